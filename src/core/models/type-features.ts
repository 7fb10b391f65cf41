import { classFeature, eachFeature, hanFeature, stemFeature } from './features';
import { cutHash, featureFinder } from './network';
import type { TextUnit } from './text-units';
import { typeCues } from './type-cues';

/** Features in the order they were found, with their places in the text. The lists are used again for the next text. */
export interface FoundFeatures {
  hashes: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  length: number;
}

/**
 * Features of a request's kind: those of the words (features.ts), and the classes of the words (type-cues.ts): each by
 * itself, after the one before, and after the one before that. "Not … arrived" is the same whatever stands between.
 */
export const typeFeatures = (units: readonly TextUnit[], from: number, to: number): FoundFeatures => {
  features.length = 0;
  eachFeature(units, from, to, keep);
  addClasses(features.length);
  return features;
};

/** One list and one function for all texts: made anew for each, the engine would not compile it in line. */
const features: FoundFeatures = {
  hashes: new Int32Array(1024),
  starts: new Int32Array(1024),
  ends: new Int32Array(1024),
  length: 0,
};

const keep = (hash: number, start: number, end: number): void => {
  const at = features.length;
  if (at === features.hashes.length) grow();
  features.hashes[at] = hash;
  features.starts[at] = start;
  features.ends[at] = end;
  features.length = at + 1;
};

const grow = (): void => {
  for (const list of ['hashes', 'starts', 'ends'] as const) {
    const longer = new Int32Array(features[list].length * 2);
    longer.set(features[list]);
    features[list] = longer;
  }
};

/** The longest word of a class that starts at a place counts; one inside another word does not. */
const addClasses = (words: number): void => {
  const { find, classes } = hashedCues();
  let kept = none;
  let keptStart = -1;
  let keptEnd = -1;
  let before = none;
  let beforeStart = 0;
  let earlier = none;
  let earlierStart = 0;
  let reached = -1;
  for (let item = 0; item <= words; item += 1) {
    const isEnd = item === words;
    const start = isEnd ? Infinity : (features.starts[item] as number);
    // A pair begins before the word it ends with: it is no word of a class.
    if (start < reached) continue;
    reached = start;
    const at = isEnd ? none : find(features.hashes[item] as number);
    if (at === none && !isEnd) continue;
    const end = isEnd ? Infinity : (features.ends[item] as number);
    if (start !== keptStart) {
      if (end <= keptEnd) continue;
      if (kept !== none) {
        keep(classFeature(kept, none), keptStart, keptEnd);
        if (before !== none) keep(classFeature(before, kept), beforeStart, keptEnd);
        if (earlier !== none) keep(classFeature(earlier, kept), earlierStart, keptEnd);
        earlier = before;
        earlierStart = beforeStart;
        before = kept;
        beforeStart = keptStart;
      }
      keptStart = start;
    }
    kept = isEnd ? none : (classes[at] as number);
    keptEnd = end;
  }
};

const none = -1;

interface Cues {
  find(hash: number): number;
  readonly classes: Uint8Array;
}

/** Hashed for the first text. */
let hashed: Cues | undefined;
const hashedCues = (): Cues => (hashed ??= hashCues());

const hashCues = (): Cues => {
  const words: { readonly hash: number; readonly cue: number }[] = [];
  typeCues.forEach(({ en, zh }, cue) => {
    for (const word of en.split(' ')) words.push({ hash: cutHash(stemFeature(word)), cue });
    for (const word of zh.split(' ')) words.push({ hash: cutHash(hanFeature(word)), cue });
  });
  return {
    find: featureFinder(Int32Array.from(words, ({ hash }) => hash)),
    classes: Uint8Array.from(words, ({ cue }) => cue),
  };
};
