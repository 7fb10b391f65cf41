import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { HostTheme, MailHost } from '../../host/mail-host';

/** Chinese text needs a Chinese face before the browser guesses one. */
const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

const light: Theme = { ...webLightTheme, fontFamilyBase };
const dark: Theme = { ...webDarkTheme, fontFamilyBase };

/** Outlook's theme where it tells, else that of the system; follows both. */
export const useTheme = (host: MailHost): Theme => {
  const [told, setTold] = useState<HostTheme | undefined>(() => host.theme());
  useEffect(() => host.onThemeChanged(setTold), [host]);
  const systemIsDark = useSyncExternalStore(watchSystem, () => darkQuery()?.matches ?? false);
  const isDark = told ? told.dark : systemIsDark;
  useEffect(() => {
    // Scroll bars and native lists follow this.
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
    document.body.style.backgroundColor = isDark ? dark.colorNeutralBackground1 : light.colorNeutralBackground1;
  }, [isDark]);
  return isDark ? dark : light;
};

const watchSystem = (listener: () => void): (() => void) => {
  const query = darkQuery();
  query?.addEventListener('change', listener);
  return () => query?.removeEventListener('change', listener);
};

const darkQuery = (): MediaQueryList | undefined =>
  typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : undefined;
