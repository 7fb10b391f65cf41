import { hostile } from '../../../../src/core/checks/tone/hostile';
import { checkTester } from '../../../support/check-tester';

checkTester.run(hostile, {
  looksInOwnText: true,
  silent: [
    { title: 'disappointed', own: 'I am disappointed that nobody answered.' },
    { title: 'disappointed in Chinese', own: '一直没有人回复，我很着急。' },
    { title: 'an insult towards somebody else', own: 'The scammer who called me is a thief.' },
    { title: 'self-blame', own: 'I was stupid and clicked the link.' },
    { title: 'self-blame in Chinese', own: '我太笨了，点了那个链接。' },
    { title: 'a scam that was received', own: 'I think this is a scam from a company that uses your name.' },
    { title: 'mixed', own: '我很 worried about my account' },
    { title: 'an empty draft', own: '' },
  ],
  reported: [
    { title: 'an insult', own: 'You are all thieves.', message: 'insult' },
    { title: 'an insult in Chinese', own: '你们都是骗子！', message: 'insult' },
    { title: 'what the company is called', own: 'This is a scam company and you know it.', message: 'insult' },
    { title: 'a threat', own: 'I know where you live.', message: 'threat' },
    { title: 'two of them', own: 'You are idiots. 你们就是一群废物。', message: 'insult' },
  ],
});
