import { vague } from '../../../../src/core/checks/subject/vague';
import { checkTester } from '../../../support/check-tester';

checkTester.run(vague, {
  silent: [
    { title: 'names the problem', subject: 'Account frozen since Monday', own: 'Hello' },
    { title: 'names it in Chinese', subject: '关于账户冻结的咨询', own: '您好' },
    { title: 'names it mixed', subject: 'OKPay 支付失败 help' },
    { title: 'urgent, but says what', subject: 'Urgent: refund not received' },
    { title: 'generic words around a thing', subject: '求助：银行卡无法绑定' },
    { title: 'a request number', subject: 'Request 48213' },
    { title: 'an empty subject is another finding', subject: '' },
    { title: 'another language', subject: 'Konto gesperrt' },
    { title: 'login', subject: 'Cannot log in', own: 'Please help' },
    { title: 'traditional Chinese that says what', subject: '帳戶被凍結' },
  ],
  reported: [
    { title: 'the text is not known', subject: 'Help', without: ['body'], message: 'saysNothing', suggestions: [] },
    {
      title: 'the text is not known, Chinese',
      subject: '求助',
      without: ['body'],
      message: 'saysNothing',
      suggestions: [],
    },
    {
      title: 'Help',
      subject: 'Help',
      own: 'My account is locked.',
      message: 'saysNothing',
      phrases: ['Help'],
      after: { subject: 'Account locked' },
    },
    {
      title: 'Urgent',
      subject: 'URGENT!!!',
      own: 'My account is locked.',
      message: 'saysNothing',
      phrases: ['URGENT!!!'],
    },
    { title: 'several generic words', subject: 'Urgent help needed with my account', message: 'saysNothing' },
    {
      title: '问题',
      subject: '问题',
      own: '我的账户被锁定了',
      message: 'saysNothing',
      phrases: ['问题'],
      after: { subject: '关于账户锁定的咨询' },
    },
    { title: '你好', subject: '你好', own: '我的账户被锁定了', message: 'saysNothing' },
    { title: '紧急求助，请帮忙', subject: '紧急求助，请帮忙！', message: 'saysNothing' },
    { title: 'the desk and a generic word', subject: 'OKPay 咨询', message: 'saysNothing' },
    {
      title: 'behind a prefix',
      subject: 'Re: Question',
      composeType: 'reply',
      own: 'Hello',
      message: 'saysNothing',
      phrases: ['Question'],
    },
    { title: 'traditional Chinese', subject: '問題', message: 'saysNothing' },
    { title: 'mixed', subject: 'help 求助', own: 'hello 你好', message: 'saysNothing' },
  ],
});
