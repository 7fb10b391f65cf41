import { classifyMail } from '../../../src/core/conversation/classify-mail';
import { readMessageText } from '../../../src/core/conversation/message-text';
import type { Headers, Message } from '../../../src/core/mail/message';

type Expected =
  'acknowledgement' | 'bounce' | 'out-of-office' | 'closing' | 'survey' | 'other' | 'automatic' | 'holding' | 'answer';

const mail = (subject: string, text: string, headers: Headers = {}, from = 'support@desk.example'): Message => ({
  source: 'file',
  from: { name: '', address: from },
  to: [{ name: '', address: 'li@user.example' }],
  cc: [],
  subject,
  body: { format: 'text', content: text },
  headers,
});

const judge = (message: Message): string => {
  const kind = classifyMail(message, readMessageText(message));
  return kind.automatic ?? (kind.holding ? 'holding' : 'answer');
};

const replied: Headers = { 'auto-submitted': ['auto-replied'] };
const generated: Headers = { 'auto-submitted': ['auto-generated'], 'x-auto-response-suppress': ['All'] };

const rows: readonly (readonly [Expected, string, string, Headers?, string?])[] = [
  // Acknowledgements, told by headers or by words alone.
  ['acknowledgement', 'Re: Account locked', 'Thank you for contacting us. We will get back to you shortly.', replied],
  [
    'acknowledgement',
    'We got it [#4821]',
    'Hi there,\n\nWe have received your request and a member of our team will respond within 24 hours.\n\nYour ticket number is 4821.\n\nThe Acme Support Team',
  ],
  [
    'acknowledgement',
    'Your request has been received: Account locked',
    'Your request (48213) has been received and is being reviewed by our support staff.\n\nTo add additional comments, reply to this email.\n\n--\nThis email is a service from Acme.',
  ],
  [
    'acknowledgement',
    '[Acme] Ticket received',
    'Dear customer,\nthis is an automated message to confirm that your e-mail has reached us. A case with number 0012345 was opened. Please keep this number for your records.\nKind regards\nAcme Customer Care',
  ],
  [
    'acknowledgement',
    'Re: Refund',
    'This is an automatic confirmation. Your message arrived in our mailbox and will be handled in the order received. Due to a high volume of requests it may take up to 3 business days. Meanwhile, have a look at our help center: https://help.desk.example',
  ],
  [
    'acknowledgement',
    'Re: login',
    'Hello! Thanks for reaching out. Your ticket has been created and our agents usually answer within one business day. If you want to add something, just reply to this message.',
    generated,
  ],
  ['acknowledgement', '自动回复：账户冻结', '您好，您的邮件我们已经收到，我们会尽快处理并给您回复。谢谢！'],
  [
    'acknowledgement',
    '【工单号：48213】您的请求已受理',
    '尊敬的客户：\n您好！您提交的问题已受理，工单编号为48213，客服专员将在24小时内与您联系，请耐心等待。\n本邮件由系统自动发出，请勿回复。',
  ],
  ['acknowledgement', 'Re: 支付失败', '感谢您的来信，我们已收到您的邮件，将在2个工作日内回复。\n\nOKPay客服团队'],
  [
    'acknowledgement',
    '您的來信已收到',
    '親愛的用戶您好，我們已收到您的來信，案件編號：A48213，將於三個工作天內由專人回覆您，感謝您的耐心等候。',
  ],
  [
    'acknowledgement',
    'Re: Payment failed 支付失败',
    '您好 Hello,\n我们已收到您的请求。We have received your request. 工单号 Ticket No.: 48213',
    replied,
  ],
  [
    'acknowledgement',
    'Case 01234567 created',
    'A new case has been logged for you.\nCase number: 01234567\nSubject: login\nStatus: New\nYou can check the status in our portal.',
  ],
  ['acknowledgement', 'Re: Question', '', replied],
  // Bounces.
  [
    'bounce',
    'Undeliverable: Account locked',
    'Your message could not be delivered.',
    { 'content-type': ['multipart/report; report-type=delivery-status; boundary=x'] },
    'postmaster@desk.example',
  ],
  [
    'bounce',
    'Delivery Status Notification (Failure)',
    'The response was: 550 no such user',
    {},
    'mailer-daemon@googlemail.com',
  ],
  ['bounce', '系统退信', '抱歉，您的邮件被退回来了……', {}, 'postmaster@qq.com'],
  // Out of office.
  [
    'out-of-office',
    'Automatic reply: Account locked',
    'I am out of the office until 12 May with limited access to email. For urgent matters call my colleague.',
    replied,
  ],
  ['out-of-office', '自动回复: 账户冻结', '您好，我正在休假，5月12日回来后会尽快回复您。', replied],
  [
    'out-of-office',
    'Out of Office: Re: login',
    'I will be on annual leave from Monday and will return to the office next week.',
  ],
  [
    'out-of-office',
    '自動回覆: 帳戶',
    '您好，本人目前出差中，無法即時回覆郵件。',
    { 'auto-submitted': ['auto-replied'] },
  ],
  // Closing notices.
  [
    'closing',
    '[#4821] Ticket closed',
    'Your ticket #4821 has been closed. If you still need help, reply to this email to reopen it.',
  ],
  [
    'closing',
    'Re: Account locked',
    'Hello,\n\nYour request (48213) has been marked as solved. To reopen it, reply to this email.',
    generated,
  ],
  ['closing', '工单已关闭', '尊敬的用户，您的工单48213已关闭。如仍有疑问，请直接回复本邮件重新打开。感谢您的支持！'],
  ['closing', '您的案件已結案', '您好，您的案件 A48213 已結案，如有其他問題歡迎再次來信。'],
  [
    'closing',
    'Case 01234567 has been resolved',
    'This is an automated notification. Case 01234567 was resolved due to inactivity.',
    generated,
  ],
  // Surveys.
  [
    'survey',
    'How did we do?',
    "Hi,\n\nWe would love to hear what you think of our customer service. How would you rate the support you received?\n\nGood, I'm satisfied\nBad, I'm unsatisfied",
    generated,
  ],
  [
    'survey',
    'Tell us about your experience',
    'Please take our short survey: https://survey.example/abc. It takes two minutes.',
  ],
  ['survey', '邀请您评价本次服务', '尊敬的用户，诚邀您对本次服务进行评价，点击链接填写满意度问卷。', generated],
  ['survey', '服务满意度调查', '您好，请您为我们的服务打分：非常满意 / 满意 / 一般 / 不满意'],
  // Status notices.
  ['automatic', '[#4821] assigned', 'Your ticket 4821 has been assigned to Anna.', generated],
  ['automatic', '工单状态更新', '您的工单48213状态已变更为处理中。此邮件由系统自动发送。', generated],
  // Holding mails: somebody has it.
  [
    'holding',
    'Re: Account locked',
    'Hi Li,\n\nI have passed your case to our technical team. They will contact you as soon as they know more.\n\nBest,\nAnna',
  ],
  [
    'holding',
    'Re: Account locked',
    'Dear Li,\nthank you for the details. We are looking into this and will get back to you within 48 hours.\nTom',
  ],
  [
    'holding',
    'Re: Refund',
    'Hello,\n\njust a quick note that this is still under investigation with our payment provider. Please bear with us.\n\nKind regards\nSarah',
  ],
  [
    'holding',
    'Re: Refund',
    'Hi, your request was escalated to our finance department because it needs an extra check. We appreciate your patience.',
  ],
  [
    'holding',
    'Re: Refund',
    "Hi Li, sorry for the delay. We are still waiting for a response from the bank and I'll update you by Friday.",
  ],
  ['holding', '回复：账户冻结', '您好，您的问题已转交技术部门处理，请您耐心等待，有结果会第一时间通知您。'],
  ['holding', '回复：账户冻结', '李先生您好，我们正在核实您的情况，稍后给您回复。'],
  ['holding', '回覆：帳戶凍結', '您好，您的問題已轉交給相關部門處理中，請耐心等候，我們會儘快回覆您。'],
  ['holding', 'Re: 支付失败', '您好，此问题需要财务部门进一步核查，预计3个工作日内给您答复。'],
  ['holding', 'Re: login', 'Thanks for the information, I have forwarded it to our engineers.', generated],
  // Answers and questions, whatever the headers.
  ['answer', 'Re: Account locked', 'Hi Li,\n\nWe have unlocked your account. You can log in again.\n\nAnna'],
  ['answer', 'Re: Account locked', 'Hi Li,\n\nCould you please send us a screenshot of the error message?\n\nAnna'],
  ['answer', 'Re: Refund', 'The refund of 49.90 EUR was issued today and will arrive in 3-5 business days.', generated],
  [
    'answer',
    'Re: Account locked',
    'This is an automated response. Your account was locked because of three failed logins. To unlock it, open Settings, choose Security and click Unlock.',
    replied,
  ],
  ['answer', 'Re: Limit', 'Hello Li, your monthly limit is 5000 EUR. It resets on the first of each month.'],
  ['answer', 'Re: login', 'Thanks for contacting us, we have refunded the duplicate charge.', generated],
  [
    'answer',
    'Re: Account locked',
    'We passed your case to our technicians. Meanwhile, could you tell us which browser you use?',
  ],
  [
    'answer',
    'Re: Refund',
    'We have refunded the first payment. The second one has been passed to our finance team and they will get back to you.',
  ],
  ['answer', 'Re: Refund', 'Unfortunately we cannot refund this payment, as it is older than 180 days.'],
  [
    'answer',
    'Re: Account',
    'Dear Li,\n\nthe name on your account is now changed.\n\nHow would you rate my reply? Great Okay Not good\n\nSylvia',
  ],
  ['answer', 'Re: login', 'Please provide the e-mail address you registered with.', replied],
  ['answer', '回复：账户冻结', '您好，您的账户已解冻，请重新登录查看。'],
  ['answer', '回复：账户冻结', '您好，请您提供注册手机号和报错截图，以便我们核实。'],
  ['answer', '回复：重复扣款', '您好，经查询，该笔订单重复扣款，退款已原路退回，预计3-5个工作日到账。', generated],
  ['answer', '回覆：退款', '您好，很抱歉，此筆交易已超過期限，無法為您退款。'],
  ['answer', '回复：登录', '您好，您可以点击登录页的“忘记密码”，按照提示重置密码。'],
  ['answer', '回复：登录', '请问您使用的是什么手机型号？'],
  ['answer', 'Re: Account locked', 'Hi Li, is the phone number ending in 21 still yours?'],
  [
    'answer',
    'Re: Account locked',
    'Your account has been unlocked. If you have any further questions, please let us know.',
  ],
];

describe('what a mail of the desk is', () => {
  const named = rows.map(
    ([expected, subject, text, headers, from]) => [expected, subject, text, { headers, from }] as const,
  );
  it.each(named)('%s: %s · %s', (expected, subject, text, { headers, from }) => {
    const found = judge(mail(subject, text, headers, from));
    if (expected === 'automatic') expect(['other', 'acknowledgement', 'closing', 'survey']).toContain(found);
    else expect(found).toBe(expected);
  });

  it('a warning of closing is no closing', () => {
    const message = mail(
      'Re: login',
      'If we do not hear from you within 5 days, your ticket will be closed automatically.',
      generated,
    );
    expect(classifyMail(message, readMessageText(message)).closes).toBe(false);
  });
  it('a person may close with the answer', () => {
    const message = mail(
      'Re: login',
      'Hi Li, I have reset your access and closed this ticket. Write again if it comes back. Anna',
    );
    expect(classifyMail(message, readMessageText(message))).toMatchObject({ closes: true, answers: true });
  });
  it('a read receipt is no bounce', () => {
    const headers = { 'content-type': ['multipart/report; report-type=disposition-notification'] };
    expect(judge(mail('Read: login', 'Your message was read.', headers))).not.toBe('bounce');
  });
});

describe('hostile text', () => {
  it.each(['we ', '您', 'ticket ', 'the refund ', '?', 'a', '已为您', '<div>', '请您在'])('100 KB of %s', (piece) => {
    const start = Date.now();
    judge(mail('x', piece.repeat(Math.ceil(100_000 / piece.length))));
    expect(Date.now() - start).toBeLessThan(2000);
  });
});
