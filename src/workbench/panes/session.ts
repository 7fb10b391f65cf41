import type { Surface } from '../dispatch/call';
import type { MailItem } from '../mailbox/item';

/** What an `event.completed()` sent, or why nothing came. */
export interface Completion {
  readonly outcome: 'completed' | 'functionNotFound' | 'timedOut' | 'notLoaded';
  readonly options?: Readonly<Record<string, unknown>>;
}

/** One conversation with one page of the add-in: its frame, its registered events, the commands it runs. */
export interface Session {
  readonly conversationId: string;
  readonly controlId: string;
  readonly surface: Surface;
  readonly origin: string;
  readonly target: Window;
  /** The item this page is about right now. */
  item(): MailItem | undefined;
  /** Action names of the events the page registered for. */
  readonly events: Set<string>;
  /** Commands waiting for their `completed`. */
  readonly commands: Map<string, (completion: Completion) => void>;
  /** Resolves when the page called `Office.onReady`. */
  readonly ready: Promise<void>;
  markReady(): void;
  /** Set by the `itemClosed` fault: every later item call is for an item that is gone. */
  itemGone: boolean;
}

export const newId = (): string => crypto.randomUUID();

export const createSession = (
  parts: Pick<Session, 'surface' | 'origin' | 'target' | 'item'> & Partial<Session>,
): Session => {
  let markReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    markReady = resolve;
  });
  return {
    conversationId: `_xdm_${newId()}`,
    controlId: newId(),
    events: new Set(),
    commands: new Map(),
    ready,
    markReady: () => markReady(),
    itemGone: false,
    ...parts,
  };
};
