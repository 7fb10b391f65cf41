import type { DeskNeed } from '../desks/desk-need';
import type { Fix } from '../fixes/fix';
import { labelOf } from '../fixes/labels';
import type { Locale } from '../language/locale';
import type { CheckInputs } from './check';
import { isNeeded } from './required-needs';

/** What every check on a missing detail reads. */
export const detailNeeds = [
  'facts',
  'requestType',
  'desk',
  'mailLocale',
  'conversation',
  'ownText',
  'ownPage',
] as const;
type DetailInputs = Pick<CheckInputs, (typeof detailNeeds)[number]>;

/** Asked only where the desk needs it for this type, and not in a follow-up: the desk has it on file. */
export const isAsked = (need: DeskNeed, { desk, requestType, conversation }: DetailInputs): boolean =>
  !conversation.isFollowUp && isNeeded(need, desk, requestType);

/** Said neither in this mail nor in its history. */
export const isUnsaid = (need: Exclude<DeskNeed, 'evidence'>, { facts }: Pick<CheckInputs, 'facts'>): boolean =>
  facts.of(need).length === 0 && !facts.quoted.has(need);

/** A labelled line with a gap for the writer. */
export const labelledLine = (need: Exclude<DeskNeed, 'evidence'>, locale: Locale): readonly Fix[] => [
  { kind: 'insertText', at: 'cursor', text: labelOf(need, locale) },
];
