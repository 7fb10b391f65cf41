import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Settings } from '../../core/settings/settings';
import type { MailHost } from '../../host/mail-host';
import { ComposeView } from '../compose/ComposeView';
import { Notice } from '../components/Notice';
import { useHidden } from '../components/use-hidden';
import { useKeyboardPlace } from '../components/use-keyboard-place';
import { mailboxNews } from '../mailbox/mailbox-news';
import type { Observable } from '../session/observable';
import { paneText } from '../strings/pane';
import { ErrorEdge } from './ErrorEdge';
import { LazyPart } from './LazyPart';
import { Tabs, tabTitles, type Tab } from './Tabs';
import { formatLocaleFor, SpeechProvider, useText, type Speech } from './text';
import { useTheme } from './theme';
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
  text: { margin: 0 },
});

/** What the frame shows of the settings and of the mail that is open. */
export interface Framed {
  readonly host: MailHost;
  readonly settings: Observable<{
    readonly settings: Pick<Settings, 'locale' | 'welcomed'>;
    readonly repaired: readonly string[];
  }>;
  readonly item: PaneParts['item'];
}

/** The pane: frame, language, theme and the view for what Outlook shows; `waiting` stands where the views will be. */
export const App = ({
  framed,
  parts,
  waiting,
}: {
  readonly framed: Framed;
  readonly parts?: PaneParts | undefined;
  readonly waiting?: ReactNode;
}) => {
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
      <FluentProvider theme={theme}>
        <ErrorEdge>
          <Frame item={framed.item}>{(tab) => (parts ? <Views parts={parts} tab={tab} /> : waiting)}</Frame>
        </ErrorEdge>
      </FluentProvider>
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

const Views = ({ parts, tab }: { readonly parts: PaneParts; readonly tab: Tab }) => {
  const styles = useStyles();
  const t = useText();
  const { settings, item } = parts;
  const { settings: set, repaired } = useObservable(settings);
  const { token } = useObservable(item);
  const [isRepairSeen, setRepairSeen] = useState(false);
  return (
    <>
      {!set.welcomed && (
        <Notice
          kind="info"
          title={t(paneText.welcomeTitle)}
          actions={[{ label: t(paneText.welcomeDone), onClick: () => settings.change({ welcomed: true }) }]}
        >
          <p className={styles.text}>{t(paneText.welcome)}</p>
        </Notice>
      )}
      {repaired.length > 0 && !isRepairSeen && (
        <div data-repaired={repaired.length}>
          <Notice kind="warning" actions={[{ label: t(paneText.close), onClick: () => setRepairSeen(true) }]}>
            <p className={styles.text}>{t(paneText.repaired)}</p>
          </Notice>
        </div>
      )}
      <ErrorEdge key={`${tab} ${token}`}>
        {tab === 'mail' && <MailTab {...parts} />}
        {tab === 'requests' && parts.openMailbox && <LazyPart load={loadMailbox} parts={parts} />}
        {tab === 'requests' && <LazyPart load={loadRequests} parts={parts} />}
        {tab === 'settings' && <LazyPart load={loadSettings} parts={parts} />}
      </ErrorEdge>
    </>
  );
};

const MailTab = (parts: PaneParts) => {
  const styles = useStyles();
  const t = useText();
  const { kind, token } = useObservable(parts.item);
  const { readAt } = useObservable(mailboxNews);
  if (kind === 'compose') {
    const { compose, engine, settings, host } = parts;
    return (
      <ComposeView session={compose} engine={engine} settings={settings} host={host}>
        {readAt !== undefined && <LazyPart load={loadLockNotices} parts={parts} />}
      </ComposeView>
    );
  }
  if (kind === 'read') return <LazyPart load={loadRead} parts={parts} key={token} />;
  return (
    <Notice kind="info" title={t(paneText.noItemTitle)}>
      <p className={styles.text}>{t(paneText.noItem)}</p>
    </Notice>
  );
};

const loadRead = () => import(/* webpackChunkName: "read" */ '../read/ReadView').then(({ ReadView }) => ReadView);
const loadMailbox = () =>
  import(/* webpackChunkName: "mailbox" */ '../mailbox/MailboxPart').then(({ MailboxPart }) => MailboxPart);
const loadLockNotices = () =>
  import(/* webpackChunkName: "mailbox" */ '../mailbox/LockNotices').then(({ LockNotices }) => LockNotices);
const loadRequests = () =>
  import(/* webpackChunkName: "requests" */ '../requests/RequestsView').then(({ RequestsView }) => RequestsView);
const loadSettings = () =>
  import(/* webpackChunkName: "settings" */ '../settings/SettingsView').then(({ SettingsView }) => SettingsView);
