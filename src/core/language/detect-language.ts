import type { TextLanguage } from './locale';

/**
 * The language of a text: Chinese, English, both, or something else. Reads the first 20,000 characters. A product name
 * inside Chinese is no English, and a Chinese name inside English no Chinese: `mixed` needs a real share of both.
 */
export const detectLanguage = (text: string): TextLanguage => {
  const head = text.length > 20_000 ? text.slice(0, 20_000) : text;
  const plain = head.replace(notWords, ' ');
  const chinese = count(plain, hanCharacter);
  const foreign = count(plain, otherScript);
  const words = plain.match(latinWord) ?? [];
  const english = words.filter((word) => englishWords.has(word.toLowerCase())).length;
  const european = words.filter((word) => otherWords.has(word.toLowerCase())).length;
  if (foreign > chinese && foreign > words.length * 2) return 'other';
  if (foreign >= 3 && foreign * 4 > chinese) return 'other';
  const latin = european > english ? 'other' : words.length > 0 ? 'en' : 'other';
  if (chinese === 0) return latin;
  // About 1.7 characters make a Chinese word; English counts as such only with its small words.
  const share = words.length / (words.length + chinese / 1.7);
  if (english === 0 || share < 0.2) return words.length > 8 && share > 0.8 ? latin : 'zh';
  if (share > 0.85) return latin;
  return english >= 3 && words.length >= 5 ? 'mixed' : share > 0.6 ? latin : 'zh';
};

const notWords = /https?:\/\/[^\s\u4e00-\u9fff]{1,500}|[^\s@<>\u4e00-\u9fff]{1,64}@[A-Za-z0-9.-]{1,253}/g;
const hanCharacter = /[\u3400-\u9fff]/g;
/** Kana, Hangul, Cyrillic, Greek, Hebrew, Arabic, Devanagari, Thai. */
const otherScript = /[\u3041-\u30fa\uac00-\ud7af\u0370-\u052f\u0590-\u06ff\u0900-\u0e7f]/g;
const latinWord = /[A-Za-z\u00c0-\u024f]+/g;
const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

const englishWords: ReadonlySet<string> = new Set(
  (
    'the a an i you we he she it they my your our his her their this that these those is are was were be been am do does did ' +
    'have has had can could will would should may not no and or but if when what why how please thanks thank hello hi dear ' +
    'of to in on at for from with about by after before since me us him them there here help regards sincerely need want get'
  ).split(' '),
);
const otherWords: ReadonlySet<string> = new Set(
  (
    'der die das und ist nicht ich sie mein meine bitte danke für mit von zu ein eine auf wurde haben kann el la los las que ' +
    'es un una por para con mi mis gracias no se ha le les et est une des du je vous nous mon ma mes merci pour avec dans il ' +
    'lo gli di che non per con sono mio mia grazie het een van niet ik mijn met voor o os um uma não com meu minha obrigado'
  ).split(' '),
);
