import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { graphConfig } from '../host/graph/graph-config';
import { HostError } from '../host/host-error';
import type { MailHost } from '../host/mail-host';
import { connectOffice } from '../host/office/office-host';
import { openPage } from '../host/office/open-page';
import { openDatabase, openLedger } from '../host/storage/open-ledger';
import { settingsCopies } from '../host/storage/settings-copies';
import { Boot, NoOutlook } from './app/Boot';
import { beginCore, loadCore } from './app/load-core';
import { loadRead } from './app/load-views';
import { narrowStyles } from './app/narrow-styles';
import type { PaneParts } from './app/pane-parts';
import { SpeechProvider } from './app/text';
import { loadAhead } from './app/use-loaded';
import { beginWatch } from './session/begin-watch';
import { chosenLocale } from './session/chosen-locale';

const database = openDatabase();
database.catch(() => undefined);
beginCore();

const openCache = async (scope: string) =>
  (await import(/* webpackChunkName: "mail-cache" */ '../host/storage/open-mail-cache')).openMailCache(scope);
const loadGraph = () => import(/* webpackChunkName: "graph" */ '../host/graph/graph-mailbox');

/** The page's own skeleton speaks until Outlook answers, and says so when it does not (skeleton.ts). */
const start = async () => {
  const host = await connectOffice();
  const scope = host.userAddress.toLowerCase();
  const graph = graphConfig();
  const settingsPort = settingsCopies(host.settings, scope);
  let watch: MailHost['watch'] | undefined;
  const load = async () => {
    watch ??= beginWatch(host);
    const [{ createCorePane }, ledger] = await Promise.all([
      loadCore(),
      openLedger(scope, database),
      // Travels beside the core; without it, the view says so itself.
      host.item().kind === 'read' && loadAhead(loadRead).catch(() => undefined),
    ]);
    const loaded = createCorePane({
      host,
      settingsPort,
      ledger,
      watch,
      now: () => Date.now(),
      ...(graph && {
        openMailbox: async () => {
          const [{ connectGraph }, cache] = await Promise.all([loadGraph(), openCache(scope)]);
          return connectGraph({ config: graph, userAddress: host.userAddress, cache, openPage });
        },
      }),
    });
    if (graph) void resumeIfSignedIn(scope, loaded.parts);
    return loaded;
  };
  render(<Boot host={host} locale={chosenLocale(settingsPort)} load={load} />);
};

/** Without an earlier sign-in only the place where it would be noted is loaded. */
const resumeIfSignedIn = async (scope: string, parts: PaneParts) => {
  const cache = await openCache(scope).catch(() => undefined);
  const mark = await cache?.mark().catch(() => undefined);
  if (mark)
    await loadMailbox().then(
      ({ resumeMailbox }) => resumeMailbox(parts),
      () => undefined,
    );
};
const loadMailbox = () => import(/* webpackChunkName: "mailbox" */ './mailbox/session-of');

const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce: narrowStyles() } });

const render = (view: React.ReactNode) => {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<RendererProvider renderer={renderer}>{view}</RendererProvider>);
};

start().catch((error: unknown) => {
  const locale = navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
  const told = error instanceof HostError ? error : new HostError('unknown', 'pane.start', error);
  render(
    <SpeechProvider speech={{ locale, formatLocale: locale, timeZone: 'UTC' }}>
      <NoOutlook error={told} />
    </SpeechProvider>,
  );
});
