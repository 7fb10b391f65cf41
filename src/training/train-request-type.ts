import { requestTypeLabels, type RequestTypeLabel } from '../core/models/request-type';
import { packNetwork, type Network } from '../core/models/network';
import { isHeldAside } from './held-aside';
import { readBanking77, readClinc, readNlupp, readOwnLines, readOwnRequests, type LabelledText } from './read-data';
import { featuresOf, indexed, strongest, vocabularyOf } from './vocabulary';
import { shippedNetwork, trainNetwork, type NetworkPlan, type TrainingRow } from './train-network';

/**
 * Request type, one network for English, one for Chinese. Outputs are the 77 Banking77 intents (English) plus `spare`
 * free kinds a label, so that "payment error", which is many different complaints, need not be one direction. First
 * large networks over every feature, then the features that carried most, then a small network taught by the mean of the
 * large ones and rounded while it still learns. Held aside: held-aside.ts.
 */
export interface RequestTypePlan {
  readonly features: number;
  readonly dimensions: number;
  readonly levels: number;
  /** How wide a code is: wider ones are oftener 0 and take less room, which more features fill. */
  readonly width: number;
  readonly teachers: number;
  /** Share of features dropped at random while the large and the small network learn. */
  readonly drop: { readonly large: number; readonly small: number };
  readonly seed: number;
  /** Share of the epochs, for tests on small samples. */
  readonly effort: number;
}

export const shippedPlans: Readonly<Record<'english' | 'chinese', RequestTypePlan>> = {
  english: {
    features: 4400,
    dimensions: 18,
    levels: 2,
    width: 1.4,
    teachers: 3,
    drop: { large: 0.5, small: 0.25 },
    seed: 29,
    effort: 1,
  },
  chinese: {
    features: 2000,
    dimensions: 6,
    levels: 2,
    width: 1.4,
    teachers: 3,
    drop: { large: 0.5, small: 0.3 },
    seed: 9,
    effort: 1,
  },
};

const spare = 2;
/** One Banking77 question in thirty each: they count more, or the network would rather lose them. */
const rare: ReadonlySet<string> = new Set(['account-locked', 'account-change']);

/** A text to learn, how much it counts, and how much its features do when the features are chosen. */
export interface WeighedText {
  readonly row: LabelledText;
  readonly weight: number;
  readonly choice: number;
}

/** Our own sentences are few and of every trade: their words must not lose to the many of a bank. */
const ownSentences = (language: 'en' | 'zh'): WeighedText[] =>
  readOwnRequests(language, expansions).map((row) => ({ row, weight: 1, choice: 6 }));

/** Sentences taken of a template. */
export const expansions = 8;

/**
 * One English sentence counts a little more than all that a template gives together. Chinese ones come in fives that mean
 * the same; the background of a mail comes in one wording each.
 */
const lineWeight = (language: 'en' | 'zh', label: RequestTypeLabel): number =>
  language === 'en' ? 10 : label === 'not-support' ? 4 : 3;
const ownLines = (language: 'en' | 'zh'): WeighedText[] =>
  readOwnLines(language).map((row) => ({ row, weight: lineWeight(language, row.label), choice: 6 }));

export const requestTypeTexts = (data: string): Record<'english' | 'chinese', WeighedText[]> => {
  const banking = readBanking77(data).map((row) => ({ row, weight: rare.has(row.label) ? 5.2 : 3.25, choice: 1 }));
  const clinc = readClinc(data, 'train')
    .filter(({ label, text }) => label !== 'not-support' || text.length % 2 === 0)
    .map((row) => ({ row, weight: row.label === 'general' ? 1.2 : 1, choice: 0.5 }));
  const nlupp = readNlupp(data).map((row) => ({ row, weight: 0.7, choice: 1 }));
  const learned = (texts: WeighedText[]): WeighedText[] =>
    texts.filter(({ row }) => !isHeldAside(row.group ?? row.text));
  return {
    english: learned([...banking, ...clinc, ...nlupp, ...ownSentences('en'), ...ownLines('en')]),
    chinese: learned([...ownSentences('zh'), ...ownLines('zh')]),
  };
};

export const trainRequestType = (texts: readonly WeighedText[], plan: RequestTypePlan): Network => {
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
  const common = { labels, rate: 0.1, decay: 0, levels: plan.levels, width: plan.width };

  const vocabulary = vocabularyOf(
    features,
    2,
    texts.map(({ row, choice }) => ({ name: row.group ?? row.text, weight: choice })),
  );
  const large: NetworkPlan = {
    ...common,
    vocabulary: vocabulary.index.size,
    dimensions: 32,
    epochs: epochs(10),
    quantisedEpochs: 0,
    drop: plan.drop.large,
    seed: plan.seed,
  };
  const largeRows = rowsFor(vocabulary.index);
  const teachers = Array.from({ length: plan.teachers }, (_, at) =>
    trainNetwork(largeRows, { ...large, seed: plan.seed + 100 * at }),
  );
  const chosen = strongest(teachers[0]?.vectors ?? new Float32Array(0), large.dimensions, vocabulary, plan.features);
  const small: NetworkPlan = {
    ...common,
    vocabulary: chosen.size,
    dimensions: plan.dimensions,
    epochs: epochs(16),
    quantisedEpochs: epochs(6),
    drop: plan.drop.small,
    seed: plan.seed + 1,
  };
  const lessons = largeRows.map((row) => meanOf(teachers.map((teacher) => teacher.probabilities(row.features))));
  const trained = trainNetwork(rowsFor(chosen, lessons), small);
  return shippedNetwork(trained, small, Int32Array.from(chosen.keys()));
};

const meanOf = (lists: readonly Float32Array[]): Float32Array =>
  (lists[0] ?? new Float32Array(0)).map(
    (_, at) => lists.reduce((sum, list) => sum + (list[at] ?? 0), 0) / Math.max(lists.length, 1),
  );

export const packedRequestType = (data: string): { englishTypeWeights: string; chineseTypeWeights: string } => {
  const { english, chinese } = requestTypeTexts(data);
  return {
    englishTypeWeights: packNetwork(trainRequestType(english, shippedPlans.english)),
    chineseTypeWeights: packNetwork(trainRequestType(chinese, shippedPlans.chinese)),
  };
};
