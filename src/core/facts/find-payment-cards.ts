import { either } from '../lexicon/either';
import { eachCue } from '../language/cues';
import { cue, cuesOf } from './cues';
import type { Fact } from './fact';
import { isResidentId } from './find-identity-numbers';
import { factAt, type Finder } from './finder';
import { after, before, sinceLast } from './patterns';

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
    if (!otherCard.test(before(lower, match.index, 4))) add(match.index + match[0].length - value.length, value.length);
  });
  if ((cuesOf(paragraph).any & cue.card) !== 0)
    eachCue(cuesOf(paragraph), cue.figure, shortNumber, lower, ({ index, 0: { length } }) => {
      if (isSecurityCode(lower, index, length)) add(index, length);
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
const shortNumber =
  /(?!(?:19|20)\d\d)\d{3,4}(?![\w-]|[.,:/%]\d|[ ]?(?:[%€位元块次号月年]|digits?|times|days?|hours?|minutes?|eur|usd|gbp|euros?|dollars?|pounds?))/y;
/** "I typed 418 as the security code", "the three numbers on the back are 318", 照着卡背面抄的533. */
const isSecurityCode = (lower: string, at: number, length: number): boolean => {
  const head = lower.slice(Math.max(0, at - 80), at);
  if (!told.test(head)) return false;
  const since = sinceLast(codeWord, head);
  // 机顶盒背面三个数, 会员卡背面: what else has a back.
  const owner = since === undefined ? '' : head.slice(0, -since.length);
  if (since !== undefined && /^[背反]/.test(since) && owner.indexOf('卡') < 0) return false;
  if (otherCard.test(owner)) return false;
  return (since !== undefined && !otherFigure.test(since)) || codeNext.test(after(lower, at + length, 50));
};
const otherCard = /(?:会员|门禁|就诊|学生|校园|公交|饭)$/;
const codeWord = either(
  /\b(?:cvv2?|cvc2?|csc|cvn2?)\b|\bsecurity (?:code|number|digits)/g,
  /\bback (?:strip|of (?:the|my) card)|\bsignature (?:strip|panel)/g,
  /\b(?:digits?|numbers?|figures?|code)\b[^.;\n\d]{0,12} (?:by|beside|next to|behind|under|near|at) (?:the |my )signature/g,
  /\b(?:digits?|numbers?|figures?|code|three)(?! (?:for|to call)\b)[^.;\n\d]{0,24} (?:on|at|from|to) (?:the |its |my )?(?:back|reverse|rear|front)\b(?! of (?!it|the card|the mastercard|my))/g,
  /安全[码数]|卡(?:片的?)?[背反]面?|签名[条栏]|[背反]面[^,。\d]{0,8}三[个位]|[后末]三位/g,
);
const codeNext =
  /^(?: ?(?:,? (?:that|which) )?(?:as|for|was|is|straight|off|from|on)\b[^.!?;\n]{0,30}(?:\bcv[vcn]2?\b|\bsecurity (?:code|number)|\b(?:back|reverse|signature)\b)|[,、 ]?就?(?:是|作为|当)[一-龥]{0,6}(?:安全码|[背反]面))/;
const told =
  /(?:\b(?:is|was|are|were|typed?|entered?|puts?|keyed in|copied|used?|reads?|number|digits?|figures?|back|reverse|front|side)[ ]?:?|[:(,=“"]|[是为填输抄写按入的了]|三个小?数字?|(?:^|[^后末前])三位(?:数字?|码)?)[ ]?["“]?$/;
const otherFigure =
  /\b(?:end(?:s|ing)|last four|amount|error|room|order|fee|paid|cost|wrote|called|phone|zip|not|but|wrong|fail[a-z]*)\b|n't|尾号|[不没错误]|代码|订单|金额|手机/;
const expiry =
  /(?:\bexp(?:\.|iry|iration|ires)?(?: date)?|\bvalid (?:thru|until|to)|有效期(?:至|到)?|到期日?|过期日)[ ]?(?:[:=]|is|on|是|为)?[ ]?((?:0[1-9]|1[0-2])[ ]?[/.-][ ]?(?:20)?\d\d)(?!\d)/y;
