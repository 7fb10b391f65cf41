import type { Range } from '../mail/place';
import type { Fact } from './fact';

/** Where a name or number of an account or an order stands again, without its label: "Wedding album SF-90233" in the subject. */
export const namedAgain = (
  facts: readonly Fact[],
  texts: readonly { readonly field: 'subject' | 'body'; readonly text: string; readonly ranges: readonly Range[] }[],
): readonly Fact[] => {
  const known = new Map<string, Fact>();
  for (const fact of facts)
    if (isTelling(fact) && known.size < most && !known.has(fact.text)) known.set(fact.text, fact);
  const found: Fact[] = [];
  for (const { field, text: whole, ranges } of texts) {
    const text = whole.slice(0, firstPages);
    const taken = readingsIn(facts, field);
    known.forEach((fact, name) => {
      for (const range of ranges.slice(0, most))
        for (
          let at = text.indexOf(name, range.start), count = 0;
          at >= 0 && at < range.end && count < most;
          at = text.indexOf(name, at + 1), count += 1
        ) {
          const place = { field, start: at, end: at + name.length };
          const isApart =
            !/[\w@.-]$/.test(text.slice(Math.max(0, at - 1), at)) &&
            !/^[\w@-]|^\.\w/.test(text.slice(place.end, place.end + 2));
          if (
            found.length < most &&
            isApart &&
            taken.every((other) => other.place.end <= at || other.place.start >= place.end)
          )
            found.push({ ...fact, place });
        }
    });
  }
  return found;
};

/** Nobody names more, nor writes between more quoted lines to ask something. */
const most = 12;
const firstPages = 20_000;
/** Facts of a field whose words cannot mean another name or number as well. */
export const readingsIn = (facts: readonly Fact[], field: Fact['place']['field']): readonly Fact[] =>
  facts.filter(({ kind, place }) => place.field === field && readings.indexOf(kind) >= 0);

const readings: readonly Fact['kind'][] = [
  'secret',
  'iban',
  'identityNumber',
  'requestNumber',
  'transactionReference',
  'accountId',
];

const isTelling = (fact: Fact): fact is Fact & { readonly text: string } =>
  ((fact.kind === 'accountId' && (fact.value.type === 'id' || fact.value.type === 'userName')) ||
    fact.kind === 'transactionReference') &&
  /^(?=.*(?:\d{3}|[_-]))\S{5,40}$/.test(fact.text);
