import { makeStyles, tokens, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import type { Locale } from '../../core/language/locale';
import type { HostTheme, MailHost } from '../../host/mail-host';

const latin = "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont";
/** Chinese text needs a Chinese face before the browser guesses one; in English it would widen the quotation marks. */
const fonts: Readonly<Record<Locale, string>> = {
  en: `${latin}, Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif`,
  'zh-CN': `${latin}, 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif`,
};

const useStyles = makeStyles({
  root: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'left',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
  },
});

const ThemeContext = createContext<Theme>(webLightTheme);
export const useThemeAround = (): Theme => useContext(ThemeContext);

/**
 * Gives what it holds the theme's values, as Fluent's own provider does. That one comes with the parts that hold Fluent's
 * own controls (`FluentPart`): it is six kilobytes of the first script.
 */
export const Themed = ({ theme, children }: { readonly theme: Theme; readonly children: ReactNode }) => {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (root.current) root.current.style.cssText = valuesOf(theme);
  }, [theme]);
  return (
    <ThemeContext.Provider value={theme}>
      <div ref={root} className={styles.root}>
        {children}
      </div>
    </ThemeContext.Provider>
  );
};

const valuesOf = (theme: Theme): string =>
  Object.entries(theme)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

export type ThemeTeller = Pick<MailHost, 'theme' | 'onThemeChanged'>;

/** Outlook's theme where it tells, else that of the system; follows both. */
export const useTheme = (host: ThemeTeller, locale: Locale): Theme => {
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
