import { join } from 'node:path';
import type { FineWeights } from '../core/models/fine-weights';
import { eachFeature } from '../core/models/features';
import { cutLinearHash, packLinear, type LinearModel } from '../core/models/linear-model';
import { textUnits } from '../core/models/text-units';
import { eachToneFeature } from '../core/models/tone-features';
import { isHeldAside } from './held-aside';
import { ownLines, readSlots, readTable } from './read-data';
import { expandTemplate } from './templates';
import { trainLinear, type LinearRow } from './train-linear';

/**
 * Courtesy: ridge regression on TyDiP's ratings (English) and our own rated Chinese sentences; politeness strategies
 * are features both languages share (courtesy-markers.ts). Held aside: a tenth of TyDiP and of our own.
 * Offensive: COLD's label by squared hinge over Chinese 1–4-grams. Held aside: COLD's dev part, whole.
 */
export interface RatedText {
  readonly text: string;
  /** z-score of the raters' mean; 0 is ordinary. */
  readonly score: number;
}

export const readTydip = (data: string): RatedText[] =>
  readTable(join(data, 'train/tydip/all/en_train.tsv')).map(([text = '', score = '0']) => ({
    text,
    score: Number(score),
  }));

export const readOwnCourtesy = (most: number): RatedText[] => {
  const slots = readSlots();
  return ownLines('courtesy.zh.tsv').flatMap((line) => {
    const [score = '0', template = ''] = line.split('\t');
    return expandTemplate(template, slots, most).map((text) => ({ text, score: Number(score) }));
  });
};

export const readCold = (data: string, part: 'train' | 'dev'): { text: string; offensive: boolean }[] =>
  readTable(join(data, `train/cold-zh-offensive/${part}.tsv`)).map((cells) => ({
    text: cells[4] ?? '',
    offensive: cells[3] === '1',
  }));

const toneFeatures = (text: string): number[] => {
  const found: number[] = [];
  eachToneFeature(text, (hash) => found.push(cutLinearHash(hash)));
  return [...new Set(found)];
};

const wordFeatures = (text: string): number[] => {
  const found: number[] = [];
  const units = textUnits(text);
  eachFeature(units, 0, units.length, (hash) => found.push(cutLinearHash(hash)));
  return [...new Set(found)];
};

export const trainCourtesy = (
  english: readonly RatedText[],
  chinese: readonly RatedText[],
  seed: number,
): LinearModel => {
  const row =
    (weight: number) =>
    ({ text, score }: RatedText): LinearRow => ({ features: toneFeatures(text), target: score, weight });
  const rows = [...english.map(row(1)), ...chinese.map(row(0.5))];
  return trainLinear(rows, {
    kind: 'ridge',
    cost: 0.5,
    rounds: 15,
    least: 2,
    most: 16_000,
    seed,
  });
};

export const trainOffensive = (texts: readonly { text: string; offensive: boolean }[], seed: number): LinearModel =>
  trainLinear(
    texts.map(({ text, offensive }) => ({ features: wordFeatures(text), target: offensive ? 1 : -1, weight: 1 })),
    { kind: 'hinge', cost: 0.5, rounds: 12, least: 3, most: 50_000, seed },
  );

/** Of the shipped weights: the same data give the same bytes. */
export const shippedSeed = 8;

export const packedFineWeights = (data: string): FineWeights => ({
  courtesy: packLinear(
    trainCourtesy(
      readTydip(data).filter(({ text }) => !isHeldAside(text)),
      readOwnCourtesy(8).filter(({ text }) => !isHeldAside(text)),
      shippedSeed,
    ),
  ),
  offensive: packLinear(trainOffensive(readCold(data, 'train'), shippedSeed)),
});
