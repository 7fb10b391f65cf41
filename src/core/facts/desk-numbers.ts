import { compileTemplate } from '../request-number/template';
import { byPlace, factsOf, type FactInput } from './find-facts';
import type { Fact, Facts } from './fact';
import { readingsIn } from './named-again';

/** Adds the request numbers a desk's own form tells ("SKY-411870"), where nothing else was read. */
export const withDeskNumbers = (
  facts: Facts,
  { subject, body, parts }: FactInput,
  templates: readonly string[],
): Facts => {
  const patterns = templates.map((template) => compileTemplate(template)?.pattern);
  const found: Fact[] = [];
  const add = (field: 'subject' | 'body', text: string, from: number): void => {
    const taken = readingsIn(facts.all, field);
    for (const pattern of patterns) {
      if (!pattern) continue;
      // Readings stand in order and apart: one walk beside the matches, however many there are.
      let next = 0;
      for (let match = pattern.exec(text); match !== null && found.length < most; match = pattern.exec(text)) {
        const value = match[1] ?? '';
        const start = from + match.index + match[0].indexOf(value);
        const place = { field, start, end: start + value.length };
        while ((taken[next]?.place.end ?? Infinity) <= place.start) next += 1;
        if ((taken[next]?.place.start ?? Infinity) >= place.end)
          found.push({ kind: 'requestNumber', place, text: value, value });
      }
    }
  };
  add('subject', subject, 0);
  for (const { start, end } of parts.own) add('body', body.text.slice(start, end), start);
  return found.length === 0 ? facts : factsOf([...facts.all, ...found].sort(byPlace), facts.quoted);
};

/** Nobody names more requests in one mail. */
const most = 20;
