import type { Facts, SecretKind } from '../facts/fact';
import type { Fix } from '../fixes/fix';
import type { Locale } from '../language/locale';
import type { Place } from '../mail/place';

export interface SecretReport {
  readonly params: { readonly nth: number };
  readonly at: Place;
  readonly fixes: readonly Fix[];
}

/**
 * One report a secret, with its place and the fix that takes it out. The value is never read here; `nth` tells several
 * apart, so that ignoring one does not ignore the next.
 */
export const secretReports = (
  kind: SecretKind,
  facts: Facts,
  mask: (place: Place) => string,
): readonly SecretReport[] =>
  facts
    .of('secret')
    .filter(({ value }) => value === kind)
    .map(({ place }, index) => ({
      params: { nth: index + 1 },
      at: place,
      fixes: [{ kind: 'replaceText', place, text: mask(place) }],
    }));

const masks: Readonly<Record<Locale, string>> = { en: '[removed]', 'zh-CN': '［已删除］' };
export const maskFor = (locale: Locale): string => masks[locale];
