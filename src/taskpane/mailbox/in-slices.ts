import type { Steps } from '../../core/conversation/steps';

/** Milliseconds of work in one go: nobody notices a keystroke that waits so long. */
const slice = 15;

/** Runs long work in slices, so that the pane stays alive. */
export const inSlices = async <T>(steps: Steps<T>): Promise<T> => {
  for (;;) {
    const end = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await pause();
  }
};

/** Timers of a pane nobody looks at fire once a second, or once a minute; messages come at once. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
