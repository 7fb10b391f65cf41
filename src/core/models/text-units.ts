import { simplifiedCode } from '../language/fold';
import { isDigit } from '../language/letters';

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
  for (let at = 0; at < text.length;) {
    const code = narrowed(text.charCodeAt(at));
    const kind = isHan(code) ? 'han' : isWordCode(code) ? 'word' : undefined;
    if (kind === undefined) at += 1;
    else at = kind === 'han' ? pushHan(text, at, units) : pushWord(text, at, units);
  }
  return units;
};

/** The units of one kind as words between blanks, for patterns over whole words. */
export const joinedUnits = (units: readonly TextUnit[], kind: TextUnit['kind']): string => {
  let text = ' ';
  for (const unit of units) if (unit.kind === kind) text += `${unit.text} `;
  return text;
};

/** Adds the run that starts here and says where it ends. A run that folding leaves alone is cut out of the text. */
const pushHan = (text: string, start: number, units: TextUnit[]): number => {
  let end = start;
  let built: string | undefined;
  for (; end < text.length && end - start < longestRun; end += 1) {
    const code = text.charCodeAt(end);
    if (!isHan(code)) break;
    const to = simplifiedCode(code);
    if (to !== code && built === undefined) built = text.slice(start, end);
    if (built !== undefined) built += String.fromCharCode(to);
  }
  units.push({ kind: 'han', text: built ?? text.slice(start, end), start, end });
  return end;
};

const pushWord = (text: string, start: number, units: TextUnit[]): number => {
  let end = start;
  let capital = false;
  for (; end < text.length && end - start < longestRun; end += 1) {
    const code = text.charCodeAt(end);
    if (code >= 97 && code <= 122) continue;
    if (code < 65 || code > 90) break;
    capital = true;
  }
  const next = end < text.length ? narrowed(text.charCodeAt(end)) : 0;
  if (end - start < longestRun && (isWordCode(next) || isApostrophe(next))) return pushOddWord(text, start, units);
  const word = text.slice(start, end);
  units.push({ kind: 'word', text: capital ? word.toLowerCase() : word, start, end });
  return end;
};

/** A word with digits, apostrophes or letters beyond A–Z. */
const pushOddWord = (text: string, start: number, units: TextUnit[]): number => {
  let built = '';
  let end = start;
  for (; end < text.length; end += 1) {
    const code = narrowed(text.charCodeAt(end));
    if (isApostrophe(code)) continue;
    if (!isWordCode(code) || built.length >= longestRun) break;
    built += isDigit(code) ? (built.charCodeAt(built.length - 1) === 48 ? '' : '0') : lower(code);
  }
  units.push({ kind: 'word', text: built, start, end });
  return end;
};

/** A "word" longer than this is a key or an attack: cut, so that n-grams stay bounded. */
const longestRun = 40;

const narrowed = (code: number): number => (code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code);
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x370 && code <= 0x1fff);
const isWordCode = (code: number): boolean => isLetter(code) || isDigit(code);
export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const lower = (code: number): string =>
  code >= 65 && code <= 90
    ? String.fromCharCode(code + 32)
    : code < 128
      ? String.fromCharCode(code)
      : String.fromCharCode(code).toLowerCase();
