import type * as CoreChunk from './core-chunk';
import { inPause } from './in-pause';

/** The core from the ground up; one script that comes with the page. */
const pieces = [
  () => import(/* webpackChunkName: "core" */ '../../core/facts/find-facts'),
  () => import(/* webpackChunkName: "core" */ '../../core/checks/index'),
  () => import(/* webpackChunkName: "core" */ '../../core/review/review'),
];
const whole = () => import(/* webpackChunkName: "core" */ './core-chunk');

let core: Promise<typeof CoreChunk> | undefined;
let hurry: () => void = () => undefined;
const isWanted = new Promise<void>((resolve) => {
  hurry = resolve;
});

/**
 * Runs the core piece by piece, never in the frame's way: in pauses until it is wanted, then one a turn, so that what Outlook
 * answers is taken in between. What did not come is asked for again.
 */
export const startCore = (): Promise<typeof CoreChunk> => (core ??= inTurns().catch(forget));

export const loadCore = (): Promise<typeof CoreChunk> => {
  hurry();
  return startCore();
};

const inTurns = async () => {
  for (const piece of pieces) {
    await turn();
    await piece();
  }
  await turn();
  return whole();
};

const turn = () => Promise.race([new Promise<void>(inPause), isWanted.then(() => new Promise<void>(next))]);
const next = (resolve: () => void) => void setTimeout(resolve, 0);

const forget = (error: unknown): never => {
  core = undefined;
  throw error;
};
