import { type Completion, newId, type Session } from '../panes/session';
import type { Transport } from '../protocol/transport';

/** Outlook's own patience with a handler; the workbench does not make anyone wait five minutes. */
export const patienceMs = 60_000;

/** Calls a function of the add-in and waits for its `event.completed`. */
export const invoke = async (
  transport: Transport,
  session: Session,
  functionName: string,
  event: object,
  timeoutMs = patienceMs,
): Promise<Completion> => {
  const id = newId();
  const timeout = wait(timeoutMs);
  const loaded = await Promise.race([session.ready.then(() => true), timeout.then(() => false)]);
  if (!loaded) return { outcome: 'notLoaded' };
  const completion = new Promise<Completion>((resolve) => session.commands.set(id, resolve));
  transport.fire(session, 'appCommandInvoked', [id, functionName, JSON.stringify({ source: { id }, ...event })]);
  return Promise.race([completion, timeout.then((): Completion => ({ outcome: 'timedOut' }))]);
};

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
