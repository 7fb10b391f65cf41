import { accountTypes } from '../../lexicon/account-types';
import { attachmentPromises } from '../../lexicon/attachments';
import { changeReasons, reasonCues } from '../../lexicon/change-reasons';
import { changesWanted } from '../../lexicon/change-words';
import { apologies, greetings, helpRequests, softeners, thanks } from '../../lexicon/courtesy';
import { insults, threats } from '../../lexicon/hostility';
import { demands, ultimatums } from '../../lexicon/demands';
import { wishes } from '../../lexicon/intent';
import { sendableThings } from '../../lexicon/sendable-things';
import { findWords } from './find-words';
import type { WordHit } from './find-words';
import { isDenied, toldAttachments, withThing } from './told-attachments';
import { wordTable, type WordKind, type WordTable } from './word-table';
import type { Fact } from '../fact';
import { factAt } from '../finder';
import type { Finder, Paragraph } from '../finder';
import type { WordRule } from '../../lexicon/word-rule';

const lists: Readonly<Record<WordKind, readonly WordRule[]>> = {
  greeting: greetings,
  thanks,
  apology: apologies,
  softener: softeners,
  helpRequest: helpRequests,
  wish: wishes,
  changeWanted: changesWanted,
  changeReason: changeReasons,
  reasonCue: reasonCues,
  demand: demands,
  ultimatum: ultimatums,
  threat: threats,
  insult: insults,
  attachmentPromise: attachmentPromises,
  sendable: sendableThings,
  accountType: accountTypes,
};
/** "Because" tells why a change is wanted when the change stands within this many code units. */
const reasonReach = 160;

/** What the words of a paragraph do, in one pass: greet, thank, ask, order, promise, insult; or only some of that. */
export const wordFinder = (kinds: readonly WordKind[]): Finder => {
  // Built by the first draft: loading the bundle must stay quick where nothing is judged.
  let table: WordTable | undefined;
  return (paragraph) => {
    table ??= wordTable(kinds.map((kind) => [kind, lists[kind]]));
    return factsOf(paragraph, findWords(paragraph, table));
  };
};

export const findWordFacts = wordFinder(Object.keys(lists) as WordKind[]);

const factsOf = (paragraph: Paragraph, hits: readonly WordHit[]): readonly Fact[] => {
  const changes = hits.filter(({ kind }) => kind === 'changeWanted');
  const facts: Fact[] = [];
  let promise: WordHit | undefined;
  const things = hits.filter(({ kind }) => kind === 'sendable');
  if (things.length > 0) {
    const promised = hits.filter(({ kind }) => kind === 'attachmentPromise');
    for (const place of toldAttachments(paragraph.lower, things, promised))
      facts.push(factAt('attachmentPromise', paragraph, place));
  }
  for (const hit of hits) {
    if (hit.kind === 'sendable') continue;
    if (hit.kind === 'reasonCue') {
      if (givesReason(hit, changes)) facts.push(factAt('changeReason', paragraph, hit));
    } else if (hit.kind === 'attachmentPromise') {
      if (isDenied(paragraph.lower, hit)) continue;
      if (!isSaidAlready(paragraph.lower, hit, promise))
        facts.push(factAt(hit.kind, paragraph, withThing(paragraph.lower, hit, things)));
      promise = hit;
    } else if (hit.kind === 'accountType') {
      facts.push(factAt('accountType', paragraph, hit, hit.value ?? ''));
    } else if (hit.kind === 'wish') {
      facts.push(factAt('wish', paragraph, { start: hit.start, end: endOfWish(paragraph.lower, hit) }));
    } else if (paragraph.field === 'body' || hit.kind !== 'greeting') {
      facts.push(factAt(hit.kind, paragraph, hit));
    }
  }
  return facts;
};

/** "Screenshots of the app are attached" is one promise, though two words of it make one. */
const isSaidAlready = (lower: string, { start, end }: WordHit, last: WordHit | undefined): boolean =>
  last !== undefined &&
  start - last.end < promiseReach &&
  /^(?:attached|enclosed)$/.test(lower.slice(start, end)) &&
  !/[.,;:!?\n]/.test(lower.slice(last.end, start));
const promiseReach = 80;

/**
 * Where the clause of a wish ends. Days, times and amounts are part of it; other figures, and signs, end it: a wish must
 * not reach into a secret, for that would lose the wish. Nor may it end within a figure, or with the words before one.
 */
const endOfWish = (lower: string, { start, end }: WordHit): number => {
  const figure = /\d{1,6}$/.exec(lower.slice(start, end));
  const from = figure === null ? end : end - figure[0].length;
  const rest = completion.exec(lower.slice(from, from + 64));
  const to = from + (rest === null ? 0 : rest[0].length);
  const cut = danglingWords.exec(lower.slice(end, to));
  return cut === null ? to : to - cut[0].length;
};
const completion =
  /^(?:[\u4e00-\u9fff]| ?\d{1,6}(?:\.\d{1,2})? ?(?=[年月日号时点分秒天周个小元块])){1,24}|^[a-z]{0,20}(?: (?:[a-z'-]{1,20}|\d{1,2}(?:st|nd|rd|th)?(?= ?[a-z]|[,.!?]?(?:\s|$)))){0,8}(?![a-z'@\d-]|\.[a-z\d])/;
const danglingWords =
  /(?: (?:by|before|after|until|within|on|in|at|of|for|from|to|with|and|or|than))?(?: (?:the|a|an|my|your))? *$/;

const givesReason = (cue: WordHit, changes: readonly WordHit[]): boolean =>
  changes.some(({ start, end }) => start < cue.end + reasonReach && cue.start < end + reasonReach);
