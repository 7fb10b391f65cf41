import { eachActFeature } from '../core/models/act-features';
import { mailActs, type MailAct } from '../core/models/mail-acts';
import { cutHash, type Network } from '../core/models/network';
import { isHeldAside } from './held-aside';
import { ownLines, readSlots } from './read-data';
import type { LabelledMail } from './read-desk-mails';
import { expandTemplate } from './templates';
import { shippedNetwork, trainNetwork, type NetworkPlan, type TrainingRow } from './train-network';
import { indexed, strongest, vocabularyOf } from './vocabulary';

/**
 * What a sentence of a desk's mail does, from our own labelled sentences alone (desk-acts.*.tsv, read-mails.*.txt): a large network over
 * every feature names those that carry most, a small one is taught by it and rounded while it learns.
 */
export interface ActText {
  readonly text: string;
  readonly act: MailAct;
  /** The template it was written from. */
  readonly group: string;
}

export interface ActPlan {
  readonly features: number;
  readonly dimensions: number;
  readonly levels: number;
  readonly seed: number;
  /** Share of the epochs, for tests on small samples. */
  readonly effort: number;
}

export const shippedActPlan: ActPlan = { features: 5000, dimensions: 18, levels: 2, seed: 5, effort: 1 };

/** A tenth of the templates, by their hash, is kept aside for measuring. */
export const readDeskActs = (most: number, part: 'taught' | 'aside'): ActText[] => {
  const slots = readSlots();
  return (['en', 'zh'] as const).flatMap((language) =>
    ownLines(`desk-acts.${language}.tsv`).flatMap((line) => {
      const [label = '', template = ''] = line.split('\t');
      const act = mailActs.find((name) => name === label);
      if (act === undefined) throw new Error(`Unknown act in desk-acts.${language}.tsv: ${label}`);
      if (isHeldAside(template) !== (part === 'aside')) return [];
      return expandTemplate(template, slots, most).map((text) => ({
        text: text.replace(/ \?$/, '?'),
        act,
        group: template,
      }));
    }),
  );
};

export const trainMailActs = (texts: readonly ActText[], plan: ActPlan): Network => {
  const labels = mailActs.map((_, act) => act);
  const features = texts.map(({ text }) => {
    const found: number[] = [];
    eachActFeature(text, (hash) => found.push(cutHash(hash)));
    return found;
  });
  const groupSizes = new Map<string, number>();
  for (const { group } of texts) groupSizes.set(group, (groupSizes.get(group) ?? 0) + 1);
  const rowsFor = (index: ReadonlyMap<number, number>): TrainingRow[] =>
    texts.map(({ act, group }, at) => ({
      features: indexed(features[at] ?? [], index),
      label: mailActs.indexOf(act),
      weight: 2 / Math.sqrt(groupSizes.get(group) ?? 1),
    }));
  const epochs = (count: number): number => Math.max(2, Math.round(count * plan.effort));
  const common = { labels, rate: 0.1, decay: 0, levels: plan.levels };
  const vocabulary = vocabularyOf(
    features,
    2,
    texts.map(({ group }) => ({ name: group, weight: 1 })),
  );
  const large: NetworkPlan = {
    ...common,
    vocabulary: vocabulary.index.size,
    dimensions: 24,
    epochs: epochs(10),
    quantisedEpochs: 0,
    drop: 0.4,
    seed: plan.seed,
  };
  const teacher = trainNetwork(rowsFor(vocabulary.index), large);
  const chosen = strongest(teacher.vectors, large.dimensions, vocabulary, plan.features);
  const small: NetworkPlan = {
    ...common,
    vocabulary: chosen.size,
    dimensions: plan.dimensions,
    epochs: epochs(14),
    quantisedEpochs: epochs(5),
    drop: 0.4,
    seed: plan.seed + 1,
  };
  return shippedNetwork(trainNetwork(rowsFor(chosen), small), small, Int32Array.from(chosen.keys()));
};

export const actTextsOf = ({ acts }: LabelledMail): ActText[] =>
  acts.map(([act, text]) => ({ text, act, group: text }));
