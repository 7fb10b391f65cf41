import type { Address } from '../core/mail/address';
import type { ClientProfile } from './clients/profile';
import type { Clock } from './desk/clock';
import type { AppointmentForm, NewMessageForm } from './dispatch/forms';
import type { RecipientField } from './dispatch/fields';
import type { SmartAlert } from './events/send';
import type { History } from './mailbox/history';
import type { Folder, MailItem } from './mailbox/item';
import type { Mailbox } from './mailbox/mailbox';
import type { RoamingSettings } from './mailbox/roaming';
import type { AddIn } from './manifest';
import type { Completion } from './panes/session';
import type { PaneMode } from './panes/side-pane';
import type { Fault } from './protocol/faults';
import type { LoggedCall } from './protocol/transport';

export type UiLocale = 'en' | 'zh-CN';

/** The open editor of a draft: the truth about its body while it is open. */
export interface Editor {
  html(): string;
  show(html: string): void;
  insertAtCursor(html: string): void;
  /** The words the person has selected. */
  selected(): string;
}

export interface FileToAttach {
  readonly name: string;
  readonly base64: string;
  readonly contentType: string;
  readonly isInline: boolean;
}

/** The emulated Outlook: what its screen shows, and everything the person or the add-in can do to it. */
export interface Outlook {
  readonly profile: ClientProfile;
  readonly locale: UiLocale;
  /** What Office calls it: `en-US`, `zh-CN`. */
  readonly officeLocale: string;
  readonly addIn: AddIn;
  readonly mailbox: Mailbox;
  readonly roaming: RoamingSettings;
  readonly history: History;
  readonly clock: Clock;
  readonly calls: readonly LoggedCall[];
  readonly pane: Record<PaneMode, { open: boolean; pinned: boolean }>;
  readonly folder: Folder;
  readonly alert: SmartAlert | undefined;
  readonly appointment: AppointmentForm | undefined;
  readonly notice: string | undefined;
  /** The add-in's server answers this browser; when not, its certificate is probably still to be accepted. */
  readonly addInReachable: boolean;
  faults: readonly Fault[];
  editorMode: 'plain' | 'hostile';
  /** Launch events run; off is what people without an administrator's deployment have. */
  events: boolean;
  theme: Readonly<Record<string, unknown>>;

  item(): MailItem | undefined;
  supports(mailboxSet: string): boolean;
  subscribe(listener: () => void): () => void;
  version(): number;
  changed(): void;
  log(entry: LoggedCall): void;

  openFolder(folder: Folder): void;
  select(id: string | undefined): void;
  openItem(id: string): boolean;
  newMessage(form?: NewMessageForm): void;
  reply(item: MailItem, audience: 'sender' | 'all' | 'forward', htmlBody?: string): void;
  closeCompose(): void;
  discard(item: MailItem): void;
  send(item: MailItem): void;

  setFrom(item: MailItem, from: Address): void;
  setRecipients(item: MailItem, field: RecipientField, list: readonly Address[]): void;
  setSubject(item: MailItem, subject: string): void;
  setBody(item: MailItem, html: string): void;
  typed(item: MailItem, html: string): void;
  insertAtCursor(item: MailItem, html: string): void;
  selected(item: MailItem): string;
  attach(item: MailItem, file: FileToAttach): string;
  detach(item: MailItem, attachmentId: string): boolean;
  save(item: MailItem): string;
  useEditor(item: MailItem, editor: Editor | undefined): void;
  /** A mail file dropped on the window: received mails land in Inbox, drafts (X-Unsent) in Drafts. */
  openFile(name: string, bytes: ArrayBuffer): Promise<void>;
  receive(item: MailItem): void;

  togglePane(mode: PaneMode): void;
  togglePin(mode: PaneMode): void;
  reloadPane(): void;
  mountPane(parent: HTMLElement): void;
  launch(type: string, item: MailItem, detail?: object): Promise<Completion | undefined>;
  showAlert(alert: SmartAlert | undefined): void;
  openAppointment(form: AppointmentForm | undefined): void;
  notify(text: string | undefined): void;
  setTheme(name: 'light' | 'dark'): void;
  moveTime(ms: number): void;
}
