import type { MailItem } from '../mailbox/item';
import type { Outlook } from '../outlook';
import type { Completion } from '../panes/session';
import { modeOf } from '../panes/side-pane';

/** The Smart Alerts dialog. Title and colours are Outlook's; an add-in only gives the message and one label. */
export interface SmartAlert {
  readonly kind: 'checking' | 'slow' | 'conditions' | 'timedOut';
  readonly message: string;
  /** Present only when the handler gave a commandId and the client knows them (Mailbox 1.14). */
  readonly actionLabel?: string;
  readonly contextData?: unknown;
  choose(choice: 'send' | 'back' | 'action'): void;
}

/** "Taking longer than expected" comes after five seconds (platform.md §2.1). */
const slowAfterMs = 5_000;
const messageLimit = 500;
const labelLimit = 20;

/** Presses Send: the handler is asked first; PromptUser means that the person always has the last word. */
export const createSend = (outlook: Outlook, deliver: (item: MailItem) => void) => {
  const sending = new Set<MailItem>();

  return async (item: MailItem): Promise<void> => {
    if (sending.has(item)) return;
    sending.add(item);
    let settled = false;
    const settle = (send: boolean): void => {
      if (settled) return;
      settled = true;
      sending.delete(item);
      outlook.showAlert(undefined);
      if (send) deliver(item);
    };
    const show = (alert: Omit<SmartAlert, 'choose'>): void =>
      outlook.showAlert({
        ...alert,
        choose(choice) {
          if (choice === 'action') openOn(outlook, item, alert.contextData);
          settle(choice === 'send');
        },
      });
    show({ kind: 'checking', message: '' });
    const slow = setTimeout(() => !settled && show({ kind: 'slow', message: '' }), slowAfterMs);
    const completion = await outlook.launch('OnMessageSend', item);
    clearTimeout(slow);
    if (settled) return;
    const alert = completion && alertOf(outlook, completion);
    if (alert) show(alert);
    else settle(true);
  };
};

/** `undefined`: the mail goes. A handler that does not load or is not found never holds a mail back (PromptUser). */
const alertOf = (outlook: Outlook, { outcome, options = {} }: Completion): Omit<SmartAlert, 'choose'> | undefined => {
  if (outcome === 'timedOut') return { kind: 'timedOut', message: '' };
  if (outcome !== 'completed' || options.allowEvent !== false) return undefined;
  const message = typeof options.errorMessage === 'string' ? options.errorMessage.slice(0, messageLimit) : '';
  if (!outlook.supports('1.14') || options.commandId !== outlook.addIn.composeControlId)
    return { kind: 'conditions', message };
  const label = typeof options.cancelLabel === 'string' ? options.cancelLabel.slice(0, labelLimit) : '';
  return { kind: 'conditions', message, actionLabel: label, contextData: options.contextData };
};

const openOn = (outlook: Outlook, item: MailItem, contextData: unknown): void => {
  item.initializationContext = contextData;
  outlook.select(item.id);
  outlook.pane[modeOf(item)].open = true;
  // A pane that is open already is not told before Mailbox 1.15; Outlook loads it again.
  outlook.reloadPane();
};
