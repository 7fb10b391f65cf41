import type { DeskNeed } from '../desks/desk-need';
import type { DeskProfile } from '../desks/desk-profile';
import { requestTypes, type RequestType, type RequestTypeGuess } from '../models/request-type';

/** What any desk needs for a kind of problem (design.md §4); a profile adds to it. */
const usualNeeds: Readonly<Record<RequestType, readonly DeskNeed[]>> = {
  'account-locked': ['accountId', 'dateTime', 'wish', 'evidence'],
  'account-change': ['accountId', 'changeWanted', 'changeReason'],
  'payment-error': ['accountId', 'dateTime', 'amount', 'paymentMethod', 'transactionReference', 'evidence'],
  security: ['accountId', 'dateTime', 'evidence'],
  general: ['accountId', 'wish'],
};

/**
 * What this desk needs for this type: the usual needs first, then what the profile adds. A profile that asks for the
 * account with other types and lists this one without it can do without: a library's opening hours, praise for a ward.
 */
export const needsOf = (desk: DeskProfile, type: RequestType): readonly DeskNeed[] => {
  const listed = desk.needs[type];
  const usual = usualNeeds[type].filter((need) => need !== 'accountId' || !listed || asksForAccount(desk, listed));
  return [...usual, ...(listed ?? []).filter((need) => usual.indexOf(need) < 0)];
};

const asksForAccount = ({ needs }: DeskProfile, listed: readonly DeskNeed[]): boolean =>
  listed.indexOf('accountId') >= 0 || !requestTypes.some((type) => (needs[type] ?? []).indexOf('accountId') >= 0);

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
