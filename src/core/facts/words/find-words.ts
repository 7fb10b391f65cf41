import { holds, quotedAt } from './around';
import { sentenceWalker } from './sentence';
import { eachWord, wordTree } from './word-tree';
import type { WordTree } from './word-tree';
import type { FactKind, FactValues } from '../fact';
import type { Paragraph } from '../finder';
import type { Circumstance, WordRule } from '../../lexicon/word-rule';
import type { Range } from '../../mail/place';

/** What rules see of a sentence: text without full stops stays linear. */
const beforeReach = 60;
const afterReach = 80;
const sentenceReach = 120;
/** Hits of one kind in one paragraph; nobody reads more, and a text of one repeated word stays cheap. */
const mostHits = 40;

/** Kinds without a value, the account type, and a cue that is a fact only beside another. */
export type WordKind = Exclude<FactKind, keyof FactValues> | 'accountType' | 'reasonCue';

/** A rule with every field present, in one order: V8 reads objects of one shape several times faster. */
interface KindRule {
  readonly kind: WordKind;
  readonly kindIndex: number;
  readonly value: string | undefined;
  readonly line: RegExp | undefined;
  readonly after: RegExp | undefined;
  readonly notAfter: RegExp | undefined;
  readonly before: RegExp | undefined;
  readonly notBefore: RegExp | undefined;
  readonly sentence: RegExp | undefined;
  readonly notSentence: RegExp | undefined;
  readonly silentWhen: readonly Circumstance[];
  readonly isWide: boolean;
  readonly isAlone: boolean;
}
export type WordTable = WordTree<KindRule>;

export interface WordHit extends Range {
  readonly kind: WordKind;
  readonly value?: string;
}

/** Compiles rule lists into one tree from words to rules. */
export const wordTable = (lists: readonly (readonly [WordKind, readonly WordRule[]])[]): WordTable => {
  const entries: [string, KindRule][] = [];
  lists.forEach(([kind, list], kindIndex) => {
    for (const rule of list) {
      const compiled = compile(rule, kind, kindIndex);
      for (const word of rule.words.split('|')) entries.push([word, compiled]);
    }
  });
  return wordTree(entries);
};

const compile = (rule: WordRule, kind: WordKind, kindIndex: number): KindRule => ({
  kind,
  kindIndex,
  value: rule.value,
  line: rule.line,
  after: rule.after,
  notAfter: rule.notAfter,
  before: rule.before,
  notBefore: rule.notBefore,
  sentence: rule.sentence,
  notSentence: rule.notSentence,
  silentWhen: rule.silentWhen ?? [],
  isWide: rule.wide === true,
  isAlone: rule.alone === true,
});

/** Every place where a rule of the table holds, in order of the word; of overlapping hits of one kind, the first. */
export const findWords = ({ lower }: Paragraph, table: WordTable): readonly WordHit[] => {
  const hits: WordHit[] = [];
  const lastEnd = new Int32Array(64).fill(-1);
  const count = new Uint8Array(64);
  const lastSentence = new Int32Array(64).fill(-1);
  const sentenceAt = sentenceWalker(lower);
  const quoted = quotedAt(lower);
  eachWord(lower, table, (rules, start, end) => {
    const view: View = {
      lower,
      start,
      end,
      sentence: sentenceAt(start),
      before: undefined,
      after: undefined,
      whole: undefined,
    };
    for (const rule of rules) {
      const counted = count[rule.kindIndex] ?? 0;
      if ((lastEnd[rule.kindIndex] ?? -1) > start || counted >= mostHits) continue;
      if (rule.isAlone && lastSentence[rule.kindIndex] === view.sentence.start) continue;
      const place = placeOf(rule, view);
      if (place === undefined) continue;
      if (quoted(start)) return;
      lastEnd[rule.kindIndex] = place.end;
      count[rule.kindIndex] = counted + 1;
      lastSentence[rule.kindIndex] = view.sentence.start;
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
  before: string | undefined;
  after: string | undefined;
  whole: string | undefined;
}

const placeOf = (rule: KindRule, view: View): Range | undefined => {
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
    if (rule.isWide) start -= match[0].length;
  }
  if (rule.notBefore !== undefined && rule.notBefore.test(before(view))) return undefined;
  if (rule.sentence !== undefined && !rule.sentence.test(whole(view))) return undefined;
  if (rule.notSentence !== undefined && rule.notSentence.test(whole(view))) return undefined;
  for (const circumstance of rule.silentWhen) if (holds(circumstance, before(view), whole(view))) return undefined;
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
