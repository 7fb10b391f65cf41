import { problemMissing } from '../../../../src/core/checks/details/problem-missing';
import { checkTester } from '../../../support/check-tester';

checkTester.run(problemMissing, {
  silent: [
    ...[
      'The cold tap is leaking again, please do something.',
      'My son bought gems by mistake. HELP!',
      'Lid is cracked.\n\nThanks\nTerrence Baptiste',
      'How much is the yearly plan?',
      'You took the money twice!',
    ].map((own) => ({ title: own, own })),
    { title: 'a description', own: 'Since Monday I cannot log in, the app says my account is locked.' },
    { title: 'a Chinese description', own: '您好，我的账户从周一起被冻结，无法登录。' },
    { title: 'short, but says what', own: 'Hello, my payment failed. Please help.' },
    { title: 'an error message', own: '您好，提示“错误 4031”，请帮忙。' },
    { title: 'a wanted change', own: 'Please change my phone number.' },
    { title: 'a follow-up', own: 'Any news?', knownRequest: { number: '48213' }, outcome: 'not-applicable' },
    {
      title: 'an answer in a running exchange',
      own: 'Yes, please do.',
      quoted: 'Shall we unlock it?',
      outcome: 'not-applicable',
    },
    { title: 'a question about fees', own: 'How high are the fees for a transfer to Japan in the next month?' },
    { title: 'what does not work is named', own: '你好，小程序的人脸识别弄不了，麻烦看一下。' },
    { title: 'nobody answers where', own: 'Nobody answers at your Leeds branch, the phone rings out.' },
    ...[
      '您好，会员号 HY88213，上次报修的空调师傅没来，请给个准话，谢谢。',
      '您好，会员号 HY88213，情况是这样：积分没有到，谢谢。',
      '你好，会员号 HY88213，周末营业到几点？谢谢。',
      '您好，会员号 HY88213，想退课，谢谢。',
      '您好，微信打不开你们小程序，谢谢。',
    ].map((own) => ({ title: own, own })),
    { title: '没人接电话', own: '门店电话一直没人接，打了一上午。' },
    { title: 'mixed', own: '我的账户 has been suspended since yesterday，请帮忙' },
  ],
  reported: [
    ...[
      '您好，保单号PA2026033871，东西在附件，请查收，麻烦了。',
      '您好，就诊卡号 0071442918。那个事情还想麻烦你们给个准话，看到请回我一下，谢谢。',
      '你好，会员号 HY88213，出了点状况，不知道怎么说，你们查一下就知道了，谢谢。',
      '客服您好，情况很急，电话里说吧，请尽快打给我，谢谢！',
    ].map((own) => ({ title: own, own, message: 'noProblem' as const })),
    ...[
      'HELLO?? IT IS HAPPENING AGAIN!!! PLEASE DO SOMETHING I AM LOSING MY MIND HERE!!!',
      'Hi, it happened again. Please sort it out.',
      'Dear team, I have a question about my account. Please get back to me.\n\nKind regards\nTerrence Baptiste',
      'I am really disappointed. Very bad service. Please contact me.',
      'See attached screenshot, what is this???',
    ].map((own) => ({ title: own, own, message: 'noProblem' })),
    { title: 'a cry for help', own: 'Hello, please help me with my account. Thank you!', message: 'noProblem' },
    { title: 'a cry for help in Chinese', own: '您好，我的账户出了问题，请帮忙处理一下，谢谢！', message: 'noProblem' },
    { title: 'it does not work', own: 'Hi, my account is not working, please fix it asap.', message: 'noProblem' },
    {
      title: 'the same as always',
      own: 'Hi, the thing doesn’t work. Same as always. Please fix it.',
      message: 'noProblem',
    },
    {
      title: 'only shouts',
      own: 'HELLO??? IS ANYBODY THERE!!! I NEED HELP RIGHT NOW!!! WHY DOES NOBODY ANSWER ME!!!',
      message: 'noProblem',
    },
    { title: 'only calls', own: '有人吗？在吗？为什么不理我，急急急！', message: 'noProblem' },
    { title: 'nobody knows what', own: '你好，你们那个弄不了，麻烦给弄一下。', message: 'noProblem' },
    { title: 'broken, in Chinese', own: '会员luo_1。不好使了，还是老样子，麻烦修一下。', message: 'noProblem' },
    { title: 'a mixed cry for help', own: 'Hi，账户有问题，please help', message: 'noProblem' },
    { title: 'an empty draft', own: '', message: 'noProblem' },
    {
      title: 'the description stands only in the signature',
      own: 'Please help.',
      signature: 'Li Wei\nAccount locked department',
      message: 'noProblem',
    },
    {
      title: 'a description only below, in a forwarded mail',
      own: 'Please help.',
      quoted: 'Your account is locked.',
      composeType: 'forward',
      message: 'noProblem',
    },
  ],
});
