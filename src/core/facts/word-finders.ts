import type { Finder } from './finder';
import { findAttacks } from './words/attacks';
import { findShouting } from './words/shouting';
import { findWordFacts } from './words/word-facts';

/** Finders of what the words do: greeting, thanks, wish, demand … (`words/*.ts`). */
export const wordFinders: readonly Finder[] = [findWordFacts, findAttacks, findShouting];
