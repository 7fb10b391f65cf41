/** The kinds of problem of the guide (design.md §3). */
export const requestTypes = ['account-locked', 'account-change', 'payment-error', 'security', 'general'] as const;
export type RequestType = (typeof requestTypes)[number];

/** What the classifier can answer: a kind of problem, or a text that asks a support desk for nothing. */
export const requestTypeLabels = [...requestTypes, 'not-support'] as const;
export type RequestTypeLabel = (typeof requestTypeLabels)[number];

/** What facts make of the classifier for one draft. */
export interface RequestTypeGuess {
  readonly type: RequestType;
  /** 0..1, calibrated. */
  readonly confidence: number;
  /** `false`: unsure; checks that depend on the type stay silent. */
  readonly sure: boolean;
  /** Another, unrelated problem in the same mail. */
  readonly second?: RequestType;
  /** The words that decided it. */
  readonly words: readonly string[];
  /** The text asks a support desk for nothing; `type` is then `general`. */
  readonly notSupport?: boolean;
  readonly chosenByUser?: boolean;
}
