/** A stretch of text, UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Sentences and lines of a text. A full stop ends one only before a space, so that "3.5" and "a.b" stay whole. */
export const sentenceStretches = (text: string): Stretch[] => {
  const found: Stretch[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (!endsSentence(text, index)) continue;
    if (index + 1 - start > 1) found.push({ start, end: index + 1 });
    start = index + 1;
  }
  if (text.length > start) found.push({ start, end: text.length });
  return found;
};

const endsSentence = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  if (code > 63 && code < 0x3002) return false;
  if (code === 10 || code === 13 || code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff1b)
    return true;
  if (code !== 46 && code !== 33 && code !== 63 && code !== 59) return false;
  const next = text.charCodeAt(index + 1);
  return Number.isNaN(next) || next === 32 || next === 10 || next === 13 || next >= 0x2e80;
};
