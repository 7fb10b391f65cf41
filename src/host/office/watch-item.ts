import type { Draft } from '../../core/mail/draft';
import { HostError } from '../host-error';
import type { HostChange, ItemKind, ItemToken } from '../mail-host';

export interface WatchSource {
  item(): { readonly token: ItemToken; readonly kind: ItemKind };
  readDraft(): Promise<Draft>;
  /** The pane cannot be seen: nothing is read. */
  isHidden(): boolean;
  /** Calls back on host events, focus and visibility; returns stop. */
  onNudge(listener: () => void): () => void;
  now(): number;
}

/** Milliseconds between the end of one read and the start of the next, by length of the body in characters. */
const paces: readonly { readonly from: number; readonly pause: number }[] = [
  { from: 500_000, pause: 3000 },
  { from: 100_000, pause: 1500 },
  { from: 0, pause: 700 },
];
/** After failures in a row; the last one stays. */
const retries = [1000, 2000, 5000];
const hiddenPause = 1000;
const retryPause = (failures: number): number => retries[Math.min(failures, retries.length) - 1] ?? 5000;
const mostPause = 8000;

/** The pause before the next read: slower for long bodies and for hosts that answer slowly. */
export const pauseAfter = (bodyLength: number, readTook: number): number => {
  const pace = paces.find(({ from }) => bodyLength >= from)?.pause ?? 700;
  return Math.min(mostPause, Math.max(pace, readTook * 2));
};

/**
 * Outlook has no body-changed event: reads the open draft again and again, one read in flight, and tells the listener
 * when it changed. Also compares the item on each turn, for ItemChanged events that never come.
 */
export const watchItem = (source: WatchSource, listener: (change: HostChange) => void): (() => void) => {
  let stopped = false;
  let reading = false;
  let nudged = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = source.item().token;
  let last: Draft | undefined;
  /** The listener was told of trouble: the next good reading is told even if nothing changed. */
  let recovering = false;

  const schedule = (pause: number) => {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(turn, pause);
  };
  const turn = () => {
    if (stopped || reading) return;
    const { token, kind } = source.item();
    if (token !== shown) {
      shown = token;
      last = undefined;
      listener({ kind: 'item', token });
    }
    if (kind !== 'compose') return schedule(hiddenPause);
    if (source.isHidden()) return schedule(hiddenPause);
    reading = true;
    const began = source.now();
    source.readDraft().then(
      (draft) => {
        reading = false;
        if (stopped) return;
        if (draft.body === undefined && source.item().token === token) {
          // Without the body there is little to judge: the last whole reading stays, unless there is none.
          if (last === undefined) listener({ kind: 'draft', token, draft });
          listener({ kind: 'trouble', token, error: new HostError('timedOut', 'body.get') });
          failures += 1;
          recovering = true;
          return schedule(retryPause(failures));
        }
        failures = 0;
        if (source.item().token === token && (recovering || !sameDraft(last, draft))) {
          last = draft;
          recovering = false;
          listener({ kind: 'draft', token, draft });
        }
        const pause = pauseAfter(draft.body?.content.length ?? 0, source.now() - began);
        schedule(nudged ? 0 : pause);
        nudged = false;
      },
      (error: unknown) => {
        reading = false;
        if (stopped) return;
        failures += 1;
        const isOurs = error instanceof HostError;
        // Another item is on its way: the next turn sees it.
        if (!(isOurs && error.code === 'itemClosed')) {
          listener({ kind: 'trouble', token, error: isOurs ? error : new HostError('unknown', 'draft.read', error) });
        }
        recovering = true;
        schedule(retryPause(failures));
      },
    );
  };

  const stopNudges = source.onNudge(() => {
    nudged = reading;
    schedule(0);
  });
  schedule(0);
  return () => {
    stopped = true;
    clearTimeout(timer);
    stopNudges();
  };
};

/** Two readings say the same. */
export const sameDraft = (a: Draft | undefined, b: Draft): boolean => {
  if (a === undefined) return false;
  const { body: bodyA, ...restA } = a;
  const { body: bodyB, ...restB } = b;
  return (
    bodyA?.content === bodyB?.content &&
    bodyA?.format === bodyB?.format &&
    JSON.stringify(restA) === JSON.stringify(restB)
  );
};
