import type { Fix } from '../../core/fixes/fix';
import type { Locale } from '../../core/language/locale';
import { localeFor } from '../../core/language/locale';
import type { ComposeState } from '../session/compose-session';
import type { Engine } from '../session/engine';

/**
 * What "Complete my mail" does, in order: lines to fill in for all that is missing, then each finding's safe fix
 * (greeting, thanks, a secret hidden). An empty draft gets the whole mail as a template.
 */
export const completionOf = (state: ComposeState, engine: Engine, paneLocale: Locale): readonly Fix[] => {
  const { review, hardlyBegun } = state;
  if (!review?.match) return [];
  const locale = localeFor(review.language, paneLocale);
  const subject = review.findings.flatMap(({ fixes }) => fixes).find(({ kind }) => kind === 'setSubject');
  if (hardlyBegun) {
    const text = engine.templateFor(review, locale);
    return text === undefined ? [] : [{ kind: 'insertText', at: 'ownStart', text }, ...(subject ? [subject] : [])];
  }
  const lines = review.checklist
    .filter((item) => item.state === 'missing')
    .map((item) => engine.lineFor(item.need, locale))
    .filter((line): line is string => line !== undefined);
  const safe = review.findings
    .flatMap(({ fixes }) => fixes.slice(0, 1))
    // The lines above stand for the single insertions of the same needs.
    .filter((fix) => fix.kind !== 'insertText' || !lines.some((line) => fix.text.trim().startsWith(line.trim())));
  const order = (fix: Fix) => (fix.kind === 'insertText' && fix.at === 'ownEnd' ? 1 : 0);
  return [
    ...(lines.length > 0 ? [{ kind: 'insertText' as const, at: 'ownEnd' as const, text: lines.join('\n') }] : []),
    ...unique(safe).sort((a, b) => order(a) - order(b)),
  ];
};

const unique = (fixes: readonly Fix[]): Fix[] => [...new Map(fixes.map((fix) => [JSON.stringify(fix), fix])).values()];
