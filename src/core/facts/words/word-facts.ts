import { accountTypes } from '../../lexicon/account-types';
import { attachmentPromises } from '../../lexicon/attachments';
import { changeReasons, changesWanted, reasonCues } from '../../lexicon/change-words';
import { apologies, greetings, helpRequests, softeners, thanks } from '../../lexicon/courtesy';
import { insults, threats } from '../../lexicon/hostility';
import { demands, ultimatums, wishes } from '../../lexicon/intent';
import { findWords } from './find-words';
import type { WordHit } from './find-words';
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
  for (const hit of hits) {
    if (hit.kind === 'reasonCue') {
      if (givesReason(hit, changes)) facts.push(factAt('changeReason', paragraph, hit));
    } else if (hit.kind === 'accountType') {
      facts.push(factAt('accountType', paragraph, hit, hit.value ?? ''));
    } else if (hit.kind === 'wish') {
      facts.push(factAt('wish', paragraph, { start: hit.start, end: hit.end + restOf(paragraph.lower, hit.end) }));
    } else if (paragraph.field === 'body' || hit.kind !== 'greeting') {
      facts.push(factAt(hit.kind, paragraph, hit));
    }
  }
  return facts;
};

/**
 * The words that complete a wish, up to the end of its clause. Figures and signs end it: a wish must not reach into a
 * secret, for that would lose the wish.
 */
const restOf = (lower: string, end: number): number => {
  const rest = completion.exec(lower.slice(end, end + 48));
  return rest === null ? 0 : rest[0].replace(/\s+$/, '').length;
};
const completion = /^[\u4e00-\u9fff]{1,16}|^[a-z]{0,20}(?: [a-z'-]{1,20}){0,7}(?![a-z'@\d-]|\.[a-z\d])/;

const givesReason = (cue: WordHit, changes: readonly WordHit[]): boolean =>
  changes.some(({ start, end }) => start < cue.end + reasonReach && cue.start < end + reasonReach);
