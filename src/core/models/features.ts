import type { TextUnit } from './text-units';

/**
 * The features of a text, as 32-bit hashes: Latin words, their stems (first five letters), pairs of neighbouring stems
 * and of stems with one word between; Chinese 1–4-grams inside a run. Stems in place of all 3–5-grams: as good on the
 * held-aside questions with a third of the features. `emit` gets the place of a feature in the text, so that a
 * decision can name its words.
 */
export type EmitFeature = (hash: number, start: number, end: number) => void;

export const eachFeature = (units: readonly TextUnit[], from: number, to: number, emit: EmitFeature): void => {
  let before = 0;
  let beforeThat = 0;
  for (let index = from; index < to; index += 1) {
    const unit = units[index];
    if (unit === undefined) continue;
    if (unit.kind === 'han') {
      hanFeatures(unit, emit);
      beforeThat = 0;
      before = 0;
      continue;
    }
    const stem = hashOf(unit.text, seeds.stem, stemLength);
    emit(finished(stem), unit.start, unit.end);
    if (unit.text.length > stemLength)
      emit(finished(hashOf(unit.text, seeds.word, unit.text.length)), unit.start, unit.end);
    const previous = units[index - 1];
    if (before !== 0 && previous !== undefined) emit(pairOf(before, stem, seeds.pair), previous.start, unit.end);
    const earlier = units[index - 2];
    if (beforeThat !== 0 && earlier !== undefined) emit(pairOf(beforeThat, stem, seeds.gap), earlier.start, unit.end);
    beforeThat = before;
    before = stem;
  }
};

const stemLength = 5;
const longestGram = 3;

const hanFeatures = (unit: TextUnit, emit: EmitFeature): void => {
  const { text, start } = unit;
  for (let from = 0; from < text.length; from += 1) {
    let hash = seeds.han;
    for (let length = 1; length <= longestGram && from + length <= text.length; length += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(from + length - 1), prime);
      emit(finished(hash), start + from, start + from + length);
    }
  }
};

const prime = 0x01000193;
const seeds = {
  word: 0x1b873593,
  stem: 0x2c1b3c6d,
  pair: 0x2545f491,
  gap: 0x5bd1e995,
  han: 0x27d4eb2f,
  class: 0x165667b1,
};

const hashOf = (text: string, seed: number, most: number): number => {
  let hash = seed;
  for (let index = 0; index < text.length && index < most; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  }
  return hash;
};
const pairOf = (first: number, second: number, seed: number): number =>
  finished(Math.imul(first ^ seed, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35));

/** The hash `eachFeature` emits for a Latin word's stem, or for a Chinese word of up to three characters. */
export const stemFeature = (word: string): number => finished(hashOf(word, seeds.stem, stemLength));
export const hanFeature = (word: string): number => finished(hashOf(word, seeds.han, longestGram));

/** A feature of one class of words, or of two that follow each other. */
export const classFeature = (first: number, second: number): number => pairOf(first + 1, second + 1, seeds.class);

/** The last mixing of murmur3: spreads the hash over all bits. */
const finished = (hash: number): number => {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
};
