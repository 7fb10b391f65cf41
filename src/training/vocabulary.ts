import { eachFeature } from '../core/models/features';
import { cutHash } from '../core/models/network';
import { textUnits } from '../core/models/text-units';

/** The features of a text as cut hashes, with repeats. */
export const featuresOf = (text: string): number[] => {
  const found: number[] = [];
  const units = textUnits(text);
  eachFeature(units, 0, units.length, (hash) => found.push(cutHash(hash)));
  return found;
};

/** Features seen in at least `least` groups of texts (a template is one group), numbered in order of their hash. */
export const vocabularyOf = (
  texts: readonly (readonly number[])[],
  least: number,
  groups?: readonly string[],
): { index: Map<number, number>; counts: Float64Array } => {
  const seen = new Map<number, number>();
  const lastGroup = new Map<number, string>();
  texts.forEach((features, at) => {
    const group = groups?.[at] ?? String(at);
    for (const feature of new Set(features)) {
      if (lastGroup.get(feature) === group) continue;
      lastGroup.set(feature, group);
      seen.set(feature, (seen.get(feature) ?? 0) + 1);
    }
  });
  const frequent = [...seen].filter(([, count]) => count >= least).sort(([first], [second]) => first - second);
  return {
    index: new Map(frequent.map(([feature], index) => [feature, index])),
    counts: Float64Array.from(frequent, ([, count]) => count),
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
