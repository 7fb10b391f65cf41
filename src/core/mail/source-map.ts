import type { Range } from './place';

/**
 * The map of `readHtml`: four numbers a stretch (text start, text length, source start, source length), in order of both.
 * Stretches of no text are white space that fell away behind a written blank, and pictures.
 */
type SourceMap = readonly number[];

export const sourceOf = (map: SourceMap, { start, end }: Range): readonly Range[] => {
  const ranges: { start: number; end: number }[] = [];
  if (end <= start) return ranges;
  for (let at = firstFrom(map, start); at < map.length; at += 4) {
    const [textStart, textLength, from, size] = stretch(map, at);
    if (textStart >= end) break;
    if (textLength === 0 ? textStart < start || size === 0 : textStart + textLength <= start) continue;
    const isExact = textLength === size;
    const sourceStart = isExact ? from + Math.max(0, start - textStart) : from;
    const sourceEnd = isExact ? from + Math.min(textLength, end - textStart) : from + size;
    const before = ranges[ranges.length - 1];
    if (before && before.end === sourceStart) before.end = sourceEnd;
    else ranges.push({ start: sourceStart, end: sourceEnd });
  }
  return ranges;
};

/**
 * Behind the character before, if it stands on the same line; else before the character (or picture) that follows;
 * else behind the last one before.
 */
export const pointIn = (map: SourceMap, text: string, offset: number, emptyAt: number): number => {
  if (offset > 0 && text.charCodeAt(offset - 1) !== 10) {
    const before = sourceOf(map, { start: offset - 1, end: offset });
    const last = before[before.length - 1];
    if (last) return last.end;
  }
  const follows = firstFrom(map, offset);
  for (let at = follows; at < map.length; at += 4) {
    const [textStart, textLength, from] = stretch(map, at);
    if (textStart + textLength <= offset && !(textLength === 0 && textStart === offset)) continue;
    if (textStart > offset && offset > 0) break;
    return textStart < offset && textLength > 0 ? from + (offset - textStart) : from;
  }
  for (let at = Math.min(follows, map.length - 4); at >= 0; at -= 4) {
    const [textStart, textLength, from, size] = stretch(map, at);
    if (textStart + textLength <= offset) return from + size;
  }
  return emptyAt;
};

export const isInside = (at: number, { start, end }: Range, length: number): boolean =>
  at >= start && (at < end || (at === end && end === length));

const stretch = (map: SourceMap, at: number): readonly [number, number, number, number] => [
  map[at] ?? 0,
  map[at + 1] ?? 0,
  map[at + 2] ?? 0,
  map[at + 3] ?? 0,
];

/** Index of the first stretch that ends behind `offset`, or of one before it: stretches of no text are not skipped. */
const firstFrom = (map: SourceMap, offset: number): number => {
  let low = 0;
  let high = map.length / 4;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [textStart, textLength] = stretch(map, middle * 4);
    if (textStart + textLength < offset) low = middle + 1;
    else high = middle;
  }
  return low * 4;
};
