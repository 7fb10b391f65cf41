/** What an event hands back to Outlook; `undefined` fields are left out. */
export interface Completion {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
}

export interface CompletableEvent {
  completed(options?: Completion): void;
}

/** Milliseconds we take at most; after five seconds Outlook shows a dialog of its own (platform.md §2.1). */
export const ownBudget = 4000;

/**
 * Runs a handler so that `event.completed` is called exactly once, whatever happens: a throw, a rejected promise, a callback that
 * never comes, an answer after the budget. Fails open: without an answer the mail goes. A later `completed` could release
 * a blocked mail (office-js #6656), therefore the first word counts and the timer is cleared.
 */
export const completeOnce = (
  event: CompletableEvent,
  handle: () => PromiseLike<Completion | undefined> | undefined,
  onUnjudged: (reason: 'crashed' | 'out-of-time') => void,
): void => {
  let done = false;
  let timer: unknown;
  const complete = (completion?: Completion): void => {
    if (done) return;
    done = true;
    // Old engines have no timers; there Outlook's own limit has to do.
    if (typeof clearTimeout === 'function') clearTimeout(timer as number);
    event.completed(completion ?? { allowEvent: true });
  };
  const giveUp = (reason: 'crashed' | 'out-of-time'): void => {
    if (done) return;
    try {
      onUnjudged(reason);
    } catch {
      // Remembering is best effort; the mail goes first.
    }
    complete();
  };
  if (typeof setTimeout === 'function') timer = setTimeout(() => giveUp('out-of-time'), ownBudget);
  try {
    const answer = handle();
    if (!answer) return complete();
    answer.then(complete, () => giveUp('crashed'));
  } catch {
    giveUp('crashed');
  }
};
