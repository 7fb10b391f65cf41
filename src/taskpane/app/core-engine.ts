import type { HolidaySource } from '../../core/calendar/holidays';
import { deskNeeds, type DeskNeed } from '../../core/desks/desk-need';
import { offerDesk } from '../../core/desks/offer-desk';
import { labelOf } from '../../core/fixes/labels';
import type { Classifier } from '../../core/models/classifier';
import { completeDraft } from '../../core/review/complete-draft';
import { findingKey, review, say } from '../../core/review/review';
import type { Engine } from '../session/engine';

/** Loaded after the first review; changes hints and the tone's word, never an error or a warning. */
export interface Refinement {
  readonly classifier: Classifier;
  readonly holidaysOf: HolidaySource;
}

/** The core as the pane uses it. */
export const coreEngine = (classifier: Classifier, loadRefinement: () => Promise<Refinement>): Engine => {
  let refined: Refinement | undefined;
  let loading: Promise<boolean> | undefined;
  return {
    ...plainEngine,
    review: (input) => review({ ...input, ...(refined ?? { classifier }) }),
    refine: () =>
      (loading ??= loadRefinement().then(
        (loaded) => {
          refined = loaded;
          return true;
        },
        // Offline: asked for again with the next mail.
        () => {
          loading = undefined;
          return false;
        },
      )),
  };
};

const plainEngine: Omit<Engine, 'review' | 'refine'> = {
  say,
  findingKey,
  offerDesk,
  lineFor: (need, locale) => (isLine(need) ? labelOf(need, locale) : undefined),
  templateFor: (read, locale) => {
    const { match, requestType } = read;
    if (!match) return undefined;
    return completeDraft({ review: read, desk: match.desk, type: requestType.type, locale, draft: {} }).body?.content;
  },
};

const isNeed = (need: string): need is DeskNeed => (deskNeeds as readonly string[]).includes(need);
const isLine = (need: string): need is Exclude<DeskNeed, 'evidence'> => need !== 'evidence' && isNeed(need);
