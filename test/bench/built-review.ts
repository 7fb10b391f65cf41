import { reviewBody } from './review-body';

/** Entry of the script that `bench review` runs: the core as it is built for the pane. */
Object.assign(globalThis, { reviewBody });
