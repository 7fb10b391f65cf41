import type * as CoreChunk from './core-chunk';

/** The core from the ground up; one script that comes with the page. */
const pieces = [
  () => import(/* webpackChunkName: "core" */ '../../core/facts/find-facts'),
  () => import(/* webpackChunkName: "core" */ '../../core/checks/index'),
  () => import(/* webpackChunkName: "core" */ '../../core/review/review'),
];
const whole = () => import(/* webpackChunkName: "core" */ './core-chunk');

/**
 * Takes the core's script in while Outlook starts; the page has asked for it after everything that the frame needs. What
 * does not come, `loadCore` asks for again.
 */
export const beginCore = (): void => {
  for (const link of document.querySelectorAll('link[rel=preload][as=script]')) {
    const script = document.createElement('script');
    script.setAttribute('src', link.getAttribute('href') ?? '');
    script.onerror = () => script.remove();
    document.head.append(script);
  }
};

let core: Promise<typeof CoreChunk> | undefined;

/**
 * Runs the core piece by piece, one a turn, so that what Outlook answers is taken in between; asked for when the frame is
 * drawn, which it would hold up. What did not come is asked for again.
 */
export const loadCore = (): Promise<typeof CoreChunk> =>
  (core ??= inTurns().catch((error: unknown) => {
    core = undefined;
    throw error;
  }));

const inTurns = async () => {
  for (const piece of pieces) {
    await turn();
    await piece();
  }
  await turn();
  return whole();
};

const turn = () => new Promise<void>((resolve) => void setTimeout(resolve, 0));
