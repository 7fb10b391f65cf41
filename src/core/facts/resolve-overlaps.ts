import type { Fact, FactKind } from './fact';

/**
 * Facts of one paragraph without contradictions: nothing inside a secret, no kind twice on the same words, and of two
 * readings of the same digits (a date in an order number, an amount in an id) the longer one; of equally long ones the kind
 * named first. `length` is the paragraph's; time is linear in the facts' lengths.
 */
export const resolveOverlaps = (facts: readonly Fact[], length: number): readonly Fact[] => {
  if (facts.length < 2) return facts;
  const taken = new Uint8Array(length);
  const { secrets, words, others } = byStrength(facts);
  const kept: Fact[] = [];
  for (const fact of secrets) if (claim(taken, fact)) kept.push(fact);
  for (const fact of words) if (secrets.length === 0 || isFree(taken, fact)) kept.push(fact);
  for (const fact of others) if (claim(taken, fact)) kept.push(fact);
  const lastEnd: Partial<Record<FactKind, number>> = {};
  return kept.sort(byPlace).filter(({ kind, place }) => {
    if (place.start < (lastEnd[kind] ?? 0)) return false;
    lastEnd[kind] = place.end;
    return true;
  });
};

/** Kinds of which a stretch of text can have only one. Words (a demand with a date in it) may overlap freely. */
const ranks: Partial<Record<FactKind, number>> = {
  secret: 0,
  iban: 1,
  identityNumber: 2,
  requestNumber: 3,
  transactionReference: 4,
  accountId: 5,
  amount: 6,
  dateTime: 7,
};

/** Takes a stretch of the text for a reading, unless some of it is taken. */
const claim = (taken: Uint8Array, fact: Fact): boolean => {
  if (!isFree(taken, fact)) return false;
  taken.fill(1, fact.place.start, fact.place.end);
  return true;
};

const isFree = (taken: Uint8Array, { place: { start, end } }: Fact): boolean => {
  for (let at = start; at < end; at += 1) if (taken[at] === 1) return false;
  return true;
};

/** Readings with the longer ones first, then as their kinds are listed; words need no order, and they are most. */
const byStrength = (facts: readonly Fact[]): Readonly<Record<'secrets' | 'words' | 'others', readonly Fact[]>> => {
  const [secrets, words, others]: [Fact[], Fact[], Fact[]] = [[], [], []];
  for (const fact of facts)
    (fact.kind === 'secret' ? secrets : ranks[fact.kind] === undefined ? words : others).push(fact);
  return { secrets: secrets.sort(stronger), words, others: others.sort(stronger) };
};

const stronger = (one: Fact, other: Fact): number =>
  lengthOf(other) - lengthOf(one) || (ranks[one.kind] ?? 0) - (ranks[other.kind] ?? 0);
const lengthOf = ({ place }: Fact): number => place.end - place.start;

/** At the same start the longer one first: it stays when kinds are the same. */
const byPlace = (one: Fact, other: Fact): number =>
  one.place.start - other.place.start || other.place.end - one.place.end;
