import { cutHash } from '../core/models/network';
import { textUnits } from '../core/models/text-units';
import { typeFeatures } from '../core/models/type-features';

/** The features of a text's kind as cut hashes, with repeats. */
export const featuresOf = (text: string): number[] => {
  const units = textUnits(text);
  const { hashes, length } = typeFeatures(units, 0, units.length);
  return Array.from(hashes.subarray(0, length), cutHash);
};

/** Texts that count as one: those of a template. Features are chosen by how many groups hold them, and how much each counts. */
export interface TextGroup {
  readonly name: string;
  readonly weight: number;
}

/** Features seen in at least `least` groups of texts, numbered in order of their hash, with the weight of their groups. */
export const vocabularyOf = (
  texts: readonly (readonly number[])[],
  least: number,
  groups: readonly TextGroup[],
): { index: Map<number, number>; counts: Float64Array } => {
  const seen = new Map<number, { groups: number; weight: number; last: string }>();
  texts.forEach((features, at) => {
    const { name, weight } = groups[at] ?? { name: String(at), weight: 1 };
    for (const feature of new Set(features)) {
      const known = seen.get(feature);
      if (known === undefined) {
        seen.set(feature, { groups: 1, weight, last: name });
      } else if (known.last !== name) {
        known.groups += 1;
        known.weight += weight;
        known.last = name;
      }
    }
  });
  const frequent = [...seen]
    .filter(([, { groups: count }]) => count >= least)
    .sort(([first], [second]) => first - second);
  return {
    index: new Map(frequent.map(([feature], index) => [feature, index])),
    counts: Float64Array.from(frequent, ([, { weight }]) => weight),
  };
};

export const indexed = (features: readonly number[], index: ReadonlyMap<number, number>): Int32Array =>
  Int32Array.from(features.map((feature) => index.get(feature) ?? -1).filter((at) => at >= 0));

/** The `most` features with the longest vectors, weighed by the root of how often they occur; ascending by hash. */
export const strongest = (
  vectors: Float32Array,
  dimensions: number,
  vocabulary: { index: ReadonlyMap<number, number>; counts: Float64Array },
  most: number,
): Map<number, number> => {
  const ranked = [...vocabulary.index].map(([feature, at]) => {
    let squares = 0;
    for (let k = 0; k < dimensions; k += 1) squares += (vectors[at * dimensions + k] ?? 0) ** 2;
    return { feature, importance: Math.sqrt(squares * (vocabulary.counts[at] ?? 0)) };
  });
  ranked.sort((first, second) => second.importance - first.importance || first.feature - second.feature);
  const chosen = ranked.slice(0, most).map(({ feature }) => feature);
  return new Map(chosen.sort((first, second) => first - second).map((feature, at) => [feature, at]));
};
