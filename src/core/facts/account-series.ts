import type { AccountIdKind } from './fact';
import type { Paragraph } from './finder';
import { idLengthAt } from './labelled-value';
import { after, matchAt } from './patterns';

export type Add = (type: AccountIdKind, start: number, length: number) => void;

/** The identifier behind its label, if one is there, and those that follow it. A weak label is a word without "number". */
export const readIdAt = (paragraph: Paragraph, at: number, label: string, isWeak: boolean, add: Add): boolean => {
  const { lower, plain } = paragraph;
  const length = idLengthAt(lower, plain, at);
  const value = lower.slice(at, at + length);
  // A bare "card" may be a bank's, known by its last four digits.
  if (length === 0 || (/^cards?$/.test(label) && value.replace(/\D/g, '').length < 7)) return false;
  // "my account 88213" yes, "account 2 is", "account 2026" no: a bare word needs a plain id behind it.
  if (!series.test(plain.slice(at, at + length)) && !looksLikeId(value, isWeak)) return false;
  if (unitAfter.test(after(lower, at + length, 12))) return false;
  add(phoneShape.test(value) ? 'phone' : 'id', at, length);
  readMore(paragraph, at, length, 'id', add);
  return true;
};

/** 账户 zhang_01 和 zhang_02, "contracts 55-10 and, for my mother, 55-11", one a line: one label, several alike. */
export const readMore = (
  { lower, plain }: Paragraph,
  from: number,
  length: number,
  type: 'id' | 'userName',
  add: Add,
): void => {
  const shape = shapeOf(lower.slice(from, from + length));
  for (let at = from + length, count = 0; count < 8; count += 1) {
    const gap = matchAt(type === 'id' ? toNext : toNextName, plain, at)?.[0];
    if (gap === undefined || newValue.test(gap) || otherThings.test(gap.toLowerCase())) return;
    const start = at + gap.length;
    const next = type === 'id' ? idLengthAt(lower, plain, start) : (matchAt(userName, plain, start)?.[0].length ?? 0);
    const value = lower.slice(start, start + next);
    const isAlike = shapeOf(value) === shape || (type === 'userName' && /\d\d$|[a-z][-_][a-z]/.test(value));
    if (!isAlike || unitAfter.test(after(lower, start + next, 12))) return;
    add(phoneShape.test(value) ? 'phone' : type, start, next);
    at = start + next;
  }
};

export const userName = /[A-Za-z0-9_][\w.-]{0,38}[A-Za-z0-9_](?![\w@])/y;
const phoneShape = /^(?:\+?86-?)?1[3-9]\d{9}$/;
/** "accounts HART-1 and HART-7": capitals and a running number. */
const series = /^[A-Z]{2,10}-\d{1,6}$/;
const looksLikeId = (value: string, isWeak: boolean): boolean => {
  const digits = value.replace(/\D/g, '').length;
  if (!isWeak) return digits > 0 && value.length >= 3;
  return (digits >= 4 && !/^(?:19|20)\d\d$/.test(value)) || /^[a-z]{1,2}-\d{2,3}$/.test(value);
};
const unitAfter =
  /^[ ]?(?:%|usd|eur|rmb|cny|元|块|美元|dollars?\b|years?\b|days?\b|hours?\b|次|天|年|月|日|个|小时|位数|开头|:\d)/;

/** Letters at the start, how many digits and between which signs: what the numbers of one desk have in common. */
const shapeOf = (value: string): string =>
  value
    .replace(/\d{1,3}$/, '9')
    .replace(/\d/g, '9')
    .replace(/(9[^a-z]*)[a-z]+/g, '$1a');
const toNext =
  /(?:[ ]?\([^()\n\d]{1,30}\)|[ ]?[|\t][^\n]{0,40}(?=\n))?[ ]?(?:(?:[,;/&、\n和与跟及]|以及|还有|\band\b|\bor\b|\bplus\b|\bas well as\b)[ ]?){1,3}(?:(?:[-*•]|\d{1,2}[.)、])[ ]?)?(?:[^\n\d.;。]{0,39}?[^\nA-Za-z\d.;。])??(?=#?[A-Za-z]{0,10}(?:[-/][A-Za-z]{0,3})?\d|[A-Z]{2,5} \d)/y;
const toNextName =
  /[ ]?(?:[和与跟及、]|以及|,(?:[^,。\n]{1,8}的(?:账?号)?[是叫])?|and\b|&)[ ]?(?![a-z]+ |(?:read|sign|log)-)/y;
/** "from 10 to 11": the next number is the new one. */
const newValue = /\b(?:on|at|by|from|to|into|instead|new|old|since)\b|[改换成为到旧新原]/;
/** "customer 203817, invoice 204411": the next number is something else. */
export const otherThings =
  /\b(?:orders?|invoices?|bills?|payments?|ref(?:erence)?|phone|mobile|tel|call|code|error|ticket|request|says?|shows?|amount|paid)\b|订单|发票|账单|电话|手机|错误|报错|提示|显示|金额|工单/;
