import { hostileChance } from '../../../src/core/models/hostility';

describe('hostile towards the reader', () => {
  test.each([
    'You are a bunch of thieves.',
    'Your support team is completely useless.',
    'Are you stupid or what?',
    'Your staff are incompetent, and I told them so.',
    'You lying crooks took my money',
    'This is pathetic of you.',
    'You will regret this.',
    '你们就是骗子公司！',
    '你们客服都是废物吗？',
    '垃圾客服，浪费我时间',
    '你們這群騙子，滾蛋',
    '你脑子进水了吧',
    '再不处理你们等着瞧',
    '客服是不是脑子有问题？',
    '滚，别再给我发邮件',
    '你们是干什么吃的',
    'I paid on Monday. Nothing came.\n\nYou are a bunch of thieves. Regards',
    '我周一付的款。到现在没到账。\n你们客服都是废物吗？',
  ])('%s', (sentence) => {
    expect(hostileChance(sentence)).toBeGreaterThan(0.8);
  });
});

describe('not hostile towards the reader', () => {
  test.each([
    ['self-blame', 'My stupid mistake, sorry about that.'],
    ['self-blame', 'I feel like an idiot for asking you this.'],
    ['self-blame', '我真是太蠢了，把密码忘了'],
    ['quoted', 'The caller said "you are an idiot" and hung up.'],
    ['quoted', '对方骂我“你们都是废物”'],
    ['quoted, two sentences', 'The caller said "You are an idiot. You will regret this!" and hung up.'],
    ['quoted, two sentences', '他在电话里骂我“你这个蠢货。不给就把你账户清空，走着瞧！”我马上挂了'],
    ['reported', 'He told me to shut up.'],
    ['a third person', 'The scammers who stole my card are criminals.'],
    ['a third person', '骗子骗了我的钱'],
    ['a third person', '我被骗子骗走了500元，请你们帮忙'],
    ['denied', 'I am not saying you are incompetent.'],
    ['denied', '我不是说你们是骗子'],
    ['reported', '有人骂你们是骗子，我不相信'],
    ['a third person', '麻烦你们查一下这个骗子的账户'],
    ['a third person', '我被一个骗子公司骗了，请冻结对方账户'],
    ['harmless word', '请滚动到页面底部'],
    ['mild', 'This is frustrating and unacceptable.'],
    ['mild', '我对你们的处理速度很不满意'],
    ['harmless word', '你们的邮件进了我的垃圾邮件箱'],
    ['harmless word', 'Your mail went to my trash folder.'],
    ['demand', 'Please refund me within two days or I will go to the ombudsman.'],
    ['courteous', 'Thank you for your patience and help.'],
    ['empty', ''],
  ])('%s: %s', (_, sentence) => {
    expect(hostileChance(sentence)).toBeLessThan(0.3);
  });
});
