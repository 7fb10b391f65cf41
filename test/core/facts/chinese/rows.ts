/** A sentence as people write it to a desk and the facts it states: `kind: words`; `hostile` for an insult or a threat. */
export type ChineseRow = readonly [text: string, ...facts: readonly string[]];
