import { either } from '../lexicon/either';
import { eachCue } from '../language/cues';
import { anyPhrase } from '../language/phrases';
import { cue, cuesOf } from './cues';
import { referenceLabels } from '../lexicon/references';
import type { Fact } from './fact';
import { factAt, type Finder } from './finder';
import { valueOf } from './labelled-value';
import { after, before, matchAt } from './patterns';

/** References of orders, payments and transactions: labelled, or of a shape nothing else has. */
export const findTransactionReferences: Finder = (paragraph) => {
  const { lower, plain } = paragraph;
  const found: Fact[] = [];
  const add = (start: number, end: number, isOffice = false): void => {
    const range = { start, end };
    const value = paragraph.plain.slice(start, end);
    found.push(
      isOffice
        ? factAt('accountId', paragraph, range, { type: 'id', value })
        : factAt('transactionReference', paragraph, range, value),
    );
  };
  eachCue(cuesOf(paragraph), cue.reference, labels, lower, (match) => {
    if (notReference.test(before(lower, match.index, 12))) return;
    const isBare = bare.test(match[0]);
    const connector = valueOf(lower, match.index + match[0].length, isBare ? 'plain' : 'numbered');
    // "order 12345678" without a word for number: only a long plain number, or letters with digits.
    const isWeak = connector.by === 'none' && isBare;
    let at = connector.at;
    for (let count = 0; count < 20; count += 1) {
      const value = matchAt(reference, lower, at);
      if (!value) return;
      const isShaped = bookingCode.test(plain.slice(at, at + value[0].length));
      if (!(isShaped || isReference(value[0], isWeak)) || unitAfter.test(after(lower, at + value[0].length, 12)))
        return;
      add(at, at + value[0].length, /^ref/.test(match[0]) && officeNumber.test(value[0]));
      at += value[0].length;
      const more = matchAt(listMark, lower, at);
      if (!more) return;
      at += more[0].length;
    }
  });
  eachCue(cuesOf(paragraph), cue.mixed | cue.long | cue.referenceShape, shapes, plain, (match) => {
    if (!/[\w-]$/.test(before(plain, match.index, 1))) add(match.index, match.index + match[0].length);
  });
  eachCue(cuesOf(paragraph), cue.figure, numberInList, plain, (match) => {
    const prefix = prefixBefore.exec(before(plain, match.index, 8))?.[0] ?? '';
    const start = match.index - prefix.length;
    if (prefix !== '' && amountBefore.test(before(lower, start, 40))) add(start, match.index + match[0].length);
  });
  return found;
};

/** "Reference 318/4470/2261": offices number people so, nobody numbers payments so. */
const officeNumber = /^\d{3,}\/\d{3,}/;

/** The reader of a labelled number that other finders share. */
export const isReference = (value: string, isWeak: boolean): boolean => {
  const digits = value.replace(/\D/g, '').length;
  if (digits < (isWeak ? 4 : 2) || value.length < 4 || /^(?:19|20)\d\d(?:[-/.]\d\d?){0,2}$/.test(value)) return false;
  return !isWeak || digits >= 5 || /[a-z].*\d|\d.*[a-z]/.test(value);
};

const labels = anyPhrase(referenceLabels);
const bare =
  /^(?:orders?|transactions?|reference|ref|ref\.|invoices?|bookings?|reservations?|payments?|purchase|receipt|report|ride|rental|parcel|tracking|shipment|consignment|canvas print|photo book|trip|job|hash|sessions?|charging session|parking session|流水|扣款流水|支付流水|银行流水|交易流水|订单|哈希|单号|订位|预订|交易)$/;
/** Record locators and short order codes: capitals with a digit, 5 to 10 signs. */
const bookingCode = /^(?=[A-Z]*\d)(?=\d*[A-Z]\d*[A-Z])[A-Z0-9]{5,10}$/;
/** "£18.50 - OKT-700311": in a list of amounts the number beside each is its reference. */
const numberInList = /\d{4,12}(?![\w-])/y;
const prefixBefore = /\b[A-Z]{2,6}-$/;
const amountBefore =
  /^[ ]{0,4}(?:\d{1,2}[.)、]|[-*•])?[ ]{0,2}(?:[$€£¥]|nt\$|hk\$|us\$|[a-z]{3} )?\d[\d.,]{0,12}[ ]?(?:[元块€£$]|[a-z]{3})?[ ]?[-–—,、:|(][ ]?$/;
/** 工单号, 运单号, "case reference": numbers of other things; "in order 2024" is no order. */
const notReference =
  /(?:工|保|运|快递|物流|受理|投诉|服务|咨询|申诉|案件|case|ticket|request|tracking|support|in|account|customer|client|member|membership|policy|tenan(?:t|cy)|contract|student|patient|taxpayer|tax|to|will|would|can|want|cannot|'t|another|last|next|first|second|error|bug|annual|identity|退货)[ -]?$/;
const reference =
  /#?(?:[a-z]{2,3} \d{4}(?: \d{2,4}){1,4}(?![\w-])|\d{4}(?: \d{4}){2,6}(?![\w-])|[a-z0-9][a-z0-9_/.-]{1,70}[a-z0-9](?![\w@]))/y;
const listMark = /[ ]?(?:[,、;&/]|and|or|和|及|与|以及)[ ]?#?(?=[a-z]{0,6}[-_]?\d)/y;
const unitAfter = /^[ ]?(?:%|元|块|美元|usd\b|eur\b|dollars?\b|days?\b|hours?\b|天|个|件|笔|小时|:\d)/;

/** Hashes, UETR (RFC 4122), Alipay and WeChat Pay numbers (date or 4200 first, 28 digits), Stripe, Google Play, PayPal, prefixed numbers. */
const shapes = either(
  /\b0x[0-9a-fA-F]{64}\b/y,
  /\b[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\b/y,
  /\b(?:4200\d{24}|20[12]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{8,24}|[A-Z]{1,4}20[12]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4,24})\b/y,
  /\b(?:pi|ch|in|txn|re|py|cs|po|tr)_[A-Za-z0-9]{10,40}\b|\bGPA\.\d{4}-\d{4}-\d{4}-\d{5}\b/y,
  /\b(?=[A-Z]{0,16}\d[A-Z0-9]{0,16}\b)(?=\d{0,16}[A-Z]\d{0,15}[A-Z0-9]{0,15}[A-Z])[0-9A-Z]{17}\b/y,
  /\b(?:TXN|TX|TRX|TRN|ORD|ORDER|INV|PAY|PMT|REF|TRANS|RCPT|PO|BK)[-_#]?\d[\dA-Z-]{3,30}\b/y,
);
