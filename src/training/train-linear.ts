import { linearLevels, type LinearModel } from '../core/models/linear-model';
import { seededRandom, shuffle } from './random';

/**
 * Trains `LinearModel` by dual coordinate descent (Hsieh et al. 2008): ridge regression towards a score, or a squared
 * hinge towards a class of ±1. A text's features weigh 1 over the root of their number,
 * rare ones are held back less (their inverse document frequency scales them while learning). First over every feature, then
 * again over the `most` that carried most; then rounded.
 */
export interface LinearRow {
  /** Cut hashes, with repeats. */
  readonly features: readonly number[];
  readonly target: number;
  readonly weight: number;
}

export interface LinearPlan {
  readonly kind: 'ridge' | 'hinge';
  /** The larger, the closer to the training data. */
  readonly cost: number;
  readonly rounds: number;
  readonly least: number;
  readonly most: number;
  readonly seed: number;
}

export const trainLinear = (rows: readonly LinearRow[], plan: LinearPlan): LinearModel => {
  const counts = new Map<number, number>();
  for (const { features } of rows)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= plan.least).map(([feature]) => feature);
  const rarity = (feature: number): number => 1 + Math.log(rows.length / (counts.get(feature) ?? 1));
  const first = descend(rows, numbered(frequent), frequent.map(rarity), plan);
  const ranked = frequent.map((feature, at) => ({
    feature,
    importance: Math.abs(first.weights[at] ?? 0) * Math.sqrt(counts.get(feature) ?? 0),
  }));
  ranked.sort((one, other) => other.importance - one.importance || one.feature - other.feature);
  const chosen = ranked
    .slice(0, plan.most)
    .map(({ feature }) => feature)
    .sort((one, other) => one - other);
  const { weights, bias } = descend(rows, numbered(chosen), chosen.map(rarity), plan);
  return rounded(chosen, weights, bias);
};

const numbered = (features: readonly number[]): Map<number, number> =>
  new Map(features.map((feature, at) => [feature, at]));

const descend = (
  rows: readonly LinearRow[],
  index: ReadonlyMap<number, number>,
  rarities: readonly number[],
  plan: LinearPlan,
): { weights: Float64Array; bias: number } => {
  const mean = rarities.reduce((sum, rarity) => sum + rarity, 0) / Math.max(rarities.length, 1);
  const scales = Float64Array.from(rarities, (rarity) => rarity / mean);
  const texts = rows.map(({ features }) => {
    const at = Int32Array.from(features.map((feature) => index.get(feature) ?? -1).filter((known) => known >= 0));
    return { at, value: 1 / Math.sqrt(Math.max(at.length, 1)) };
  });
  const weights = new Float64Array(index.size);
  const duals = new Float64Array(rows.length);
  let bias = 0;
  const random = seededRandom(plan.seed);
  const order = [...rows.keys()];
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const row of shuffle(order, random)) {
      const text = texts[row];
      const { target, weight } = rows[row] ?? { target: 0, weight: 0 };
      if (text === undefined || weight === 0) continue;
      let score = bias;
      let squares = 1;
      for (const at of text.at) {
        const value = (scales[at] as number) * text.value;
        score += (weights[at] as number) * value;
        squares += value * value;
      }
      const slack = 1 / (2 * plan.cost * weight);
      squares += slack;
      const dual = duals[row] ?? 0;
      let change: number;
      if (plan.kind === 'ridge') {
        change = -(score - target + slack * dual) / squares;
        duals[row] = dual + change;
      } else {
        const next = Math.max(0, dual - (target * score - 1 + slack * dual) / squares);
        change = (next - dual) * target;
        duals[row] = next;
      }
      for (const at of text.at) {
        weights[at] = (weights[at] as number) + change * text.value * (scales[at] as number);
      }
      bias += change;
    }
  }
  return { weights: weights.map((weight, at) => weight * (scales[at] as number)), bias };
};

/** The largest hundredth of the weights is cut, so that the steps suit the others. */
const rounded = (features: readonly number[], weights: Float64Array, bias: number): LinearModel => {
  const sizes = [...weights].map(Math.abs).sort((one, other) => one - other);
  const step = Math.max((sizes[Math.floor(sizes.length * 0.998)] ?? 1) / linearLevels, 1e-4);
  const codes = Int8Array.from(weights, (weight) =>
    Math.max(-linearLevels, Math.min(linearLevels, Math.round(weight / step))),
  );
  const kept = features.map((feature, at) => ({ feature, code: codes[at] ?? 0 })).filter(({ code }) => code !== 0);
  return {
    hashes: Int32Array.from(kept, ({ feature }) => feature),
    codes: Int8Array.from(kept, ({ code }) => code),
    step,
    bias,
  };
};
