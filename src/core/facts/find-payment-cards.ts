import { eachCue } from '../language/cues';
import { cue, cuesOf } from './cues';
import type { Fact } from './fact';
import { isResidentId } from './find-identity-numbers';
import { factAt, type Finder } from './finder';
import { after, before } from './patterns';

/** Full card numbers (issuer range and Luhn), CVVs, and expiry dates beside them. Masked ones and last four digits are fine. */
export const findPaymentCards: Finder = (paragraph) => {
  const { lower } = paragraph;
  const found: Fact[] = [];
  if ((cuesOf(paragraph).any & cue.digits) === 0) return found;
  const add = (start: number, length: number): void => {
    found.push(factAt('secret', paragraph, { start, end: start + length }, 'payment-card'));
  };
  eachCue(cuesOf(paragraph), cue.digits, longNumber, lower, (match) => {
    const start = match.index;
    if (/[\w.-]$/.test(before(lower, start, 1)) || /^(?:\w|[-.]\d|@)/.test(after(lower, start + match[0].length, 2)))
      return;
    const digits = match[0].replace(/\D/g, '');
    if (!isCardNumber(digits) || isResidentId(match[0])) return false;
    const head = before(lower, start, 28);
    if (otherNumber.test(head) && !cardLabel.test(head)) return true;
    if (digits.length !== 13 || cardLabel.test(head)) add(start, match[0].length);
    return true;
  });
  eachCue(cuesOf(paragraph), cue.card, cvv, lower, (match) => {
    const value = match[1] ?? match[2] ?? '';
    add(match.index + match[0].length - value.length, value.length);
  });
  eachCue(cuesOf(paragraph), cue.card, onTheCard, lower, (match) => {
    const value = match[1] ?? '';
    if (printed.test(before(lower, match.index, 60))) add(match.index + match[0].length - value.length, value.length);
  });
  if (found.length === 0) return found;
  eachCue(cuesOf(paragraph), cue.card, expiry, lower, (match) => {
    const value = match[1] ?? '';
    add(match.index + match[0].length - value.length, value.length);
  });
  return found;
};

// Groups of a card are written with spaces, no-break spaces (folded), hyphens, dots, or zero-width spaces that mail programs leave.
const longNumber = /\d(?:[ .\u200b\u2060-]{0,2}\d){12,18}(?!\d)/y;

/** ISO/IEC 7812 ranges of the large schemes; 62 and 81 UnionPay, 9558 an older Chinese debit range. */
const issuer =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12}|6(?:011|5\d\d|4[4-9]\d)\d{12}|(?:62|81)\d{14,17}|9558\d{15}|(?:5018|5020|5038|6304|6759|676[1-3])\d{8,15}|220[0-4]\d{12})$/;

const isCardNumber = (digits: string): boolean => {
  if (!issuer.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let index = digits.length - 1, double = false; index >= 0; index -= 1, double = !double) {
    const digit = Number(digits.charAt(index));
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10 === 0;
};

const otherNumber =
  /(?:order|tracking|imei|serial|transaction|reference|ref|invoice|txn|isbn|ean|parcel|shipment|订单|单号|流水|运单|快递|编号|序列号)[^\d,，;；。]{0,16}$/;
const cardLabel = /(?:card|visa|mastercard|amex|pan|卡号|卡)[^\d,，;；。]{0,16}$/;
const cvv =
  /(?:\bcvv2?|\bcvc2?|\bcsc\b|\bcvn2?|\bcard security code|\bsecurity code on (?:the )?back|安全码|卡背面?(?:的)?(?:后)?三位(?:数字?|码)?|背面三位数?|卡片验证码)(?: ?(?:code|number|码|号))?[ ]?(?:[:=]|is|was|是|为)?[ ]?(\d{3,4})(?![\w-]|[.,:/]\d|[ ]?(?:位|digits?))|\bsecurity (?:code|number|digits)[ ]?(?::|=|is|was|are)?[ ]?(\d{3})(?![\w-]|[.,:/]\d)/y;
/** "The three small numbers on the back are 318", "the code on the back of my card (318)". */
const onTheCard =
  /(?:back|reverse|rear|front)(?: side)?(?: of (?:the|my|this|that|our) (?:[a-z]{1,12} )?(?:card|mastercard|visa|amex)| of it)?(?: (?:is|are|was|were|reads?|says?|which is|which are))?[ ]?[:=(,]?[ ]?(\d{3,4})(?![\w-]|[.,:/]\d|[ ]?(?:digits?|times|days?|hours?|minutes?|eur|euros?|usd|dollars?|gbp|pounds?|%|€|元))/y;
const printed =
  /\b(?:digits?|numbers?|figures?|code|cv[vc]2?)(?! (?:for|to call)\b)[^.;\n\d]{0,24} (?:on|at|from|to) (?:the |its |my )?$/;
const expiry =
  /(?:\bexp(?:\.|iry|iration|ires)?(?: date)?|\bvalid (?:thru|until|to)|有效期(?:至|到)?|到期日?|过期日)[ ]?(?:[:=]|is|on|是|为)?[ ]?((?:0[1-9]|1[0-2])[ ]?[/.-][ ]?(?:20)?\d\d)(?!\d)/y;
