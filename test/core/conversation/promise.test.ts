import { findPromise } from '../../../src/core/conversation/promise';
import { sentencesOf } from '../../../src/core/conversation/message-text';
import { promisedMoment } from '../../../src/core/conversation/promised-moment';

// Monday 2024-05-06 10:00 UTC.
const sent = Date.parse('2024-05-06T10:00:00Z');
const at = (text: string): string | undefined => {
  const promise = findPromise(sentencesOf(text), sent, 'UTC');
  const moment = promise && promisedMoment(promise, sent);
  return moment === undefined ? undefined : new Date(moment).toISOString().slice(0, 19);
};

describe('promises of an answer', () => {
  it.each([
    ['We will reply within 48 hours.', '2024-05-08T10:00:00'],
    ['Our team will get back to you in the next 24 hours.', '2024-05-07T10:00:00'],
    ['You can expect an answer within one business day.', '2024-05-07T10:00:00'],
    ['We aim to respond in 2 business days.', '2024-05-08T10:00:00'],
    ['Our agents answer within 1-3 working days.', '2024-05-09T10:00:00'],
    ['A reply may take up to 5 business days.', '2024-05-13T10:00:00'],
    ['We usually respond within a day.', '2024-05-07T10:00:00'],
    ['We will look into it and reply within two weeks.', '2024-05-20T10:00:00'],
    ['I will update you by Friday.', '2024-05-10T23:59:59'],
    ['You will hear from us by tomorrow.', '2024-05-07T23:59:59'],
    ['I will get back to you tomorrow.', '2024-05-07T23:59:59'],
    ['We will contact you by the end of the week.', '2024-05-12T23:59:59'],
    ['We will answer by May 10.', '2024-05-10T23:59:59'],
    ['We will answer by 10 May at 5 pm.', '2024-05-10T17:00:00'],
    ['You will hear from us by 17:00 today.', '2024-05-06T17:00:00'],
    ['You will hear from us today by 5 pm.', '2024-05-06T17:00:00'],
    ['We will get back to you before noon on Friday.', '2024-05-10T12:00:00'],
    ['A colleague will contact you tomorrow before 10:30 a.m.', '2024-05-07T10:30:00'],
    ['今天下午5点半前给您答复。', '2024-05-06T17:30:00'],
    ['今天下午5点前会有专员联系您。', '2024-05-06T17:00:00'],
    ['You will get a response before the end of the day.', '2024-05-06T23:59:59'],
    ['Response time: 48 hours. We answer within 24-48h.', '2024-05-08T10:00:00'],
    ["I'll be back with news by Friday.", '2024-05-10T23:59:59'],
    ['You should hear back by the end of the week.', '2024-05-12T23:59:59'],
    ['周四前给您准信。', '2024-05-09T23:59:59'],
    ['明天下午前回您。', '2024-05-07T23:59:59'],
    ['我们会在48小时内回复您。', '2024-05-08T10:00:00'],
    ['客服将于3个工作日内与您联系。', '2024-05-09T10:00:00'],
    ['预计1-3个工作日内给您答复。', '2024-05-09T10:00:00'],
    ['我们将在两个工作日内处理您的请求。', '2024-05-08T10:00:00'],
    ['24小时之内会有专人联系您。', '2024-05-07T10:00:00'],
    ['我们明天之前给您回复。', '2024-05-07T23:59:59'],
    ['本周五之前会给您答复。', '2024-05-10T23:59:59'],
    ['下周一回复您。', '2024-05-13T23:59:59'],
    ['5月10日前给您处理结果。', '2024-05-10T23:59:59'],
    ['今天下班前回复您。', '2024-05-06T23:59:59'],
    ['一周内给您答复。', '2024-05-13T10:00:00'],
    ['我們將於48小時內回覆您。', '2024-05-08T10:00:00'],
    ['專員將在三個工作天內與您聯繫。', '2024-05-09T10:00:00'],
    ['They need about two working days.', '2024-05-08T10:00:00'],
    ['They need two working days to trace the transfer with the card company.', '2024-05-08T10:00:00'],
    ['Please allow 3–5 business days.', '2024-05-13T10:00:00'],
    ['This usually takes up to 48 hours.', '2024-05-08T10:00:00'],
    ['一般需要两个工作日左右。', '2024-05-08T10:00:00'],
    ['预计两个工作日左右。', '2024-05-08T10:00:00'],
    ['请耐心等待3个工作日。', '2024-05-09T10:00:00'],
    ['大約需要三個工作天。', '2024-05-09T10:00:00'],
    // The last promise counts.
    [
      'We answer within 24 hours. Because of the holidays we will need longer and reply within 72 hours.',
      '2024-05-09T10:00:00',
    ],
  ])('%s', (text, expected) => expect(at(text)).toBe(expected));

  it.each([
    'The money is back with the bank by Friday.',
    '款项三天内退回您的账户。',
    '3个工作日内会回您卡上。',
    'Please answer by 17:00 today.',
    'The refund was sent by 17:00 today.',
    '请您在今天下午5点前回复。',
    'Please reply within 7 days or the ticket will be closed.',
    'If we do not hear from you within 5 days, we close the ticket.',
    'The refund will appear on your account within 5 business days.',
    'Your password expires in 30 days.',
    'The refund arrives in your bank in 5 days.',
    'Please allow 3–5 business days for the refund to appear.',
    'Please allow up to 5 business days for delivery.',
    'The transfer usually takes 2 business days.',
    'It takes 3 days until your money arrives.',
    'You need two days for the preparation.',
    '退款一般需要3个工作日左右。',
    '银行一般需要3-5个工作日到账。',
    '新手机号大约需要24小时左右生效。',
    '快递通常需要三天左右。',
    'We received 20 requests in the last 24 hours.',
    'We will get back to you as soon as possible.',
    'Your response within 3 days is appreciated.',
    '请您在7天内回复本邮件。',
    '退款将在3-5个工作日到账。',
    '逾期7天未回复将自动关闭。',
    '我们会尽快回复您。',
    '请于5月10日前补充材料。',
    '最近3天您没有登录，请告知原因。',
  ])('none in: %s', (text) => expect(at(text)).toBeUndefined());

  it('counts days in the desk’s zone', () => {
    const promise = findPromise(['We reply by tomorrow'], Date.parse('2024-05-06T22:30:00Z'), 'Asia/Shanghai');
    expect(promise).toEqual({ kind: 'by', at: Date.parse('2024-05-08T15:59:59Z') });
  });
});
