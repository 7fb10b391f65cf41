import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Settings } from '../../core/settings/settings';
import type { MailHost } from '../../host/mail-host';
import { useHidden } from '../components/use-hidden';
import { useKeyboardPlace } from '../components/use-keyboard-place';
import type { Observable } from '../session/observable';
import { ErrorEdge } from './ErrorEdge';
import { Tabs, tabTitles, type Tab } from './Tabs';
import { formatLocaleFor, SpeechProvider, useText, type Speech } from './text';
import { Themed, useTheme, type ThemeTeller } from './theme';
import { useObservable } from './use-observable';
import type { PaneParts } from './pane-parts';

const useStyles = makeStyles({
  root: {
    minHeight: '100%',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  view: {
    boxSizing: 'border-box',
    maxWidth: '640px',
    padding: tokens.spacingVerticalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    '@media (max-width: 340px)': { padding: tokens.spacingVerticalS },
  },
});

/** What the frame shows of the settings and of the mail that is open. */
export interface Framed {
  readonly host: Pick<MailHost, 'locale' | 'displayLanguage' | 'timeZone'> & ThemeTeller;
  readonly settings: Observable<{
    readonly settings: Pick<Settings, 'locale' | 'welcomed'>;
    readonly repaired: readonly string[];
  }>;
  readonly item: PaneParts['item'];
}

/** The pane: frame, language, theme; `children` shows what the chosen tab holds. */
export const App = ({ framed, children }: { readonly framed: Framed; readonly children: (tab: Tab) => ReactNode }) => {
  const { host, settings } = framed;
  const { settings: set } = useObservable(settings);
  const locale = set.locale === 'auto' ? host.locale : set.locale;
  const speech = useMemo<Speech>(
    () => ({ locale, formatLocale: formatLocaleFor(locale, host.displayLanguage), timeZone: host.timeZone }),
    [locale, host],
  );
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const theme = useTheme(host, locale);
  return (
    <SpeechProvider speech={speech}>
      <Themed theme={theme}>
        <ErrorEdge>
          <Frame item={framed.item}>{children}</Frame>
        </ErrorEdge>
      </Themed>
    </SpeechProvider>
  );
};

/** Tabs and what the chosen one shows. */
const Frame = ({ item, children }: { readonly item: Framed['item']; readonly children: (tab: Tab) => ReactNode }) => {
  const styles = useStyles();
  const hidden = useHidden();
  const t = useText();
  const [tab, setTab] = useState<Tab>('mail');
  const { token } = useObservable(item);
  const panel = useRef<HTMLDivElement>(null);
  useKeyboardPlace(panel);
  // Another mail was opened: the pane shows what belongs to it, unless the user is in the settings.
  const [seen, setSeen] = useState(token);
  if (token !== seen) {
    setSeen(token);
    if (tab === 'requests') setTab('mail');
  }
  return (
    <div className={styles.root}>
      <header>
        <Tabs tab={tab} onChange={setTab} />
      </header>
      <main>
        <div className={styles.view} ref={panel} role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
          {/* Every view has one heading above its own, also while it loads or fails. */}
          <h1 className={hidden}>{t(tabTitles[tab])}</h1>
          {children(tab)}
        </div>
      </main>
    </div>
  );
};
