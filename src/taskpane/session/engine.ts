import type { DeskProfile } from '../../core/desks/desk-profile';
import type { DeskOffer } from '../../core/desks/offer-desk';
import type { Finding } from '../../core/findings/finding';
import type { Locale } from '../../core/language/locale';
import type { Draft } from '../../core/mail/draft';
import type { Review, ReviewInput } from '../../core/review/review';

/** What the pane needs of the core to judge a draft; loaded beside the first picture of the pane. */
export interface Engine {
  review(input: Omit<ReviewInput, 'classifier' | 'holidaysOf'>): Review;
  /** Loads what only refines; false when it could not be had. Reviews after it know more. */
  refine(): Promise<boolean>;
  say(finding: Finding, locale: Locale): string;
  findingKey(finding: Finding): string;
  /** `isSaidToBeOne`: the user says that the recipient is a desk. */
  offerDesk(draft: Draft, desks: readonly DeskProfile[], isSaidToBeOne?: boolean): DeskOffer | undefined;
  /** The labelled line a user fills in for a need of the checklist; evidence is a file, not a line. */
  lineFor(need: string, locale: Locale): string | undefined;
  /** A whole mail to fill in, for a draft that is hardly begun. */
  templateFor(review: Review, locale: Locale): string | undefined;
}
