import type { TextLanguage } from '../language/locale';
import type { BodyText } from '../mail/body-text';
import type { BodyParts } from '../mail/parts';
import type { Range } from '../mail/place';
import type { Classifier } from '../models/classifier';
import { entityFinders } from './entity-finders';
import type { Fact, FactKind, Facts } from './fact';
import { findAccountIds } from './find-account-ids';
import type { Finder, FinderContext, Paragraph } from './finder';
import { namedAgain } from './named-again';
import { quotedFacts } from './quoted-facts';
import { resolveOverlaps } from './resolve-overlaps';
import { splitParagraphs, type PlacedParagraph } from './split-paragraphs';
import { wordFinders } from './word-finders';

export interface FactInput {
  readonly subject: string;
  readonly body: BodyText;
  readonly parts: BodyParts;
}

export interface FactContext {
  readonly language: TextLanguage;
  /** Milliseconds since the epoch; `undefined`: relative dates get no day. */
  readonly now?: number;
  /** IANA zone of the writer; default UTC. */
  readonly timeZone?: string;
  readonly classifier?: Classifier;
  /** Domains of the desks in question: an address there is not the writer's account. */
  readonly deskDomains?: readonly string[];
  /** Facts of paragraphs already read: key is the paragraph with everything its facts depend on. Filled by us. */
  readonly cache?: Map<string, readonly Fact[]>;
}

/** Finds every fact of subject, own text and signature in one pass; linear in the text. */
export const findFacts = (input: FactInput, context: FactContext): Facts => {
  const { subject, body, parts } = input;
  const reader = readerFor(context);
  const read = (paragraphs: readonly PlacedParagraph[], finders: readonly Finder[]): readonly Fact[] => {
    const all: Fact[] = [];
    for (let from = 0; from < paragraphs.length; from += atOnce) {
      const some = paragraphs.slice(from, from + atOnce);
      const facts = reader.read(
        some.map(({ paragraph }) => paragraph),
        finders,
      );
      some.forEach(({ offset }, index) => facts[index]?.forEach((fact) => all.push(shift(fact, offset))));
    }
    return all;
  };
  const own = markEnds(paragraphsOf(body.text, parts.own, 'own'));
  const all = [
    ...read(splitParagraphs(subject, 0, { field: 'subject', part: 'own' }), allFinders),
    ...read(own, allFinders),
    ...read(paragraphsOf(body.text, parts.signature, 'signature'), signatureFinders),
  ];
  const again = namedAgain(all, [
    { field: 'subject', text: subject, ranges: [{ start: 0, end: subject.length }] },
    { field: 'body', text: body.text, ranges: parts.own },
  ]);
  const history = firstOf([...parts.quoted, ...parts.forwarded], 100000).map(({ start, end }) =>
    body.text.slice(start, end),
  );
  const about = {
    history,
    context: reader.common,
    read: (paragraph: Paragraph) => reader.read([paragraph], allFinders)[0] ?? none,
  };
  return factsOf([...all, ...again].sort(byPlace), quotedFacts(about, reader.tail, context.cache));
};

export const factsOf = (all: readonly Fact[], quoted: Facts['quoted']): Facts => {
  // Forty checks ask for two dozen kinds; a long mail has thousands of facts.
  let byKind: ReadonlyMap<FactKind, readonly Fact[]> | undefined;
  return { all, quoted, of: (kind) => ((byKind ??= sortedByKind(all)).get(kind) ?? none) as readonly never[] };
};

const none: readonly Fact[] = [];
const sortedByKind = (all: readonly Fact[]): ReadonlyMap<FactKind, readonly Fact[]> => {
  const byKind = new Map<FactKind, Fact[]>();
  for (const fact of all) {
    const same = byKind.get(fact.kind);
    if (same) same.push(fact);
    else byKind.set(fact.kind, [fact]);
  }
  return byKind;
};

const allFinders: readonly Finder[] = [...entityFinders, ...wordFinders];

/** A signature shows who writes, not what happened: only its registered e-mail counts. */
const signatureFinders: readonly Finder[] = [
  (paragraph, context) =>
    findAccountIds(paragraph, context).filter((fact) => fact.kind === 'accountId' && fact.value.type === 'email'),
];

interface Reader {
  /** What facts depend on besides their paragraph, and the same as part of a key. */
  readonly common: FinderContext;
  readonly tail: string;
  /** The facts of each of these paragraphs. */
  read(paragraphs: readonly Paragraph[], finders: readonly Finder[]): readonly (readonly Fact[])[];
}

const readerFor = (context: FactContext): Reader => {
  const { language, timeZone, classifier, cache } = context;
  const now = context.now === undefined ? undefined : Math.floor(context.now / 60000) * 60000;
  const deskDomains = context.deskDomains ?? [];
  const common: FinderContext = { language, now, timeZone, classifier, deskDomains };
  const tail = [language, now, timeZone, classifier ? 1 : 0, deskDomains.join(' ')].join('\n');
  const read: Reader['read'] = (paragraphs, finders) => {
    if (!cache) return factsIn(paragraphs, finders, common);
    const keys = paragraphs.map(({ field, part, isFirst, isLast, text }) =>
      [field, part, isFirst ? 1 : 0, isLast ? 1 : 0, tail, text].join('\n'),
    );
    const isNew = keys.map((key) => !cache.has(key));
    const found = factsIn(
      paragraphs.filter((_, index) => isNew[index]),
      finders,
      common,
    );
    keys.filter((_, index) => isNew[index]).forEach((key, index) => cache.set(key, found[index] ?? none));
    return keys.map((key) => cache.get(key) ?? none);
  };
  return { common, tail, read };
};

/**
 * Finder by finder, not paragraph by paragraph: the patterns of all of them are more code than a processor keeps at hand,
 * and a review takes a twelfth longer where each comes in anew for every paragraph.
 */
const factsIn = (
  paragraphs: readonly Paragraph[],
  finders: readonly Finder[],
  context: FinderContext,
): readonly (readonly Fact[])[] => {
  const found = paragraphs.map((): Fact[] => []);
  for (const find of finders)
    paragraphs.forEach((paragraph, index) => {
      for (const fact of find(paragraph, context)) found[index]?.push(fact);
    });
  return paragraphs.map(({ text }, index) => resolveOverlaps(found[index] ?? [], text.length));
};

/** Paragraphs of one turn: their texts are to stay at hand, too. */
const atOnce = 8;

const paragraphsOf = (
  text: string,
  ranges: readonly Range[],
  part: 'own' | 'signature',
): readonly PlacedParagraph[] => {
  const all: PlacedParagraph[] = [];
  for (const { start, end } of ranges)
    all.push(...splitParagraphs(text.slice(start, end), start, { field: 'body', part }));
  return all;
};

const markEnds = (placed: readonly PlacedParagraph[]): readonly PlacedParagraph[] =>
  placed.map((one, index) => {
    const isFirst = index === 0;
    const isLast = index === placed.length - 1;
    return isFirst || isLast ? { paragraph: { ...one.paragraph, isFirst, isLast }, offset: one.offset } : one;
  });

/** The ranges in order, cut after `length` code units. */
const firstOf = (ranges: readonly Range[], length: number): readonly Range[] => {
  const kept: Range[] = [];
  let left = length;
  for (const { start, end } of [...ranges].sort((one, other) => one.start - other.start)) {
    if (left <= 0) break;
    kept.push({ start, end: Math.min(end, start + left) });
    left -= end - start;
  }
  return kept;
};

const shift = (fact: Fact, by: number): Fact => {
  if (by === 0) return fact;
  const { field, start, end } = fact.place;
  // No spread: V8 takes 10 µs for one with added fields. The kind ties text and value, which the union cannot see here.
  return {
    kind: fact.kind,
    place: { field, start: start + by, end: end + by },
    text: fact.text,
    value: fact.value,
  } as Fact;
};

export const byPlace = (one: Fact, other: Fact): number =>
  (one.place.field === 'subject' ? 0 : 1) - (other.place.field === 'subject' ? 0 : 1) ||
  one.place.start - other.place.start ||
  one.place.end - other.place.end;
