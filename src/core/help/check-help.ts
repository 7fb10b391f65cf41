import type { Locale } from '../language/locale';
import { accountHelp } from './account';
import { attachmentHelp } from './attachment';
import { detailsHelp } from './details';
import { recipientHelp } from './recipient';
import { requestHelp } from './request';
import { secretHelp } from './secret';
import { subjectHelp } from './subject';
import { timingHelp } from './timing';
import { toneHelp } from './tone';

export type Words = Readonly<Record<Locale, string>>;

/** Texts about a check itself. What it says about one mail stands with the check. */
export interface CheckHelp {
  /** A name for lists. */
  readonly title: Words;
  /** Why it matters to a support desk. */
  readonly why: Words;
  readonly bad: Words;
  readonly good: Words;
}
export type HelpById = Readonly<Record<string, CheckHelp>>;

/**
 * The help of every check by its id, in the order of the catalogue: for the pane, the published page and the README. Apart
 * from the checks, so that what judges a draft, the event bundle above all, carries none of it.
 */
export const checkHelp: HelpById = {
  ...recipientHelp,
  ...subjectHelp,
  ...accountHelp,
  ...detailsHelp,
  ...attachmentHelp,
  ...toneHelp,
  ...secretHelp,
  ...timingHelp,
  ...requestHelp,
};
