/** In place of our pane: the Office adapter alone, for a test to call. What the adapter gives back stays here, by number. */
import type { HostChange, MailHost } from '../../src/host/mail-host';
import { connectOffice } from '../../src/host/office/office-host';

declare global {
  interface Window {
    office?: {
      readonly host: MailHost;
      readonly changes: HostChange[];
      readonly undos: (() => Promise<boolean>)[];
    };
  }
}

void connectOffice().then((host) => {
  window.office = { host, changes: [], undos: [] };
});
