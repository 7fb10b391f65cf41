import type { Message } from '../mail/message';
import { mailActs } from '../models/mail-acts';
import { makerOf, phraseKind } from './phrase-kind';
import type { Said } from './read-said';
import type { AutomaticKind } from './request';

export type LikelyAutomatic = Exclude<AutomaticKind, 'bounce'>;
export type LikelyKind = LikelyAutomatic | 'holding' | 'asks' | 'answer';

/**
 * The kind that best explains what a mail says: naive Bayes over its sentences, headers, first person and what the
 * phrases alone make of it. The more sentences no phrase knows, the less the phrases count.
 */
export const likeliestKind = (message: Message, subject: string, said: Said): LikelyKind => {
  const maker = makerOf(message, subject, said);
  const { certain, likely, human, isMade } = maker;
  const phrases = phraseKind(message, subject, said, maker);
  const trust = phraseTrust[Math.min(said.other, phraseTrust.length - 1)] ?? 1;
  const bests = said.reads.map((read) => mailActs.reduce((best, act) => (read[act] > read[best] ? act : best)));
  const alike = bests.map((act) => Math.pow(bests.filter((best) => best === act).length, repetition));
  const scoreOf = (kind: LikelyKind): number => {
    const { acts, prior, made, sent, personal } = kinds[kind];
    let score = Math.log(prior) + logOf(isMade, made) + logOf(said.personal, personal);
    if (human) score += Math.log(isHuman(kind) ? 0.5 : 0.02);
    else score += logOf(likely && !certain, sent);
    if (kind === phrases) score += Math.log(trust);
    said.reads.forEach((read, at) => {
      let chance = 0;
      mailActs.forEach((act, index) => {
        const known = (1 - doubt) * read[act] + doubt / mailActs.length;
        chance += (known * (acts[index] ?? 0)) / (means[index] ?? 1);
      });
      score += Math.log(chance) / (alike[at] ?? 1);
    });
    return score;
  };
  const scores = names.map(scoreOf);
  const kind = names[scores.indexOf(Math.max(...scores))] ?? 'answer';
  // A closing notice that tells what was done is the answer, and closes.
  return kind === 'closing' && said.reads.some(({ done }) => done > surely) ? 'answer' : kind;
};

const logOf = (seen: boolean, chance: number): number => Math.log(seen ? chance : 1 - chance);
export const isHuman = (kind: LikelyKind): kind is 'holding' | 'asks' | 'answer' =>
  kind === 'holding' || kind === 'asks' || kind === 'answer';

/** By how many sentences no phrase knew. */
const phraseTrust: readonly number[] = [100, 10, 3];
const surely = 0.9;
/** How often the model is sure and wrong. */
const doubt = 0.05;
/** Sentences that do the same say less each: a list of five choices is one survey. */
const repetition = 0.3;

interface KindShape {
  /** How often of a hundred its sentences do what, in the order of `mailActs`. */
  readonly acts: readonly number[];
  /** How common among the mails of a request. */
  readonly prior: number;
  /** How often such a mail says that a machine made it, */
  readonly made: number;
  /** was sent through one, */
  readonly sent: number;
  /** or speaks in the first person. */
  readonly personal: number;
}

// prettier-ignore
const kinds: Readonly<Record<LikelyKind, KindShape>> = {
  //                receipt work promise ask done explain how close reopen survey away form courtesy notice other
  acknowledgement: { acts: [40, 6, 9, 2, 1.5, 3, 1.5, 0.5, 0.1, 0.6, 0.5, 20, 14, 1, 2], prior: 1.2, made: 0.5, sent: 0.35, personal: 0.03 },
  'out-of-office': { acts: [4, 5, 6, 2, 2, 2.5, 0.5, 0.2, 0.1, 0.1, 55, 5, 15, 0.1, 1.5], prior: 0.6, made: 0.6, sent: 0.35, personal: 0.6 },
  closing: { acts: [6, 2, 1, 3, 1, 3, 1, 48, 2, 2, 0.1, 16, 9, 2, 2], prior: 0.8, made: 0.35, sent: 0.4, personal: 0.04 },
  survey: { acts: [5, 0.5, 0.5, 6, 2, 2, 1, 0.7, 0.1, 50, 2, 10, 13, 0.5, 5], prior: 0.7, made: 0.3, sent: 0.4, personal: 0.03 },
  other: { acts: [4, 2, 1, 0.5, 2, 3, 1, 3, 1, 0.5, 0.1, 30, 5, 45, 3], prior: 0.4, made: 0.5, sent: 0.6, personal: 0.02 },
  holding: { acts: [8, 44, 12, 1.5, 2.5, 5, 0.6, 0.2, 1, 0.5, 0.7, 3, 20, 0.2, 3], prior: 1.8, made: 0.03, sent: 0.08, personal: 0.55 },
  asks: { acts: [4, 3, 2, 55, 2, 6, 2, 0.6, 0.2, 1, 0.2, 5, 14, 0.3, 3], prior: 1.8, made: 0.08, sent: 0.11, personal: 0.45 },
  answer: { acts: [3, 4, 1.5, 2.5, 30, 25, 6, 2, 0.2, 1.5, 0.4, 8, 13, 1, 3], prior: 3, made: 0.08, sent: 0.11, personal: 0.4 },
};
const names = Object.keys(kinds) as LikelyKind[];
const means = mailActs.map(
  (_, index) => names.reduce((sum, name) => sum + (kinds[name].acts[index] ?? 0), 0) / names.length,
);
