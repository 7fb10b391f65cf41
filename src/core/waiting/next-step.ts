import type { NextStep } from './waiting';

export interface StepInput {
  readonly closed: boolean;
  /** The user's last word was thanks. */
  readonly settled: boolean;
  readonly since: number | undefined;
  /** The user waits, since when is not known. */
  readonly sinceUnknown: boolean;
  readonly due: number | undefined;
  readonly now: number;
  /** Sent after the wait was due. */
  readonly followUps: number;
  /** The user's last mail in this wait. */
  readonly lastSent: number | undefined;
  readonly hasChannels: boolean;
  readonly yourTurnSince?: number;
  readonly autoCloseDays?: number;
}

const day = 86400000;

/**
 * What to do next. A follow-up is offered when the answer is due, again a wait's length (at least a day) after the last
 * one, three times at most; then, or from the second on where the desk lists other channels, another channel.
 */
export const nextStepOf = (input: StepInput): NextStep => {
  const { since, due, now, followUps, lastSent } = input;
  if (input.closed || input.settled) return { kind: 'nothing' };
  if (input.sinceUnknown) return { kind: 'wait' };
  if (since === undefined) {
    if (input.yourTurnSince === undefined || input.autoCloseDays === undefined) return { kind: 'answer' };
    return { kind: 'answer', closesAt: input.yourTurnSince + input.autoCloseDays * day };
  }
  if (due === undefined) return { kind: 'wait' };
  if (now < due) return { kind: 'wait', until: due };
  const pause = Math.max(day, due - since);
  const again = (lastSent ?? since) + pause;
  if (followUps > 0 && now < again) return { kind: 'wait', until: again };
  if (followUps >= 3 || (followUps === 2 && input.hasChannels)) return { kind: 'other-channel' };
  return { kind: 'follow-up', round: followUps + 1 };
};
