/** Fragments of a word list as one pattern: any case, one alternation, no flags that keep state. */
export const phrasePattern = (...lists: readonly (readonly string[])[]): RegExp => compile(flat(lists));

export interface PhraseMatcher {
  test(text: string): boolean;
}

/**
 * As `phrasePattern`, only for asking: a text without Chinese is not searched for Chinese fragments, one without Latin
 * letters not for the others. Judging a mail asks twenty lists about each sentence, so this halves the work.
 */
export const phraseMatcher = (...lists: readonly (readonly string[])[]): PhraseMatcher => {
  const all = flat(lists);
  const chinese = all.filter((fragment) => cjk.test(fragment));
  const latin = all.filter((fragment) => !cjk.test(fragment));
  const [han, other] = [compile(chinese), compile(latin)];
  return {
    test: (text) =>
      (latin.length > 0 && letters.test(text) && other.test(text)) ||
      (chinese.length > 0 && cjk.test(text) && han.test(text)),
  };
};

const cjk = /[\u3040-\u9fff]/;
const letters = /[A-Za-z?？\-=_*#©]/;
const flat = (lists: readonly (readonly string[])[]): readonly string[] =>
  ([] as string[]).concat(...lists.map((list) => list.slice()));
const compile = (fragments: readonly string[]): RegExp => new RegExp(fragments.join('|'), 'i');
