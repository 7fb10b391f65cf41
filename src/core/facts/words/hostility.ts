import { endsOfSentences } from './sentence';
import type { Facts } from '../fact';
import type { Range } from '../../mail/place';
import type { Classifier } from '../../models/classifier';

/** How sure the classifier must be: nobody should be told off for a plain complaint. */
const threshold = 0.9;
/** Text the classifier reads, in code units; hostility hides in no mail behind this much. */
const longestRead = 20_000;

export interface HostileSentence extends Range {
  /** What tells it: an insult or a threat of the lexicon, or the classifier. */
  readonly reason: 'insult' | 'threat' | 'classifier';
}

/**
 * The sentences of the own text that insult or threaten the reader, in order of place; places count in the body's
 * text. `own` names the own text in it. Words of the lexicon name their own place, the classifier its whole sentence.
 */
export const hostileSentences = (
  facts: Pick<Facts, 'of'>,
  classifier: Pick<Classifier, 'hostile'> | undefined,
  body: { readonly text: string; readonly own: readonly Range[] },
): readonly HostileSentence[] => {
  const found: HostileSentence[] = [...facts.of('insult'), ...facts.of('threat')]
    .filter(({ place }) => place.field === 'body')
    .map(({ kind, place }) => ({ start: place.start, end: place.end, reason: kind }));
  if (classifier !== undefined) {
    for (const sentence of sentencesOf(body.text, body.own)) {
      const known = found.some(({ start, end }) => start < sentence.end && sentence.start < end);
      if (known || classifier.hostile(body.text.slice(sentence.start, sentence.end)) < threshold) continue;
      found.push({ ...sentence, reason: 'classifier' });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

const sentencesOf = (text: string, own: readonly Range[]): readonly Range[] => {
  const sentences: Range[] = [];
  let left = longestRead;
  for (const range of own) {
    const stretch = text.slice(range.start, Math.min(range.end, range.start + left));
    left -= stretch.length;
    let from = 0;
    for (const end of endsOfSentences(stretch)) {
      const start = range.start + from + (/^\s*/.exec(stretch.slice(from, end)) ?? [''])[0].length;
      if (start < range.start + end) sentences.push({ start, end: range.start + end });
      from = end;
    }
  }
  return sentences;
};
