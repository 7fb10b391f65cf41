import { has } from '../clients/profiles';
import { itemEvents } from '../events/item-events';
import { isDraft, type MailItem } from '../mailbox/item';
import type { Outlook } from '../outlook';
import { faultFor } from '../protocol/faults';
import type { Transport } from '../protocol/transport';
import { openFrame, type PaneFrame } from './frame';

export type PaneMode = 'read' | 'compose';

export const modeOf = (item: MailItem): PaneMode => (isDraft(item) ? 'compose' : 'read');

export interface SidePane {
  /** Follows the open item, the button and the pin. Called after every change. */
  sync(): void;
  reload(): void;
  frame(): PaneFrame | undefined;
}

/**
 * The pane beside the mail. Reading and writing have a pane each, with a pin each; a pinned pane stays and is told of
 * the next item, one without a pin closes (office-js docs outlook/pinnable-taskpane.md).
 */
export const createSidePane = (outlook: Outlook, transport: Transport, parent: HTMLElement): SidePane => {
  let open: (PaneFrame & { readonly mode: PaneMode }) | undefined;
  let shown: MailItem | undefined;

  const close = (): void => {
    if (!open) return;
    transport.remove(open.session);
    open.element.remove();
    open = undefined;
  };

  const start = (mode: PaneMode): void => {
    const frame = openFrame({
      url: outlook.addIn.paneUrl[mode],
      parent,
      title: outlook.addIn.name,
      surface: 'pane',
      locale: outlook.officeLocale,
      timeOffset: outlook.clock.offset(),
      item: () => outlook.item(),
    });
    open = { ...frame, mode };
    transport.add(frame.session);
  };

  const sync = (): void => {
    const item = outlook.item();
    const mode = item ? modeOf(item) : open?.mode;
    // The window of a draft takes its pane along; a reading pane stays without an item.
    if (open && (open.mode !== mode || (!item && mode === 'compose'))) close();
    if (!mode || !outlook.pane[mode].open || (!open && !item)) {
      close();
    } else if (!open) {
      start(mode);
    } else if (item !== shown) {
      if (outlook.pane[mode].pinned) tellItemChanged(outlook, transport, open);
      else {
        outlook.pane[mode].open = false;
        close();
      }
    }
    shown = item;
  };

  return {
    sync,
    reload() {
      close();
      sync();
    },
    frame: () => open,
  };
};

const tellItemChanged = (outlook: Outlook, transport: Transport, { session }: PaneFrame): void => {
  if (faultFor(outlook.faults, 'ItemChanged', 'lostItemChanged')) return;
  session.itemGone = false;
  if (has(outlook.profile, 'itemChangedBeforeItem')) {
    transport.fire(session, 'olkItemSelectedChanged', '');
    setTimeout(() => itemEvents.itemChanged(transport, outlook, session), 300);
    return;
  }
  itemEvents.itemChanged(transport, outlook, session);
};
