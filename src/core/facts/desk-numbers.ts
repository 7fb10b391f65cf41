import type { Range } from '../mail/place';
import { compileTemplate } from '../request-number/template';
import { factsOf, type FactInput } from './find-facts';
import type { Fact, Facts } from './fact';

/** Adds the request numbers a desk's own form tells ("SKY-411870"), where nothing else was read. */
export const withDeskNumbers = (
  facts: Facts,
  { subject, body, parts }: FactInput,
  templates: readonly string[],
): Facts => {
  const found: Fact[] = [];
  const add = (field: 'subject' | 'body', text: string, from: number): void => {
    for (const template of templates) {
      const pattern = compileTemplate(template)?.pattern;
      if (!pattern) continue;
      for (let match = pattern.exec(text); match !== null && found.length < most; match = pattern.exec(text)) {
        const value = match[1] ?? '';
        const start = from + match.index + match[0].indexOf(value);
        const place = { field, start, end: start + value.length };
        if (!facts.all.some((fact) => overlaps(fact, place)))
          found.push({ kind: 'requestNumber', place, text: value, value });
      }
    }
  };
  add('subject', subject, 0);
  for (const { start, end } of parts.own) add('body', body.text.slice(start, end), start);
  if (found.length === 0) return facts;
  return factsOf(
    [...facts.all, ...found].sort(
      (one, other) => order(one.place.field) - order(other.place.field) || one.place.start - other.place.start,
    ),
    facts.quoted,
  );
};

/** Nobody names more requests in one mail. */
const most = 20;

/** Readings that the same words cannot have as well. */
const readings: readonly Fact['kind'][] = ['secret', 'iban', 'requestNumber', 'transactionReference', 'accountId'];
const overlaps = ({ kind, place }: Fact, { field, start, end }: Range & { readonly field: string }): boolean =>
  readings.indexOf(kind) >= 0 && place.field === field && place.start < end && place.end > start;

const order = (field: Fact['place']['field']): number => (field === 'subject' ? 0 : 1);
