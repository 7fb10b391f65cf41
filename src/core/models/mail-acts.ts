import { eachActFeature } from './act-features';
import { featureSum, labelReader, unpackNetwork } from './network';

/** What a sentence of a desk's mail does. `other` is last: what says nothing of the request. */
export const mailActs = [
  /** We have your mail; it is in the queue. */
  'receipt',
  /** Somebody is on it, nothing is decided. */
  'work',
  /** You will hear from us, it takes so long. */
  'promise',
  /** Wants something of the user. */
  'ask',
  /** It is done, here it is. */
  'done',
  /** How things are and why. */
  'explain',
  'how',
  'close',
  'reopen',
  'survey',
  'away',
  /** What every mail of the desk holds. */
  'form',
  'courtesy',
  /** A status nobody asked for. */
  'notice',
  'other',
] as const;
export type MailAct = (typeof mailActs)[number];
export type ActChances = Readonly<Record<MailAct, number>>;

/** The chances of each act, summing to one. */
export const createActReader = (weights: string): ((sentence: string) => ActChances) => {
  const network = unpackNetwork(weights);
  const sumOf = featureSum(network);
  const chancesOf = labelReader(network, mailActs.length);
  return (sentence) => {
    const hashes: number[] = [];
    eachActFeature(sentence.slice(0, longestSentence), (hash) => hashes.push(hash));
    const { sums, count } = sumOf(Int32Array.from(hashes), hashes.length);
    const chances = chancesOf(sums, count);
    const record = {} as Record<MailAct, number>;
    mailActs.forEach((act, index) => {
      record[act] = chances[index] ?? 0;
    });
    return record;
  };
};

/** Longer ones are cut by `sentencesOf` too. */
const longestSentence = 400;
