import { createRoot } from 'react-dom/client';
import { createOutlook } from './create-outlook';
import { loadSamples } from './mailbox/samples';
import { readSettings } from './settings';
import { App } from './ui/App';
import { OutlookContext } from './ui/use-outlook';

const settings = readSettings(new URLSearchParams(location.search), navigator.language);
document.documentElement.lang = settings.locale;

const outlook = createOutlook(settings);
// Browser tests steer and question the emulated Outlook through this name.
Object.assign(window, { outlook });

void loadSamples().then((items) => {
  for (const item of items) outlook.mailbox.add(item);
  if (settings.open) outlook.openItem(settings.open);
  outlook.changed();
  const place = document.getElementById('workbench');
  if (place)
    createRoot(place).render(
      <OutlookContext.Provider value={outlook}>
        <App />
      </OutlookContext.Provider>,
    );
});
