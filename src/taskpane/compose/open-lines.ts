import type { Review } from '../../core/review/review';
import { localeFor, type Locale } from '../../core/language/locale';
import type { Engine } from '../session/engine';

/** How many lines that were added to be filled in still have nothing behind them. */
export const openLines = (review: Review, engine: Engine, paneLocale: Locale): number => {
  const written = new Set(review.body.text.split('\n').map((line) => line.trim()));
  const locale = localeFor(review.language, paneLocale);
  return review.checklist.filter(({ need, state }) => {
    const line = state === 'missing' ? engine.lineFor(need, locale) : undefined;
    return line !== undefined && written.has(line.trim());
  }).length;
};
