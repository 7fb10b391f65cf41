import { eachCue } from '../language/cues';
import { anyPhrase } from '../language/phrases';
import { cue, cuesOf } from './cues';
import { paymentWords } from '../lexicon/payment';
import type { Fact } from './fact';
import { factAt, type Finder } from './finder';
import { after, before, matchAt } from './patterns';

/** How it was paid. A wallet or chat app is a way to pay only where the words around say so: "via PayPal", 用支付宝付. */
export const findPaymentMethods: Finder = (paragraph) => {
  const { lower } = paragraph;
  let found: Fact[] = [];
  eachCue(cuesOf(paragraph), cue.payment, names, lower, (match) => {
    const written = match[0].replace(/[ \n]+/g, ' ');
    const start = match.index;
    let end = start + match[0].length;
    // "Visa信用卡", "SEPA direct debit": two names of one way.
    const next = matchAt(names, lower, lower.charAt(end) === ' ' ? end + 1 : end);
    const nextMethod = next ? strong[next[0].replace(/[ \n]+/g, ' ')] : undefined;
    if (next && nextMethod !== undefined) end = next.index + next[0].length;
    const isStrong = strong[written] !== undefined || nextMethod !== undefined;
    const tail = after(lower, end, 24);
    const head = before(lower, start, 40);
    if ((accountAfter.test(tail) && !payingBefore.test(head)) || isOnlyMentioned(written, head, tail)) return;
    const digits = lastDigits.exec(tail)?.[0] ?? '';
    // "(Visa ending 4410)": the last digits are told of a card that paid.
    if (isStrong ? notStrong.test(head + '|' + tail) : digits === '' && !isPaidWith(written, head, tail)) return;
    if (digits.indexOf('(') < 0) end += digits.length;
    found.push(factAt('paymentMethod', paragraph, { start, end }, strong[written] ?? weak[written] ?? written));
  });
  labelledMethod.lastIndex = 0;
  for (let said = labelledMethod.exec(lower); said !== null; said = labelledMethod.exec(lower)) {
    const end = said.index + said[0].length;
    const start = end - (said[1] ?? '').length;
    if (found.some(({ place }) => place.start < end && place.end > start)) continue;
    found.push(factAt('paymentMethod', paragraph, { start, end }, said[1] ?? ''));
  }
  // 代扣…从建行卡出的: what was debited is named, so the debit is no second way.
  if (found.some(({ value }) => value !== 'direct-debit')) found = found.filter(({ text }) => text !== '代扣');
  // 招行信用卡…尾号6467: the card is named already.
  if (found.some(({ kind, value }) => kind === 'paymentMethod' && /card/.test(value))) return found;
  eachCue(cuesOf(paragraph), cue.payment, cardEnding, lower, (match) => {
    if (endsOther.test(before(lower, match.index, 8))) return;
    const range = { start: match.index, end: match.index + match[0].length };
    found.push(factAt('paymentMethod', paragraph, range, 'bank-card'));
  });
  return found;
};

const table = (pick: 'strong' | 'weak'): Readonly<Record<string, string>> => {
  const byWord: Record<string, string> = {};
  for (const entry of paymentWords) for (const word of entry[pick] ?? []) byWord[word] = entry.method;
  return byWord;
};
const strong = table('strong');
const weak = table('weak');
const names = anyPhrase([...Object.keys(strong), ...Object.keys(weak)]);

/** "支付宝账号：…" names an account, not how it was paid; unless the money went from there. */
const accountAfter = /^(?:的)?(?:账号|账户|绑定|用户|登录|密码|app)|^ (?:account|id|username|e-?mail|codes?)\b/;
const payingBefore =
  /(?:(?:via|with|from|using|through|by|charged|debited|to)(?: my| the| our| his| her)?[ \n]?|[用从由以拿走](?:的?是)?我?的?(?:[一-龥]{1,3}行的?)?|[刷绑选]的|退(?:回|到|还|至)(?:到|至|了)?(?:我的?|原来?的?)?|通过我?的?|使用我?的?)$/;
const payingAfter =
  /^ ?(?:pay|payment|payments|checkout|transaction|balance|transfer|transfers|wallet)\b|^[^，。,.;；\n]{0,4}(?:支付|付款|付了|付的|付完|付钱|存|交了|交的|缴了|缴的|充了|充的|充进|买的|扣的|刷的|打的|打了|汇的|汇了|转账|转了|扣款|扣了|扣费|充值|缴费|余额|收款|渠道|方式|交易|打款|[出走结划](?:走|账)?的(?:账|款|钱)?(?:[,，。;、!?)\n]|$))/;
const methodLabel =
  /(?:payment method|paid (?:by|with|via|using)|method|pay by|支付方式|付款方式|支付渠道|付款渠道|支付工具|方式)[ ]?(?:[:：]|is|was|是|为)?[ ]?$/;

/** 请问支持信用卡吗, 支付宝的扣款记录, 信用卡账单上没有, 转账限额: a way to pay is spoken of, not paid with. */
const isOnlyMentioned = (written: string, head: string, tail: string): boolean =>
  /^(?:支付|付款|转账|账户|账号)?(?:的|里的?|上的?)?(?:扣款|支付|付款|交易|转账)?(?:账单|记录|截图|凭证|明细|流水|通知|限额|额度|手续费|功能|页面|客服|那边(?![一没还扣少也])|还款)/.test(
    tail,
  ) && !/(?:[用从由以刷]|通过)[^,。;\n]{0,4}$/.test(head)
    ? true
    : /(?:支持|能不能用|可不可以用|能否用|可否用|可以用|想(?:改|换)?用|改用|换成|以后用|打算用|加我|没有|没用|不用|不想用|不是|(?:绑定|解绑|更换|^换|换绑|添加|申请|补办|办理)[^,。;\n]{0,1})[^,。;\n]{0,2}$/.test(
        head,
      ) ||
      /^(?:到期|丢|遗失|怎么|解绑|绑定|过期|卡?号码?(?:怎|是|在))/.test(tail) ||
      (written === '代扣' && /(?:走|改为?|改成|签约?|开通|取消)$/.test(head)) ||
      (written === '转账' && /(?:可否|能否|是否|可以|能不能|可不可以|被人?|被他人|被盗|和|与|及)$/.test(head)) ||
      (written === '转账' &&
        /^(?:收款|[和与、](?:收款|提现)|[也都](?:不|用)|失败|不成功|不了|超时|出?点?错|时|功能|给|到|\d|[ ]\d)/.test(
          tail,
        )) ||
      // 要你报银行卡和密码: asked for together, by whoever it is.
      /^(?:卡?号码?|信息)?[和与及跟、](?:[登支]\S付?)?(?:密码|验证码|身份证|有效期)/.test(tail) ||
      ((written === '余额' || written === '零钱') &&
        !/(?:[用从由以]|通过|使用)[^,。;\n]{0,3}$/.test(head) &&
        !/^(?:支付|付|[里内]?扣)/.test(tail) &&
        !isPaidFromPurse(head, tail));
/** 从OKPay的余额里付了, 拿之前充的余额买的: taken out of it and paid; 从昨天起余额不对, 看余额里少了 are none. */
const isPaidFromPurse = (head: string, tail: string): boolean =>
  /(?:[用从由以拿]|通过)[^,。;\n]{0,14}$/.test(head) &&
  /^[里内中上]?(?:直接|自动|全款)?(?:支?付|扣|划|交|缴|买|充|刷|结|出|走)[^,。;\n不]{0,6}[了的给,。;]/.test(tail);
/** A way nobody listed, under a label of its own: "Payment method: Swish". */
const labelledMethod =
  /(?:^|[\n,;(] ?|[-*•] )(?:payment method|payment type|method of payment|method|paid (?:by|with|via|using)|payment (?:by|via))(?: used)?(?: ?[:=] ?| (?:is|was) )(?!(?:none|unknown|not|see|n\/a|declined|failed|invalid|expired|missing|no|unavailable|the|a|my)\b)([a-z][a-z0-9&+.-]{1,15}(?: [a-z0-9&+.-]{2,15}){0,2}?)(?=[ ]?(?:[\n,;).(]|$))/g;

const isPaidWith = (written: string, head: string, tail: string): boolean => {
  // What is charged to the balance of a telephone, not what was put on it.
  if (written === '话费') return /^[里中](?:直接)?扣/.test(tail);
  if (
    written === '卡' &&
    (/^(?:机|友|顿|死|住)/.test(tail) ||
      (/^在/.test(tail) && !/[的张行这]$/.test(head)) ||
      isOtherCard(head, tail) ||
      isFilled(head, tail))
  )
    return false;
  if (/^(?:网银|网上银行|手机银行)$/.test(written) && /^[和与及、]/.test(tail)) return false;
  if (methodLabel.test(head) || payingAfter.test(tail)) return written !== '银行' && written !== 'transfer';
  if (written === '卡' && bankOfCard.test(head)) return !/^(?:机|号|片|通)/.test(tail);
  if (written === '现金')
    return (
      cashGiven.test(head) &&
      !/(?:又|再|另|只[好能])[^,。]{0,5}$/.test(head) &&
      !/^(?:券|红包|奖|流|价值|贷)/.test(tail)
    );
  if (written === '卡')
    return (
      /(?:刷|用|(?:[刷用从扣付退划拿绑]|[银一-龥]行|转到)[^,。;\n]{0,10}的)$/.test(head) &&
      !/(?:没|别|其他)[^,。;\n]{0,6}的$/.test(head) &&
      !/^(?:住|死|顿|了|片|在|通|车|机|里(?![扣付])|上(?![扣付刷])|\d{11}|号|有|坏|丢|是|被|没|补|挂|办)/.test(tail)
    );
  if (written === 'debit' || written === 'credit') return withKind.test(head) && clauseEnds.test(tail);
  if (written === 'card' || written === 'cards') {
    return (
      !/\b(?:takes?|took|reads?|accepts?|swallow(?:s|ed)|ate|kept|keeps|lost|find|block|freeze|cancel|replace|order(?:ed)?|scans?|need|want|got|received?|be on|appear on|show on|arrive on|land on) (?:my|our|the|a new|another|new) $/.test(
        head,
      ) &&
      (/\b(?:my|our|same|another|other|new|saved|registered|by|via|with|using|the|physical|virtual)[ \n]$/.test(head) ||
        (whoseCard.test(head) && !houseCardEn.test(head))) &&
      !/^ (?:reader|game|machine|terminal|numbers?|details|pin|statement|is|ends|reads|(?:has|was|which)(?! (?:been )?(?:charged|debited|billed|declined|refused|used)))\b/.test(
        tail,
      )
    );
  }
  // "(支付宝)", "付的,支付宝", "25 USD, Amex, for": a clause of its own.
  if (/[,(] ?$/.test(head) && /^(?:的| )?(?:[),.。;]|$)/.test(tail)) return written !== '银行' && written !== '余额';
  if (written === '微信' || written === 'wechat')
    return (
      (/(?:[退回返打][到回还至]了?|从)我?的?$/.test(head) && !/^(?:上|公众|小程序|群|客服)/.test(tail)) ||
      (/[走用选]的是?$/.test(head) && /^(?:[,，。;、!?)\n]|$)/.test(tail))
    );
  if (written === 'balance' || written === '余额')
    return (
      /\b(?:from|with|using|by) (?:my |the )?$|[用以从]$/.test(head) ||
      isPaidFromPurse(head, tail) ||
      (/\b(?:from|to|onto|into) (?:my|our) (?:[a-z]{2,12} )?$/.test(head) && moneyMoved.test(head))
    );
  if (/\bon (?:my|our) $/.test(head) && /^ (?:statement|bill|history)\b/.test(tail)) return true;
  if (purses.test(written)) return /\b(?:from|left|out of|off) (?:my|our) $/.test(head) && moneyMoved.test(head);
  if (written === '银行' || written === 'transfer' || written === 'bank account')
    return (
      /\b(?:by|via) (?:my |a )?$/.test(head) ||
      (written === 'bank account' && /\b(?:from|out of|off) (?:my|our) $/.test(head))
    );
  if (written === 'cash')
    return handedOver.test(head) && !/^ (?:back|desk|register|machine|point|flow|out|prize)/.test(tail);
  if (
    written === 'wired' &&
    /\b(?:i|we)(?:'ve| have)?(?: \w+)? $/.test(head) &&
    /^ (?:.{0,4}\d|the |you|it )/.test(tail)
  )
    return true;
  if (isOffMine(head, tail) || (/我的?$/.test(head) && nothingCame.test(tail))) return true;
  return payingBefore.test(head) && !/^(?:联系|客服|官网|support|website)|^ (?:support|website|team)/.test(tail);
};

/** "Paid w debit", "by credit.", "(debit)": the kind of card ends its clause; "with credit for the shop" is none. */
const withKind = /(?:\b(?:with|w\/?|by|via|using|used) |\d ?\()$/;
const clauseEnds = /^ ?(?:[\n,;).!?]|$)|^ (?:and|but|at|on|to pay)\b/;

/** "It came off my Visa", "5 EUR off my Revolut", "my Monzo was charged". */
const isOffMine = (head: string, tail: string): boolean =>
  (offMine.test(head) && (moneyMoved.test(head) || /\d/.test(head))) ||
  (/\b(?:my|our) $/.test(head) && wasCharged.test(tail));
const offMine = /\b(?:off|on|from|out of|left|onto) (?:my|our|the) (?:same |old |new )?$/;
const wasCharged =
  /^ (?:was|has been|had been|got|is being)(?: \w+)? (?:charged|debited|billed|hit)|^ (?:shows?|showed)\b[^.]{0,14}\d/;
/** 我的支付宝到现在都没有收到: where money was to come back to is where it came from. */
const nothingCame = /^[^,。;\n]{0,6}没有?(?:收到|到账|见到|看到)/;
/** "Off my Barclays card", "on my company card"; the card of a house pays nothing. */
const whoseCard = /\b(?:off|from|with|by|via|using|on|to|charged|debited) (?:my|our|his|her|the) [a-z&'-]+ $/;
const houseCardEn =
  /\b(?:library|member|membership|gym|loyalty|bonus|points?|id|identity|sim|birthday|greeting|business|report|season|rail|travel|bus|student|health|insurance|key|access|entry|door|memory|sd|graphics|sound|video|club|photo|parking|guarantee|warranty|score|post|reader|time|residence|red|yellow|that|this) $/;
const handedOver = /\b(?:pa(?:y|id|ying)|gave|handed|settled|put down)\b[^.;!?\n]{0,30}$/;
/** 邮储卡, 建行的卡, 农商行白金卡. */
const bankOfCard =
  /(?:[工招建农中交商]行|[国分]?银行?|邮储|浦发|中信|光大|民生|兴业|平安|广发|华夏|农信|农商|信用社)的?(?:白金|金|工资|副|主)?$/;
/** 给的现金, 在窗口交的现金, 拿现金付. */
const cashGiven =
  /(?:[给付交缴用拿收花出补]了?的?(?:是|都是)?|[给付交缴](?:[你您他]们?|店里|师傅|司机|老板|前台|的师傅|的老板|的司机)的?)$/;

/** 公交卡, 健身卡, 我老公也办了卡: a card of the house, not of a bank, unless money was taken from it. */
const isOtherCard = (head: string, tail: string): boolean =>
  houseCard.test(head) && !paidFrom.test(head) && !chargedAfter.test(tail);
const chargedAfter = /^[^,。;\n]{0,6}(?:扣|划走|刷)/;
const houseCard =
  /(?:公交|交通|地铁|健身|会员|饭|校园|就诊|医保|借[书阅]|读者|门禁|停车|电话|手机|流量|燃气|[电水气]|积分|[年月季次周]|游泳|瑜伽|加油|一|房|名|贺|显|网|工|员工|学生|居住|体验|乘车|市民|[办开补]了?)$/;
/** 给卡充值: where the money goes. */
const isFilled = (head: string, tail: string): boolean =>
  /^(?:里|上|内)?(?:充|存|余额|加钱)/.test(tail) && !paidFrom.test(head);
const paidFrom = /(?:[刷用从以拿]|通过)[^,。;\n]{0,6}$/;

const purses = /^(?:(?:current|checking|savings) account|savings|wallet)$/;
const moneyMoved =
  /\b(?:sent|paid|pays?|put|went|gone|go|came|left|took|taken|debited|deducted|charged|refund(?:ed)?|returned|moved|transferred|credited|added|back)\b/;

/** "不支持信用卡", "no cash": the way that was not taken still names a way; only a question of kinds does not. */
const notStrong = /\b(?:accept|which|what kind of|any) \||gift card balance check/;
const beforeDigits = '(?:(?:ending|ends|end)(?: in| with)?|尾号(?:是|为)?|末四位(?:是|为)?|[*x·•]{2,12}[ -]?)[: ]{0,2}';
const lastDigits = new RegExp(`^ ?(?:\\(${beforeDigits}\\d{4}\\)|${beforeDigits}\\d{4}(?!\\d))`);
/** 手机尾号0192: no card's. */
const endsOther =
  /(?:手机号?|电话|号码|[机单票号身]号|车牌|订单|身份证|证件|账[号户]|快递|包裹|发票)(?:码|的)?[ :,(]?$/;
const cardEnding =
  /尾号(?:是|为)?[: ]{0,2}\d{4}(?!\d)(?:的(?:[一-龥]{1,4})?卡)?|\bending (?:in|with) \d{4}\b|\*{4}[ -]?\d{4}\b/y;
