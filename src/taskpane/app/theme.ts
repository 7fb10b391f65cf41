import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Locale } from '../../core/language/locale';
import type { HostTheme, MailHost } from '../../host/mail-host';

const latin = "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont";
/** Chinese text needs a Chinese face before the browser guesses one; in English it would widen the quotation marks. */
const fonts: Readonly<Record<Locale, string>> = {
  en: `${latin}, Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif`,
  'zh-CN': `${latin}, 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif`,
};

/** Outlook's theme where it tells, else that of the system; follows both. */
export const useTheme = (host: MailHost, locale: Locale): Theme => {
  const [told, setTold] = useState<HostTheme | undefined>(() => host.theme());
  useEffect(() => host.onThemeChanged(setTold), [host]);
  const systemIsDark = useSyncExternalStore(watchSystem, () => darkQuery()?.matches ?? false);
  const isDark = told ? told.dark : systemIsDark;
  useEffect(() => {
    // Scroll bars and native lists follow this.
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
    document.body.style.backgroundColor = (isDark ? webDarkTheme : webLightTheme).colorNeutralBackground1;
  }, [isDark]);
  return useMemo(
    () => ({ ...(isDark ? webDarkTheme : webLightTheme), fontFamilyBase: fonts[locale] }),
    [isDark, locale],
  );
};

const watchSystem = (listener: () => void): (() => void) => {
  const query = darkQuery();
  query?.addEventListener('change', listener);
  return () => query?.removeEventListener('change', listener);
};

const darkQuery = (): MediaQueryList | undefined =>
  typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : undefined;
