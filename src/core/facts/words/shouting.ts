import { everydayCapitals } from '../../lexicon/shouting-words';
import { quotedAt } from './around';
import { factAt } from '../finder';
import type { Finder } from '../finder';

const everyday = new Set(everydayCapitals);
/** Three or more words in capitals in a row, or a row of exclamation marks. */
const loud = /\b[A-Z]['A-Z]{0,20}(?:,?[ \n]+[A-Z]['A-Z]{0,20}(?![a-z0-9_-])){2,60}|[!?]{3,40}|!(?: !){2,40}/g;
/** What introduces somebody else's capitals: an error text, a label, a company's name. */
const introduced =
  /(?:\b(?:error|message|says|said|shows?|showed|reads?|displays?|code|status|called|titled|named|saw|see|got|received)\b[^.!?\n]{0,20}|[:=] ?)$/i;

/** Sentences in capitals and rows of exclamation marks; acronyms, codes and single emphasis are none. */
export const findShouting: Finder = (paragraph) => {
  const { plain } = paragraph;
  const found = [];
  const quoted = quotedAt(plain);
  loud.lastIndex = 0;
  for (let hit = loud.exec(plain); hit !== null; hit = loud.exec(plain)) {
    const text = hit[0];
    const start = hit.index;
    if (!isLoud(text, plain.slice(Math.max(0, start - 40), start))) continue;
    if (quoted(start)) continue;
    found.push(factAt('shouting', paragraph, { start, end: start + text.length }));
  }
  return found;
};

const isLoud = (text: string, before: string): boolean => {
  const first = text.charAt(0);
  if (first === '!' || first === '?') return text.indexOf('!') >= 0;
  const words = text.replace(/'/g, '').split(/[ ,\n]+/);
  const known = new Set(words.filter((word) => everyday.has(word))).size;
  return known >= 2 && text.length >= 10 && !introduced.test(before);
};
