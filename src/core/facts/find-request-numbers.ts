import { eachCue } from '../language/cues';
import { anyPhrase } from '../language/phrases';
import { cue, cuesOf } from './cues';
import { requestNumberLabels } from '../lexicon/references';
import type { Fact } from './fact';
import { factAt, type Finder } from './finder';
import { isReference } from './find-transaction-references';
import { after, before, connectorAt, matchAt } from './patterns';

/** Request numbers named as such: "ticket #4821", 工单号, `[#4821]`, `##4821##`. */
export const findRequestNumbers: Finder = (paragraph) => {
  const { lower, plain } = paragraph;
  const found: Fact[] = [];
  const add = (start: number, length: number): void => {
    const value = plain.slice(start, start + length).replace(/^#/, '');
    found.push(factAt('requestNumber', paragraph, { start, end: start + length }, value));
  };
  eachCue(cuesOf(paragraph), cue.request, labels, lower, (match) => {
    if (/(?:payment|refund|in|just|any|price)[ ]$/.test(before(lower, match.index, 10))) return;
    // 编号BC-812944 alone is the desk's; 商品编号, 股票编号 are numbers of things.
    const isBare = match[0] === '编号';
    if (isBare && /[一-龥a-z]$/.test(before(lower, match.index, 1)) && !ours.test(before(lower, match.index, 4)))
      return;
    const { at, by } = connectorAt(lower, match.index + match[0].length);
    const start = by === 'sign' && lower.charAt(at - 1) === '#' ? at - 1 : at;
    const value = matchAt(number, lower, start);
    if (isBare && !/^[a-z]{1,6}-?\d{4,}/.test(value?.[0] ?? '')) return;
    if (!value || (value[0].length < 4 && value[0].charAt(0) !== '#' && by === 'none')) return;
    const isWeak =
      by === 'none' && value[0].charAt(0) !== '#' && !/(?:id|no|no\.|number|num|ref|reference|号|编号)$/.test(match[0]);
    if (
      !isReference(value[0].length === 3 ? `#${value[0]}` : value[0], isWeak) ||
      unitAfter.test(after(lower, start + value[0].length, 10))
    )
      return;
    add(start, value[0].length);
  });
  eachCue(cuesOf(paragraph), cue.bracket, hooks, plain, (match) => {
    const inner = match[1] ?? match[2] ?? match[3];
    if (inner !== undefined && !/^(?:19|20)\d\d$/.test(inner)) add(match.index + match[0].indexOf(inner), inner.length);
  });
  // "Re: Refund SKY-331877": a subject that is answered carries the desk's number.
  if (paragraph.field === 'subject' && answered.test(lower))
    eachCue(cuesOf(paragraph), cue.digits, deskDigits, plain, ({ index, 0: { length } }) => {
      const prefix = deskPrefix.exec(before(plain, index, 7))?.[0] ?? '';
      const start = index - prefix.length;
      if (prefix !== '' && !ofThing.test(before(lower, start, 8))) add(start, prefix.length + length);
    });
  return found;
};

const answered = /^\s?(?:re|aw|sv|回复|答复|回覆|回信)\s?:/;
const deskDigits = /\d{5,10}(?![\w-])/y;
const deskPrefix = /\b[A-Z]{2,5}-$/;
const ofThing = /(?:订单|单号|order|booking|invoice|航班)[ :#]{0,2}$/;
const ours = /(?:[给的是]|回复|上次|之前)$/;

const labels = anyPhrase(requestNumberLabels);
const number = /#?[a-z0-9][a-z0-9_-]{1,40}[a-z0-9](?![\w@])|#\d{2,3}(?!\w)/y;
const hooks =
  /\[(?:Ticket|Case|Request|TICKET|CASE|REQUEST|ticket|case|request)?[ :]?#?([A-Z]{0,6}[-#]?\d[\dA-Z-]{3,30})\]|##[- ]?(\d{3,20})[- ]?##|【([A-Z]{2,6}-\d{4,20})】/y;
const unitAfter = /^[ ]?(?:%|元|块|usd\b|dollars?\b|days?\b|hours?\b|天|个|件|times\b|refunds?\b|:\d)/;
