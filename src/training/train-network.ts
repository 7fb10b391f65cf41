import type { Network } from '../core/models/network';
import { seededRandom, shuffle } from './random';

/**
 * Trains `Network` (core/models/network.ts) by stochastic gradient descent with Adagrad steps that fall to zero,
 * features dropped at random. A row with a kind (`output`) is pulled to that output and to its label; a row with only
 * a label to whichever outputs of that label it already resembles. `teacher` softens the target. For the last
 * `quantisedEpochs` the forward pass sees the vectors rounded as they will ship (straight-through gradient).
 */
export interface TrainingRow {
  /** Indices into the vocabulary, with repeats. */
  readonly features: Int32Array;
  readonly label: number;
  readonly output?: number;
  /** A better model's probabilities by output. */
  readonly teacher?: Float32Array;
  readonly weight: number;
}

export interface NetworkPlan {
  readonly vocabulary: number;
  readonly dimensions: number;
  /** The label of each output. */
  readonly labels: readonly number[];
  readonly epochs: number;
  readonly quantisedEpochs: number;
  readonly levels: number;
  /** Of a code, in units of the usual one. */
  readonly width?: number;
  readonly rate: number;
  readonly drop: number;
  readonly decay: number;
  readonly seed: number;
}

export interface TrainedNetwork {
  /** Unrounded vectors. */
  readonly vectors: Float32Array;
  readonly codes: Int8Array;
  readonly step: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  probabilities(features: Int32Array): Float32Array;
}

export const trainNetwork = (rows: readonly TrainingRow[], plan: NetworkPlan): TrainedNetwork => {
  const { dimensions: d, labels, levels } = plan;
  const outputs = labels.length;
  const random = seededRandom(plan.seed);
  const gaussian = (): number => (random() + random() + random() + random() + random() + random() - 3) / 0.7;
  const vectors = Float32Array.from({ length: plan.vocabulary * d }, () => gaussian() * 0.1);
  const weights = Float32Array.from({ length: outputs * d }, () => gaussian() * Math.sqrt(1 / d));
  const bias = new Float32Array(outputs);
  const seenVectors = new Float32Array(vectors.length);
  const seenWeights = new Float32Array(weights.length);
  const seenBias = new Float32Array(outputs);
  const rounded = new Float32Array(vectors.length);
  const hidden = new Float64Array(d);
  const back = new Float64Array(d);
  const chances = new Float64Array(outputs);
  const kept = new Int32Array(5000);
  let step = 0;
  const round = (value: number): number => Math.max(-levels, Math.min(levels, Math.round(value / step))) * step;

  const forward = (features: Int32Array, count: number, table: Float32Array): number => {
    hidden.fill(0);
    const scale = 1 / Math.sqrt(Math.max(count, 1));
    for (let item = 0; item < count; item += 1) {
      const at = at0(features, item) * d;
      for (let k = 0; k < d; k += 1) hidden[k] = at0(hidden, k) + at0(table, at + k);
    }
    for (let k = 0; k < d; k += 1) hidden[k] = at0(hidden, k) * scale;
    let most = -Infinity;
    for (let o = 0; o < outputs; o += 1) {
      let sum = at0(bias, o);
      for (let k = 0; k < d; k += 1) sum += at0(weights, o * d + k) * at0(hidden, k);
      chances[o] = sum;
      if (sum > most) most = sum;
    }
    let total = 0;
    for (let o = 0; o < outputs; o += 1) {
      const value = Math.exp(at0(chances, o) - most);
      chances[o] = value;
      total += value;
    }
    for (let o = 0; o < outputs; o += 1) chances[o] = at0(chances, o) / total;
    return scale;
  };

  const learn = (row: TrainingRow, rate: number, quantised: boolean): void => {
    let count = 0;
    for (const feature of row.features) if (random() >= plan.drop && count < kept.length) kept[count++] = feature;
    const scale = forward(kept, count, quantised ? rounded : vectors);
    let ofLabel = 0;
    for (let o = 0; o < outputs; o += 1) if (labels[o] === row.label) ofLabel += at0(chances, o);
    back.fill(0);
    for (let o = 0; o < outputs; o += 1) {
      const chance = at0(chances, o);
      const byLabel = chance - (labels[o] === row.label ? chance / Math.max(ofLabel, 1e-9) : 0);
      let slope = byLabel;
      if (row.output !== undefined) {
        const hard = row.output === o ? 1 : 0;
        const target = row.teacher === undefined ? hard : 0.85 * at0(row.teacher, o) + 0.15 * hard;
        slope = 0.7 * (chance - target) + 0.3 * byLabel;
      }
      slope *= row.weight;
      for (let k = 0; k < d; k += 1) {
        const at = o * d + k;
        back[k] = at0(back, k) + slope * at0(weights, at);
        descend(weights, seenWeights, at, slope * at0(hidden, k), rate);
      }
      descend(bias, seenBias, o, slope, rate);
    }
    for (let item = 0; item < count; item += 1) {
      const at = at0(kept, item) * d;
      for (let k = 0; k < d; k += 1) {
        descend(vectors, seenVectors, at + k, at0(back, k) * scale + plan.decay * at0(vectors, at + k), rate);
        if (quantised) rounded[at + k] = round(at0(vectors, at + k));
      }
    }
  };

  const order = shuffle([...rows.keys()], random);
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    const quantised = epoch >= plan.epochs - plan.quantisedEpochs;
    if (quantised && step === 0) {
      step = stepFor(vectors, levels) * (plan.width ?? 1);
      for (let at = 0; at < vectors.length; at += 1) rounded[at] = round(at0(vectors, at));
    }
    shuffle(order, random);
    const rate = plan.rate * (1 - epoch / plan.epochs);
    for (const index of order) {
      const row = rows[index];
      if (row !== undefined) learn(row, rate, quantised);
    }
  }
  const table = step === 0 ? vectors : rounded;
  return {
    vectors,
    codes: step === 0 ? new Int8Array(0) : Int8Array.from(rounded, (value) => Math.round(value / step)),
    step,
    weights,
    bias,
    probabilities: (features) => {
      forward(features, features.length, table);
      return Float32Array.from(chances);
    },
  };
};

/** The network as it ships: the step of the codes moves into the output weights. */
export const shippedNetwork = (trained: TrainedNetwork, plan: NetworkPlan, hashes: Int32Array): Network => ({
  dimensions: plan.dimensions,
  levels: plan.levels,
  hashes,
  vectors: trained.codes,
  weights: trained.weights.map((weight) => weight * trained.step),
  bias: trained.bias,
  labels: Uint8Array.from(plan.labels),
});

const at0 = (list: Float32Array | Float64Array | Int32Array, index: number): number => list[index] as number;

const descend = (values: Float32Array, seen: Float32Array, at: number, slope: number, rate: number): void => {
  const squares = at0(seen, at) + slope * slope;
  seen[at] = squares;
  values[at] = at0(values, at) - (rate * slope) / (Math.sqrt(squares) + 1e-6);
};

/** Rounding step: so that the largest code takes what lies beyond about two standard deviations. */
const stepFor = (vectors: Float32Array, levels: number): number => {
  let squares = 0;
  for (const value of vectors) squares += value * value;
  return (Math.sqrt(squares / vectors.length) * 2.2) / levels;
};
