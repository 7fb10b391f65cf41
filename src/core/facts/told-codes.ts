import { after, anyOf, eachMatch } from './patterns';
import { openCodes } from '../lexicon/secrets';

/**
 * Whether a figure is a code somebody was sent, by points: what it looks like, how it is brought up, and what is spoken of
 * around it. People tell codes in too many ways for patterns of whole sentences: "the text on my phone was 551 209", "the
 * key fob shows 302 118", "I read her the code, 448812, and the line went dead".
 */
export const isToldCode = (lower: string, at: number, length: number): boolean => {
  const figures = lower.slice(at, at + length);
  if (yearOrDay.test(figures)) return false;
  const head = sentences(lower.slice(Math.max(0, at - reach), at));
  const next = after(lower, at + length, 60);
  if (unitAfter.test(next) || countsThings.test(next) || placeBefore.test(head)) return false;
  const isGiven = told(head) + outcome(next);
  const points = shapeOf(figures) + isGiven;
  if (points + topicPoints.strong < enough) return false;
  const topic = topicAfter(next) ?? (isGiven > 0 ? topicBefore(head) : undefined);
  if (topic === undefined || otherNumber.test(ownStretch(head, topic.at))) return false;
  return points + topic.points >= enough;
};

const reach = 110;
const enough = 4.5;

const yearOrDay = /^(?:19|20)\d\d(?:[01]\d[0-3]\d)?$|^20[12]\d[01]\d$/;
export const unitAfter =
  /^[ ]?(?:秒|分钟|小时|天|次|位|years?\b|days?\b|hours?\b|minutes?\b|seconds?\b|times?\b|元|usd\b|%)/;
/** A figure with a noun behind it counts something. */
const countsThings =
  /^ (?!(?:is|was|as|but|and|for|which|to|when|then|so|it|or|that|in|on|at|by|from|after|again|three|every|this|like|about|twice|over|several|right|now|just|today|yesterday|here|into|if|until|before|because|still|only|already|please|pls|kindly)\b)[a-z]/;

/** Codes have six digits as a rule, often in two or three groups. */
const shapeOf = (figures: string): number => {
  if (figures.startsWith('g-')) return 3;
  const digits = figures.replace(/\D/g, '').length;
  return digits === 6 ? 2 : digits === 8 && figures.length === 9 ? 1 : 0;
};

/** "the sms came from 88214", "call me on 551209": a number of a telephone, a house, a person. */
const placeBefore = /\b(?:from|call|dial|ring|phone|on|at|to|for|by|until)[ ]?["“(]?$/;

/** "… says", "I entered", 是, or set off by a mark. */
const told = (head: string): number => (toldBy.test(head) ? 1.5 : setOff.test(head) ? 1 : 0);
const toldBy =
  /(?:\b(?:is|was|are|were|says?|said|reads?|got|received|typed?|enter|entered|puts?|shows?|showed|displays?|gives?|gave|sent|of|with|which|used?|numbers?|digits?|ha(?:s|d|ve)|me|us|(?:told|read|gave|dictated) (?:him|her|them)|one|(?:is|was|reads|says|shows) (?:currently|now|today|still|this time)|currently reads|today)[ ]?:?|[:("“]|[是为系了到填输入的着示写码过来面串个字][了过]?:?|[四五六七八4-8]位的?[,:])[ ]?["“(]?$/;
const setOff = /(?:,| [-–—])[ ]?["“(]?$/;

/** It was entered, and it helped or not. */
const outcome = (next: string): number => (entered.test(next) ? 1 : 0);
const entered =
  /^["”)]?[ ]?(?:[,(–—-]|and\b)?[^.!?。\n]{0,30}?(?:\b(?:put|typed?|entered|read|keyed) (?:it|that|them|this)\b|\b(?:expired|refused|rejected|accepted|invalid|does not work|doesn't work|did not work|didn't work|wrong)\b|失效|过期|无效|不对|错误)/;

interface Topic {
  /** Offset in the text before the figure; its length for a topic that follows. */
  readonly at: number;
  readonly points: number;
}

const topicPoints = { strong: 3, plain: 2 } as const;

const topics =
  /(?:([a-z]{2,14})[ -])?\b(?:(otp|2fa|mfa|passcodes?|authenticator|one[ -]time (?:password|passcode|pin|code)|(?:finish|complete|confirm) (?:[a-z]+ )?(?:log-?in|sign-?in)|two-(?:step|factor)|2-step|key ?fob|back-?up codes?|recovery codes?|(?:verification|log-?in|sign-?in|sms|security|activation) (?:codes?|e-?mail|mail|text|message|number))|sms|text(?:s|ed|ing)?(?: message)?|codes?|(?:six|6)[ -](?:digits?|numbers?|figures?)|(?:numbers?|digits?|figures?)(?: [a-z]+){1,6} (?:phone|telephone|mobile|screen))\b|(验证|校验|动态)|短信|简讯|[六6]位|发来|来了[个条串]/g;

/** The last word about a code or a message before the figure. */
const topicBefore = (head: string): Topic | undefined => {
  let last: Topic | undefined;
  let isStrong = false;
  eachMatch(topics, head, ({ index, 0: words, 1: noun, 2: english, 3: chinese }) => {
    if (noun !== undefined && english === undefined && /codes?$/.test(words) && !plainBefore.test(noun)) {
      last = undefined;
      return;
    }
    isStrong ||= english !== undefined || chinese !== undefined;
    last = { at: index, points: isStrong ? topicPoints.strong : topicPoints.plain };
  });
  return last;
};

/** "482913 is the login code", "… by text", "… to confirm". */
const topicAfter = (next: string): Topic | undefined =>
  isCode.test(next) || askedFor.test(next) ? { at: Infinity, points: topicPoints.strong } : undefined;
const isCode =
  /^[^.!?;。\n]{0,45}?(?:\b(?:log-?in|sign-?in|verification|sms|2fa) codes?\b|验证码|校验码|动态码|\b(?:by|via|from|per|in) (?:the |an? |my |your |that |this )?(?:sms|text)\b|\bauthenticator\b)/;
const askedFor =
  /^ (?:to|for|as) (?:confirm|verify|sign|log|complete|finish|authenticate|your)\b|^(?:来|以)?(?:完成|进行)?(?:登录|验证)/;

/** What may stand before a code that is no code of something else: "cost code", "gate code" are. */
export const plainBefore =
  /^(?:the|an?|my|your|our|his|her|their|this|that|these|those|same|new|old|right|wrong|correct|first|second|third|last|latest|digit|valid|current|fresh|another|other|with|and|of|as|in|enter|entered|type|typed|use|used|got|get|gives|received|sent|read|tell|told|gave|put|fake|short|secret|safety|access|confirmation|app|phone|mobile|email|mail|text|google|microsoft|four|five|six|eight)$/;

/** Only the sentence of the figure and the one before: further off, "it says" says something else. */
const sentences = (head: string): string => {
  const line = head.slice(head.lastIndexOf('\n') + 1);
  const ends = [...line.matchAll(/[.!?。] ?(?=[^.!?。]{2})/g)];
  const from = ends[ends.length - 2];
  return from ? line.slice(from.index + 1) : line;
};

/** From the topic on, with the word before it; a topic that follows leaves the last words before the figure. */
const ownStretch = (head: string, at: number): string =>
  at === Infinity ? head.slice(-24) : (/[a-z]* ?$/.exec(head.slice(0, at))?.[0] ?? '') + head.slice(at);
const otherNumber = new RegExp(
  `\\b(?:orders?|account|customer|client|member[a-z]*|user|card|booking|ref[a-z]*|invoice|ticket|case|error|balance|amount|reading|price|(?:phone|mobile) n(?:o|umber)|postcode|parcel|contract|flat|room|gate|door|last(?! one\\b)|my (?:number|id|login)|not(?! (?:take|accept|like|recogni[sz]e|work with))|never|nothing|${anyOf(openCodes)} code)\\b|n't|[没未无账户卡额钱费款错代密工]|邮编|[单客编同尾会机]号|订单|不(?!对)|会员|发[到往]|(?:优惠|邀请|取件|提货)码`,
);
