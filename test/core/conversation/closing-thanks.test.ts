import { isClosingThanks } from '../../../src/core/conversation/closing-thanks';
import { readMessageText } from '../../../src/core/conversation/message-text';

const judge = (text: string): boolean =>
  isClosingThanks(
    readMessageText({ source: 'file', to: [], cc: [], subject: '', body: { format: 'text', content: text } }),
  );

describe('closing thanks', () => {
  it.each([
    'Thanks!',
    'Thank you very much for your help.',
    'Hi Anna,\n\nthat worked, thank you!\n\nBest regards\nLi',
    'Great, it works now. Thanks for the quick support!',
    'Problem solved, thank you. You can close the ticket.',
    'Thanks, I have received the refund. Have a nice day.',
    'Perfect, many thanks.\n\nLi Wei',
    'Thanks a lot, no further questions.',
    'No worries. Thanks!',
    'That was really helpful. It seems to be working now, thank you for all your help!',
    '没关系，谢谢！',
    '非常有帮助，现在好了，谢谢！',
    '谢谢！',
    '好的，谢谢您的帮助。',
    '可以登录了，谢谢！',
    '问题已经解决，非常感谢！可以关闭工单了。',
    '收到，感谢。祝好\n李伟',
    '退款已到账，辛苦了。',
    '問題已解決，謝謝您的協助。',
    '已收到退款，感谢客服的耐心处理！',
  ])('%s', (text) => expect(judge(text)).toBe(true));

  it.each([
    '',
    'Thanks, but it still does not work.',
    'Thank you. When will the refund arrive?',
    'Thanks in advance for your help.',
    'Thank you, I look forward to your reply.',
    'Thanks. Here is the screenshot you asked for.',
    'My registered e-mail is li@user.example, thanks.',
    'The problem is solved for the first account, however the second one is locked.',
    'Thanks, please also change my phone number.',
    'Thanks for your mail. The amount was 49.90 EUR on 3 May.',
    '谢谢，但是还是无法登录。',
    '谢谢，请问退款什么时候到账？',
    '先谢谢了，期待您的回复。',
    '截图已附上，谢谢。',
    '注册手机号是13800138000，谢谢。',
    '第一个问题已解决，另外我还想修改邮箱，谢谢。',
    '麻烦您再核实一下，谢谢。',
    'No worries, I can wait until the invoice is corrected.',
    'Thanks, it seems to be working only on my phone.',
    '没关系，请在退款到账后告诉我，谢谢。',
    'That was not very helpful.',
    'A list of the prices would be really helpful, thanks.',
    '不太有用，谢谢。',
    '有一份说明会非常有帮助，谢谢。',
  ])('not: %s', (text) => expect(judge(text)).toBe(false));
});
