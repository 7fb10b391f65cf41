import type { Draft } from '../mail/draft';
import type { DeskProfile } from './desk-profile';

/** Why a draft counts as one for the desk (design.md §4: when checks run). */
export type DeskReason = 'official-address' | 'look-alike' | 'chosen' | 'known-request' | 'named';

export interface DeskMatch {
  readonly desk: DeskProfile;
  readonly reason: DeskReason;
}

export interface DeskChoice {
  /** The desk the user chose, or `none` for "not a support mail". */
  readonly chosen?: string;
  /** The desk of the conversation's known request. */
  readonly knownRequestDesk?: string;
}

/** The desk a draft is for, if any. */
export const matchDesk = (_draft: Draft, _desks: readonly DeskProfile[], _choice: DeskChoice): DeskMatch | undefined =>
  undefined;
