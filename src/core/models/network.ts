import { packer, unpacker } from './packed-numbers';

/**
 * A shallow network over hashed features, in the manner of fastText: a feature has a short vector of small whole
 * numbers, a text is their sum over the square root of their number, and each output is a linear function of it.
 * Outputs are kinds of question (latent classes); each belongs to one label, whose probability is the sum.
 */
export interface Network {
  readonly dimensions: number;
  /** Feature hashes cut to `hashBits`, ascending. */
  readonly hashes: Int32Array;
  /** `dimensions` codes a feature, −levels to levels. */
  readonly vectors: Int8Array;
  readonly levels: number;
  /** Output weights by output and dimension, in units that already hold the step of the codes. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  /** The label each output belongs to. */
  readonly labels: Uint8Array;
}

export const hashBits = 22;
export const cutHash = (hash: number): number => hash >>> (32 - hashBits);

/** Where a feature's vector is, or −1: open addressing, built once at load. */
export const featureFinder = (hashes: Int32Array): ((hash: number) => number) => {
  const table = addressed(hashes);
  return (hash) => found(table, hashes, cutHash(hash));
};

const addressed = (hashes: Int32Array): Int32Array => {
  let size = 1;
  while (size < hashes.length * 3) size *= 2;
  const table = new Int32Array(size).fill(-1);
  for (let index = 0; index < hashes.length; index += 1) {
    let slot = (hashes[index] ?? 0) & (size - 1);
    while (table[slot] !== -1) slot = (slot + 1) & (size - 1);
    table[slot] = index;
  }
  return table;
};

const found = (table: Int32Array, hashes: Int32Array, wanted: number): number => {
  let slot = wanted & (table.length - 1);
  for (;;) {
    const index = table[slot] as number;
    if (index === -1 || hashes[index] === wanted) return index;
    slot = (slot + 1) & (table.length - 1);
  }
};

/**
 * Sums the vectors of a text's first `length` features; `count` of them are known. A plain loop: the engine compiles it
 * once for all networks. Two numbers of a vector are added at a time, as the halves of one.
 */
export const featureSum = ({
  hashes,
  vectors,
  dimensions,
}: Network): ((features: Int32Array, length: number) => { sums: Int32Array; count: number }) => {
  const table = addressed(hashes);
  const width = Math.ceil(dimensions / 2);
  const halves = new Int32Array(hashes.length * width);
  for (let feature = 0, at = 0; feature < hashes.length; feature += 1) {
    for (let k = 0; k < dimensions; k += 1, at += 1) {
      const half = feature * width + (k >> 1);
      halves[half] = (halves[half] as number) + (vectors[at] as number) * (k % 2 === 0 ? 1 : 65_536);
    }
  }
  const pairs = new Int32Array(width);
  return (features, length) => {
    pairs.fill(0);
    let count = 0;
    for (let item = 0; item < length && count < mostSummed; item += 1) {
      const feature = found(table, hashes, cutHash(features[item] as number));
      if (feature < 0) continue;
      count += 1;
      for (let k = 0, at = feature * width; k < width; k += 1, at += 1)
        pairs[k] = (pairs[k] as number) + (halves[at] as number);
    }
    const sums = new Int32Array(dimensions);
    for (let k = 0; k < dimensions; k += 1) {
      const pair = pairs[k >> 1] as number;
      const low = (pair << 16) >> 16;
      sums[k] = k % 2 === 0 ? low : (pair - low) >> 16;
    }
    return { sums, count };
  };
};

/** More than any sentence has; their sum fits half a number. */
const mostSummed = 8000;

const weightLevels = 40;

/** Layout: dimensions, levels, features, outputs; hash gaps; the codes as a list; labels; output rows as scale and codes. */
export const packNetwork = (network: Network): string => {
  const out = packer();
  const { dimensions, levels, hashes, vectors, weights, bias, labels } = network;
  for (const value of [dimensions, levels, hashes.length, labels.length]) out.number(value);
  let last = 0;
  for (const hash of hashes) {
    out.number(hash - last);
    last = hash;
  }
  out.list(
    Uint8Array.from(vectors, (code) => code + levels),
    2 * levels + 1,
  );
  for (let output = 0; output < labels.length; output += 1) {
    const row = [bias[output] ?? 0, ...weights.subarray(output * dimensions, (output + 1) * dimensions)];
    const most = Math.max(...row.slice(1).map(Math.abs), 1e-6);
    out.symbol(labels[output] ?? 0);
    out.number(Math.round(most * scaleUnit));
    out.number(Math.round((row[0] ?? 0) * biasUnit) + biasZero);
    for (const value of row.slice(1)) out.symbol(Math.round((value / most) * weightLevels) + weightLevels);
  }
  return out.text();
};

const scaleUnit = 4000;
const biasUnit = 100;
const biasZero = 3000;

export const unpackNetwork = (text: string): Network => {
  const from = unpacker(text);
  const dimensions = from.number();
  const levels = from.number();
  const features = from.number();
  const outputs = from.number();
  const hashes = new Int32Array(features);
  let last = 0;
  for (let index = 0; index < features; index += 1) {
    last += from.number();
    hashes[index] = last;
  }
  const vectors = Int8Array.from(from.list(features * dimensions, 2 * levels + 1), (code) => code - levels);
  const labels = new Uint8Array(outputs);
  const bias = new Float32Array(outputs);
  const weights = new Float32Array(outputs * dimensions);
  for (let output = 0; output < outputs; output += 1) {
    labels[output] = from.symbol();
    const most = from.number() / scaleUnit;
    bias[output] = (from.number() - biasZero) / biasUnit;
    for (let index = 0; index < dimensions; index += 1) {
      weights[output * dimensions + index] = ((from.symbol() - weightLevels) / weightLevels) * most;
    }
  }
  return { dimensions, levels, hashes, vectors, weights, bias, labels };
};

/**
 * Probabilities of the labels for a sum of `count` feature vectors. Casts, not checks: this is the hot loop. Four
 * outputs side by side, each summed in order: one after the other an addition waits for the one before.
 */
export const labelReader = (
  { dimensions, weights, bias, labels }: Network,
  labelCount: number,
): ((sums: Int32Array, count: number) => number[]) => {
  const blocks = Math.ceil(labels.length / 4);
  const side = new Float64Array(blocks * 4 * dimensions);
  weights.forEach((weight, at) => {
    const output = Math.floor(at / dimensions);
    side[((output >> 2) * dimensions + (at % dimensions)) * 4 + (output & 3)] = weight;
  });
  const outputs = new Float64Array(blocks * 4);
  const floats = new Float64Array(dimensions);
  return (sums, count) => {
    // Not `set`: it converts number by number outside compiled code.
    for (let index = 0; index < dimensions; index += 1) floats[index] = sums[index] as number;
    const scale = 1 / Math.sqrt(Math.max(count, 1));
    for (let block = 0, at = 0; block < outputs.length; block += 4) {
      let first = 0;
      let second = 0;
      let third = 0;
      let fourth = 0;
      for (let index = 0; index < dimensions; index += 1, at += 4) {
        const sum = floats[index] as number;
        first += (side[at] as number) * sum;
        second += (side[at + 1] as number) * sum;
        third += (side[at + 2] as number) * sum;
        fourth += (side[at + 3] as number) * sum;
      }
      outputs[block] = first;
      outputs[block + 1] = second;
      outputs[block + 2] = third;
      outputs[block + 3] = fourth;
    }
    let most = -Infinity;
    for (let output = 0; output < labels.length; output += 1) {
      const value = (outputs[output] as number) * scale + (bias[output] as number);
      outputs[output] = value;
      if (value > most) most = value;
    }
    const probabilities = new Array<number>(labelCount).fill(0);
    let total = 0;
    for (let output = 0; output < labels.length; output += 1) {
      const distance = (outputs[output] as number) - most;
      if (distance < negligible) continue;
      const value = Math.exp(distance);
      const label = labels[output] as number;
      probabilities[label] = (probabilities[label] as number) + value;
      total += value;
    }
    for (let label = 0; label < labelCount; label += 1) probabilities[label] = (probabilities[label] as number) / total;
    return probabilities;
  };
};

/** e to this is nothing beside 1. */
const negligible = -12;
