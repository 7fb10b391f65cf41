import type { Range } from '../../core/mail/place';

/** Characters before the place that must agree when the words stand in the mail more than once. */
const contextLength = 24;

/**
 * Finds again in `now` what stood at `range` in `before`: the same place if nothing moved, else the only occurrence,
 * else the one with the same words in front. `undefined` when that cannot be told: then nothing may be changed.
 */
export const locateText = (before: string, range: Range, now: string): Range | undefined => {
  const words = before.slice(range.start, range.end);
  if (before === now) return range;
  const context = before.slice(Math.max(0, range.start - contextLength), range.start);
  if (words === '') return locateGap(before, range.start, now);
  const places: number[] = [];
  for (let at = now.indexOf(words); at >= 0 && places.length < 50; at = now.indexOf(words, at + 1)) places.push(at);
  const sameContext = places.filter((at) => now.slice(Math.max(0, at - context.length), at) === context);
  const only = places.length === 1 ? places : sameContext;
  const start = only.length === 1 ? only[0] : undefined;
  return start === undefined ? undefined : { start, end: start + words.length };
};

/** An insertion point has no words of its own: its neighbours must both be found, side by side, once. */
const locateGap = (before: string, at: number, now: string): Range | undefined => {
  const around = before.slice(Math.max(0, at - contextLength), at + contextLength);
  const start = now.indexOf(around);
  if (around === '' || start < 0 || now.indexOf(around, start + 1) >= 0) return undefined;
  const gap = start + Math.min(at, contextLength);
  return { start: gap, end: gap };
};
