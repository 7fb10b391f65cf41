/**
 * Characters that change how text reads without being seen: bidi controls turn "gpj.exe" into "exe.jpg", zero-width
 * characters split words past filters and look-alike checks. UTR #36; the ranges are Unicode's Cf and fillers.
 */
const hidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]|\udb40[\udc00-\udfff]/g;
const emoji = /[\u00a9\u00ae\u203c-\u3299]|[\ud83c-\ud83e][\udc00-\udfff]/;

/** Incoming text with every hidden character written out as `[U+202E]`. Joiners and selectors inside emoji stay. */
export const revealHidden = (text: string): string =>
  text.replace(hidden, (found, offset: number) => (isPartOfEmoji(text, found, offset) ? found : label(found)));

/** Whether a text holds such a character at all. */
export const hasHidden = (text: string): boolean => revealHidden(text) !== text;

const isPartOfEmoji = (text: string, found: string, offset: number): boolean => {
  if (found !== '\u200d' && found !== '\ufe0f') return false;
  return emoji.test(text.slice(Math.max(0, offset - 3), offset));
};

const label = (found: string): string => {
  const hex = (found.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `[U+${'0'.repeat(Math.max(0, 4 - hex.length))}${hex}]`;
};
