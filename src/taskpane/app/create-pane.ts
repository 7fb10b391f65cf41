import type { Classifier } from '../../core/models/classifier';
import type { MailHost } from '../../host/mail-host';
import type { Mailbox } from '../../host/mailbox';
import type { Ledger } from '../../host/store';
import { createComposeSession } from '../session/compose-session';
import { draftRequests } from '../session/draft-requests';
import type { Engine } from '../session/engine';
import { tellEvents } from '../session/known-conversations';
import { writable } from '../session/observable';
import { createSettingsStore, type SettingsPort } from '../session/settings-store';
import type { PaneParts } from './pane-parts';

/** Ties the sessions to one watch of the host. Returns the parts and stop. */
export const createPane = (deps: {
  readonly host: MailHost;
  readonly engine: Engine;
  readonly classifier: Classifier;
  readonly settingsPort: SettingsPort;
  readonly ledger: Ledger;
  /** The host's, or one that has begun already. */
  readonly watch: MailHost['watch'];
  readonly now: () => number;
  readonly openMailbox?: () => Promise<Mailbox>;
}): { readonly parts: PaneParts; stop(): void } => {
  const { host, engine, classifier, ledger, now } = deps;
  const settings = createSettingsStore(deps.settingsPort, now);
  const compose = createComposeSession({ host, engine, settings, ledger, now, requests: draftRequests(ledger) });
  const item = writable(host.item());
  const stopLedger = ledger.onChange(() => void tellEvents(host, ledger));
  const stopWatch = deps.watch((change) => {
    if (change.kind === 'item') item.set(host.item());
    compose.take(change);
  });
  return {
    parts: {
      host,
      engine,
      classifier,
      settings,
      ledger,
      compose,
      item,
      now,
      ...(deps.openMailbox && { openMailbox: deps.openMailbox }),
    },
    stop: () => {
      stopWatch();
      stopLedger();
      compose.dispose();
    },
  };
};
