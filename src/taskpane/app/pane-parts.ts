import type { Classifier } from '../../core/models/classifier';
import type { ItemKind, ItemToken, MailHost } from '../../host/mail-host';
import type { Mailbox } from '../../host/mailbox';
import type { Ledger } from '../../host/store';
import type { ComposeSession } from '../session/compose-session';
import type { Engine } from '../session/engine';
import type { Observable } from '../session/observable';
import type { SettingsStore } from '../session/settings-store';

/** Everything the views need; made once by `main.tsx`, or by a test around a fake host. */
export interface PaneParts {
  readonly host: MailHost;
  readonly engine: Engine;
  readonly classifier: Classifier;
  readonly settings: SettingsStore;
  readonly ledger: Ledger;
  readonly compose: ComposeSession;
  /** What Outlook shows now. */
  readonly item: Observable<{ readonly token: ItemToken; readonly kind: ItemKind }>;
  readonly now: () => number;
  /** The whole mailbox through Microsoft Graph; absent in builds without an application id. */
  readonly openMailbox?: () => Promise<Mailbox>;
}
