import type { Finding } from '../../core/findings/finding';
import type { Fix } from '../../core/fixes/fix';
import type { Locale } from '../../core/language/locale';
import { localeFor } from '../../core/language/locale';
import type { ComposeState } from '../session/compose-state';
import type { Engine } from '../session/engine';

export type StepKind = 'template' | 'secrets' | 'subject' | 'lines' | 'courtesy' | 'others';
/** One kind of change "Complete my mail" makes, and how many of them. */
export interface CompletionStep {
  readonly kind: StepKind;
  readonly count: number;
}
export interface Completion {
  readonly fixes: readonly Fix[];
  /** What the fixes do, for the words beside the button. */
  readonly steps: readonly CompletionStep[];
}

const nothing: Completion = { fixes: [], steps: [] };

/**
 * What "Complete my mail" does, in order: lines to fill in for all that is missing, then each finding's safe fix
 * (greeting, thanks, a secret taken out). An empty draft gets the whole mail as a template; a ready mail is left alone.
 */
export const completionOf = (state: ComposeState, engine: Engine, paneLocale: Locale): Completion => {
  const { review, hardlyBegun, unread } = state;
  if (!review?.match || unread) return nothing;
  const locale = localeFor(review.language, paneLocale);
  const safe = unique(
    review.findings.flatMap((finding) => finding.fixes.slice(0, 1).map((fix) => ({ fix, kind: kindOf(finding, fix) }))),
  );
  if (hardlyBegun) {
    const text = engine.templateFor(review, locale);
    const subject = safe.filter(({ kind }) => kind === 'subject').slice(0, 1);
    return text === undefined ? nothing : told([{ fix: line('ownStart', text), kind: 'template' }, ...subject]);
  }
  if (review.findings.every(({ severity }) => severity === 'info')) return nothing;
  const lines = review.checklist
    .filter((item) => item.state === 'missing')
    .map((item) => engine.lineFor(item.need, locale))
    .filter((one): one is string => one !== undefined);
  const rest = safe
    // The lines above stand for the single insertions of the same needs.
    .filter(({ fix }) => fix.kind !== 'insertText' || !lines.some((one) => fix.text.trim().startsWith(one.trim())))
    .sort((a, b) => order(a.fix) - order(b.fix));
  const done = told(rest);
  if (lines.length === 0) return done;
  return {
    fixes: [line('ownEnd', lines.join('\n')), ...done.fixes],
    steps: [...done.steps, { kind: 'lines', count: lines.length }],
  };
};

interface KindOfFix {
  readonly fix: Fix;
  readonly kind: StepKind;
}

const line = (at: 'ownStart' | 'ownEnd', text: string): Fix => ({ kind: 'insertText', at, text });

const order = (fix: Fix) => (fix.kind === 'insertText' && fix.at === 'ownEnd' ? 1 : 0);

const kindOf = ({ check }: Finding, fix: Fix): StepKind => {
  if (fix.kind === 'setSubject') return 'subject';
  if (check.startsWith('secret/')) return 'secrets';
  return check === 'tone/greeting-missing' || check === 'tone/thanks-missing' ? 'courtesy' : 'others';
};

const told = (all: readonly KindOfFix[]): Completion => ({
  fixes: all.map(({ fix }) => fix),
  steps: (['template', 'secrets', 'subject', 'courtesy', 'others'] as const)
    .map((kind) => ({ kind, count: all.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0),
});

const unique = (all: readonly KindOfFix[]): KindOfFix[] => [
  ...new Map(all.map((one) => [JSON.stringify(one.fix), one])).values(),
];
