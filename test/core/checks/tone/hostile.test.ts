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
    ...[
      'Does anyone there have a heart rate monitor to lend?',
      'Do any of you have the number of the workshop?',
      'Is anyone there who works with brain injuries?',
      'My students are geniuses, they found it at once.',
      'Hello geniuses of the help desk, you saved me last time!',
      'I could not find your office on the map.',
      'There is no shame in asking, so here I am.',
      '邻居装死不开门，快递放哪里了？',
      '卖家收了钱就装死，请你们介入。',
      '我脑子和眼睛都跟不上了，麻烦说慢一点。',
      '一群自称是你们客服的骗子给我打了电话。',
      '骗子迟早遭报应，请帮我追回。',
    ].map((own) => ({ title: own, own })),
    { title: 'mixed', own: '我很 worried about my account' },
    { title: 'an empty draft', own: '' },
  ],
  reported: [
    { title: 'an insult', own: 'You are all thieves.', message: 'insult' },
    { title: 'an insult in Chinese', own: '你们都是骗子！', message: 'insult' },
    { title: 'what the company is called', own: 'This is a scam company and you know it.', message: 'insult' },
    { title: 'a threat', own: 'I know where you live.', message: 'threat' },
    ...[
      'Is there anyone over there with half a brain?',
      'Has anybody over there got a conscience?',
      'Well done, geniuses.',
      'Is there anybody in your shop with a working brain?',
      'You lot would not find your own backside in the dark.',
      '收了钱就装死，你们可真行。',
      '你们的良心是不是都喂狗了？',
      '你们就是一群穿制服的土匪。',
      '这么坑老人，你们早晚遭报应。',
      '你们这帮人有没有良心？',
    ].map((own) => ({ title: own, own, message: 'insult' as const })),
    { title: 'two of them', own: 'You are idiots. 你们就是一群废物。', message: 'insult' },
  ],
});
