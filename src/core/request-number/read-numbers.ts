import { readBracketed } from './bracketed';
import { readHidden, readRows, rowsFor, type HiddenSource } from './hidden';
import { readLabelled } from './labelled';
import { numberKey, type NumberPlace, type RequestNumber } from './number';
import { compileTemplate } from './template';

export interface NumberSource extends HiddenSource {
  readonly subject?: string;
  /** Plain text; only the first 100,000 characters are read. */
  readonly body?: string;
}

export interface NumberOptions {
  /** The desk's `requestNumberPatterns`; they win over every other form. */
  readonly templates?: readonly string[];
}

/** A mail with more numbers than this is a list, not a request; the cap keeps hostile text cheap. */
const mostNumbers = 50;

/** Below this a number is not believed. */
export const leastScore = 45;

/** Every request number a mail holds, best first, each once. Two desks' or two requests' numbers stay apart. */
export const readRequestNumbers = (source: NumberSource, options: NumberOptions = {}): readonly RequestNumber[] => {
  const all = [
    ...readNumbersIn(source.subject ?? '', 'subject', options),
    ...readNumbersIn((source.body ?? '').slice(0, 100000), 'body', options),
    ...readHidden(source),
  ];
  return distinct(all);
};

/** The numbers of one text with their places, best first. */
export const readNumbersIn = (
  text: string,
  place: 'subject' | 'body',
  options: NumberOptions = {},
): readonly RequestNumber[] => {
  const own = readTemplates(text, place, options.templates ?? []);
  const labelled = readLabelled(text, place);
  const taken = labelled.others;
  const isFree = ({ range }: RequestNumber): boolean =>
    range === undefined || !taken.some((other) => range.start < other.end && other.start < range.end);
  const rows = readRows(rowsFor(place), text, place).filter(isFree);
  return distinct(
    [...own, ...rows, ...labelled.numbers, ...readBracketed(text, place, taken)].slice(0, 4 * mostNumbers),
  );
};

/** Whether a text names this number, in any spelling that is the same number. Linear. */
export const namesNumber = (text: string, number: string): boolean => {
  const wanted = numberKey(number);
  if (wanted === '') return false;
  const upper = text.toUpperCase();
  for (let at = upper.indexOf(wanted); at >= 0; at = upper.indexOf(wanted, at + 1)) {
    let left = at - 1;
    if (/^\d/.test(wanted)) while (upper.charAt(left) === '0') left -= 1;
    if (!/[A-Z0-9]/.test(upper.charAt(left)) && !/[A-Z0-9]/.test(upper.charAt(at + wanted.length))) return true;
  }
  return false;
};

const readTemplates = (text: string, place: NumberPlace, templates: readonly string[]): readonly RequestNumber[] => {
  const found: RequestNumber[] = [];
  for (const template of templates) {
    const compiled = compileTemplate(template);
    if (!compiled) continue;
    const { pattern } = compiled;
    for (let match = pattern.exec(text); match && found.length < mostNumbers; match = pattern.exec(text)) {
      const number = match[1] ?? '';
      const start = match.index + match[0].lastIndexOf(number);
      const written = match[0].replace(/^[^A-Za-z0-9[【(（#]/, '');
      found.push({
        number,
        written,
        place,
        range: { start, end: start + number.length },
        score: 100,
        system: 'profile',
      });
      pattern.lastIndex = match.index + match[0].length;
    }
  }
  return found;
};

/** Best first; a tie keeps the order found, so the desk's own tag (first) beats one quoted after it. */
const distinct = (all: readonly RequestNumber[]): readonly RequestNumber[] => {
  const best = new Map<string, { readonly found: RequestNumber; readonly order: number }>();
  all.forEach((found, order) => {
    if (found.score < leastScore || isPartOfBetter(found, all)) return;
    const key = numberKey(found.number);
    const known = best.get(key);
    if (!known || known.found.score < found.score) best.set(key, { found, order });
  });
  const list: { readonly found: RequestNumber; readonly order: number }[] = [];
  best.forEach((entry) => list.push(entry));
  const at = (entry: { readonly found: RequestNumber; readonly order: number }): number =>
    entry.found.range?.start ?? entry.order;
  return list
    .sort(
      (a, b) => b.found.score - a.found.score || (a.found.place === b.found.place ? at(a) - at(b) : a.order - b.order),
    )
    .map(({ found }) => found);
};

/** `1234` inside `CAS-1234-AB` or inside a profile's own form is no number of its own. */
const isPartOfBetter = (found: RequestNumber, all: readonly RequestNumber[]): boolean =>
  found.range !== undefined &&
  all.some(
    (other) =>
      other !== found &&
      other.place === found.place &&
      other.range !== undefined &&
      found.range !== undefined &&
      other.range.start <= found.range.start &&
      found.range.end <= other.range.end &&
      (other.range.end - other.range.start > found.range.end - found.range.start
        ? other.score >= found.score - 12 || other.system === 'profile'
        : other.score > found.score && other.number !== found.number),
  );
