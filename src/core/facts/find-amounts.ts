import { once } from '../lexicon/compiled-once';
import { eachCue } from '../language/cues';
import { cue, cuesOf } from './cues';
import {
  amountLabels,
  amountVerbs,
  currencyOnlyAfter,
  currencyOnlyBefore,
  currencyWords,
  multipliers,
  totalWords,
} from '../lexicon/money';
import type { Fact } from './fact';
import { factAt, type Finder } from './finder';
import { after, anyOf, before, connectorAt, matchAt } from './patterns';
import { chineseNumber, moneyNumber, readChineseNumber, readMoneyNumber } from './read-number';

/** Amounts of money: a number with its currency on either side, or a bare number after "amount:", "charged", 扣了. */
export const findAmounts: Finder = (paragraph) => {
  const { lower } = paragraph;
  const found: Fact[] = [];
  const add = (start: number, length: number, amount: { value: number; currency?: string }): boolean => {
    const end = start + length;
    if (
      (isPartOfWord(lower, start) && paragraph.text.charAt(start - 1) !== '，') ||
      notAfter.test(after(lower, end, 12))
    )
      return false;
    const isRate = rateAfter.test(after(lower, end, 16)) || rateBefore.test(before(lower, start, 8));
    found.push(factAt('amount', paragraph, { start, end }, isRate ? { ...amount, isRate } : amount));
    return true;
  };
  eachCue(cuesOf(paragraph), cue.currency, signFirst, lower, (match) => {
    const [whole, sign = '', number = '', times] = match;
    return add(match.index, whole.replace(/[ ]$/, '').length, amountOf(number, times, sign));
  });
  eachCue(cuesOf(paragraph), cue.digits, signLast, lower, (match) => {
    const [whole, number = '', times, sign = ''] = match;
    if (sign === '块' && /[第这那]$/.test(before(lower, match.index, 1))) return false;
    return add(match.index, whole.length, amountOf(number, times, sign));
  });
  eachCue(cuesOf(paragraph), cue.currency, chineseSign, lower, (match) => {
    const number = chineseBefore.exec(before(lower, match.index, 14));
    const amount = number && readChineseAmount(number[1] ?? '', match[0]);
    if (amount) add(match.index - number[0].length, number[0].length + match[0].length, amount);
  });
  eachCue(cuesOf(paragraph), cue.amount, labels, lower, (match) => {
    const connector = connectorAt(lower, match.index + match[0].length);
    const isLabel = match[1] !== undefined;
    const spoken = spokenAt(lower, match.index + match[0].length);
    if (spoken) {
      found.push(factAt('amount', paragraph, spoken, { value: spoken.value }));
      return;
    }
    const isBare = isLabel && connector.by === 'none';
    if (isBare && !/[一-龥]/.test(match[0])) return;
    const isTotal = totalWords.indexOf(match[0]) >= 0;
    const next = isLabel ? connector.at : skipTo(lower, match.index + match[0].length);
    // 支付宝付的，329。
    const at = isTotal && lower.charAt(next) === ',' ? skipTo(lower, next + 1) : next;
    const number = matchAt(bareNumber, lower, at);
    if (!number || notAmount.test(after(lower, at + number[0].length, 16))) return;
    const end = at + number[0].length;
    // 押金200; but 余额 5 may count anything.
    if ((isBare && number[0].length < 2) || /\d{9}/.test(number[0])) return;
    if (!isLabel && !/[.,]\d\d$/.test(number[0]) && !/[一-龥]/.test(match[0])) return;
    if (
      isTotal &&
      (!/^[ ]?(?:[,。;)\n扣没被又却送的]|一[次回]|$)/.test(after(lower, end, 2)) ||
        (at > next && /\d{6}/.test(number[0])))
    )
      return;
    const [, digits = '', times = '', rest = ''] = number;
    const unit = multipliers[times] ?? 1;
    const value = readMoneyNumber(digits) * unit + (Number(rest) * unit) / 10;
    found.push(factAt('amount', paragraph, { start: at, end }, { value }));
  });
  return found;
};

/** What is sold by measure. */
const measure = '(?:度|公里|公?斤|吨|升|立方|兆|小时|分钟|kwh|kw|km|kg|gb|h|l)';
const rateAfter = new RegExp(
  `^[ ]?[一每/][ ]?${measure}(?=[^\\w一-龥]|[的电水气油]|$)|^ (?:per|an?) (?:kwh|unit|mile|km|kilomet(?:er|re)|hour|minute|lit(?:er|re)|gallon|kilo|kg|pound|gb)\\b(?! (?:ago|later|before|after|early|late)\\b)`,
);
const rateBefore = new RegExp(`[一每]${measure}[电水气油]?[是要收才]?$|单价[是为:]?$`);

const words = Object.keys(currencyWords);
const without = (all: readonly string[], some: readonly string[]): string[] =>
  all.filter((word) => some.indexOf(word) < 0);
const beforeNumber = anyOf(without(words, currencyOnlyAfter)).replace(/\\b(?=[|)])/g, '(?![a-z])');
// "50usd", "300元": no word boundary between a digit and a letter.
const afterNumber = anyOf(without(words, currencyOnlyBefore)).replace(/([(|:])\\b/g, '$1');
const multiplier = `(${anyOf(Object.keys(multipliers)).replace(/([(|:])\\b/g, '$1')})`;
const signFirst = new RegExp(`(${beforeNumber})[ :]{0,2}(${moneyNumber})(?:[ ]?${multiplier})?`, 'y');
const signLast = new RegExp(`(${moneyNumber})(?:[ -]?${multiplier})?[多余来几]?[ -]?${once}(${afterNumber})`, 'y');
const chineseSign = new RegExp(`块钱|${anyOf(words.filter((word) => /^[一-龥]|^rmb$/.test(word)))}`, 'y');
const chineseBefore = new RegExp(`(${chineseNumber}{1,12})[多余来几]?$`);

const amountOf = (number: string, times: string | undefined, sign: string): { value: number; currency?: string } => {
  const value = readMoneyNumber(number) * (multipliers[times ?? ''] ?? 1);
  return { value: Math.round(value * 1e8) / 1e8, currency: currencyOf(sign) };
};

const readChineseAmount = (number: string, word: string): { value: number; currency?: string } | undefined => {
  const value = readChineseNumber(number);
  // 一块 is "together" or "a piece", 三块 pieces: bare 块 needs a number that pieces do not have.
  if (value === undefined || (word === '块' && value < 10)) return undefined;
  return { value, currency: currencyOf(word) };
};

const currencyOf = (written: string): string | undefined =>
  currencyWords[written.replace(/\n/g, ' ').replace(/ {2}/g, ' ')];

/** A number in a longer number, id or version: "A12", "1.2.3", "x3". */
const isPartOfWord = (lower: string, start: number): boolean => {
  const first = lower.charAt(start);
  if (!/[0-9a-z]/.test(first)) return false;
  return /[a-z0-9_]$|\d[.,:/-]$/.test(before(lower, start, 2));
};

/** 元旦 is a holiday, 元素 an element, 块 counts pieces too. */
const notAfter = /^(?:旦|素|件|宵|组|屏|地|石|硬|sign|tree|store|-?sized?\b)|^\d/;

const labels = new RegExp(`(${anyOf(amountLabels)})|(?:${anyOf([...amountVerbs, ...totalWords])})`, 'y');
/** 3千5 and 2w, too. */
const bareNumber = new RegExp(`(${moneyNumber})(?:([wk百千万])(\\d)?)?(?!\\w)`, 'y');
const notAmount =
  /^[ -]?(?:%|％|次|天|日|年|月|号|小时|分钟|笔|个|遍|件|单|位|人|倍|点|几|条|箱|张|台|封|页|套|周|秒|兆|版|号|度|公里|斤|:|\/\d|times?\b|days?\b|hours?\b|am\b|pm\b|minutes?\b|percent|(?:st|nd|rd|th)\b)|^[.-]\d/;

/** 扣了三百二, 押金三千, 余额还有六十多: people leave the unit out. */
const spokenAt = (lower: string, at: number): { start: number; end: number; value: number } | undefined => {
  const match = matchAt(spoken, lower, at);
  if (!match || notAmount.test(after(lower, at + match[0].length, 4))) return undefined;
  const [whole, number = '', more = ''] = match;
  const value = readChineseNumber(number);
  const end = at + whole.length;
  return value === undefined ? undefined : { start: end - number.length - more.length, end, value };
};
const spoken = new RegExp(
  `[ ]?(?:我|你|您|了|共|还有|只有|还剩|有|剩|是|才|:){0,3}[ ]?((?=[一二两三四五六七八九]?[十百千万])${chineseNumber}{2,8})(多)?(?![一-龥]?(?:次|个|天|年|岁|人|单|件|笔|分|点|号|月|日|遍|度|公里|斤|吨))(?!块|元|美|欧|港|台|英|日)`,
  'y',
);

/** From "charged" to its number: "charged me twice 29.99". */
const skipTo = (lower: string, at: number): number => at + (matchAt(between, lower, at)?.[0].length ?? 0);
const between = /(?:[ ]{0,2}(?:me|us|twice|again|a total of|about|了|共|约|我|:))*[ ]{0,2}/y;
