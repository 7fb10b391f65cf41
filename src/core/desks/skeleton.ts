import { confusables } from './confusables';

/**
 * What a name looks like: lower case, compatibility forms folded, accents and invisible characters dropped, look-alike letters
 * replaced by the ASCII letters they imitate (UTS 39 skeleton, reduced), then the pairs that read as one letter in most fonts.
 * Two names with the same skeleton are hard to tell apart.
 */
export const skeleton = (name: string): string => glyphs(letters(name));

/** As `skeleton`, without joining pairs such as `rn` → `m`: for words where these pairs are usual. */
export const letters = (name: string): string => {
  const folded = decompose(name.toLowerCase())
    .replace(/[\u0300-\u036f\u200b-\u200f\u2060\u00ad\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
    .toLowerCase();
  if (!/[^\u0000-\u007f]/.test(folded)) return folded;
  const table = lookAlikes();
  let out = '';
  for (const letter of folded) out += table.get(letter) ?? letter;
  return out;
};

const glyphs = (name: string): string =>
  name
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd')
    .replace(/0/g, 'o')
    .replace(/[1|!i]/g, 'l')
    .replace(/5/g, 's');

// Old engines without Intl may lack normalisation: then only the table speaks.
const decompose = (name: string): string => (typeof name.normalize === 'function' ? name.normalize('NFKD') : name);

let table: Map<string, string> | undefined;
const lookAlikes = (): Map<string, string> => {
  if (!table) {
    table = new Map();
    for (const line of confusables.split('\n')) {
      const [target = '', imitations = ''] = line.split(' ');
      for (const letter of imitations.toLowerCase()) table.set(letter, target);
    }
  }
  return table;
};
