import type { RequestType } from '../models/request-type';

/** Whose turn it is and how the wait stands (design.md §5). */
export const waitingStates = ['fresh', 'at-risk', 'overdue', 'your-turn', 'closed'] as const;
export type WaitingState = (typeof waitingStates)[number];

export type NextStep =
  | { readonly kind: 'wait'; readonly until?: number }
  | { readonly kind: 'answer'; readonly closesAt?: number }
  | { readonly kind: 'follow-up'; readonly round: number }
  | { readonly kind: 'other-channel' }
  | { readonly kind: 'nothing' };

/** Seconds are whole seconds; moments are milliseconds since the epoch. */
export interface Waiting {
  readonly state: WaitingState;
  readonly requestType: RequestType;
  /** The oldest outgoing message the desk has not answered; `undefined` when nobody waits for the desk. */
  readonly waitingSince?: number;
  readonly calendarSeconds?: number;
  readonly deskSeconds?: number;
  readonly dueAt?: number;
  readonly overdue: boolean;
  readonly firstReplySeconds?: number;
  readonly nextReplySeconds: readonly number[];
  readonly requesterWaitSeconds: number;
  readonly agentWaitSeconds: number;
  readonly nextStep: NextStep;
}
