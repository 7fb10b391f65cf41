import { createRoot } from 'react-dom/client';
import { createCoreClassifier } from '../core/models/core-classifier';
import { connectOffice } from '../host/office/office-host';
import { openLedger } from '../host/storage/open-ledger';
import { settingsCopies } from '../host/storage/settings-copies';
import { App } from './app/App';
import { coreEngine } from './app/core-engine';
import { createPane } from './app/create-pane';

// The page's own skeleton speaks until Office answers, and says so when it does not (skeleton.ts).
const start = async () => {
  const host = await connectOffice();
  const scope = host.userAddress.toLowerCase();
  const ledger = await openLedger(scope);
  const { parts } = createPane({
    host,
    engine: coreEngine(createCoreClassifier()),
    settingsPort: settingsCopies(host.settings, scope),
    ledger,
    now: () => Date.now(),
  });
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App {...parts} />);
};

void start();
