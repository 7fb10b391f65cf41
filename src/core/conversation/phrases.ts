/** Fragments of a word list as one pattern: any case, one alternation, no flags that keep state. */
export const phrasePattern = (...lists: readonly (readonly string[])[]): RegExp =>
  new RegExp(([] as string[]).concat(...lists.map((list) => list.slice())).join('|'), 'i');
