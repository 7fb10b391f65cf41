import { mailActs, type ActChances, type MailAct } from './mail-acts';
import { packer, unpacker } from './packed-numbers';

/** What a mail of a desk is, bounces aside; the last three are a human's. */
export const mailKinds = [
  'acknowledgement',
  'out-of-office',
  'closing',
  'survey',
  'other',
  'holding',
  'asks',
  'answer',
] as const;
export type LikelyKind = (typeof mailKinds)[number];

/** What a mail shows of its kind. */
export interface MailSigns {
  /** What each sentence does. */
  readonly reads: readonly ActChances[];
  readonly subject: ActChances;
  /** Yes or no, always in the same order. */
  readonly marks: readonly boolean[];
}

/**
 * The signs as numbers: how surely each act occurs at all, how much of it there is, which one comes first after the
 * greeting, what the subject does, the marks and the length.
 */
export const kindFeatures = ({ reads, subject, marks }: MailSigns): number[] => {
  const most = mailActs.map((act) => reads.reduce((best, read) => Math.max(best, read[act]), 0));
  const much = mailActs.map((act) => Math.log(1 + reads.reduce((sum, read) => sum + read[act], 0)));
  const first = reads.find((read) => frames.reduce((sum, act) => sum + read[act], 0) < 0.5);
  return [
    1,
    Math.log(Math.max(reads.length, 1)),
    ...most,
    ...much,
    ...mailActs.map((act) => first?.[act] ?? 0),
    ...mailActs.map((act) => subject[act]),
    ...marks.map(Number),
  ];
};

/** What stands around the matter. */
const frames: readonly MailAct[] = ['courtesy', 'form', 'other'];

/** Rows of weights by kind, over `kindFeatures`. */
export type KindWeights = readonly (readonly number[])[];

export const kindScores = (weights: KindWeights, features: readonly number[]): number[] =>
  weights.map((row) => row.reduce((sum, weight, at) => sum + weight * (features[at] ?? 0), 0));

export const createKindReader = (packed: string): ((signs: MailSigns) => LikelyKind) => {
  const weights = unpackKinds(packed);
  return (signs) => {
    const scores = kindScores(weights, kindFeatures(signs));
    return mailKinds[scores.indexOf(Math.max(...scores))] ?? 'answer';
  };
};

export const packKinds = (weights: KindWeights): string => {
  const out = packer();
  out.number(weights[0]?.length ?? 0);
  for (const row of weights) for (const weight of row) out.number(Math.round(weight * unit) + zero);
  return out.text();
};

const unpackKinds = (packed: string): KindWeights => {
  const from = unpacker(packed);
  const features = from.number();
  return mailKinds.map(() => Array.from({ length: features }, () => (from.number() - zero) / unit));
};

const unit = 100;
const zero = 3000;
