import { isDigit, isLetter } from '../language/letters';
import { openCodes } from '../lexicon/secrets';
import { after, anyOf, eachMatch } from './patterns';

/**
 * Whether a figure is a code somebody was sent, by points: what it looks like, how it is told, and what is spoken of
 * around it. People tell codes in too many ways for patterns of whole sentences: "the text on my phone was 551 209", "the
 * key fob shows 302 118", "I read her the code, 448812, and the line went dead".
 * `isSpokenOf`: some word of the paragraph is about codes or messages; six digits may be a code without.
 */
export const isToldCode = (lower: string, at: number, length: number, isSpokenOf: boolean): boolean => {
  const shape = shapeOf(lower, at, length);
  if (!isSpokenOf && shape < six) return false;
  const near = lower.slice(Math.max(0, at - reach.told), at);
  const way = told(shape === named ? near.slice(0, -2) : near);
  const next = after(lower, at + length, reach.after);
  const taken = shape < six ? undefined : takenUp(lower, at);
  if (taken) return taken === 'code' && !(unitAfter.test(next) || countsThings.test(next) || takesOff.test(next));
  const later = laterTopic(next);
  // Most figures of a mail end here, or where nothing before them is about codes or messages.
  if ((way === 0 && later === 0 && shape < six) || yearOrDay.test(lower.slice(at, at + length))) return false;
  const head = sentences(lower, Math.max(0, at - reach.before), at);
  const topic = topicBefore(head);
  if (shape + way + 1 + Math.max(topic.points, later) < enough || placeBefore.test(near)) return false;
  if (unitAfter.test(next) || countsThings.test(next) || takesOff.test(next)) return false;
  const isUsed = outcome.test(next);
  const given = way + (isUsed ? 1 : 0);
  const points = given > 0 ? topic.points : 0;
  const spoken = points + later + ((isUsed && shape >= grouped) || shape === named ? 1.5 : 0);
  if (spoken < 1.5 || shape + given + Math.max(points, later) < enough) return false;
  return !otherNumber.test(later > 0 || topic.isPlain ? ownStretch(head, later > 0 ? head.length : topic.at) : head);
};

/** Characters around a figure that may tell what it is. */
const reach = { told: 26, before: 110, after: 60 } as const;
const enough = 4.5;
/** What a topic may give at most. */
const most = 4;

const yearOrDay = /^(?:19|20)\d\d(?:[01]\d[0-3]\d)?$|^20[12]\d[01]\d$/;
export const unitAfter =
  /^[ ]?(?:秒|分钟|小时|天|次|位|years?\b|days?\b|hours?\b|minutes?\b|seconds?\b|times?\b|元|usd\b|%)/;
/** A figure with a noun behind it counts something. */
const countsThings =
  /^ (?!(?:is|was|as|but|and|for|which|to|when|then|so|it|or|that|in|on|at|by|from|after|again|three|every|this|like|about|twice|over|several|right|now|just|today|yesterday|here|into|if|until|before|because|still|only|already|please|pls|kindly)\b)[a-z]/;

/** "code 771204 that gives ten percent off". */
const takesOff = /^[^.!?;\n]{0,30}(?:\bpercent|%|\bdiscount|\boff\b|\bsaves?\b|优惠|打折|折扣)/;

/** Codes have six digits as a rule, often in two or three groups: few other numbers are written so, and nothing else as "G-482913". */
const six = 2;
const grouped = 3;
const named = 4;
const shapeOf = (lower: string, at: number, length: number): number => {
  let digits = 0;
  let letters = 0;
  for (let place = at; place < at + length; place += 1) {
    if (isDigit(lower.charCodeAt(place))) digits += 1;
    else if (isLetter(lower.charCodeAt(place))) letters += 1;
  }
  if (letters > 0) return 0.5;
  if (digits !== 6) return digits === 8 && length === 9 ? 1 : 0.5;
  return lower.startsWith('g-', at - 2) ? named : length > 6 ? grouped : six;
};

/** "the sms came from 88214", "call me on 551209": a number of a telephone, a house, a person. `"size": 551209` is a log's. */
const placeBefore = /\b(?:from|call|dial|ring|phone|on|at|to|for|by|until)[ ]?["“(]?$|"[ ]?:[ ]?"?$/;

/** "… says", "I entered", 是, or set off by a mark. */
const told = (head: string): number => (toldBy.test(head) ? 1.5 : setOff.test(head) ? 1 : 0);
const toldBy = new RegExp(
  `(?:\\b(?:${[
    'is|was|are|were|been|being|namely|of|with|which|used?|numbers?|digits?|ha(?:s|d|ve)|me|us|one|as|codes?|today',
    'says?|said|reads?|shows?|showed|displays?|gives?|gave|got|received|sent|texted|puts?',
    'typed?|enter|entered|tried|try|refuses?|rejects?|turns? down',
    '(?:told|read|gave|dictated) (?:him|her|them)|e\\.g\\.|for example',
    '(?:is|was|reads|says|shows) (?:currently|now|still|this time)|currently reads',
  ].join(
    '|',
  )})[ ]?:?|[:=("“]|[是为系了到填输入的着示写码证数信格过来面串个字条剩][了过]?:?|给[你您]们?|[四五六七八4-8]位的?[,:])[ ]?["“(]?$`,
);
const setOff = /(?:,| [-–—])[ ]?["“(]?$/;

/** It was entered, and helped or did not. */
const outcome = new RegExp(
  `^["”)]?[ ]?(?:[,(–—-]|and\\b)?[^.!?。\\n]{0,30}?(?:${[
    '\\b(?:put|typed?|entered|read|keyed) (?:it|that|them|this)\\b',
    "\\b(?:expired|refused|rejected|declined|accepted|invalid|wrong|(?:does not|doesn't|did not|didn't) work)\\b",
    '失效|过期|无效|不对|不行|错误|没反应|有效|[填输]',
  ].join('|')})`,
);

interface Topic {
  /** Offset in the text before the figure. */
  readonly at: number;
  readonly points: number;
  /** Plainly about codes or messages: a word of another number before it does not matter. */
  readonly isPlain: boolean;
}

const noTopic = (head: string): Topic => ({ at: head.length, points: 0, isPlain: false });

/** What is spoken of, plainly first: codes and what makes them; messages; entering something, proving who one is. */
const spokenOf = {
  codes: [
    'otp|2fa|mfa|[a-z]{0,5}tan|passcodes?|authenticator|authy|steam guard|key ?fob|two-(?:step|factor)|2-step',
    'one[ -]time (?:pass(?:word|code)?|pin|code)|(?:back-?up|emergency|spare) (?:codes?|ones?)|recovery codes?',
    '(?:verification|log-?in|sign-?in|sms|security|activation) (?:codes?|e-?mail|mail|text|message|numbers?|no\\.)',
    '(?:finish|complete|confirm) (?:[a-z]+ )?(?:log-?in|sign-?in)',
  ],
  messages: [
    'sms|text(?:s|ed|ing)?(?: message)?|codes?|(?:six|6)[ -](?:digits?|numbers?|figures?)',
    '(?:e-?mail|message|mail|whatsapp|notification)(?: (?:said|says|read|reads)| (?:[a-z]+ )?from you)',
    '(?:numbers?|digits?|figures?)(?: [a-z]+){1,6} (?:phone|telephone|mobile|screen)',
    '(?:you|they|app|system|site|bank)(?: guys| just| have| has| had)? (?:sent|mailed|e-?mailed|pushed)',
    '(?:came|come|arrived|sent|read|received|transmitted|pushed)(?: [a-z]+){0,5} (?:phone|telephone|mobile|handset|inbox)',
  ],
  entering: [
    '(?:typed?|put|keyed?|punch(?:ed)?)(?: [a-z]+){0,4} in|enter(?:ed|ing)?|refuses|rejects|turns? down',
    'log-?in|sign-?in|prove|verify|register',
  ],
} as const;
const topics = new RegExp(
  [
    `\\b(?:(${spokenOf.codes.join('|')})|(${spokenOf.messages.join('|')})|${spokenOf.entering.join('|')})\\b`,
    '(验证|校验|动态|授权码|令牌|口令|(?:备用|备份|恢复|应急|谷歌|邮[箱件])代?码)',
    '(短信|简讯|[六6]位|发来|来了?一?[个条串]|[收来发弹]到?的(?:数字?|码|那串|号|是))',
    '收到|[填输]|登录|绑定|核实',
  ].join('|'),
  'g',
);

/** The last word about a code or a message before the figure, with the points of all. */
const topicBefore = (head: string): Topic => {
  let topic = noTopic(head);
  eachMatch(topics, head, ({ index, 0: words, 1: source, 2: message, 3: chinese, 4: sent }) => {
    const noun = /(?:codes?|number)$/.test(words) ? nounBefore.exec(head.slice(0, index))?.[1] : undefined;
    if (noun !== undefined && !plainBefore.test(noun)) {
      if (source === undefined || noun === 'social') topic = noTopic(head);
      return;
    }
    const worth = source || chinese ? 3 : message || sent ? 2 : 1.5;
    const { at, points, isPlain } = topic;
    topic = {
      at: worth > 1.5 || !isPlain ? index : at,
      points: Math.min(most, points === 0 ? worth : Math.max(worth, points) + 0.5),
      isPlain: isPlain || worth > 1.5,
    };
  });
  return topic;
};

const nounBefore = /\b([a-z]{2,14})[ -]$/;

/** "482913 was the code", "482913. Do not share it.", "… by text", "… to confirm", "…, which had just arrived on my mobile". */
const laterTopic = (next: string): number => {
  const named = isNamed.exec(next);
  if (named && plainBefore.test(named[1] ?? '')) return most;
  return isCode.test(next) || askedFor.test(next) || notToShare.test(next) ? 3 : arrived.test(next) ? 2 : 0;
};
const isNamed = /^["”)]? ?(?:is|was|as) (?:[a-z0-9-]{1,14} ){0,2}([a-z]{1,14}) (?:codes?|otp|passcode)\b/;
const isCode =
  /^[^.!?;。\n]{0,45}?(?:\b(?:log-?in|sign-?in|verification|sms|2fa) (?:codes?|numbers?)\b|验证码|校验码|动态码|\b(?:by|via|from|per|in) (?:the |an? |my |your |that |this )?(?:sms|text)\b|\bauthenticator\b)/;
const askedFor =
  /^ (?:to|for|as) (?:confirm|verify|sign|log|complete|finish|authenticate|your)\b|^(?:来|以)?(?:完成|进行)?(?:登录|验证)/;
const notToShare =
  /^[.,。]? ?(?:do not|don't|never|please do not) (?:share|give|tell)|^[.,。]? ?请?(?:勿|不要)(?:告|泄|转|透)/;
const arrived =
  /^,? (?:which|that|it) (?:had |has |just )*(?:arrived|came|come|popped up|been sent)(?: [a-z]+){0,3} (?:phone|telephone|mobile|handset)\b/;

/** "It sends me six digits, I type them, it says no. The one that just came is 593 028": what the pronoun stands for, if it tells. */
const takenUp = (lower: string, at: number): 'code' | 'other' | undefined => {
  const from = Math.max(0, at - 64);
  const pronoun = latestOne.exec(lower.slice(from, at));
  if (pronoun === null) return undefined;
  const head = lower.slice(Math.max(0, at - 280), from + pronoun.index);
  return otherThing.test(head) ? 'other' : codeNoun.test(head) && codeWay.test(head) ? 'code' : undefined;
};
const latestOne =
  /[.!?,;:(\n] ?(?:and |so )?(?:the (?:one|latest|newest|last one|most recent|current one)|this one)(?: [a-z]+){0,6}(?: is| was|:) ["“(]?$/;
const codeNoun = /\b(?:codes?|otps?|passcodes?|(?:six|6)[ -](?:digits?|numbers?|figures?))\b/;
const codeWay = /\b(?:text(?:s|ed)?|sms|sen[dt]s?|e-?mailed|log|sign|confirm|typed?|enter(?:ed)?|phones?|app)\b/;
const otherThing = new RegExp(
  `\\b(?:orders?|parcels?|invoices?|meters?|bookings?|vouchers?|discounts?|tickets?|bills?|points|(?:account|customer|member|client|tracking|phone|card|reference|serial|policy|contract) (?:numbers?|no)|(?:gate|door|${anyOf(openCodes)}) codes?)\\b`,
);

/** What may stand before a code that is no code of something else: "cost code", "gate code" are. */
export const plainBefore =
  /^(?:the|an?|my|your|our|his|her|their|this|that|these|those|same|new|old|right|wrong|correct|first|second|third|last|latest|digit|valid|current|fresh|another|other|with|and|of|as|in|enter|entered|type|typed|use|used|got|get|gives|received|sent|read|tell|told|gave|put|fake|short|secret|safety|access|confirmation|app|phone|mobile|email|mail|text|google|microsoft|four|five|six|eight)$/;

/** Only the sentence of the figure and the one before: further off, "it says" says something else. */
const sentences = (lower: string, from: number, at: number): string => {
  let ends = 0;
  for (let place = at - 3; place >= from; place -= 1) {
    const sign = lower.charCodeAt(place);
    if (sign === lineBreak) return lower.slice(place + 1, at);
    if (!isStop(sign) || isStop(lower.charCodeAt(place + 1))) continue;
    ends += 1;
    if (ends === 2) return lower.slice(place + 1, at);
  }
  return lower.slice(from, at);
};
const lineBreak = 10;
/** . ! ? 。 */
const isStop = (sign: number): boolean => sign === 46 || sign === 33 || sign === 63 || sign === 0x3002;

/** From the topic on, with the word before it; a topic that follows leaves the last words before the figure. */
const ownStretch = (head: string, at: number): string =>
  at === head.length ? head.slice(-24) : (/(?:[a-z]+ )?[a-z]* ?$/.exec(head.slice(0, at))?.[0] ?? '') + head.slice(at);
const otherNumber = new RegExp(
  [
    `\\b(?:orders?|account|customer|client|member[a-z]*|user|card|booking|ref(?:s|erence[a-z]*)?|invoice|ticket|case|error)\\b`,
    `\\b(?:balance|amount|reading|meter|price|(?:phone|mobile) n(?:o|umber)|postcode|parcel|contract|flat|room|gate|door)\\b`,
    `\\b(?:last(?: [a-z]+)? (?:digits|numbers?)|last (?:four|six|\\d)|my (?:number|id|login)|${anyOf(openCodes)} code)\\b`,
    `\\b(?:not(?! (?:take|accept|like|recogni[sz]e|work with))|never|nothing)\\b|n't`,
    '[没未无]|(?:[账户额钱费款错代密工]|[^令]卡)[^，,]{0,6}$|邮编|[单客编同尾会机车]号|订单|不(?!对)|会员|发[到往]|(?:优惠|邀请|取件|提货)码',
  ].join('|'),
);
