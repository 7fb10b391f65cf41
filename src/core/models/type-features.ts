import { classFeature, eachFeature, hanFeature, stemFeature, type EmitFeature } from './features';
import { cutHash, featureFinder } from './network';
import type { TextUnit } from './text-units';
import { typeCues } from './type-cues';

/**
 * Features of a request's kind: those of the words (features.ts), and the classes of the words (type-cues.ts): each by
 * itself, after the one before, and after the one before that. "Not … arrived" is the same whatever stands between.
 * Made once for an `emit`: a function made anew for each sentence would not be compiled in line.
 */
export const typeFeatures = (emit: EmitFeature): ((units: readonly TextUnit[], from: number, to: number) => void) => {
  const trail = classTrail(emit);
  const { find, classes } = hashedCues();
  const both: EmitFeature = (hash, start, end) => {
    emit(hash, start, end);
    const at = find(hash);
    if (at >= 0) trail.meet(classes[at] as number, start, end);
  };
  return (units, from, to) => {
    eachFeature(units, from, to, both);
    trail.end();
  };
};

/** The last classes met. The longest word that starts at a place counts; one inside another word does not. */
const classTrail = (emit: EmitFeature): { meet(cue: number, start: number, end: number): void; end(): void } => {
  let kept = none;
  let keptStart = -1;
  let keptEnd = -1;
  let before = none;
  let beforeStart = 0;
  let earlier = none;
  let earlierStart = 0;
  const settle = (): void => {
    if (kept === none) return;
    emit(classFeature(kept, none), keptStart, keptEnd);
    if (before !== none) emit(classFeature(before, kept), beforeStart, keptEnd);
    if (earlier !== none) emit(classFeature(earlier, kept), earlierStart, keptEnd);
    earlier = before;
    earlierStart = beforeStart;
    before = kept;
    beforeStart = keptStart;
  };
  return {
    meet: (cue, start, end) => {
      if (start !== keptStart) {
        if (end <= keptEnd) return;
        settle();
        keptStart = start;
      }
      kept = cue;
      keptEnd = end;
    },
    end: () => {
      settle();
      kept = before = earlier = none;
      keptStart = keptEnd = -1;
    },
  };
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
