/** The story of the sample mailbox plays around this moment: Tuesday, 24 November 2026, 09:30 in Shanghai. */
export const storyStart = Date.UTC(2026, 10, 24, 1, 30);

/** The workbench's time: it runs, and can be moved forward. */
export const createClock = (start: number) => {
  let offset = start - Date.now();
  return {
    now: () => Date.now() + offset,
    /** Milliseconds ahead of the machine. */
    offset: () => offset,
    set(time: number): void {
      offset = time - Date.now();
    },
    advance(ms: number): void {
      offset += ms;
    },
  };
};
export type Clock = ReturnType<typeof createClock>;
