import { either } from '../lexicon/either';
import { eachCue } from '../language/cues';
import { anyPhrase } from '../language/phrases';
import { cue, cuesOf } from './cues';
import { oneTimeCodeLabels, openCodes } from '../lexicon/secrets';
import type { Fact } from './fact';
import { factAt, type Finder } from './finder';
import { after, anyOf, before, connectorAt, matchAt, sinceLast } from './patterns';

/** One-time codes given as values: 验证码 482913, "the code is 482 913", "482913 is my verification code". */
export const findOneTimeCodes: Finder = (paragraph) => {
  const { lower } = paragraph;
  const found: Fact[] = [];
  if ((cuesOf(paragraph).any & (cue.digits | cue.mixed)) === 0) return found;
  const add = (start: number, length: number): void => {
    found.push(factAt('secret', paragraph, { start, end: start + length }, 'one-time-code'));
  };
  eachCue(cuesOf(paragraph), cue.oneTimeCode | cue.digits, labels, lower, (match) => {
    const head = before(lower, match.index, 24);
    const isPlain = /^codes?$/.test(match[0]);
    if (isPlain && open.test(head)) return;
    const end = match.index + match[0].length;
    const said = matchAt(between, lower, end) ?? toldLoosely(lower, end, isPlain);
    const connector = said ? { at: end + said[0].length, by: 'verb' as const } : connectorAt(lower, end);
    const value = matchAt(code, lower, connector.at);
    if (!value && (isPlain ? messageWith.test(head) : !oftenOpen.test(match[0]))) {
      const { plain } = paragraph;
      const letters =
        matchAt(mixedCode, plain, end) ??
        matchAt(mixedCode, plain, connector.at) ??
        mixedToldLoosely(plain, lower, end);
      if (letters) add(letters.index + letters[0].length - (letters[1] ?? '').length, (letters[1] ?? '').length);
    }
    if (!value || unitAfter.test(after(lower, connector.at + value[0].length, 10))) return;
    const isSaid = connector.by !== 'none' || gotAfter.test(after(lower, connector.at + value[0].length, 24));
    const plainDigits = value[0].replace(/\D/g, '').length;
    // A bare "code" needs to say it is one: "the code is 482913", "code: 482913".
    if (isPlain && (!isSaid || plainDigits < 4) && !/(?:the|my|this|got|received|sms|text)[ ]$/.test(head)) return;
    if (oftenOpen.test(match[0]) && plainDigits !== 6 && !sentToMe.test(head + (said?.[0] ?? ''))) return;
    if (/security/.test(match[0]) && plainDigits < 4) return;
    if (/^(?:19|20)\d\d$/.test(value[0]) && !isSaid) return;
    add(connector.at, value[0].length);
  });
  eachCue(cuesOf(paragraph), cue.figure, reversed, lower, ({ index, 1: value = '' }) => {
    const kind = / (?=codes?\b)/.exec(after(lower, index + value.length, 48));
    if (!kind || !open.test(after(lower, index + value.length, kind.index + 1))) add(index, value.length);
  });
  let listed = -1;
  eachCue(cuesOf(paragraph), cue.digits, figure, lower, ({ index, 0: { length } }) => {
    const isNext = listed >= 0 && listBetween.test(lower.slice(listed, index));
    if (!isNext && !isTold(lower, index, length)) return false;
    listed = index + length;
    add(index, length);
    return true;
  });
  return found;
};

/** 验证码收到了是 583920, 验证码写的“882013”: a few words tell the code; words about other numbers, or that there is none, tell nothing. */
const toldLoosely = (lower: string, at: number, isPlain: boolean): RegExpExecArray | undefined => {
  const words = matchAt(loose, lower, at);
  return words && !toldNothing.test(words[0]) && (!isPlain || /收/.test(words[0])) ? words : undefined;
};
const loose =
  /(?:[一-龥,?!~ ]|\d位){0,18}?(?:[是系为的了剩:]|显示|[写填输]着?)[ ]?["“「]?(?=(?:\d{6}|\d{3}[ -]\d{3}|\d\d \d\d \d\d|\d{4} \d{4})(?!\d))/y;

/** 邮箱里的码，你们发来的是 QK7T2M. */
const mixedToldLoosely = (plain: string, lower: string, at: number): RegExpExecArray | undefined => {
  const words = matchAt(/[一-龥,]{1,12}?[是为:] ?(?=[a-z\d])/y, lower, at);
  return words && !toldNothing.test(words[0]) ? matchAt(mixedCode, plain, at + words[0].length) : undefined;
};
const toldNothing = /[没未无号单账户卡金额钱费款错代邮编密工]|不(?!对)|发[到往]|(?:优惠|邀请)码/;

const labels = anyPhrase(oneTimeCodeLabels);
const open = new RegExp(`${anyOf(openCodes)}[ -]$`);
const between = either(
  /,? (?:which|and it|it|that|this)(?: is|'s| was| says| reads)(?: now)?[ ]?:?[ ]?(?=\d)/y,
  /[ ](?:that |which )?(?:they|you|he|she|(?:your|the) [a-z]{1,12}(?: message)?) (?:just )?(?:texted|sent|mailed|e-?mailed|gave|gives|shows|messaged|texts|sends)(?: to)?(?: me| us)?(?: by (?:sms|text|e-?mail))?(?: (?:is|was)|[:,])[ ]?(?=\d)/y,
  /[ ](?:on|in|from) (?:my|the) (?:phone|app|sms|text|e-?mail|screen|message|device|token)(?: (?:is|was|says)|:)[ ]?(?=\d)/y,
  /(?:[ ](?:now |just |only |app )?(?:gives|gave|shows|showed|displays|generates|says)(?: me| us)?)(?: e\.g\.,?| the code| for example,?| now)?[ ]?:?[ ]?(?=\d)/y,
  /[ ]?\((?=\d{4,8}\))/y,
  /[ ]?(?:\([^()\n]{1,12}\))?(?:[ ]?(?:i|we)[ ](?:just )?(?:got|received|entered|was sent|typed|used)(?: was| is)?|[ ](?:you sent(?: me)?|sent to me|from (?:the )?(?:sms|text|app))(?: was| is)?|我?收到的?是|是我?收到的|我收到(?:的|了)?(?:是)?|(?:发|贴|告诉|报)?给(?:你|您)(?:们|看)?|如下|在这里?|填的是|输入的?是|输入了?)[ ]?:?[ ]?(?=[g\d])/y,
);
const code =
  /(?:g-)?\d{3}[ -]\d{3}(?![\w-])|\d{4} \d{2}(?![\w.,:/-]\d|\w)|\d{2}(?: \d{2}){2,3}(?![\w-])|\d(?: \d){3,7}(?![\w-]| \d)|\d{4} \d{4}(?![\w-]| \d)|(?:g-)?\d{4,8}(?!\w|-\d|[.:/]\d|,\d{3}(?!\d))/y;
/** Bookings, doors and software have such codes, too. */
const oftenOpen = /confirmation|access|activation|确认码|激活码/;
const sentToMe = /\b(?:got|received|sent|texted)\b|[收发]/;
/** QF7T2M, 8f3k-22mq: letters and digits, as mails and lists of backup codes have them. */
const mixedCode =
  /(?: (?:from|in) (?:the|my|your) [a-z-]{2,8})?[ ]?\(?((?=[A-Z]{0,7}\d)(?=\d{0,7}[A-Z])[A-Z\d]{5,8}(?![\w-])|(?=[a-zA-Z-]{0,20}\d)(?=[\d-]{0,20}[a-zA-Z])[A-Za-z\d]{4,6}(?:-[A-Za-z\d]{4,6}){1,3}(?![\w-]))/y;
const messageWith = /(?:sms|mail|text|message) (?:with|containing|has|had) (?:the|a) $/;
/** "use code 771 204 that I just got". */
const gotAfter = /^,? (?:that |which )?(?:i|you|we|they) (?:just |have just |have )?(?:got|received|sent|texted)\b/;
const unitAfter = /^[ ]?(?:秒|分钟|小时|天|次|位|years?\b|days?\b|hours?\b|minutes?\b|seconds?\b|times?\b|元|usd\b|%)/;
const reversed =
  /\b(\d{3}[ -]\d{3}|\d{4,8})(?=[ ]?(?:\(|（)?(?:(?:is|was|as) (?:(?:my|the|your|an?) )?(?:[a-z0-9-]{1,14} ){0,2}(?:code|otp|passcode)\b|是(?:我的|您的|你的|我收到的)?(?:[一-龥]{0,4})(?:验证码|动态码|校验码)|(?:\(|（)[一-龥]{0,6}验证码))/y;
const figure =
  /(?:\d{3}[ -]\d{3}|\d{2}(?: \d{2}){2,3}|\d(?: \d){5}|\d{4,8})(?![\w-]|[.,:/]\d| \d{3}|[ ]?(?:开头|结尾|打|发|的|[这那]个?号|号))/y;
/** "40921, 77120 and 30018": what stands in a row with a code is one, too. */
const listBetween = /^(?:,|、)?[ ]?(?:and |or |then |& |和|及|还有)?$/;
/** A figure with a noun behind it counts something. */
const countsThings =
  /^ (?!(?:is|was|as|but|and|for|which|to|when|then|so|it|or|that|in|on|at|by|from|after|again|three|every|this|like|about|twice|over|several)\b)[a-z]/;

/**
 * "I got your SMS. It says 481 902", 手机上收到的六位数字…就是604118: a figure that is told (typed, received, read out) near words about
 * a message or code, with no word of another number between. Six digits are the rule; other lengths must be called a code.
 */
const isTold = (lower: string, at: number, length: number): boolean => {
  const head = lower.slice(Math.max(0, at - 90), at);
  const figures = lower.slice(at, at + length);
  const isSix = figures.replace(/\D/g, '').length === 6;
  const next = after(lower, at + length, 60);
  if (!(isSix ? told : toldPlainly).test(head) || unitAfter.test(next) || countsThings.test(next)) return false;
  if (/^(?:19|20)\d\d(?:[01]\d[0-3]\d)?$|^20[12]\d[01]\d$/.test(figures)) return false;
  if (askedFor.test(next)) return true;
  const since = sinceLast(isSix ? messageWord : codeWord, head) ?? (isCode.test(next) ? head.slice(-24) : undefined);
  if (since === undefined || twoSentences.test(since) || open.test(/^[a-z]+[ -]/.exec(since)?.[0] ?? '')) return false;
  return !otherNumber.test((/[a-z]* ?$/.exec(head.slice(0, -since.length))?.[0] ?? '') + since);
};
/** "… with the code. I called and waited. My meter reads …": too far for "it says". */
const twoSentences = /[.!?。] ?[^.!?。]{2,}[.!?。]/;
const toldPlainly =
  /(?:\b(?:is|was|are|were|says?|said|reads?|got|received|typed?|entered|used?|number)[ ]?:?|\b(?:they are|me|it is)[ ]?:|[是为系到填输入][了过]?:?|[四五七八4578]位的?[,:])[ ]?["“(]?$/;
const told =
  /(?:\b(?:is|was|are|were|says?|said|reads?|got|received|typed?|enter|entered|puts?|shows?|gives?|gave|of|with|which|used?|numbers?|digits?|ha(?:s|d|ve)|me|(?:told|read|gave|dictated) (?:him|her|them)|one)[ ]?:?|[:(,“"]|[是为系了到填输入的着示写码过来面串个字])[ ]?["“(]?$/;
const codeWord = /(?:[a-z]{2,14}[ -])?\b(?:codes?|otp|passcode|activation|authenticator)\b|验证|校验|动态/g;
const messageWord =
  /(?:[a-z]{2,14}[ -])?\b(?:sms|text|texted|codes?|otp|2fa|passcode|activation|authenticator|(?:six|6)[ -](?:digits?|numbers?|figures?)|(?:numbers?|digits?|figures?)(?: [a-z]+){1,6} (?:phone|telephone|mobile|screen))\b|短信|简讯|验证|校验|动态|[六6]位|发来|来了[个条串]/g;
const isCode =
  /^[^.!?;。\n]{0,45}?(?:\b(?:log-?in|sign-?in|verification|sms|2fa) codes?\b|验证码|校验码|动态码|\b(?:by|via|from|per|in) (?:the |an? |my |your |that |this )?(?:sms|text)\b|\bauthenticator\b)/;
const askedFor =
  /^ (?:to|for|as) (?:confirm|verify|sign|log|complete|finish|authenticate|your)\b|^(?:来|以)?(?:完成|进行)?(?:登录|验证)/;
const otherNumber =
  /\b(?:orders?|account|customer|client|member[a-z]*|user|card|booking|ref[a-z]*|invoice|ticket|case|error|balance|amount|reading|price|(?:phone|mobile) n(?:o|umber)|postcode|parcel|contract|flat|room|gate|door|last(?! one\b)|my (?:number|id|login)|not|never|nothing)\b|n't|[没未无账户卡额钱费款错代密工]|邮编|[单客编同尾会机]号|订单|不(?!对)|会员|发[到往]|(?:优惠|邀请|取件|提货)码/;
