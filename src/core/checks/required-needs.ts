import type { DeskNeed } from '../desks/desk-need';
import type { DeskProfile } from '../desks/desk-profile';
import { requestTypes, type RequestType, type RequestTypeGuess } from '../models/request-type';

/** What a desk needs for a kind of problem when its profile does not say (design.md §4). */
const usualNeeds: Readonly<Record<RequestType, readonly DeskNeed[]>> = {
  'account-locked': ['accountId', 'dateTime', 'wish', 'evidence'],
  'account-change': ['accountId', 'changeWanted', 'changeReason'],
  'payment-error': ['accountId', 'dateTime', 'amount', 'paymentMethod', 'transactionReference', 'evidence'],
  security: ['accountId', 'dateTime', 'evidence'],
  general: ['accountId', 'wish'],
};

/**
 * What this desk needs for this type. A type that the profile lists is listed whole: a library's opening hours need no
 * account, and a shop that finds a payment by its amount does not ask how it was paid.
 */
export const needsOf = (desk: DeskProfile, type: RequestType): readonly DeskNeed[] =>
  desk.needs[type] ?? usualNeeds[type];

/**
 * Asking for an amount where nobody paid costs more trust than a missed question, so warnings want more than a bare
 * majority for the type.
 */
const decidedFrom = 0.75;

const isDecided = ({ sure, confidence, chosenByUser }: RequestTypeGuess): boolean =>
  chosenByUser === true || (sure && confidence >= decidedFrom);

/** Whether the desk needs this here. With an undecided type only what it needs for every type counts. */
export const isNeeded = (need: DeskNeed, desk: DeskProfile, guess: RequestTypeGuess): boolean => {
  const types = isDecided(guess) ? [guess.type] : requestTypes;
  return types.every((type) => needsOf(desk, type).indexOf(need) >= 0);
};
