import type { KnownRequest } from '../../core/checks/check';
import type { Classifier } from '../../core/models/classifier';
import type { Draft } from '../../core/mail/draft';
import type { MailHost } from '../../host/mail-host';
import type { Mailbox } from '../../host/mailbox';
import type { Ledger } from '../../host/store';
import { createComposeSession } from '../session/compose-session';
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
  readonly now: () => number;
  readonly openMailbox?: () => Promise<Mailbox>;
}): { readonly parts: PaneParts; stop(): void } => {
  const { host, engine, classifier, ledger, now } = deps;
  const settings = createSettingsStore(deps.settingsPort, now);
  const compose = createComposeSession({ host, engine, settings, ledger, now, knownRequest: knownIn(ledger) });
  const item = writable(host.item());
  const stopLedger = ledger.onChange(() => void tellEvents(host, ledger));
  const stopWatch = host.watch((change) => {
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

/** The request a draft belongs to, as the ledger knows it: by the parent's id first, then by conversation. */
const knownIn =
  (ledger: Ledger) =>
  async (draft: Draft): Promise<KnownRequest | undefined> => {
    const { inReplyTo, conversationId } = draft;
    if (inReplyTo === undefined && conversationId === undefined) return undefined;
    const rows = await ledger.all();
    const row =
      rows.find(
        ({ request }) => inReplyTo && request.messages.some(({ message }) => message.internetMessageId === inReplyTo),
      ) ??
      rows.find(
        ({ request }) =>
          conversationId && request.messages.some(({ message }) => message.conversationId === conversationId),
      );
    return (
      row && {
        ...(row.request.numbers[0] !== undefined && { number: row.request.numbers[0] }),
        ...(row.request.deskId !== undefined && { deskId: row.request.deskId }),
        ...(row.dueAt !== undefined && { dueAt: row.dueAt }),
        ...(row.waitingSince !== undefined && { waitingSince: row.waitingSince }),
      }
    );
  };
