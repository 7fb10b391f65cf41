import { alternation } from '../language/escape';
import type { Finding } from './finding';

/**
 * Removes the values of secrets from everything a finding carries: params, texts of fixes, prefilled drafts. Checks do
 * not put them there; this step holds even when one forgets.
 */
export const maskSecrets = (findings: readonly Finding[], secrets: readonly string[]): readonly Finding[] => {
  // A mail may say the same one a thousand times.
  const values = [...new Set(secrets)].filter((value) => value.trim() !== '');
  if (values.length === 0) return findings;
  const pattern = patternOf(values);
  const clean = (text: string) => masked(text, pattern);
  return findings.map((finding) => ({
    ...finding,
    params: cleaned(finding.params, clean),
    fixes: cleaned(finding.fixes, clean),
    suggestions: cleaned(finding.suggestions, clean),
  }));
};

/** A text without these values. One pattern for all: a pasted list has thousands, and value by value the time was quadratic. */
export const maskValues = (text: string, values: readonly string[]): string => masked(text, patternOf(values));

const patternOf = (values: readonly string[]): RegExp =>
  new RegExp(values.length === 0 ? '(?!)' : alternation(values), 'g');

const masked = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (value, at: number) => (isInside(text, value, at) ? value : '•••'));

/** A short value (a security code) can stand inside another number by chance: there it stays. */
const isInside = (text: string, value: string, at: number): boolean =>
  value.length < 6 && (isWord(text.charAt(at - 1)) || isWord(text.charAt(at + value.length)));
const isWord = (character: string): boolean => /[0-9A-Za-z]/.test(character);

/** A deep copy of plain data with every string cleaned; fixes are small, drafts in them two levels deep. */
const cleaned = <T>(value: T, clean: (text: string) => string): T => {
  if (typeof value === 'string') return clean(value) as T & string;
  if (Array.isArray(value)) return value.map((item) => cleaned(item, clean)) as T & unknown[];
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) copy[key] = cleaned((value as Record<string, unknown>)[key], clean);
  return copy as T;
};
