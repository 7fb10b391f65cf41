import type { RequestTypeLabel } from './request-type';

/** A word or phrase that carried a decision, with its weight towards (+) or against (−) it. */
export interface WeightedWord {
  readonly text: string;
  readonly weight: number;
}

/** What one sentence (or a short text as a whole) says. */
export interface SentenceEvidence {
  /** UTF-16 offsets in the text given. */
  readonly start: number;
  readonly end: number;
  readonly label: RequestTypeLabel;
  readonly probability: number;
}

export interface RequestTypePrediction {
  /** Calibrated, sums to 1. */
  readonly probabilities: Readonly<Record<RequestTypeLabel, number>>;
  /** The strongest words for the best label, strongest first, at most five. */
  readonly words: readonly WeightedWord[];
  /** Sentence by sentence, in order; greetings, thanks and data lines show as `not-support`. */
  readonly evidence?: readonly SentenceEvidence[];
}

/**
 * The small models, as facts and review take them. All methods take own text (no quoted text, no signature), run in
 * linear time and never throw. `courtesy` and `offensive` come from the fine weights and may be missing.
 */
export interface Classifier {
  requestType(text: string): RequestTypePrediction;
  /** 0..1: group slurs and the like, whoever they are aimed at. */
  offensive?(text: string): number;
  /** −1 (rude) .. 1 (courteous). */
  courtesy?(text: string): number;
}
