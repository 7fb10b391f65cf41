import { HostError, type HostErrorCode } from '../host-error';

/** What Office hands to a callback; structural, so that nothing here needs `Office` at load time. */
export interface CallResult<T> {
  readonly status: unknown;
  readonly value: T;
  readonly error?: { readonly code?: number; readonly name?: string } | null;
}
export type Done<T> = (result: CallResult<T>) => void;

/** Milliseconds until an unanswered call counts as lost. Office's own limit is 65 s, then it calls nobody. */
export const callTimeout = 5000;

/** Web, new Windows and mobile take three calls at a time (platform.md §4); more fail with 9020. */
const atOnce = 3;

export interface Caller {
  /**
   * Turns one Office call into a promise. `start` begins it and passes `done` on. Rejects with `HostError`:
   * `timedOut`, `itemClosed` (another item is shown by now), `notSupported`, `denied`, `tooLarge`, `offline`, `unknown`.
   */
  call<T>(operation: string, start: (done: Done<T>) => void, timeout?: number): Promise<T>;
}

/**
 * Makes the one wrapper round all calls of an item. `token` tells which item is shown now; `onFailure` hears operation
 * and code of each failure, for diagnostics.
 */
export const createCaller = (token: () => string, onFailure?: (error: HostError) => void): Caller => {
  let running = 0;
  const waiting: (() => void)[] = [];
  const release = () => {
    running -= 1;
    const next = waiting.shift();
    if (next) next();
  };

  const call: Caller['call'] = (operation, start, timeout = callTimeout) =>
    new Promise((resolve, rejectWith) => {
      const reject = (error: HostError) => {
        if (onFailure) onFailure(error);
        rejectWith(error);
      };
      const askedFor = token();
      let timer: unknown;
      let settled = false;
      const settle = (act: () => void) => {
        // Hosts have been seen to answer twice, or after the timeout: the first word counts.
        if (settled) return;
        settled = true;
        if (typeof clearTimeout === 'function') clearTimeout(timer as number);
        release();
        act();
      };
      const run = () => {
        running += 1;
        if (token() !== askedFor) return settle(() => reject(new HostError('itemClosed', operation)));
        // Old Outlook engines have no timers: there the host's own limit has to do.
        if (typeof setTimeout === 'function') {
          timer = setTimeout(() => settle(() => reject(new HostError('timedOut', operation))), timeout);
        }
        try {
          start((result) =>
            settle(() => {
              if (token() !== askedFor) return reject(new HostError('itemClosed', operation));
              if (!result || result.status !== 'succeeded') return reject(failure(operation, result && result.error));
              resolve(result.value);
            }),
          );
        } catch (error) {
          settle(() => reject(thrown(operation, error)));
        }
      };
      if (running < atOnce) run();
      else waiting.push(run);
    });
  return { call };
};

/** For work of several calls: all of them belong to the item shown now, however late they begin. */
export const boundToItem = ({ call }: Caller, token: () => string): Caller => {
  const askedFor = token();
  return {
    call: (operation, start, timeout) =>
      token() === askedFor ? call(operation, start, timeout) : Promise.reject(new HostError('itemClosed', operation)),
  };
};

/** Office's numbers (office.js error table) in our words. */
const codes: Readonly<Record<number, HostErrorCode>> = {
  5000: 'notSupported',
  7000: 'denied',
  9000: 'tooLarge',
  9001: 'tooLarge',
  9017: 'denied',
  9030: 'itemClosed',
  9032: 'notSupported',
  9038: 'denied',
  9040: 'offline',
  9041: 'offline',
  9043: 'denied',
  9047: 'denied',
  9049: 'itemClosed',
  9055: 'notSupported',
  9057: 'tooLarge',
};

const failure = (operation: string, error: CallResult<unknown>['error']): HostError =>
  new HostError((error && error.code !== undefined && codes[error.code]) || 'unknown', operation, error && error.code);

/** Office throws at once for a missing permission, and JavaScript for a member this client does not have. */
const thrown = (operation: string, error: unknown): HostError => {
  const text = error instanceof Error ? error.message : '';
  if (/permission/i.test(text)) return new HostError('denied', operation, error);
  return new HostError(/not a function|undefined|null/i.test(text) ? 'notSupported' : 'unknown', operation, error);
};

/** `promise`, or `undefined` where the host could not give the value. Another item shown is not "could not". */
export const orUndefined = <T>(promise: Promise<T>): Promise<T | undefined> =>
  promise.catch((error) => {
    if (error instanceof HostError && error.code === 'itemClosed') throw error;
    return undefined;
  });
