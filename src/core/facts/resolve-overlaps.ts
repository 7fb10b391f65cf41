import type { Fact, FactKind } from './fact';

/**
 * Facts of one paragraph without contradictions: nothing inside a secret, no kind twice on the same words, and of two
 * readings of the same digits (a date in an order number, an amount in an id) the longer one; of equally long ones the kind
 * named first. `length` is the paragraph's; time is linear in the facts' lengths.
 */
export const resolveOverlaps = (facts: readonly Fact[], length: number): readonly Fact[] => {
  if (facts.length < 2) return facts;
  const kept: Fact[] = [];
  const taken = new Uint8Array(length);
  let hasSecret = false;
  const lastEnd: Partial<Record<FactKind, number>> = {};
  for (const { fact, rank } of byStrength(facts)) {
    const { start, end } = fact.place;
    const isReading = rank >= 0;
    if (isReading || hasSecret) {
      const highest = highestOf(taken, start, end);
      if (highest === secret || (isReading && highest === reading)) continue;
    }
    if (isReading) taken.fill(fact.kind === 'secret' ? secret : reading, start, end);
    hasSecret = hasSecret || fact.kind === 'secret';
    kept.push(fact);
  }
  return kept.sort(byPlace).filter(({ kind, place }) => {
    if (place.start < (lastEnd[kind] ?? 0)) return false;
    lastEnd[kind] = place.end;
    return true;
  });
};

const secret = 2;
const reading = 1;

/** Kinds of which a stretch of text can have only one. Words (a demand with a date in it) may overlap freely. */
const readings: readonly FactKind[] = [
  'secret',
  'iban',
  'identityNumber',
  'requestNumber',
  'transactionReference',
  'accountId',
  'amount',
  'dateTime',
];

const highestOf = (taken: Uint8Array, start: number, end: number): number => {
  let highest = 0;
  for (let at = start; at < end; at += 1) highest = Math.max(highest, taken[at] ?? 0);
  return highest;
};

interface Ranked {
  readonly fact: Fact;
  readonly length: number;
  /** Its place among the readings; −1 for none. */
  readonly rank: number;
}

/** Secrets first, then the longer ones, then as their kinds are listed. */
const byStrength = (facts: readonly Fact[]): readonly Ranked[] =>
  facts
    .map((fact) => ({ fact, length: fact.place.end - fact.place.start, rank: readings.indexOf(fact.kind) }))
    .sort(
      (one, other) =>
        (other.rank === 0 ? 1 : 0) - (one.rank === 0 ? 1 : 0) || other.length - one.length || one.rank - other.rank,
    );

/** At the same start the longer one first: it stays when kinds are the same. */
const byPlace = (one: Fact, other: Fact): number =>
  one.place.start - other.place.start || other.place.end - one.place.end;
