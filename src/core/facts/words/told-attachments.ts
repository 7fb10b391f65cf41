import { attachedElsewhere } from '../../lexicon/attachments';
import { joiningPieces, joiningWords, joiningWordsZh } from '../../lexicon/told-attachments';
import type { JoiningWords } from '../../lexicon/told-attachments';
import type { Range } from '../../mail/place';
import { holds } from './around';
import type { WordHit } from './find-words';
import { sentenceWalker } from './sentence';

/**
 * Where something that can be sent is said to come with this mail, by points. People say so in too many ways for patterns of
 * whole sentences: a thing, a word of joining and this mail as the place stand in any order, and one of them may be missing.
 */
export const toldAttachments = (
  lower: string,
  things: readonly WordHit[],
  promised: readonly Range[],
): readonly Range[] => {
  const sentenceAt = sentenceWalker(lower);
  const found: Range[] = [];
  let from = 0;
  let first = 0;
  for (const thing of things) {
    if (thing.start < from) continue;
    const sentence = sentenceAt(thing.start);
    const start = Math.max(sentence.start, thing.start - reach);
    const end = (from = Math.min(sentence.end, thing.end + reach));
    if (promised.some((one) => one.start < end && one.end > start)) continue;
    while ((things[first]?.end ?? end) <= start) first += 1;
    const text = lower.slice(start, end);
    if (!han.test(text) && !joiningPieces.test(text)) continue;
    const place = placeIn(text, masked(text, start, things, first));
    if (place !== undefined) found.push({ start: start + place.start, end: start + place.end });
  }
  return found;
};

/** Code units around the first thing: text without stops stays linear. */
const reach = 160;
const enough = 3.5;

/** The text from an offset on with its things as F or P, and no line breaks; `first` is the first thing that may be in it. */
const masked = (text: string, start: number, things: readonly WordHit[], first: number): string => {
  let all = '';
  for (let index = first; index < things.length; index += 1) {
    const thing = things[index];
    if (thing === undefined || thing.start >= start + text.length) break;
    const from = Math.max(all.length, thing.start - start);
    const to = Math.min(text.length, thing.end - start);
    all += text.slice(all.length, from) + (thing.value === 'file' ? 'F' : 'P').repeat(Math.max(0, to - from));
  }
  return (all + text.slice(all.length)).replace(/\n/g, ' ');
};

const placeIn = (sentence: string, signs: string): Range | undefined => {
  clauses.lastIndex = 0;
  for (let clause = clauses.exec(signs); clause !== null; clause = clauses.exec(signs)) {
    const [text] = clause;
    const start = clause.index;
    const words = wordsFor(text);
    const around = signs.slice(Math.max(0, start - 2 * words.distance), start + text.length + words.distance);
    const place = joined(text, words, words.takesUp.test(text) ? worthOf(around) : 0);
    if (place !== undefined && !attachedElsewhere.test(sentence.slice(start, start + text.length)))
      return holds('offered', '', sentence.replace(knowHow, ''))
        ? undefined
        : { start: start + place.start, end: start + place.end };
  }
  return undefined;
};
/** "Here is a video, I did not know how to cut it" offers nothing. */
const knowHow = /\bknow how to\b/;
const clauses = /[^\s,;()。!.][^,;()。!.]*/g;

const worthOf = (masked: string): number => (/F/.test(masked) ? 1.5 : /P/.test(masked) ? 1 : 0);

/** The words of a clause that say so, if their points and those of the thing suffice; `near`: of a thing it takes up. */
const joined = (clause: string, words: JoiningWords, near: number): Range | undefined => {
  const { distance, thisMail, silent, elsewhere, tail } = words;
  let sum = 0;
  let start = clause.length;
  let end = 0;
  for (const [points, pattern] of [[2, thisMail] as const, ...words.points]) {
    const match = pattern.exec(clause);
    if (match === null) continue;
    sum += points;
    start = Math.min(start, match.index);
    end = Math.max(end, match.index + match[0].length);
  }
  const from = Math.max(0, start - distance);
  const close = clause.slice(from, end + distance);
  const worth = Math.max(worthOf(close), near);
  if (end - start > 2 * distance || worth === 0 || sum + worth < enough || silent.test(clause.replace(spared, '')))
    return undefined;
  if (elsewhere.test(clause) && !thisMail.test(clause)) return undefined;
  end += tail.exec(clause.slice(end))?.[0].length ?? 0;
  const thing = /[FP](?:.*[FP])?/.exec(close);
  return thing === null
    ? { start, end }
    : {
        start: Math.min(start, from + thing.index),
        end: Math.max(end, from + thing.index + thing[0].length),
      };
};

/** "So that you need not take my word I have added …": what is spared is not what is denied. */
const spared =
  /^.*\b(?:need not|needn't|do not need to|don't (?:need|have) to)\b.*? (?=(?:i|we)(?:'ve|'m| have| am)\b)/;

/** Whether a promise in plain words is denied, asked for, or still to come. */
export const isDenied = (lower: string, { start, end }: Range): boolean => {
  const { silent, distance } = wordsFor(lower.slice(start, end));
  const head = lower.slice(Math.max(0, start - distance), end);
  return silent.test(head.slice(head.search(/[^,;()。!?.\n]*$/)).trim());
};

/** "attached" with the thing right after it: "attached PDF". */
export const withThing = (lower: string, promise: WordHit, things: readonly WordHit[]): Range => {
  const thing = things.find(({ start }) => start > promise.end && start < promise.end + 24);
  const isNext = thing !== undefined && /^[a-z ]*$/.test(lower.slice(promise.end, thing.start));
  return isNext ? { start: promise.start, end: thing.end } : promise;
};

const han = /[\u4e00-\u9fff]/;
const wordsFor = (clause: string): JoiningWords => (han.test(clause) ? joiningWordsZh : joiningWords);
