import type { WeightedWord } from './classifier';
import { featureFinder, type Network } from './network';
import type { TextUnit } from './text-units';
import { typeFeatures } from './type-features';

/** A stretch of units that was read, with what its features summed to. */
export interface ReadUnits {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly sums: Int32Array;
}

/**
 * Words that pushed the label most. A piece's push is the slope of the label's log-odds along its vector; it is shared
 * among the characters of the piece, and neighbouring characters that push make a word.
 */
export const decidingWords = (
  network: Network,
  units: readonly TextUnit[],
  judged: ReadUnits,
  label: number,
  text: string,
): WeightedWord[] => {
  const { dimensions, vectors } = network;
  const find = finderOf(network);
  const to = Math.min(judged.to, judged.from + longestExplained);
  const begin = units[judged.from]?.start ?? 0;
  const pushes = new Float64Array((units[to - 1]?.end ?? begin) - begin);
  const slope = labelSlope(network, judged, label);
  const { hashes, starts, ends, length } = typeFeatures(units, judged.from, to);
  for (let item = 0; item < length; item += 1) {
    const feature = find(hashes[item] ?? 0);
    if (feature < 0) continue;
    const start = starts[item] ?? 0;
    const end = ends[item] ?? 0;
    let push = 0;
    for (let k = 0; k < dimensions; k += 1) push += (slope[k] ?? 0) * (vectors[feature * dimensions + k] ?? 0);
    for (let at = start; at < end; at += 1) pushes[at - begin] = (pushes[at - begin] ?? 0) + push / (end - start);
  }
  const words: WeightedWord[] = [];
  for (let unit = judged.from; unit < to; unit += 1) {
    const found = units[unit];
    if (found !== undefined) words.push(...pushingWords(found, pushes, begin, text));
  }
  const strongest = words.sort((first, second) => second.weight - first.weight);
  return strongest
    .filter(({ text: word }, at) => strongest.findIndex((other) => other.text === word) === at)
    .slice(0, 5);
};

/** Built once a network. */
const finders = new WeakMap<Network, (hash: number) => number>();
const finderOf = (network: Network): ((hash: number) => number) => {
  const known = finders.get(network) ?? featureFinder(network.hashes);
  finders.set(network, known);
  return known;
};

const longestExplained = 400;
/** A character that pushes less is not part of a word. */
const faint = 0.05;

const pushingWords = (unit: TextUnit, pushes: Float64Array, begin: number, text: string): WeightedWord[] => {
  const words: WeightedWord[] = [];
  const push = (from: number, to: number): void => {
    let weight = 0;
    for (let at = from; at < to; at += 1) weight += pushes[at - begin] ?? 0;
    if (weight > faint && to > from) words.push({ text: text.slice(from, to), weight: Math.round(weight * 100) / 100 });
  };
  if (unit.kind === 'word') {
    push(unit.start, unit.end);
    return words;
  }
  let from = unit.start;
  for (let at = unit.start; at <= unit.end; at += 1) {
    if (at < unit.end && (pushes[at - begin] ?? 0) > faint && at - from < 8) continue;
    if (at - from > 1) push(from, at);
    from = at + 1;
  }
  return words;
};

const labelSlope = (network: Network, judged: ReadUnits, label: number): Float64Array => {
  const { dimensions, weights, bias, labels } = network;
  const scale = 1 / Math.sqrt(Math.max(judged.count, 1));
  const outputs = Array.from(labels, (_, output) => {
    let sum = 0;
    for (let k = 0; k < dimensions; k += 1) sum += (weights[output * dimensions + k] ?? 0) * (judged.sums[k] ?? 0);
    return sum * scale + (bias[output] ?? 0);
  });
  const most = Math.max(...outputs);
  const raw = outputs.map((value) => Math.exp(value - most));
  const total = raw.reduce((sum, value) => sum + value, 0);
  const ofLabel = raw.reduce((sum, value, output) => sum + (labels[output] === label ? value : 0), 0);
  const slope = new Float64Array(dimensions);
  raw.forEach((value, output) => {
    const pull = labels[output] === label ? value / Math.max(ofLabel, 1e-9) : -value / Math.max(total - ofLabel, 1e-9);
    for (let k = 0; k < dimensions; k += 1) {
      slope[k] = (slope[k] ?? 0) + pull * (weights[output * dimensions + k] ?? 0) * scale;
    }
  });
  return slope;
};
