import { englishWords, otherWords } from '../lexicon/function-words';
import type { TextLanguage } from './locale';

/** Long mails are judged by their beginning: the answer does not change after this many characters. */
const enough = 8000;
const notWords =
  /https?:\/\/[^\s<>"，。]{1,2000}|[^\s<>"(（，。：:]{1,64}@[^\s<>")），。]{1,253}|[A-Za-z0-9_#./\\-]{0,60}\d[A-Za-z0-9_#./\\-]{0,60}/g;
const wordPattern = /[a-zà-öø-ÿā-žḀ-ỿ]+(?:'[a-z]{1,3})?/g;
const english = setOf(englishWords);
const other = setOf(otherWords);
/** A Chinese word is about one and a half characters long. */
const charactersPerWord = 1.6;

/** The language a text is written in. Names, error messages and addresses in another script do not make it mixed. */
export const languageOf = (text: string): TextLanguage => {
  const plain = withoutQuotations(text.slice(0, enough).replace(notWords, ' ')).replace(/[’‘]/g, "'").toLowerCase();
  const scripts = countScripts(plain);
  if (scripts.kana > 2 && scripts.kana * 8 > scripts.han) return 'other';
  const words = plain.match(wordPattern) ?? [];
  const chinese = scripts.han / charactersPerWord;
  const total = chinese + words.length + scripts.foreign / 5;
  if (total === 0 || scripts.foreign / 5 > total / 2) return 'other';
  const latin = latinLanguage(words);
  if (scripts.han === 0) return latin.language;
  const share = chinese / total;
  if (share >= 0.8 || words.length === 0) return 'zh';
  // A name or a product in an English sentence.
  if (share <= 0.08 || (scripts.han <= 6 && latin.functionWords >= 3)) return latin.language;
  // English counts as written, not quoted, when it has sentences: function words show them.
  if (latin.functionWords >= 3 && share < 0.65) return latin.language === 'en' ? 'mixed' : latin.language;
  return share >= 0.25 || latin.functionWords < 2 ? 'zh' : latin.language;
};

/** Quoted error messages are the program's words, unless nearly everything is quoted. */
const withoutQuotations = (text: string): string => {
  const spoken = text.replace(/"[^"\n]{1,200}"|“[^”\n]{1,200}”|「[^」\n]{1,200}」/g, ' ');
  const letters = spoken.replace(/[^a-z\u4e00-\u9fff]/gi, '');
  return letters.length + (letters.match(/[\u4e00-\u9fff]/g) ?? []).length >= 12 ? spoken : text;
};

interface Scripts {
  readonly han: number;
  readonly kana: number;
  /** Letters that are neither Latin nor Chinese. */
  readonly foreign: number;
}

const countScripts = (text: string): Scripts => {
  let han = 0;
  let kana = 0;
  let foreign = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x370) continue;
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) han += 1;
    else if (code >= 0x3041 && code <= 0x30fa) kana += 1;
    else if (code < 0x1e00 || (code >= 0xac00 && code <= 0xd7a3)) foreign += 1;
  }
  return { han, kana, foreign: foreign + kana };
};

const latinLanguage = (
  words: readonly string[],
): { readonly language: 'en' | 'other'; readonly functionWords: number } => {
  let ours = 0;
  let theirs = 0;
  let accented = 0;
  for (const word of words) {
    if (english[word]) ours += 1;
    if (other[word]) theirs += 1;
    if (/[^a-z']/.test(word)) accented += 1;
  }
  const isOther = theirs > ours || (ours === 0 && accented * 5 > words.length);
  return { language: words.length === 0 || isOther ? 'other' : 'en', functionWords: ours };
};

function setOf(words: string): Readonly<Record<string, boolean>> {
  const set: Record<string, boolean> = Object.create(null);
  for (const word of words.split('|')) set[word] = true;
  return set;
}
