import type { Facts } from '../facts/fact';
import type { Classifier } from '../models/classifier';

export interface Tone {
  /** −1 rude .. 1 courteous. */
  readonly courtesy: number;
  /** 0..1: how surely the mail attacks its reader. */
  readonly hostile: number;
  /** 0..1, only with fine weights. */
  readonly offensive?: number;
}

/** How the own text sounds. With fine weights the model's courtesy, otherwise the balance of courtesies and demands. */
export const toneOf = (ownText: string, facts: Facts, classifier: Classifier): Tone => {
  const text = ownText.slice(0, most);
  const courtesy = classifier.courtesy ? classifier.courtesy(text) : balance(facts);
  const offensive = classifier.offensive?.(text);
  return { courtesy: clamp(courtesy), hostile: hostility(facts), ...(offensive === undefined ? {} : { offensive }) };
};

/** A mail's tone shows in its first pages; the meter must not slow down a long one. */
const most = 4000;

/** Insults and threats are facts already; a second one leaves less doubt. */
const hostility = (facts: Facts): number => 1 - Math.pow(doubt, facts.of('insult').length + facts.of('threat').length);
const doubt = 0.1;

const weights = {
  greeting: 0.2,
  thanks: 0.3,
  softener: 0.2,
  apology: 0.1,
  demand: -0.25,
  ultimatum: -0.35,
  threat: -0.6,
  insult: -0.8,
  shouting: -0.3,
} as const;

const balance = (facts: Facts): number =>
  (Object.keys(weights) as (keyof typeof weights)[]).reduce(
    (sum, kind) => sum + weights[kind] * Math.min(2, facts.of(kind).length),
    0,
  );

const clamp = (value: number): number => Math.max(-1, Math.min(1, Number.isNaN(value) ? 0 : value));
