import type { HolidaySource } from '../../core/calendar/holidays';
import { greetingLine, thanksLine } from '../../core/checks/courtesy-lines';
import { deskNeeds, type DeskNeed } from '../../core/desks/desk-need';
import { offerDesk } from '../../core/desks/offer-desk';
import { completeMail } from '../../core/fixes/complete-mail';
import { labelOf } from '../../core/fixes/labels';
import type { Locale } from '../../core/language/locale';
import type { Classifier } from '../../core/models/classifier';
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
  templateFor: ({ match, requestType, checklist }, locale) =>
    match &&
    completeMail({
      type: requestType.type,
      locale,
      greeting: greetingLine(match.desk, locale),
      thanks: thanksLine(locale),
      needs: checklist.map(({ need }) => need).filter(isNeed),
      known: knownOf(checklist, locale),
    }),
};

const isNeed = (need: string): need is DeskNeed => (deskNeeds as readonly string[]).includes(need);
const isLine = (need: string): need is Exclude<DeskNeed, 'evidence'> => need !== 'evidence' && isNeed(need);

const knownOf = (
  checklist: readonly { readonly need: string; readonly words: readonly string[] }[],
  _locale: Locale,
): Partial<Record<DeskNeed, string>> => {
  const known: Partial<Record<DeskNeed, string>> = {};
  for (const { need, words } of checklist) if (isNeed(need) && words[0]) known[need] = words[0];
  return known;
};
