import type { Range } from '../../mail/place';
import { isHan } from '../../models/text-units';

/** What rules see of a sentence, in code units: text without full stops stays linear. */
const beforeReach = 60;
const afterReach = 80;
const sentenceReach = 120;
const lineReach = 40;

/** A word and the sentence around it; the pieces are cut when the first rule asks for them. */
export interface WordView extends Range {
  readonly lower: string;
  readonly sentence: Range;
  before: string | undefined;
  after: string | undefined;
  whole: string | undefined;
}

export const viewOf = (lower: string, start: number, end: number, sentence: Range): WordView => ({
  lower,
  start,
  end,
  sentence,
  before: undefined,
  after: undefined,
  whole: undefined,
});

/** The sentence before the word, without what opens it (bullets, quotation marks); `…` where it was cut. */
export const wordsBefore = (view: WordView): string => {
  if (view.before === undefined) {
    const { lower, start, sentence } = view;
    const isCut = start - sentence.start > beforeReach;
    const text = flat(lower.slice(isCut ? start - beforeReach : sentence.start, start));
    view.before = isCut ? `…${text}` : withoutOpening(text);
  }
  return view.before;
};

export const wordsAfter = (view: WordView): string => {
  if (view.after === undefined) {
    const { lower, end, sentence } = view;
    const isCut = sentence.end - end > afterReach;
    view.after = isCut ? `${flat(lower.slice(end, end + afterReach))}…` : flat(lower.slice(end, sentence.end));
  }
  return view.after;
};

export const wholeSentence = (view: WordView): string => {
  if (view.whole === undefined) {
    const { lower, start, end, sentence } = view;
    const from = Math.max(sentence.start, start - sentenceReach);
    view.whole = withoutOpening(flat(lower.slice(from, Math.min(sentence.end, end + sentenceReach))));
  }
  return view.whole;
};

export const lineBefore = ({ lower, start }: WordView): string => {
  const head = lower.slice(Math.max(0, start - lineReach), start);
  return head.slice(head.lastIndexOf('\n') + 1);
};

const withoutOpening = (text: string): string =>
  isLetterOrHan(text.charCodeAt(0)) ? text : text.replace(/^[\s>*•·"'“”‘’「」『』()!.-]+/, '');

/** Of folded text; most sentences start with one, and asking is cheaper than a pattern. */
const isLetterOrHan = (code: number): boolean => (code > 0x60 && code < 0x7b) || isHan(code);

/** A line break inside a sentence is a mail client's wrapping. */
const flat = (text: string): string => {
  let line = text.indexOf('\n');
  if (line < 0) return text;
  let joined = '';
  let from = 0;
  for (; line >= 0; line = text.indexOf('\n', from)) {
    joined += `${text.slice(from, line)} `;
    from = line + 1;
  }
  return joined + text.slice(from);
};
