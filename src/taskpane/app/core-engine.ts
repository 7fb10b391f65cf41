import { greetingLine, thanksLine } from '../../core/checks/courtesy-lines';
import { deskNeeds, type DeskNeed } from '../../core/desks/desk-need';
import { offerDesk } from '../../core/desks/offer-desk';
import { completeMail } from '../../core/fixes/complete-mail';
import { labelOf } from '../../core/fixes/labels';
import type { Locale } from '../../core/language/locale';
import type { Classifier } from '../../core/models/classifier';
import { findingKey, review, say } from '../../core/review/review';
import type { Engine } from '../session/engine';

/** The core as the pane uses it. */
export const coreEngine = (classifier: Classifier): Engine => ({
  review: (input) => review({ ...input, classifier }),
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
});

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
