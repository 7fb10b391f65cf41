import { tooLong } from '../../../../src/core/checks/subject/too-long';
import { checkTester } from '../../../support/check-tester';

checkTester.run(tooLong, {
  silent: [
    { title: 'short', subject: 'Account frozen', own: 'Hello' },
    { title: '78 characters', subject: 'a'.repeat(78) },
    { title: '40 Chinese characters', subject: '账'.repeat(40), own: '您好' },
    { title: 'English with a Chinese name up to 78', subject: `Payment to 张伟 ${'x'.repeat(60)}` },
    { title: 'empty', subject: '' },
    { title: 'a reply keeps the desk’s subject', subject: `RE: ${'a'.repeat(90)}`, composeType: 'reply' },
  ],
  reported: [
    { title: 'the text is not known', subject: 'a'.repeat(79), without: ['body'], message: 'tooLong', suggestions: [] },
    {
      title: '79 characters',
      subject: 'a'.repeat(79),
      own: 'My account is locked.',
      message: 'tooLong',
      params: { length: 79, most: 78 },
      phrases: ['a'.repeat(79)],
      after: { subject: 'Account locked' },
    },
    {
      title: '41 Chinese characters',
      subject: '账'.repeat(41),
      own: '我的账户被锁定了',
      message: 'tooLong',
      params: { length: 41, most: 40 },
    },
    {
      title: 'long and mixed',
      subject: `OKPay ${'支付一直失败怎么回事'.repeat(5)}`,
      own: 'payment failed',
      message: 'tooLong',
      params: { most: 40 },
    },
  ],
});
