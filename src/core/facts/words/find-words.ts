import { holds, quotedAt } from './around';
import { sentenceWalker } from './sentence';
import { eachWord, wordTree } from './word-tree';
import type { WordTree } from './word-tree';
import type { FactKind, FactValues } from '../fact';
import type { Paragraph } from '../finder';
import type { WordRule } from '../../lexicon/word-rule';
import type { Range } from '../../mail/place';

/** What rules see of a sentence: text without full stops stays linear. */
const beforeReach = 60;
const afterReach = 80;
const sentenceReach = 120;

/** Kinds without a value, the account type, and a cue that is a fact only beside another. */
export type WordKind = Exclude<FactKind, keyof FactValues> | 'accountType' | 'reasonCue';

interface KindRule extends WordRule {
  readonly kind: WordKind;
}
export type WordTable = WordTree<KindRule>;

export interface WordHit extends Range {
  readonly kind: WordKind;
  readonly value?: string;
}

/** Compiles rule lists into one tree from words to rules. */
export const wordTable = (lists: readonly (readonly [WordKind, readonly WordRule[]])[]): WordTable => {
  const entries: [string, KindRule][] = [];
  for (const [kind, list] of lists) {
    for (const rule of list) {
      for (const word of rule.words.split('|')) entries.push([word, { ...rule, kind }]);
    }
  }
  return wordTree(entries);
};

/** Every place where a rule of the table holds, in order of the word; of overlapping hits of one kind, the first. */
export const findWords = ({ lower }: Paragraph, table: WordTable): readonly WordHit[] => {
  const hits: WordHit[] = [];
  const lastEnd: Partial<Record<WordKind, number>> = {};
  const sentenceAt = sentenceWalker(lower);
  const quoted = quotedAt(lower);
  eachWord(lower, table, (rules, start, end) => {
    const view: View = { lower, start, end, sentence: sentenceAt(start) };
    for (const rule of rules) {
      if ((lastEnd[rule.kind] ?? -1) > start) continue;
      const place = placeOf(rule, view);
      if (place === undefined) continue;
      if (quoted(start)) return;
      lastEnd[rule.kind] = place.end;
      hits.push({ kind: rule.kind, value: rule.value, start: place.start, end: place.end });
    }
  });
  return hits;
};

/** A word and the sentence around it; the pieces are cut when the first rule asks for them. */
interface View {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: Range;
  before?: string;
  after?: string;
  whole?: string;
}

const placeOf = (rule: WordRule, view: View): Range | undefined => {
  let { start, end } = view;
  if (rule.line !== undefined && !rule.line.test(lineBefore(view))) return undefined;
  if (rule.after !== undefined) {
    const match = rule.after.exec(after(view));
    if (match === null) return undefined;
    end += match[0].length;
  }
  if (rule.notAfter !== undefined && rule.notAfter.test(after(view))) return undefined;
  if (rule.before !== undefined) {
    const match = rule.before.exec(before(view));
    if (match === null) return undefined;
    if (rule.wide === true) start -= match[0].length;
  }
  if (rule.notBefore !== undefined && rule.notBefore.test(before(view))) return undefined;
  if (rule.sentence !== undefined && !rule.sentence.test(whole(view))) return undefined;
  if (rule.notSentence !== undefined && rule.notSentence.test(whole(view))) return undefined;
  if (rule.silentWhen !== undefined) {
    for (const circumstance of rule.silentWhen) if (holds(circumstance, before(view), whole(view))) return undefined;
  }
  return trimmed(view.lower, start, end);
};

const before = (view: View): string => {
  if (view.before === undefined) {
    const { lower, start, sentence } = view;
    const cut = start - sentence.start > beforeReach;
    const text = flat(lower.slice(cut ? start - beforeReach : sentence.start, start));
    view.before = cut ? `…${text}` : text.replace(/^[\s>*•·"'“”‘’「」『』()!.-]+/, '');
  }
  return view.before;
};

const after = (view: View): string => {
  if (view.after === undefined) {
    const { lower, end, sentence } = view;
    view.after =
      sentence.end - end > afterReach
        ? `${flat(lower.slice(end, end + afterReach))}…`
        : flat(lower.slice(end, sentence.end));
  }
  return view.after;
};

const whole = (view: View): string => {
  if (view.whole === undefined) {
    const { lower, start, end, sentence } = view;
    view.whole = flat(
      lower.slice(Math.max(sentence.start, start - sentenceReach), Math.min(sentence.end, end + sentenceReach)),
    ).replace(/^[\s>*•·"'“”‘’「」『』()!.-]+/, '');
  }
  return view.whole;
};

const lineBefore = ({ lower, start }: View): string => {
  const head = lower.slice(Math.max(0, start - 40), start);
  return head.slice(head.lastIndexOf('\n') + 1);
};

/** A line break inside a sentence is a mail client's wrapping. */
const flat = (text: string): string => (text.indexOf('\n') < 0 ? text : text.replace(/\n/g, ' '));

const isEdge = (char: string): boolean => ' \n\t,;:.!(-'.indexOf(char) >= 0;

const trimmed = (lower: string, from: number, to: number): Range => {
  let start = from;
  let end = to;
  while (start < end && isEdge(lower.charAt(start))) start++;
  while (end > start && isEdge(lower.charAt(end - 1))) end--;
  return { start, end };
};
