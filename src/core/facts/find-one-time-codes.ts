import { eachCue } from '../language/cues';
import { anyPhrase } from '../language/phrases';
import { cue, cuesOf } from './cues';
import { oneTimeCodeLabels, openCodes } from '../lexicon/secrets';
import type { Fact } from './fact';
import { factAt, type Finder } from './finder';
import { after, anyOf, before, connectorAt, matchAt } from './patterns';

/** One-time codes given as values: 验证码 482913, "the code is 482 913", "482913 is my verification code". */
export const findOneTimeCodes: Finder = (paragraph) => {
  const { lower } = paragraph;
  const found: Fact[] = [];
  if ((cuesOf(paragraph).any & cue.digits) === 0) return found;
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
    if (!value || unitAfter.test(after(lower, connector.at + value[0].length, 10))) return;
    const isSaid = connector.by !== 'none' || gotAfter.test(after(lower, connector.at + value[0].length, 24));
    const plainDigits = value[0].replace(/\D/g, '').length;
    // A bare "code" needs to say it is one: "the code is 482913", "code: 482913".
    if (isPlain && (!isSaid || plainDigits < 4) && !/(?:the|my|this|got|received|sms|text)[ ]$/.test(head)) return;
    if (/confirmation|access|activation|确认码/.test(match[0]) && plainDigits !== 6) return;
    if (/security/.test(match[0]) && plainDigits < 4) return;
    if (/^(?:19|20)\d\d$/.test(value[0]) && !isSaid) return;
    add(connector.at, value[0].length);
  });
  eachCue(cuesOf(paragraph), cue.digits, reversed, lower, (match) => add(match.index, (match[1] ?? '').length));
  eachCue(cuesOf(paragraph), cue.digits, sixDigits, lower, ({ index, 0: { length } }) => {
    const head = before(lower, index, 90);
    const next = after(lower, index + length, 48);
    if (unitAfter.test(next)) return;
    const told =
      messageSays.exec(head) ??
      (ofCodes.test(lower.slice(Math.max(0, index - 40), index + 48)) ? gotIt.exec(head) : null);
    if (told ? !toldNothing.test(told[0]) && !otherNumber.test(head) && !countsThings.test(next) : byMessage.test(next))
      add(index, length);
  });
  return found;
};

/** 验证码收到了是 583920, 验证码写的“882013”: a few words tell the code; words about other numbers, or that there is none, tell nothing. */
const toldLoosely = (lower: string, at: number, isPlain: boolean): RegExpExecArray | undefined => {
  const words = matchAt(loose, lower, at);
  return words && !toldNothing.test(words[0]) && (!isPlain || /收/.test(words[0])) ? words : undefined;
};
const loose =
  /(?:[一-龥,?!~ ]|\d位){0,18}?(?:[是系为的了:]|显示|[写填输]着?)[ ]?["“「]?(?=(?:\d{6}|\d{3}[ -]\d{3}|\d\d \d\d \d\d)(?!\d))/y;
const toldNothing = /[没未无号单账户卡金额钱费款错代邮编密工]|不(?!对)|发[到往]|(?:优惠|邀请)码/;

const labels = anyPhrase(oneTimeCodeLabels);
const open = new RegExp(`${anyOf(openCodes)}[ -]$`);
const between =
  /,? (?:which|and it|it|that|this)(?: is|'s| was| says| reads)(?: now)?[ ]?:?[ ]?(?=\d)|[ ](?:that |which )?(?:they|you|he|she|(?:your|the) [a-z]{1,12}(?: message)?) (?:just )?(?:texted|sent|mailed|e-?mailed|gave|gives|shows|messaged|texts|sends)(?: to)?(?: me| us)?(?: by (?:sms|text|e-?mail))?(?: (?:is|was)|[:,])[ ]?(?=\d)|[ ](?:on|in|from) (?:my|the) (?:phone|app|sms|text|e-?mail|screen|message|device|token)(?: (?:is|was|says)|:)[ ]?(?=\d)|(?:[ ](?:now |just |only |app )?(?:gives|gave|shows|showed|displays|generates|says)(?: me| us)?)(?: e\.g\.,?| the code| for example,?| now)?[ ]?:?[ ]?(?=\d)|[ ]?\((?=\d{4,8}\))|[ ]?(?:\([^()\n]{1,12}\))?(?:[ ]?(?:i|we)[ ](?:just )?(?:got|received|entered|was sent|typed|used)(?: was| is)?|[ ](?:you sent(?: me)?|sent to me|from (?:the )?(?:sms|text|app))(?: was| is)?|我?收到的?是|是我?收到的|我收到(?:的|了)?(?:是)?|(?:发|贴|告诉|报)?给(?:你|您)(?:们|看)?|如下|在这里?|填的是|输入的?是|输入了?)[ ]?:?[ ]?(?=[g\d])/y;
const code =
  /(?:g-)?\d{3}[ -]\d{3}(?![\w-])|\d{4} \d{2}(?![\w.,:/-]\d|\w)|\d{2}(?: \d{2}){2,3}(?![\w-])|\d(?: \d){3,7}(?![\w-]| \d)|\d{4} \d{4}(?![\w-]| \d)|(?:g-)?\d{4,8}(?!\w|-\d|[.:/]\d|,\d{3}(?!\d))/y;
/** "use code 771 204 that I just got". */
const gotAfter = /^,? (?:that |which )?(?:i|you|we|they) (?:just |have just |have )?(?:got|received|sent|texted)\b/;
const unitAfter = /^[ ]?(?:秒|分钟|小时|天|次|位|years?\b|days?\b|hours?\b|minutes?\b|seconds?\b|times?\b|元|usd\b|%)/;
const reversed =
  /\b(\d{3}[ -]\d{3}|\d{4,8})(?=[ ]?(?:\(|（)?(?:(?:is|was|as) (?:my|the|your) (?:[a-z0-9-]{1,14} ){0,2}(?:code|otp|passcode)\b|是(?:我的|您的|你的|我收到的)?(?:[一-龥]{0,4})(?:验证码|动态码|校验码)|(?:\(|（)[一-龥]{0,6}验证码))/y;
const sixDigits = /(?:\d{6}|\d{3}[ -]\d{3}|\d(?: \d){5})(?![\w-]|[.,:/]\d|[ ]?(?:开头|结尾|打|发|的|[这那]个?号|号))/y;
/** A figure with a noun behind it counts something. */
const countsThings = /^ (?!(?:is|was|as|but|and|for|which|to|when|then|so|it|or|that)\b)[a-z]/;
/** 刚又收到一个 204471, 你们发我的数字是 771903: what came, where codes are spoken of. */
const gotIt =
  /(?:收到|来|发来|发过来|发给?我|给我发)了?的?(?:一?[个串组]|(?:[四五六八4568]位)?数字?|那[个串组])?[ ]?(?:是|为|:)?[ ]?["“「]?$/;
const ofCodes = /验证|校验码|动态[码密口]|短信|登[录不]|骗/;
/** 短信发来的是 660482, "a text from you which reads 773 052", "the six digits are …": what came by message and is six digits is a code. */
const messageSays =
  /(?:短信|简讯)(?:里|上|中)?(?:面)?(?:发来|发过来|收到|写|显示|给|说)?(?:我)?(?:的|那|这)?(?:一?[串个组])?(?:[四五六八4568]位)?(?:数字?|码)?(?:是|为|:)[ ]?["“「]?$|(?:短信|简讯)(?:里|上|中)?面?(?:写着?|显示|的?[那这][串个组])[ ]?["“「]?$|\bsms[ ]?:[ ]?$|\b(?:sms|text|texted)(?: (?!(?:page|section|line)\b)[a-z']{1,12}){0,6}? (?:says?|said|saying|reads?|reading|shows?|showing|with|containing|contains|contained|was|is|are|me|us)(?: (?:the|a|this|only|just))?(?: (?:numbers?|code|digits|pin|figures))?[ ]?[:,]?[ ]?["“]?$|(?:\b(?:last|first) )?\b(?:six|6)[- ]?(?:digits?|numbers?|figures)(?: [a-z']{1,12}){0,5}?(?:[.,] (?:they|it|which|these))? (?:are|is|were|was|read|say)[ ]?:?[ ]?["“]?$/;
/** The sentence names another number. */
const otherNumber =
  /\b(?:orders?|bookings?|reservation|invoice|customer|member|client|account|contract|policy|reading|meter|amount|price|parcel|tracking|reference|ticket|case|request|(?:card|phone) number|post ?code|zip|error|not|never|no|last|first)\b[^.;?!\n]{0,60}$|n't [^.;?!\n]{0,60}$/;
/** "739204 from the sms", "739204, that is what Google Authenticator shows". */
const byMessage =
  /^,? (?:(?:that|which|is what) )?(?:(?:i|we|you|they) )?(?:(?:just|is|came|got|received|sent|texted) ){0,2}(?:(?:me|us|it) )?(?:by|via|from|in|per|over) (?:the |an? |my |your |that |this )?(?:sms|text)\b|^[^.;\n\d]{0,24}\bauthenticator(?: app)? (?:shows?|gives?|gave|says|said|showed)\b/;
