import { has } from '../clients/profiles';
import type { MailItem } from '../mailbox/item';
import type { Outlook } from '../outlook';
import { openFrame, type PaneFrame } from '../panes/frame';
import type { Completion } from '../panes/session';
import { faultFor } from '../protocol/faults';
import type { Transport } from '../protocol/transport';
import { runInClassicEngine } from './classic-engine';
import { invoke } from './command';

export interface LaunchEvents {
  /** Runs the handler the manifest names for `type`; `undefined` when there is none or this client never calls it. */
  run(type: string, item: MailItem, detail?: object): Promise<Completion | undefined>;
  /** The item is left: its runtime ends. */
  end(item: MailItem): void;
}

/** The requirement set that brought an event (platform.md §1.1). */
const firstSet: Readonly<Record<string, string>> = {
  OnNewMessageCompose: '1.10',
  OnMessageRecipientsChanged: '1.11',
  OnMessageAttachmentsChanged: '1.11',
  OnMessageSend: '1.12',
  OnMessageFromChanged: '1.13',
};

/** Event-based activation: a hidden page per mail, or an engine without DOM on classic Windows (protocol sheet §8, §10). */
export const createLaunchEvents = (outlook: Outlook, transport: Transport): LaunchEvents => {
  const runtimes = new Map<MailItem, PaneFrame>();

  const runtimeFor = (item: MailItem): PaneFrame => {
    const known = runtimes.get(item);
    if (known) return known;
    const frame = openFrame({
      url: outlook.addIn.eventsPageUrl,
      parent: document.body,
      title: `${outlook.addIn.name} events`,
      surface: 'event',
      locale: outlook.officeLocale,
      timeOffset: outlook.clock.offset(),
      item: () => item,
    });
    transport.add(frame.session);
    runtimes.set(item, frame);
    return frame;
  };

  return {
    async run(type, item, detail = {}) {
      const event = outlook.addIn.launchEvents.find((candidate) => candidate.type === type);
      if (!event || !outlook.events || !outlook.supports(firstSet[type] ?? '1.10')) return undefined;
      if (faultFor(outlook.faults, type, 'lostLaunchEvent')) return undefined;
      outlook.log({ surface: 'event', call: type });
      return has(outlook.profile, 'eventsWithoutDom')
        ? runInClassicEngine(outlook, item, event.functionName, { type, ...detail })
        : invoke(transport, runtimeFor(item).session, event.functionName, { type, ...detail });
    },
    end(item) {
      const frame = runtimes.get(item);
      if (!frame) return;
      transport.remove(frame.session);
      frame.element.remove();
      runtimes.delete(item);
    },
  };
};
