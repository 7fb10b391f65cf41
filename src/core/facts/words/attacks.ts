import { attackWords, tellsMuch } from '../../lexicon/attack-words';
import { cue, cuesOf } from '../cues';
import { factAt, type Finder } from '../finder';
import type { Fact } from '../fact';
import { quotations } from './around';
import { sentenceWalker } from './sentence';
import { eachWord, wordTree, type WordTree } from './word-tree';

/**
 * Attacks on the reader, by points: people insult and threaten in too many ways for patterns of whole sentences. A sentence is read as
 * a row of letters, one for the class of each word (`attack-words.ts`), `x` for any other word or Chinese character, `.` for a
 * mark: "Dear cretins, my modem is dead" is "DN.Ixvx". What speaks for an attack and what against it is told by the row.
 */
export const findAttacks: Finder = (paragraph) => {
  const { lower } = paragraph;
  if ((cuesOf(paragraph).any & cue.attack) === 0) return [];
  const facts: Fact[] = [];
  const sentenceAt = sentenceWalker(lower);
  const { telling, all } = (tables ??= {
    telling: tableOf(tellsMuch),
    all: tableOf(Object.keys(attackWords).join('')),
  });
  let text: string | undefined;
  let last = -1;
  eachWord(lower, telling, (_letters, at) => {
    const { start, end } = sentenceAt(at);
    if (start === last || facts.length === mostFacts) return;
    last = start;
    text ??= withoutQuotations(lower);
    const sentence = text.slice(start, Math.min(end, start + reach));
    const row = rowOf(sentence, all);
    const kind = isEnough(threats, row) ? 'threat' : isEnough(insults, row) ? 'insult' : undefined;
    if (kind === undefined) return;
    const words = lower.slice(start, start + sentence.length);
    facts.push(
      factAt(kind, paragraph, {
        start: start + words.search(/[^\s>*•-]/),
        end: start + words.replace(/[\s.!?。]+$/, '').length,
      }),
    );
  });
  return facts;
};

/** What a row that holds the pattern is worth. */
type Sign = readonly [worth: number, row: RegExp];
const enough = 3;

const insults: readonly Sign[] = [
  // Called names: "dear …", "which of your …", "you …", "you are a … of …", "… , all of you", "a bunch of …".
  [3, /^D\.?[dxAaf]{0,3}N/],
  [3, /f[yY][dA]{0,2}N/],
  [3, /Y[dAf]{0,3}N(?!x?[On])/],
  [3, /(?:Y|y[dx]{0,2}TT?|YT)d{0,2}vv?[dAaf]{0,6}[NA]/],
  [3, /vY[dT]{0,3}[Ai]|Yd[dv]?A/],
  [3, /o[^.]{0,6}v[dAaf]{0,4}[NA]/],
  [3, /(?:YT?|y[dx]{0,2}T)(?:d{0,2}U|d?v{1,2}[da]{0,4}f?4(?!T))/],
  [3, /(?:Y|y[dx]{0,2}T)[dvx]{0,5}l/],
  [3, /[YT]d?v?R[dAaf]{0,3}N|[NA]f[Yy]/],
  [3, /(?:^|\.)[dv]{0,3}[NA][TY](?=[.?Y]|$)/],
  [5, /Y[df]{0,3}[NA]T/],
  [3, /Y[^.InO]{0,10}a[^.IO]{0,12}N|YaA(?=x?(?:\.|$))/],
  [3, /Y[dv]{1,3}L?[dv]{1,3}N|YTd{1,2}A|YA[dA]{0,2}L/],
  [3, /a[dfA]{0,3}NK[yY]|YA[dT](?=[v.?x]|$)/],
  [2, /r[^.]{0,3}vx?F(?=x{0,2}(?:[.?]|$))/],
  [3, /(?:^|\.)xAvY[gv]?(?=[.?]|$)/],
  [1, /a[^.]{0,2}[sN]/],
  [3, /^[dvaAf]{0,5}N(?=\.?$|Yv)/],
  [3, /(?:^|\.)[dv]{0,3}a[dAf]{0,3}N(?=[.?]|$)/],
  [3, /(?:^|\.)[dv]{0,3}a[^.?IOb]{1,8}fN(?=[.?]|$)/],
  [3, /^[dxafA.]{0,9}[NA][^?]{0,12}r/],
  [6, /(?:^|[^Ivn])[dA]{1,3}N&/],
  // Compared with what has no wit: "my dog … better than your staff", "the brains of a …", "an insult to …".
  [4, /L[^.]{0,14}E[^.]{0,8}K(?:r|d?o|[YyT](?:v|[.?]|$|x{0,2}T))/],
  [4, /[LN][^.]{0,10}Kx?[YT][^.]{0,8}E/],
  [3, /[YT][^?]{0,12}L[dx]{0,3}S|L[dx]{0,2}S[^.]{0,4}[YT]/],
  [4, /L[^.]{0,9}h[^.]{0,8}\.?Y[^.]{0,3}[ne]/],
  [4, /L(?:fx)?x?v(?:[^.]{0,3}J|[^.]{0,2}yd?T[^.]{0,3}E)/],
  [4, /(?:Y|y[dx]{0,3}T)[^.]{0,6}E[^.IL]{0,5}K[Id]?L(?=[.?]|$)/],
  [3, /(?:[Yr]|y[dx]{0,2}T)[dv]{1,3}eK?[dx]{0,2}L|^eK?d?L\.d{0,2}[TrY]/],
  [3, /yWv[^.]{0,3}d?L|^dA[^.]{0,6}Yv(?=[.?]|$)/],
  [3, /(?:Y|y[dx]{0,2}T)v[^.]{0,4}e[KYyx]{0,3}d?L/],
  [3, /(?:[Yo]|y[dx]{0,2}T)[^.]{0,5}dWfd/],
  [2, /E[^.]{0,6}7x?L/],
  [3, /Y[^.]{0,4}Kx{0,2}Ld?E|E[^.]{0,8}LKxy/],
  [2, /[vd]u[xNL]/],
  // Wit and manners doubted, mockery, dismissal.
  [2, /[sZ]|tF|t[xdvY]?0|0[^.]{0,2}t|n[xd]?0/],
  [2, /(?:D|a|dv?)X/],
  [2, /s.*s/],
  [1, /(?:^|\.)g|g(?:s|t0)/],
  [1, /M/],
  [1.5, /M.*M|M.*r/],
  [2, /M[xvd]{0,3}[NA]|Yd{1,4}M|^D\.?(?:Y[vd]{0,2})?d{0,2}M/],
  [3, /z|3(?=\.|$)|1[^.]{0,10}2/],
  [3, /(?:^|\.)d?(?:Q|q(?=[.?Yd]|$))|Yd?[qQ]/],
  // Curses.
  [3, /c/],
  [3.5, /P[^.?I]{0,4}[Yyr][^.?I]{0,10}C|Y[^.I]{0,4}P[^.I]{0,8}C/],
  [3.5, /5xY[^.]{0,2}6|Yx{0,2}56/],
  // Said of the reader; of the writer or of others, denied, or about something else.
  [1, /[YyTor]/],
  [-1, /I[^.]{0,6}[sAMuZ0]/],
  [-3, /O/],
  [-3, /P[^.]{0,9}n[^.]{0,6}C/],
  [-3, /n[xvdaYyT]{0,5}[NAl]/],
  [-3, /b|nYs|n[xvd]{0,2}Z/],
];
const threats: readonly Sign[] = [
  [3, /j|I[xv]{0,4}8x?yx?B|H[xd]?Y[xdf]?B/],
  [2.5, /w/],
  [1.5, /k/],
  [1, /V/],
  [1, /9x?G/],
  [1.5, /m/],
  [1.5, /m.*m/],
  [1.5, /H/],
  [0.5, /[YyB]/],
  [-3, /O|b|p|n[^.]{0,3}H/],
  [-2, /\?/],
];

/** No more of a sentence is read, and no more is found in a paragraph. */
const reach = 240;
const mostFacts = 40;

type Table = WordTree<string>;
/** Built by the first draft: loading the bundle must stay quick. */
let tables: { readonly telling: Table; readonly all: Table } | undefined;

const tableOf = (letters: string): Table => {
  const entries: [string, string][] = [];
  for (const letter of letters) {
    for (const word of (attackWords[letter] ?? []).join('|').split('|')) {
      entries.push([word, letter]);
      if (/[NLTOBG]/.test(letter) && /[a-z]$/.test(word)) entries.push([`${word}s`, letter]);
    }
  }
  return wordTree(entries);
};

const isEnough = (signs: readonly Sign[], row: string): boolean =>
  signs.reduce((sum, [worth, pattern]) => (pattern.test(row) ? sum + worth : sum), 0) >= enough;

/** The letters of a sentence. Of words that begin at one place the longest counts, and none that begins within another. */
const rowOf = (sentence: string, all: Table): string => {
  let row = '';
  let read = 0;
  let word = { letter: '', start: 0, end: 0 };
  const close = (): void => {
    row += plainRow(sentence.slice(read, word.start)) + word.letter;
    read = word.end;
  };
  eachWord(sentence, all, ([letter = 'x'], start, end) => {
    if (start > word.start && start < word.end) return;
    if (start >= word.end) close();
    word = { letter, start, end };
  });
  close();
  return row + plainRow(sentence.slice(read));
};

const plainRow = (text: string): string =>
  text
    .replace(/[a-z\d'*@_-]*[a-z\d][a-z\d'*@_-]*|[\u4e00-\u9fff]/g, 'x')
    .replace(/[,;:!。.…(—]+/g, '.')
    .replace(/[^x.?]+/g, '');

/** With blanks for what stands in quotation marks, so that offsets stay. */
const withoutQuotations = (lower: string): string => {
  let text = '';
  for (const { start, end } of quotations(lower)) text += lower.slice(text.length, start) + ' '.repeat(end - start);
  return text + lower.slice(text.length);
};
