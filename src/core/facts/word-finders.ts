import type { Finder } from './finder';

/** Finders of what the words do: greeting, thanks, wish, demand … (`words/*.ts`). */
export const wordFinders: readonly Finder[] = [];
