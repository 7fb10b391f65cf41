import { requestTypeLabels } from '../core/models/request-type';
import { packNetwork, type Network } from '../core/models/network';
import { isHeldAside } from './held-aside';
import { readBanking77, readClinc, readNlupp, readOwnRequests, type LabelledText } from './read-data';
import { featuresOf, indexed, strongest, vocabularyOf } from './vocabulary';
import { shippedNetwork, trainNetwork, type NetworkPlan, type TrainingRow } from './train-network';

/**
 * Request type. Outputs are the 77 Banking77 intents plus `spare` free kinds a label, so that "payment error", which is
 * many different complaints, need not be one direction. First a large network over every feature, then the features
 * that carried most, then a small network taught by the large one and rounded while it still learns.
 * Held aside: a tenth of Banking77 and of our own sentences (held-aside.ts).
 */
export interface RequestTypePlan {
  readonly features: number;
  readonly dimensions: number;
  readonly levels: number;
  readonly seed: number;
  /** Share of the epochs, for tests on small samples. */
  readonly effort: number;
}

export const shippedPlan: RequestTypePlan = { features: 3750, dimensions: 20, levels: 2, seed: 9, effort: 1 };

const spare = 2;
/** One Banking77 question in thirty each: they count more, or the network would rather lose them. */
const rare: ReadonlySet<string> = new Set(['account-locked', 'account-change']);

/** Texts to train on, each with how much it counts. */
export const requestTypeTexts = (data: string): { row: LabelledText; weight: number }[] => {
  const banking = readBanking77(data).map((row) => ({ row, weight: rare.has(row.label) ? 3 : 2 }));
  const clinc = readClinc(data, 'train')
    .filter(({ label, text }) => label !== 'not-support' || text.length % 4 === 0)
    .map((row) => ({ row, weight: row.label === 'general' ? 0.5 : 0.8 }));
  const nlupp = readNlupp(data).map((row) => ({ row, weight: 0.7 }));
  const english = readOwnRequests('en', 16).map((row) => ({ row, weight: 1 }));
  const chinese = readOwnRequests('zh', 16).map((row) => ({ row, weight: 1 }));
  return [...banking, ...clinc, ...nlupp, ...english, ...chinese].filter(({ row }) => !isHeldAside(row.text));
};

export const trainRequestType = (
  texts: readonly { row: LabelledText; weight: number }[],
  plan: RequestTypePlan,
): Network => {
  const intents = [
    ...new Set(texts.filter(({ row }) => row.source === 'banking77').map(({ row }) => row.intent ?? '')),
  ].sort();
  const labelOf = new Map(texts.map(({ row }) => [row.intent, requestTypeLabels.indexOf(row.label)]));
  const labels = [
    ...intents.map((intent) => labelOf.get(intent) ?? 0),
    ...requestTypeLabels.flatMap((_, label) => new Array<number>(spare).fill(label)),
  ];
  const features = texts.map(({ row }) => featuresOf(row.text));
  const outputs = texts.map(({ row }) => (row.source === 'banking77' ? intents.indexOf(row.intent ?? '') : undefined));
  const rowsFor = (index: ReadonlyMap<number, number>, teachers?: readonly Float32Array[]): TrainingRow[] =>
    texts.map(({ row, weight }, at) => ({
      features: indexed(features[at] ?? [], index),
      label: requestTypeLabels.indexOf(row.label),
      weight,
      ...(outputs[at] === undefined ? {} : { output: outputs[at], teacher: teachers?.[at] }),
    }));
  const epochs = (count: number): number => Math.max(2, Math.round(count * plan.effort));
  const common = { labels, rate: 0.1, decay: 0, levels: plan.levels };

  const vocabulary = vocabularyOf(
    features,
    2,
    texts.map(({ row }) => row.group ?? row.text),
  );
  const large: NetworkPlan = {
    ...common,
    vocabulary: vocabulary.index.size,
    dimensions: 32,
    epochs: epochs(10),
    quantisedEpochs: 0,
    drop: 0.3,
    seed: plan.seed,
  };
  const largeRows = rowsFor(vocabulary.index);
  const teacher = trainNetwork(largeRows, large);
  const chosen = strongest(teacher.vectors, large.dimensions, vocabulary, plan.features);
  const small: NetworkPlan = {
    ...common,
    vocabulary: chosen.size,
    dimensions: plan.dimensions,
    epochs: epochs(16),
    quantisedEpochs: epochs(6),
    drop: 0.1,
    seed: plan.seed + 1,
  };
  const teachers = largeRows.map((row) => teacher.probabilities(row.features));
  const trained = trainNetwork(rowsFor(chosen, teachers), small);
  return shippedNetwork(trained, small, Int32Array.from(chosen.keys()));
};

export const packedRequestType = (data: string, plan: RequestTypePlan): string =>
  packNetwork(trainRequestType(requestTypeTexts(data), plan));
