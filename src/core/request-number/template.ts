import { escapePattern } from '../language/escape';

/**
 * The small language of `requestNumberPatterns` in a desk profile. It can only describe short strings; no part of it
 * is ever used as a regular expression.
 *
 *     #        one digit
 *     A        one capital letter, when it does not stand inside a word of letters ("CASE-####" is CASE)
 *     *        one letter or digit
 *     {n} {n,m}  after one of these: how many (1..40)
 *     \x       x itself
 *     else     itself; letters match in any case, one space matches any run of up to 3
 *
 * The number is the part around the placeholders without `#`, brackets, colons and spaces: `OK-#{8}` reads OK-12345678,
 * `[Ticket\##{6}]` reads the six digits.
 */
export interface NumberTemplate {
  readonly source: string;
  /** Whole form; group 1 is the number. Global, so set `lastIndex`. */
  readonly pattern: RegExp;
}

export type TemplateProblem = 'empty' | 'too-long' | 'no-placeholder' | 'bad-length' | 'too-general';

/** What is wrong with a template, or `undefined`. `too-general`: it would take any short number for a request. */
export const templateProblem = (template: string): TemplateProblem | undefined => {
  const parsed = parseTemplate(template);
  return typeof parsed === 'string' ? parsed : undefined;
};

/** The template as a pattern; `undefined` for one that is not valid. */
export const compileTemplate = (template: string): NumberTemplate | undefined => {
  const parts = parseTemplate(template);
  if (typeof parts === 'string') return undefined;
  const holders = parts.map((part) => part.kind === 'holder');
  let first = holders.indexOf(true);
  let last = holders.lastIndexOf(true);
  while (first > 0 && joins(parts[first - 1])) first -= 1;
  while (last < parts.length - 1 && joins(parts[last + 1])) last += 1;
  while (first < holders.indexOf(true) && /^[-_./]/.test(parts[first]?.literal ?? '')) first += 1;
  const source = (from: number, to: number): string =>
    parts
      .slice(from, to)
      .map((part) => part.pattern)
      .join('');
  const whole = `${source(0, first)}(${source(first, last + 1)})${source(last + 1, parts.length)}`;
  return { source: template, pattern: new RegExp(`(?:^|[^A-Za-z0-9])${whole}(?![A-Za-z0-9])`, 'gi') };
};

interface Part {
  readonly kind: 'holder' | 'literal';
  readonly pattern: string;
  readonly literal?: string;
}

const maximum = 60;
const classes: Readonly<Record<string, string>> = { '#': '[0-9]', A: '[A-Z]', '*': '[A-Z0-9]' };

const parseTemplate = (template: string): readonly Part[] | TemplateProblem => {
  if (template.trim() === '') return 'empty';
  if (template.length > maximum) return 'too-long';
  const parts: Part[] = [];
  let digits = 0;
  let fixed = 0;
  for (let at = 0; at < template.length; at += 1) {
    const char = template.charAt(at);
    if (char === '\\' && at + 1 < template.length) {
      at += 1;
      parts.push(literalPart(template.charAt(at)));
      continue;
    }
    const group = isPlaceholder(template, at) ? classes[char] : undefined;
    if (!group) {
      if (char === '{' || char === '}') return 'bad-length';
      parts.push(literalPart(char));
      if (!/\s/.test(char)) fixed += 1;
      continue;
    }
    const length = /^\{(\d{1,2})(?:,(\d{1,2}))?\}/.exec(template.slice(at + 1));
    const least = length ? Number(length[1]) : 1;
    const most = length ? Number(length[2] ?? length[1]) : 1;
    if (least < 1 || most > 40 || most < least) return 'bad-length';
    if (length) at += length[0].length;
    if (char !== 'A') digits += least;
    parts.push({ kind: 'holder', pattern: `${group}{${least},${most}}` });
  }
  if (digits === 0) return 'no-placeholder';
  return fixed === 0 && digits < 5 ? 'too-general' : parts;
};

const isPlaceholder = (template: string, at: number): boolean => {
  const char = template.charAt(at);
  if (char !== 'A') return char === '#' || char === '*';
  const left = /[A-Za-z]*$/.exec(template.slice(0, at))?.[0] ?? '';
  const right = /^[A-Za-z]*/.exec(template.slice(at))?.[0] ?? '';
  return /^A*$/.test(left + right);
};

const literalPart = (char: string): Part => ({
  kind: 'literal',
  literal: char,
  pattern: /\s/.test(char) ? '[ \\u00a0]{1,3}' : escapePattern(char),
});

const joins = (part: Part | undefined): boolean => part !== undefined && /^[A-Za-z0-9_./-]$/.test(part.literal ?? '');
