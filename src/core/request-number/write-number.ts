import { readNumbersIn, namesNumber, type NumberOptions } from './read-numbers';
import type { RequestNumber } from './number';

/**
 * A subject that carries the number, in the form the desk itself used where one is known (`written`), else as `[#4821]`,
 * which most desks read. Unchanged when the number is there already.
 */
export const writeRequestNumber = (
  subject: string,
  number: Pick<RequestNumber, 'number'> & { readonly written?: string },
): string => {
  if (namesNumber(subject, number.number)) return subject;
  const tag = number.written && /^[[【(（]/.test(number.written) ? number.written : defaultTag(number.number);
  return `${subject.trim()} ${tag}`.trim();
};

const defaultTag = (number: string): string => (/^\d/.test(number) ? `[#${number}]` : `[${number}]`);

/** A subject without its request numbers, for comparing subjects. Reply prefixes stay. */
export const stripRequestNumbers = (subject: string, options: NumberOptions = {}): string => {
  const places = readNumbersIn(subject, 'subject', options)
    .map(({ range, written }) => {
      const end = range?.end ?? 0;
      const tokenStart = subject.lastIndexOf(written, range?.start ?? 0);
      return {
        start: tokenStart >= 0 ? tokenStart : (range?.start ?? 0),
        end: Math.max(end, tokenStart + written.length),
      };
    })
    .sort((a, b) => b.start - a.start);
  let rest = subject;
  let last = subject.length + 1;
  for (const { start, end } of places) {
    if (end > last) continue;
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
    last = start;
  }
  return rest
    .replace(/[[【(（]\s{0,4}[:：#＃-]{0,2}\s{0,4}[\]】)）]/g, ' ')
    .replace(/#{2,}\s{0,2}#{0,4}/g, ' ')
    .replace(/\s{1,20}/g, ' ')
    .replace(/^[\s:：\-–|#]{1,10}|[\s:：\-–|#]{1,10}$/g, '');
};
