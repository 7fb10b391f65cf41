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
    const { at, by } = connectorAt(lower, match.index + match[0].length);
    const start = by === 'sign' && lower.charAt(at - 1) === '#' ? at - 1 : at;
    const value = matchAt(number, lower, start);
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
    const inner = match[1] ?? match[2];
    if (inner !== undefined && !/^(?:19|20)\d\d$/.test(inner)) add(match.index + match[0].indexOf(inner), inner.length);
  });
  return found;
};

const labels = anyPhrase(requestNumberLabels);
const number = /#?[a-z0-9][a-z0-9_-]{1,40}[a-z0-9](?![\w@])|#\d{2,3}(?!\w)/y;
const hooks =
  /\[(?:Ticket|Case|Request|TICKET|CASE|REQUEST|ticket|case|request)?[ :]?#?([A-Z]{0,6}[-#]?\d[\dA-Z-]{3,30})\]|##[- ]?(\d{3,20})[- ]?##/y;
const unitAfter = /^[ ]?(?:%|元|块|usd\b|dollars?\b|days?\b|hours?\b|天|个|件|times\b|refunds?\b|:\d)/;
