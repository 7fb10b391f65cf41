import type { Finding } from './finding';

/**
 * Removes the values of secrets from everything a finding carries: params, texts of fixes, prefilled drafts. Checks do
 * not put them there; this step holds even when one forgets.
 */
export const maskSecrets = (findings: readonly Finding[], secrets: readonly string[]): readonly Finding[] => {
  // A mail may say the same one a thousand times.
  const values = [...new Set(secrets)].filter((value) => value.trim() !== '');
  if (values.length === 0) return findings;
  const clean = (text: string) => maskValues(text, values);
  return findings.map((finding) => ({
    ...finding,
    params: cleaned(finding.params, clean),
    fixes: cleaned(finding.fixes, clean),
    suggestions: cleaned(finding.suggestions, clean),
  }));
};

/** A text without these values, the longest taken out first. */
export const maskValues = (text: string, values: readonly string[]): string =>
  [...values].sort((a, b) => b.length - a.length).reduce(withoutValue, text);

/** A short value (a security code) can stand inside another number by chance: there it stays. */
const withoutValue = (text: string, value: string): string => {
  const pieces = text.split(value);
  const isWord = (character: string) => value.length < 6 && /[0-9A-Za-z]/.test(character);
  return pieces.reduce((before, after) =>
    isWord(before.slice(-1)) || isWord(after.charAt(0)) ? before + value + after : `${before}•••${after}`,
  );
};

/** A deep copy of plain data with every string cleaned; fixes are small, drafts in them two levels deep. */
const cleaned = <T>(value: T, clean: (text: string) => string): T => {
  if (typeof value === 'string') return clean(value) as T & string;
  if (Array.isArray(value)) return value.map((item) => cleaned(item, clean)) as T & unknown[];
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) copy[key] = cleaned((value as Record<string, unknown>)[key], clean);
  return copy as T;
};
