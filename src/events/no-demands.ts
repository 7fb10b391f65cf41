import type { WordRule } from '../core/lexicon/word-rule';

/** Stands for `core/lexicon/demands.ts` in the event bundle: only hints read demands and ultimatums, and at Send there are none. */
export const demands: readonly WordRule[] = [];
export const ultimatums: readonly WordRule[] = [];
