import { callById } from '../dispatch/table';
import { initialData } from '../dispatch/start-up';
import type { MailItem } from '../mailbox/item';
import type { Outlook } from '../outlook';
import type { Completion } from '../panes/session';
import { createDelivery } from '../protocol/faults';
import { patienceMs } from './command';
import type { FromEngine, ToEngine } from './classic-runtime';

/**
 * Runs one launch-event handler as classic Outlook on Windows does: the script alone, no page, no DOM (protocol sheet
 * §10). The engine is a worker whose globals are taken away; it ends with `completed`.
 */
export const runInClassicEngine = (
  outlook: Outlook,
  item: MailItem,
  functionName: string,
  event: object,
): Promise<Completion> =>
  new Promise((resolve) => {
    const engine = new Worker(new URL('classic-runtime.js', location.href));
    const deliver = createDelivery();
    const send = (message: ToEngine) => engine.postMessage(message);
    const end = (completion: Completion) => {
      clearTimeout(timer);
      engine.terminate();
      resolve(completion);
    };
    const timer = setTimeout(() => end({ outcome: 'timedOut' }), patienceMs);
    engine.onerror = () => end({ outcome: 'notLoaded' });
    engine.onmessage = ({ data }: MessageEvent<FromEngine>) => {
      if (data.kind === 'completed') return end({ outcome: 'completed', options: data.options });
      if (data.kind === 'missing') return end({ outcome: 'functionNotFound' });
      const call = callById.get(data.dispatchId);
      const name = call?.name ?? `unknown call ${data.dispatchId}`;
      outlook.log({ surface: 'event', call: name });
      const result = call?.handle(data.params as never, { outlook, item, surface: 'event' });
      deliver(outlook.faults, name, result, (answer) => send({ kind: 'answer', id: data.id, answer }));
    };
    send({
      kind: 'run',
      scriptUrl: outlook.addIn.eventsScriptUrl,
      functionName,
      event,
      initialData: initialData(outlook, item),
      locale: outlook.officeLocale,
      requirements: outlook.profile.requirements,
      roamingSettings: outlook.roaming.forEvents(outlook.profile),
      timeOffset: outlook.clock.offset(),
    });
  });
