import { holds, quotedAt } from './around';
import { sentenceWalker } from './sentence';
import type { KindRule, WordKind, WordTable } from './word-table';
import { eachWord } from './word-tree';
import { lineBefore, viewOf, wholeSentence, wordsAfter, wordsBefore } from './word-view';
import type { WordView } from './word-view';
import type { Paragraph } from '../finder';
import type { Range } from '../../mail/place';

/** Hits of one kind in one paragraph; nobody reads more, and a text of one repeated word stays cheap. */
const mostHits = 40;
const mostKinds = 64;

export interface WordHit extends Range {
  readonly kind: WordKind;
  readonly value?: string;
}

/** Every place where a rule of the table holds, in order of the word; of overlapping hits of one kind, the first. */
export const findWords = ({ lower }: Pick<Paragraph, 'lower'>, table: WordTable): readonly WordHit[] => {
  const hits: WordHit[] = [];
  const lastEnd = new Int32Array(mostKinds).fill(-1);
  const lastSentence = new Int32Array(mostKinds).fill(-1);
  const count = new Uint8Array(mostKinds);
  const sentenceAt = sentenceWalker(lower);
  const quoted = quotedAt(lower);
  eachWord(lower, table, (rules, start, end) => {
    const view = viewOf(lower, start, end, sentenceAt(start));
    for (const rule of rules) {
      const { kind, kindIndex, value } = rule;
      const counted = count[kindIndex] ?? 0;
      if ((lastEnd[kindIndex] ?? -1) > start || counted >= mostHits) continue;
      if (rule.isAlone && lastSentence[kindIndex] === view.sentence.start) continue;
      const place = placeOf(rule, view);
      if (place === undefined) continue;
      if (quoted(start)) return;
      lastEnd[kindIndex] = place.end;
      lastSentence[kindIndex] = view.sentence.start;
      count[kindIndex] = counted + 1;
      hits.push({ kind, value, start: place.start, end: place.end });
    }
  });
  return hits;
};

/** Where the rule holds; the cheap and telling patterns are asked first. */
const placeOf = (rule: KindRule, view: WordView): Range | undefined => {
  let { start, end } = view;
  if (rule.line !== undefined && !rule.line.test(lineBefore(view))) return undefined;
  if (rule.after !== undefined) {
    const match = rule.after.exec(wordsAfter(view));
    if (match === null) return undefined;
    end += match[0].length;
  }
  if (rule.notAfter !== undefined && rule.notAfter.test(wordsAfter(view))) return undefined;
  if (rule.before !== undefined) {
    const match = rule.before.exec(wordsBefore(view));
    if (match === null) return undefined;
    if (rule.isWide) start -= match[0].length;
  }
  if (rule.notBefore !== undefined && rule.notBefore.test(wordsBefore(view))) return undefined;
  if (rule.sentence !== undefined && !rule.sentence.test(wholeSentence(view))) return undefined;
  if (rule.notSentence !== undefined && rule.notSentence.test(wholeSentence(view))) return undefined;
  for (const circumstance of rule.silentWhen) {
    if (holds(circumstance, wordsBefore(view), wholeSentence(view))) return undefined;
  }
  return trimmed(view.lower, start, end);
};

const trimmed = (lower: string, from: number, to: number): Range => {
  let start = from;
  let end = to;
  while (start < end && isEdge(lower.charAt(start))) start++;
  while (end > start && isEdge(lower.charAt(end - 1))) end--;
  return { start, end };
};

const isEdge = (char: string): boolean => ' \n\t,;:.!(-'.indexOf(char) >= 0;
