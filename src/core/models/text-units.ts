import { simplified } from '../language/fold';

/**
 * Cuts a text into units the models count: Latin words (lower case, no apostrophes), runs of Chinese characters
 * (simplified), numbers as `0`. Full-width forms are narrowed first. Everything else separates. Linear in the text.
 */
export interface TextUnit {
  readonly kind: 'word' | 'han';
  readonly text: string;
  /** UTF-16 offsets in the text given. */
  readonly start: number;
  readonly end: number;
}

export const textUnits = (text: string): TextUnit[] => {
  const units: TextUnit[] = [];
  let kind: TextUnit['kind'] | undefined;
  let start = 0;
  let built = '';
  const close = (end: number): void => {
    if (kind !== undefined && built !== '') units.push({ kind, text: built, start, end });
    kind = undefined;
    built = '';
  };
  for (let index = 0; index < text.length; index += 1) {
    const code = narrowed(text.charCodeAt(index));
    if (isHan(code)) {
      if (kind !== 'han' || built.length >= longestRun) {
        close(index);
        kind = 'han';
        start = index;
      }
      built += simplified(code);
    } else if (isLetter(code) || isDigit(code)) {
      if (kind !== 'word' || built.length >= longestRun) {
        close(index);
        kind = 'word';
        start = index;
      }
      built += isDigit(code) ? (built.charCodeAt(built.length - 1) === 48 ? '' : '0') : lower(code);
    } else if (!(kind === 'word' && isApostrophe(code))) {
      close(index);
    }
  }
  close(text.length);
  return units;
};

/** A "word" longer than this is a key or an attack: cut, so that n-grams stay bounded. */
const longestRun = 40;

const narrowed = (code: number): number => (code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x370 && code <= 0x1fff);
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const lower = (code: number): string =>
  code >= 65 && code <= 90
    ? String.fromCharCode(code + 32)
    : code < 128
      ? String.fromCharCode(code)
      : String.fromCharCode(code).toLowerCase();
