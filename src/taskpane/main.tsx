import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { graphConfig } from '../host/graph/graph-config';
import { HostError } from '../host/host-error';
import type { MailHost } from '../host/mail-host';
import { connectOffice } from '../host/office/office-host';
import { openPage } from '../host/office/open-page';
import { openDatabase, openLedger } from '../host/storage/open-ledger';
import { settingsCopies } from '../host/storage/settings-copies';
import { Boot, NoOutlook } from './app/Boot';
import { browserLocale } from './app/browser-locale';
import { beginCore, loadCore } from './app/load-core';
import { loadRead } from './app/load-views';
import { narrowStyles } from './app/narrow-styles';
import type { PaneParts } from './app/pane-parts';
import { Rehearsal } from './app/Rehearsal';
import { SpeechProvider } from './app/text';
import { loadAhead } from './app/use-loaded';
import { beginWatch } from './session/begin-watch';
import { chosenLocale } from './session/chosen-locale';

const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce: narrowStyles() } });

const draw = (view: ReactNode, place: HTMLElement | null): (() => void) => {
  const root = place && createRoot(place);
  root?.render(<RendererProvider renderer={renderer}>{view}</RendererProvider>);
  return () => root?.unmount();
};

// Beside the page, while Outlook starts.
const endRehearsal = draw(<Rehearsal />, document.createElement('div'));

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

const render = (view: ReactNode) => {
  endRehearsal();
  draw(view, document.getElementById('root'));
};

start().catch((error: unknown) => {
  const locale = browserLocale();
  const told = error instanceof HostError ? error : new HostError('unknown', 'pane.start', error);
  render(
    <SpeechProvider speech={{ locale, formatLocale: locale, timeZone: 'UTC' }}>
      <NoOutlook error={told} />
    </SpeechProvider>,
  );
});
