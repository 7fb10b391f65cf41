import { missing } from '../../../../src/core/checks/subject/missing';
import { checkTester } from '../../../support/check-tester';

checkTester.run(missing, {
  silent: [
    { title: 'a subject', subject: 'Account frozen', own: 'Hello there' },
    { title: 'a Chinese subject', subject: '关于账户冻结的咨询', own: '您好' },
    { title: 'a reply with a subject', subject: 'Re: Account frozen', composeType: 'reply' },
    { title: 'one letter', subject: 'x' },
    { title: 'a number only', subject: '48213' },
    { title: 'Japanese', subject: '口座がロックされました' },
    { title: 'a subject, text unknown', subject: 'Account frozen', without: ['body'], outcome: 'passed' },
    { title: 'subject unknown', without: ['subject'], outcome: 'cannot-tell' },
  ],
  reported: [
    {
      title: 'empty',
      subject: '',
      own: 'My account is locked, please unlock it.',
      message: 'noSubject',
      phrases: [''],
      after: { subject: 'Account locked' },
    },
    { title: 'blank', subject: '  ', message: 'noSubject' },
    {
      title: 'empty, text unknown: said without a suggestion',
      subject: '',
      without: ['body'],
      message: 'noSubject',
      suggestions: [],
    },
    {
      title: 'empty, Chinese mail',
      subject: '',
      own: '我的账户被冻结了，请帮忙解冻。',
      message: 'noSubject',
      after: { subject: '关于账户冻结的咨询' },
    },
    { title: 'only Re:', subject: 'Re:', own: 'Hello', composeType: 'reply', message: 'onlyPrefix' },
    { title: 'Re: and Fwd:', subject: 'RE: Fwd: ', own: 'Hi', message: 'onlyPrefix' },
    { title: 'only 回复：', subject: '回复：', own: '您好', message: 'onlyPrefix' },
    { title: 'only 转发： with 回复:', subject: '转发：回复:', own: '请看', message: 'onlyPrefix' },
    { title: 'what a client writes for none', subject: '(no subject)', message: 'noSubject' },
    {
      title: 'a reply gets a suggestion, no fix',
      subject: 'Re: ',
      own: 'My account is locked',
      composeType: 'reply',
      message: 'onlyPrefix',
      suggestions: ['setSubject'],
    },
    { title: 'punctuation only', subject: '！！！', own: '我的账户被冻结了', message: 'noSubject' },
  ],
});
