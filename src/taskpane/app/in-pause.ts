/** Runs `work` when the thread has nothing better to do; at once after its queue where a browser cannot tell. */
export const inPause = (work: () => unknown): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => work());
  else setTimeout(work, 0);
};
