/** Long work that may rest after each step: a screen in between stays alive. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All of it at once. */
export const runThrough = <T>(steps: Steps<T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
