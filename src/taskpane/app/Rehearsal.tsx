import { constant } from '../session/observable';
import { App, type Framed } from './App';
import { browserLocale } from './browser-locale';

const framed: Framed = {
  host: {
    locale: browserLocale(),
    displayLanguage: navigator.language,
    timeZone: 'UTC',
    theme: () => undefined,
    onThemeChanged: () => () => undefined,
  },
  settings: constant({ settings: { locale: 'auto', welcomed: true }, repaired: [] }),
  item: constant({ token: '', kind: 'none' }),
};

/** The frame before Outlook has answered, for nobody to see: what draws it is compiled by then, and its styles are there. */
export const Rehearsal = () => <App framed={framed}>{() => null}</App>;
