import { eachCue } from '../language/cues';
import { anyPhrase } from '../language/phrases';
import { cue, cuesOf } from './cues';
import { oneTimeCodeLabels } from '../lexicon/secrets';
import type { Fact } from './fact';
import { factAt, type Finder } from './finder';
import { after, before, connectorAt, eachMatch, matchAt } from './patterns';
import { isToldCode, plainBefore, unitAfter } from './told-codes';

/** One-time codes given as values: 验证码 482913, "the code is 482 913", "482913 is my verification code". */
export const findOneTimeCodes: Finder = (paragraph) => {
  const { lower } = paragraph;
  const found: Fact[] = [];
  const add = (start: number, length: number): void => {
    found.push(factAt('secret', paragraph, { start, end: start + length }, 'one-time-code'));
  };
  if ((cuesOf(paragraph).any & cue.oneTimeCode) !== 0)
    eachMatch(spokenCode, lower, ({ index, 1: { length } = '', 2: digits = '' }) => {
      const at = index + length;
      const written = digits.replace(/./g, (digit) => String('零一二三四五六七八九〇幺'.indexOf(digit) % 10));
      const head = lower.slice(Math.max(0, at - 200), at);
      if (isToldCode(head + written + after(lower, at + 6, 100), head.length, 6, true)) add(at, 6);
    });
  if ((cuesOf(paragraph).any & (cue.digits | cue.mixed)) === 0) return found;
  eachCue(cuesOf(paragraph), cue.oneTimeCode | cue.digits, labels, lower, (match) => {
    const head = before(lower, match.index, 24);
    const isPlain = /^codes?$/.test(match[0]);
    if (isPlain && isOfSomething(head)) return;
    const end = match.index + match[0].length;
    const connector = connectorAt(lower, end);
    const value = matchAt(code, lower, connector.at);
    if (!value && (isPlain ? messageWith.test(head) : !oftenOpen.test(match[0]))) {
      const { plain } = paragraph;
      const letters = matchAt(mixedCode, plain, end) ?? matchAt(mixedCode, plain, connector.at);
      if (letters) add(letters.index + letters[0].length - (letters[1] ?? '').length, (letters[1] ?? '').length);
    }
    if (!value || unitAfter.test(after(lower, connector.at + value[0].length, 10))) return;
    const isSaid = connector.by !== 'none' || gotAfter.test(after(lower, connector.at + value[0].length, 24));
    const plainDigits = value[0].replace(/\D/g, '').length;
    // A bare "code" needs to say it is one: "the code is 482913", "code: 482913".
    if (isPlain && (!isSaid || plainDigits < 4) && !/(?:the|my|this|got|received|sms|text)[ ]$/.test(head)) return;
    if (oftenOpen.test(match[0]) && plainDigits !== 6 && !sentToMe.test(head)) return;
    if (/security/.test(match[0]) && plainDigits < 4) return;
    if (/^(?:19|20)\d\d$/.test(value[0]) && !isSaid) return;
    add(connector.at, value[0].length);
  });
  const isSpokenOf = (cuesOf(paragraph).any & cue.oneTimeCode) !== 0;
  let listed = -1;
  eachCue(cuesOf(paragraph), cue.digits, figure, lower, ({ index, 0: { length } }) => {
    const isNext = listed >= 0 && listBetween.test(lower.slice(listed, index));
    if (!isNext && !isToldCode(lower, index, length, isSpokenOf)) return false;
    listed = index + length;
    add(index, length);
    return true;
  });
  eachCue(cuesOf(paragraph), cue.mixed, mixedFigure, paragraph.plain, ({ index, 0: { length } }) => {
    if (isToldCode(lower, index, length, isSpokenOf)) add(index, length);
  });
  return found;
};

/** 验证码是九三零四一七: six digits, as people say them. */
const spokenCode =
  /(^|[^零〇一二三四五六七八九幺十百千万两第周期])(?!一二三四五六|二三四五六七)([零〇一二三四五六七八九幺]{6})(?![零〇一二三四五六七八九幺十百千万年月日号点个次])/g;

/** "our cost code", "the gate code". */
const isOfSomething = (head: string): boolean => {
  const noun = /([a-z]{2,20})[ -]$/.exec(head)?.[1];
  return noun !== undefined && !plainBefore.test(noun);
};

const labels = anyPhrase(oneTimeCodeLabels);
const code =
  /(?:g-)?\d{3}[ -]\d{3}(?![\w-])|\d{4} \d{2}(?![\w.,:/-]\d|\w)|\d{2}(?: \d{2}){2,3}(?![\w-])|\d(?: \d){3,7}(?![\w-]| \d)|\d{4} \d{4}(?![\w-]| \d)|(?:g-)?\d{4,8}(?!\w|-\d|[.:/]\d|,\d{3}(?!\d))/y;
/** Bookings, doors and software have such codes, too. */
const oftenOpen = /confirmation|access|activation|确认码|激活码/;
const sentToMe = /\b(?:got|received|sent|texted)\b|[收发]/;
/** QF7T2M, 8f3k-22mq: letters and digits, as mails and lists of backup codes have them. */
const mixedCode =
  /(?: (?:from|in|on) (?:the|my|your) [a-z-]{2,12}(?: is| was|:)?)?[ ]?\(?((?=[A-Z]{0,7}\d)(?=\d{0,7}[A-Z])[A-Z\d]{5,8}(?![\w-])|(?=[a-zA-Z-]{0,20}\d)(?=[\d-]{0,20}[a-zA-Z])[A-Za-z\d]{4,6}(?:-[A-Za-z\d]{4,6}){1,3}(?![\w-]))/y;
const mixedFigure =
  /(?=[a-zA-Z]{0,6}\d|\d{1,6}-?[a-zA-Z])(?:[A-Z\d]{5,8}|[A-Za-z\d]{3,6}(?:-[A-Za-z\d]{3,6}){1,3})(?![\w-])/y;
const messageWith = /(?:sms|mail|text|message) (?:with|containing|has|had) (?:the|a) $/;
/** "use code 771 204 that I just got". */
const gotAfter = /^,? (?:that |which )?(?:i|you|we|they) (?:just |have just |have )?(?:got|received|sent|texted)\b/;
const figure =
  /(?:\d{3}[ -]\d{3}|\d{2}(?: \d{2}){2,3}|\d(?: \d){3,5}|\d{4}[ -]\d{4}|\d{5}-\d{5}|\d{4,8})(?![\w-]|[.,:/]\d| \d{3}|[ ]?(?:开头|结尾|打|发|的|[这那]个?号|号))/y;
/** "40921, 77120 and 30018": what stands in a row with a code is one, too. */
const listBetween = /^(?:,|、)?[ ]?(?:and |or |then |& |和|及|还有)?$/;
