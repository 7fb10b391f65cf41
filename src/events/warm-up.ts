import { builtInDesks } from '../core/desks/built-in-desks';
import { review } from '../core/review/review';
import { coreClassifier } from './judge';

/** Mails with something of everything, so that a real one finds words and patterns ready. Nobody reads them. */
const english =
  '<div>Hi team,</div><div><br></div><div>My account A-8821 was charged twice on 5 March 2026 at 3:15 pm and again two days ago: 120.50 USD from my Visa card ending 4242, order number AB-20391. The page showed "Error 502: payment failed". I have attached a screenshot.</div><div><br></div><div>Please refund the second payment because I ordered only once, and change my phone number. I tried to log in yesterday around noon but cannot.</div><div><br></div><div>Thank you,<br>Maria</div><div id="divRplyFwdMsg"><b>From:</b> Support<br><b>Sent:</b> Monday, 2 March 2026 11:02<br><b>To:</b> Maria<br><b>Subject:</b> Payment</div><p>Your request number is KF-4711. Please tell us when it happened.</p>';
const chinese =
  '<div>您好：</div><div><br></div><div>我的账户 A-8821 昨天下午3点被冻结，3月5日付款120.50元扣了两次，支付宝，订单号 AB-20391，页面提示“错误 502：支付失败”。附上截图。</div><div><br></div><div>请帮我退款，因为只买了一次；另外想修改手机号。上周五联系过客服，一直没有回复！麻烦尽快处理。</div><div><br></div><div>谢谢！<br>小李</div><div id="divRplyFwdMsg"><b>发件人:</b> 客服<br><b>发送时间:</b> 2026年3月2日 11:02<br><b>收件人:</b> 小李<br><b>主题:</b> 付款</div><p>您好，请求编号是KF-4711，请提供订单号。</p>';
/** Engines compile a pattern twice: for Latin-1 texts, and for those that hold any other character. */
const samples = [english, `${english} “ok”`, chinese];

/** Engines compile what has run a few times. */
const rounds = 5;

/**
 * Gets everything ready for the first Send, a few milliseconds at a time; `later` runs the next piece when nothing else does.
 * A mail judged cold takes twenty times as long as one judged warm, and its writer waits for it.
 */
export const warmUp = (later: (run: () => void) => void): void => {
  const step = (done: number): void => {
    judgeSample(samples[done % samples.length] ?? '');
    if (done + 1 < samples.length * rounds) later(() => step(done + 1));
  };
  later(() => step(0));
};

const judgeSample = (content: string): void => {
  const at = { name: '', address: 'desk@mail.example' };
  const desk = builtInDesks[0];
  review({
    draft: {
      from: at,
      to: [at],
      cc: [],
      bcc: [],
      subject: 'Re: AB-20391',
      body: { format: 'html', content },
      attachments: [],
      composeType: 'reply',
    },
    desks: builtInDesks,
    ...(desk && { chosenDesk: desk.id }),
    classifier: coreClassifier(),
    now: 0,
    timeZone: 'UTC',
  });
};
