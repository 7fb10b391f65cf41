import { createCoreClassifier } from '../../../src/core/models/core-classifier';
import { requestTypeLabels, type RequestTypeLabel } from '../../../src/core/models/request-type';
import { processorTime } from '../../support/processor-time';

const classifier = createCoreClassifier();
const best = (text: string): RequestTypeLabel => {
  const { probabilities } = classifier.requestType(text);
  return [...requestTypeLabels].sort((first, second) => probabilities[second] - probabilities[first])[0] ?? 'general';
};

const questions: readonly (readonly [RequestTypeLabel, string])[] = [
  ['account-locked', 'My account got suspended and I cannot sign in any more.'],
  ['account-locked', '我的账户被冻结了，怎么解冻？'],
  ['account-locked', '我的帳戶被凍結了，怎麼解凍？'],
  ['account-locked', '登录时提示密码错误次数过多，进不去账号'],
  ['account-change', 'Please change the phone number on my profile.'],
  ['account-change', '我想把绑定的手机号换成新的'],
  ['account-change', '怎么注销账号'],
  ['payment-error', 'I was charged twice for the same order.'],
  ['payment-error', '同一笔订单被扣款两次，请退款'],
  ['payment-error', '充值成功但是一直没到账'],
  ['payment-error', '这个月怎么没自动扣款'],
  ['payment-error', '为什么无缘无故扣我五十块'],
  ['general', '为什么没有折扣'],
  ['general', '怎么设置自动扣款'],
  ['payment-error', '钱转过去半天了对方还没收到'],
  ['general', '这款手机还没收到'],
  ['account-change', '还款日能改到十五号吗'],
  ['general', '还款日是几号'],
  ['general', '开通失败怎么办'],
  ['security', '银行卡丢了'],
  ['account-change', '原来那张卡丢了，绑定的卡怎么换'],
  ['security', 'Someone hacked my account and bought things I never ordered.'],
  ['security', '账号被盗了，有一笔交易不是我本人操作'],
  ['general', 'How long does delivery usually take?'],
  ['general', '请问怎么开发票？'],
  ['not-support', 'Shall we have lunch tomorrow?'],
  ['not-support', '周末一起去爬山吗？'],
  ['not-support', '非常感谢您的帮助！'],
];

test.each(questions)('%s: %s', (label, text) => {
  expect(best(text)).toBe(label);
});

test('probabilities sum to one', () => {
  const { probabilities } = classifier.requestType('My card was declined at the shop');
  const sum = requestTypeLabels.reduce((total, label) => total + probabilities[label], 0);
  expect(sum).toBeCloseTo(1, 6);
});

test('a mail is decided by the sentence that tells the problem, and its words are named', () => {
  const mail =
    'Hello,\n\nI hope you are well. I have been a happy customer since 2019 and enjoy the app a lot.\n' +
    'Yesterday I was charged twice for the premium plan.\nMy user name is jdoe and I use an iPhone.\n' +
    'I look forward to your answer.\n\nMany thanks and best regards,\nJane';
  const { probabilities, words, evidence } = classifier.requestType(mail);
  expect(probabilities['payment-error']).toBeGreaterThan(0.6);
  expect(words.map(({ text }) => text).join(' ')).toMatch(/charged|twice/);
  expect(words.length).toBeLessThanOrEqual(5);
  const thanks = evidence?.find(({ start, end }) => mail.slice(start, end).startsWith('Many thanks'));
  expect(thanks?.label).toBe('not-support');
});

test.each(['', ' ', '\n\n', '😀', '…', 'a', '0'])('%j does not throw', (text) => {
  const { probabilities } = classifier.requestType(text);
  expect(Number.isFinite(probabilities.general)).toBe(true);
});

test.each([
  ['one letter', 'a'.repeat(100_000)],
  ['digits', '7'.repeat(100_000)],
  ['one character', '的'.repeat(100_000)],
  ['full stops', '. '.repeat(50_000)],
  ['apostrophes', "'".repeat(100_000)],
])('100 KB of %s stay quick', (_, text) => {
  const took = processorTime(() => classifier.requestType(text));
  expect(took).toBeLessThan(1000);
});
