import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { graphConfig } from '../host/graph/graph-config';
import { HostError } from '../host/host-error';
import { connectOffice } from '../host/office/office-host';
import { openPage } from '../host/office/open-page';
import { openLedger } from '../host/storage/open-ledger';
import { openMailCache } from '../host/storage/open-mail-cache';
import { settingsCopies } from '../host/storage/settings-copies';
import { Boot, NoOutlook } from './app/Boot';
import { narrowStyles } from './app/narrow-styles';
import type { PaneParts } from './app/pane-parts';
import { SpeechProvider } from './app/text';

// Asked for at once: the core travels while Outlook starts.
const loadCore = () => import(/* webpackChunkName: "core" */ './app/core-chunk');
let core = loadCore();
core.catch(() => undefined);

const loadGraph = () => import(/* webpackChunkName: "graph" */ '../host/graph/graph-mailbox');

/** The page's own skeleton speaks until Outlook answers, and says so when it does not (skeleton.ts). */
const start = async () => {
  const host = await connectOffice();
  const scope = host.userAddress.toLowerCase();
  const graph = graphConfig();
  const loadParts = async () => {
    const [{ createCorePane }, ledger] = await Promise.all([core.catch(() => (core = loadCore())), openLedger(scope)]);
    const { parts } = createCorePane({
      host,
      settingsPort: settingsCopies(host.settings, scope),
      ledger,
      now: () => Date.now(),
      ...(graph && {
        openMailbox: async () => {
          const [{ connectGraph }, cache] = await Promise.all([loadGraph(), openMailCache(scope)]);
          return connectGraph({ config: graph, userAddress: host.userAddress, cache, openPage });
        },
      }),
    });
    if (graph) void resumeIfSignedIn(scope, parts);
    return parts;
  };
  render(<Boot host={host} load={loadParts} />);
};

/** Without an earlier sign-in nothing of it is loaded. */
const resumeIfSignedIn = async (scope: string, parts: PaneParts) => {
  const mark = await (await openMailCache(scope)).mark().catch(() => undefined);
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
