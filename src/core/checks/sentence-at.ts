import type { Facts } from '../facts/fact';
import type { Range } from '../mail/place';

/** The sentence around a place of a body, secrets inside it left out; at most 300 characters to either side. */
export const sentenceAt = (text: string, { start, end }: Range, facts: Facts): string => {
  const before = text.slice(Math.max(0, start - 300), start);
  const after = text.slice(end, end + 300);
  const from = start - before.length + lastBreak(before);
  const stop = /[。！？!?]|\.(?=\s|$)|(?=\n)/.exec(after);
  const to = end + (stop ? stop.index + stop[0].length : after.length);
  let sentence = '';
  let at = from;
  for (const { place } of facts.of('secret')) {
    if (place.field !== 'body' || place.start < at || place.end > to) continue;
    sentence += text.slice(at, place.start);
    at = place.end;
  }
  const whole = (sentence + text.slice(at, to)).trim();
  return whole.charAt(0).toUpperCase() + whole.slice(1);
};

const lastBreak = (before: string): number => {
  const pattern = /[。！？!?\n]|\.\s/g;
  let last = 0;
  for (let match = pattern.exec(before); match; match = pattern.exec(before)) last = pattern.lastIndex;
  return last;
};
