import { builtInDesks } from '../core/desks/built-in-desks';
import { review } from '../core/review/review';
import { eventClassifier } from './judge';

/** Mails with something of everything, so that a real one finds words and patterns ready. Nobody reads them. */
const english: readonly string[] = [
  'Hi team,',
  'I paid on 5 March 2026 at 3:15 pm',
  'and again two days ago.',
  'I was charged twice:',
  '120.50 USD from my Visa card ending 4242.',
  'My account is A-8821,',
  'order number AB-20391.',
  'The page showed "Error 502: payment failed".',
  'I have attached a screenshot.',
  'Please refund the second payment',
  'because I ordered only once,',
  'and change my phone number.',
  'I tried to log in yesterday around noon but cannot.',
  'You must answer within 24 hours!',
  'Thank you,<br>Maria',
];
const englishHistory =
  '<div id="divRplyFwdMsg"><b>From:</b> Support<br><b>Sent:</b> Monday, 2 March 2026 11:02<br><b>To:</b> Maria<br><b>Subject:</b> Payment</div><p>Your request number is KF-4711. Please tell us when it happened.</p>';
const chinese: readonly string[] = [
  '您好：',
  '我的账户 A-8821 昨天下午3点被冻结，',
  '3月5日付款120.50元扣了两次，支付宝，',
  '订单号 AB-20391，页面提示“错误 502：支付失败”。',
  '附上截图。请帮我退款，因为只买了一次；',
  '另外想修改手机号。上周五联系过客服，',
  '一直没有回复！麻烦尽快处理。',
  '谢谢！<br>小李',
];
const chineseHistory =
  '<div id="divRplyFwdMsg"><b>发件人:</b> 客服<br><b>发送时间:</b> 2026年3月2日 11:02<br><b>收件人:</b> 小李<br><b>主题:</b> 付款</div><p>您好，请求编号是KF-4711，请提供订单号。</p>';

/** Engines compile a pattern twice: for Latin-1 texts, and for those that hold any other character. */
const englishWide = english.map((line) => `${line} “ok”`);
const inLines = (lines: readonly string[]): string => lines.map((line) => `<div>${line}</div>`).join('');
const whole: readonly string[] = [
  inLines(english) + englishHistory,
  inLines(englishWide) + englishHistory,
  inLines(chinese) + chineseHistory,
];

/** Engines compile what has run a few times, and loops that have run long. */
const rounds = 6;
const lengths = 12;

/** Every line on its own first, for a pattern is compiled by the first text that asks for it; then all of them, again and again. */
const lines = ['', 'a', ...english, englishHistory, ...englishWide, ...chinese, chineseHistory];
const mails = ([] as readonly string[]).concat(
  ...Array.from({ length: rounds }, () => whole),
  ...Array.from({ length: rounds }, () => whole.map((content) => content.repeat(lengths))),
);

/** Milliseconds that must be left of an idle time for another piece; most take a tenth. */
const mostOfPiece = 8;

export interface Idle {
  timeRemaining(): number;
}
/** Runs something when nothing else does; tells how long that may last, where the engine knows. */
export type Later = (run: (idle?: Idle) => void) => void;

/**
 * Gets everything ready for the first Send, a few milliseconds at a time. A mail judged cold takes twenty times as long as one
 * judged warm, and its writer waits for it.
 */
export const warmUp = (later: Later): void => {
  const goOn = (from: number, idle?: Idle): void => {
    let next = from;
    do {
      pieces[next]?.();
      next += 1;
    } while (next < pieces.length && idle && idle.timeRemaining() > mostOfPiece);
    if (next < pieces.length) later((time) => goOn(next, time));
  };
  later((idle) => goOn(0, idle));
};

const judgeSample = (content: string, subject = ''): void => {
  const at = { name: '', address: 'desk@mail.example' };
  const desk = builtInDesks[0];
  review({
    draft: {
      from: at,
      to: [at],
      cc: [],
      bcc: [],
      subject,
      body: { format: 'html', content },
      attachments: [],
      composeType: 'reply',
    },
    desks: builtInDesks,
    ...(desk && { chosenDesk: desk.id }),
    classifier: eventClassifier,
    now: 0,
    timeZone: 'UTC',
  });
};

const pieces: readonly (() => unknown)[] = [
  () => eventClassifier.requestType('a'),
  ...lines.map((line) => () => judgeSample(line)),
  ...mails.map((mail) => () => judgeSample(mail, 'Re: AB-20391')),
];
