import type { MessageParams } from '../language/message';
import type { Place } from '../mail/place';
import type { Fix } from '../fixes/fix';

export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** One thing worth saying about a draft. Ids, params and places only: words are chosen at the edge by `say`. */
export interface Finding {
  /** `category/name`, as in the catalogue (design.md §4). */
  readonly check: string;
  readonly severity: Severity;
  /** Id of the text in the check's `messages`. */
  readonly message: string;
  readonly params: MessageParams;
  readonly place?: Place;
  /** Safe to apply as they are. */
  readonly fixes: readonly Fix[];
  /** The writer must choose or complete. */
  readonly suggestions: readonly Fix[];
}

/** `stop` with an error, `look` with a warning, `ready` otherwise; `not-for-a-desk` when nothing was judged. */
export const sendDecisions = ['ready', 'look', 'stop', 'not-for-a-desk'] as const;
export type SendDecision = (typeof sendDecisions)[number];
