/**
 * Mails with something of everything, so that a real one finds words, patterns and tags ready. Nobody reads them. What they say
 * counts: code that only the real mail reaches is compiled while its writer waits.
 */
const english: readonly string[] = [
  'Dear support team,',
  'On 5 March 2026 at 3:15 pm, I paid €120.50 with my Visa card ending in 4242, and was charged twice.',
  'Yesterday around noon, and again two days ago, I tried to log in but could not: the page said "Payment failed (E1042)".',
  'My account is registered to maria@mail.example, my username is maria_l, and my phone is +44 20 7946 0958.',
  'The order number is AB-20391-77, the transaction ID 882147110093, and my customer number is A-8821.',
  'Your colleague told me on the phone last Friday, that the shop and my bank would confirm it; they have not answered since.',
  'I have attached a screenshot of my bank statement, and the invoice (invoice.pdf) for your convenience.',
  'Could you please look into this and refund the second payment, because I ordered only once?',
  "Also, I'd like to change my phone number to 555-0199, and my e-mail address to m.l@mail.example.",
  'I did not receive the code 482913; my password does not work, and I have been locked out for three weeks.',
  'This is unacceptable! If you do not reply within 24 hours, I will report you; are you even reading this?',
  "It isn't urgent for me, but I want to understand what was wrong, and when it will be fixed.",
  'The transfer of 1,200 USD from DE89 3704 0044 0532 0130 00 was sent on March 2, between 10:00 and half past eleven, and is still pending.',
  'Thank you for your help in advance.',
  'Kind regards,<br>Maria Lopez<br>www.mail.example',
];
const chinese: readonly string[] = [
  '您好：',
  '我的账户 A-8821 昨天下午3点被冻结，注册邮箱是 lihua@mail.example，手机号13800138000。',
  '3月5日用支付宝付款120.50元，结果被重复扣款两次，交易号 20260305112233。',
  '订单号 AB-20391，页面提示“支付失败，错误码 E1042”，过了十分钟我又试了一次。',
  '附件是银行流水的截图，请查收。麻烦您核实一下，退回多扣的那一笔，因为只买了一次；',
  '另外想把手机号改成13900139000。验证码收不到，密码也不对，登录不了。',
  '上周五在电话里跟您的同事说过，商家和银行都确认了，一直没有回复！再不处理我就投诉你们。',
  '这件事不算特别急，不过我想弄清楚到底是哪里出了问题，什么时候能好。',
  '谢谢！<br>小李',
];

/** Engines compile a pattern twice: for Latin-1 texts, and for those that hold any other character, as Outlook's own quotes. */
const curled = english.map((line) => line.replace(/"(.*?)"/g, '“$1”').replace(/'/g, '’'));
const curls = '<div>“–”</div>';

/** As Outlook writes: a `div` or a `p` a line, spans, bold words, entities, now and then a link, a list, a picture, a table. */
const marked: readonly ((line: string) => string)[] = [
  (line) => `<div style="font-family:Calibri">${line}&nbsp;(1)</div>\r\n`,
  (line) => `<p class="MsoNormal"><span lang="EN-US">${line}<o:p>&nbsp;</o:p></span></p><div><br></div>`,
  (line) =>
    `<div>${line.replace(/^\S+/, '<b>$&</b>')} &amp; <a href="https://mail.example/a?b=1">mail.example</a></div>`,
  (line) => `<ul><li>${line}</li></ul><img src="cid:image001.png@01" width="1"><!-- x -->`,
  (line) => `<table><tbody><tr><td>${line}</td><td>1</td></tr></tbody></table>`,
];
const write = (lines: readonly string[], times: number): string =>
  Array.from({ length: times }, (_, from) =>
    lines.map((line, at) => (marked[(from + at) % marked.length] ?? String)(line)).join(''),
  ).join('');

/** The desk of the mails: its answer in the history is read for its number. */
export const sampleHost = 'desk.example';

const page = (content: string): string =>
  `<html><head><style>p{margin:0}</style></head><body><div style="color:rgb(0,0,0)">${content}</div></body></html>`;

type Headers = readonly [from: string, sent: string, to: string, subject: string];
const whole = (lines: readonly string[], [from, sent, to, subject]: Headers, times: number, sign = ''): string =>
  page(
    `${write(lines, Math.ceil(times / 2))}${sign}<div id="appendonsend"></div><hr style="width:98%"><div id="divRplyFwdMsg"><font face="Calibri"><b>${from}</b> Support &lt;support@${sampleHost}&gt;<br><b>${sent}</b> 2026/3/2 11:02<br><b>${to}</b> me@mail.example<br><b>${subject}</b> Re: AB-20391</font></div><blockquote>${write(lines, times)}</blockquote>`,
  );

const piecesOf = (lines: readonly string[]): readonly string[] => lines.join('; ').split(/[,;] |[，；。]/);

/** A few words a mail: a pattern is compiled by the first text that asks for it, and each takes its time. */
export const shortMails = (): readonly string[] => [
  ...['', 'a', '5', 'May', '5 May', '5 May 2026', '3 pm', 'ago', 'paid', '€5'].map(page),
  ...piecesOf(english).map(page),
  ...piecesOf(curled).map((piece) => page(piece + curls)),
  ...piecesOf(chinese).map(page),
];

/** All lines, twice as many times in the quoted history as in the mail itself. */
export const wholeMails = (times: number): readonly string[] => [
  whole(english, ['From:', 'Sent:', 'To:', 'Subject:'], times),
  whole(curled, ['From:', 'Sent:', 'To:', 'Subject:'], times, curls),
  whole(chinese, ['发件人:', '发送时间:', '收件人:', '主题:'], times),
];
