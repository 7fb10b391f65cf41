import { eachCue } from '../language/cues';
import { anyPhrase } from '../language/phrases';
import { cue, cuesOf } from './cues';
import { keyLabels, notPhraseWords, phraseLabels } from '../lexicon/secrets';
import type { Fact } from './fact';
import { factAt, type Finder } from './finder';
import { before, connectorAt, eachMatch, matchAt } from './patterns';

/** Keys and tokens by shape or label, and recovery phrases. */
export const findPrivateKeys: Finder = (paragraph) => {
  const { plain, lower } = paragraph;
  const found: Fact[] = [];
  const add = (start: number, length: number): void => {
    found.push(factAt('secret', paragraph, { start, end: start + length }, 'private-key'));
  };
  eachCue(cuesOf(paragraph), cue.keyShape | cue.mixed | cue.long, shapes, plain, (match) =>
    add(match.index, match[0].length),
  );
  eachCue(cuesOf(paragraph), cue.keyShape, staged, plain, (match) => {
    const owner = keyOwner.exec(before(plain, match.index, 18))?.[1]?.length ?? 0;
    if (owner > 0) add(match.index - owner, owner + match[0].length);
  });
  eachCue(cuesOf(paragraph), cue.keyShape, pem, plain, (match) => {
    if (before(plain, match.index, 5) === '-----') add(match.index - 5, match[0].length + 5);
  });
  eachCue(cuesOf(paragraph), cue.key, labels, lower, (match) => {
    const end = match.index + match[0].length;
    const told = matchAt(keyTold, lower, end);
    const at = told ? end + told[0].length : connectorAt(lower, end).at;
    const value = matchAt(keyValue, plain, at)?.[0] ?? '';
    if (/\d/.test(value) && /[a-zA-Z]/.test(value) && !/x{4}|\*{2}|^https?:/i.test(value)) add(at, value.length);
  });
  const addSetting = (match: RegExpExecArray): void => {
    const value = match[1] ?? '';
    if (/\d/.test(value) && /[a-zA-Z]/.test(value) && !openSetting.test(match[0].slice(0, -value.length)))
      add(match.index + match[0].length - value.length, value.length);
  };
  if ((cuesOf(paragraph).any & cue.long) !== 0) {
    eachMatch(setting, plain, addSetting);
    eachMatch(shortName, plain, addSetting);
  }
  eachCue(cuesOf(paragraph), cue.phrase | cue.digits, phraseLabel, lower, (match) => {
    const from = match.index + match[0].length;
    const gap =
      matchAt(/[^\n:：]{0,40}[:：]\s{0,3}|[ ]?(?:is|are|was|were|是|为)?[ ]{0,2}["“'「(]?/y, lower, from)?.[0].length ??
      0;
    const words = matchAt(phrase, lower, from + gap) ?? matchAt(chinesePhrase, lower, from + gap);
    if (!words) return;
    const length = /[一-龥]/.test(words[0]) ? words[0].trim().length : phraseLength(words[0]);
    if (length > 0) add(from + gap, length);
  });
  if ((cuesOf(paragraph).any & cue.phrase) !== 0)
    eachMatch(manyWords, plain, (match) => {
      const run = phraseIn(match[0]);
      if (run) add(match.index + run.start, run.length);
    });
  const singles =
    (cuesOf(paragraph).any & cue.phrase) !== 0 && found.length === 0 ? singleCharacters.exec(plain) : null;
  if (singles) add(singles.index, singles[0].length);
  for (let line = 0; line >= 0 && plain.length - line >= 47;) {
    const match = matchAt(phraseLine, plain, line);
    if (match && isPhrase(match[0])) add(line, match[0].length);
    line = plain.indexOf('\n', line) + 1 || -1;
  }
  return found;
};

/** Lines of a request or a file of settings: `X-Vendor-Key: cvk_9fQ2…`, `VENDOR_TOKEN=…`. */
const setting = /^[\w-]{0,40}(?:key|token|secret)["']?[ ]?[:=][ ]?["']?([\w.+/-]{16,200}={0,2})(?=["',;]?\s{0,2}$)/gim;
/** `ak: …, sk: …`: clouds call a pair of keys so. */
const shortName = /(?:^|[^\w-])sk["']?[ ]?(?:[:=：]|是|为|is )[ ]?["']?([A-Za-z0-9+_]{20,64})/gi;
const openSetting = /public|licen[cs]e|product|site|sort|primary|foreign|idempotency|cache|partition/i;

/** PEM blocks (to the end of the paragraph when cut off), WIF, extended keys, JWT, and well-known API key prefixes. */
const shapes = new RegExp(
  [
    '\\b[5KL][1-9A-HJ-NP-Za-km-z]{50,51}\\b',
    '\\b[xyzt]prv[1-9A-HJ-NP-Za-km-z]{100,112}\\b',
    '\\beyJ[A-Za-z0-9_-]{8,2000}\\.[A-Za-z0-9_-]{8,4000}\\.[A-Za-z0-9_-]{8,2000}',
    '\\bsk-(?:proj-|ant-|live-|test-)?[A-Za-z0-9_-]{20,200}',
    '\\b[rs]k_(?:live|test)_[A-Za-z0-9]{10,200}',
    '\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b',
    '\\bgh[pousr]_[A-Za-z0-9]{30,255}\\b|\\bgithub_pat_[A-Za-z0-9_]{22,255}\\b|\\bglpat-[A-Za-z0-9_-]{20,64}',
    '\\bxox[abeoprs]-[A-Za-z0-9-]{10,200}',
    '\\bAIza[0-9A-Za-z_-]{35}\\b',
    '\\bLTAI[0-9A-Za-z]{12,24}\\b|\\bAKID[0-9A-Za-z]{32}\\b',
    '\\b(?:whsec|npm|hf|shpat|pat|glsa)_[A-Za-z0-9_]{16,200}',
    '\\bSG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{16,64}',
  ].join('|'),
  'y',
);
/** "okp_live_…": whose, live or test, then the key. */
const staged =
  /(?:live|test|prod|secret|sandbox)_(?=[A-Za-z0-9]{0,60}\d)(?=[A-Za-z0-9]{0,60}[a-z])(?=[A-Za-z0-9]{0,60}[A-Z])[A-Za-z0-9]{16,200}(?![\w-])/y;
const keyOwner = /(?:^|[^\w])([A-Za-z][A-Za-z0-9_]{1,15}_)$/;
const pem = /BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----[^-]{0,4000}(?:-----END [A-Z0-9 ]{0,30}-----)?/y;
const labels = anyPhrase(keyLabels);
const keyTold =
  /[一-龥]{1,8}[是为:][ \n]{0,3}|(?!.{0,30}\b(?:id|hash|request|public|not)\b)[a-z ]{0,30}(?: is |:[ \n]{0,3}|\()/y;
/** Secrets of authenticator apps are shown in groups of four; a bot's token has its number in front. */
const keyValue = /(?:[A-Z2-7]{4} ){3,12}[A-Z2-7]{4}|(?:0x|\d{6,12}:)?[A-Za-z0-9_+/=.-]{16,512}/y;

const phraseLabel = anyPhrase(phraseLabels);
const word = '(?:\\d{1,2}[.):]? ?)?[a-z]{3,8}';
const phrase = new RegExp(`${word}(?:[ ,，、\\n]{1,3}${word}){11,23}(?![a-z])`, 'y');
/** The words of the standard are single characters; people write what their own wallet showed. */
const chinesePhrase = /(?:[一-龥]{1,3}[ ,，、]){11,23}[一-龥]{1,3}(?![一-龥])/y;
const singleCharacters = /[一-龥](?: [一-龥]){11,23}(?![一-龥])/;
/** A line of nothing but 12 or more short words in lower case. */
const phraseLine = /[ ]{0,4}[a-z]{3,8}(?:[ ,][ ]?[a-z]{3,8}){11,23}[ ]{0,2}(?=\n|$)/y;

/** How far the phrase goes: a sentence may run on behind its last word (`… accident, because I lost it`). 0: no phrase. */
const phraseLength = (words: string): number => {
  const pattern = /[a-z]+/g;
  let length = 0;
  let count = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    if (notPhraseWords.indexOf(match[0]) >= 0) break;
    count += 1;
    if (phraseCounts.indexOf(count) >= 0) length = pattern.lastIndex;
  }
  return length;
};

/** Short words in a row: prose has a word of two letters, a long one or a full stop among so many. */
const manyWords = /\b[a-z]{3,8}(?:[ ,\n]{1,3}(?:\d{1,2}[.):]? ?)?[a-z]{3,8}){11,60}(?![a-z])/g;

/** The first twelve or more of them of which none binds a sentence together: "the words off my paper: letter advice cage …". */
const phraseIn = (words: string): { readonly start: number; readonly length: number } | undefined => {
  const pattern = /[a-z]+/g;
  let start = 0;
  let count = 0;
  let binding = 0;
  let end = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    if (notPhraseWords.indexOf(match[0]) >= 0 || inflected.test(match[0])) {
      if (count >= 12) break;
      count = binding = 0;
      continue;
    }
    if (count === 0) start = match.index;
    count += 1;
    if (mayBind.test(match[0])) binding += 1;
    end = pattern.lastIndex;
  }
  return count >= 12 && binding * 6 <= count ? { start, length: end - start } : undefined;
};
/** In the standard's list, but seldom two of twelve. */
const mayBind =
  /^(?:that|this|when|what|they|you|have|will|can|there|then|also|just|only|about|after|before|any|all|over|under|off|out|into|since|cannot|until|still|again|never|always|other|such|much)$/;
/** The standard's words are in their plain form. */
const inflected = /(?:[^aious]s|[^er]ed|[^iru]ing)$/;

const phraseCounts: readonly number[] = [12, 15, 18, 21, 24];

const isPhrase = (words: string): boolean => {
  const all = words.match(/[a-z]+/g) ?? [];
  return phraseCounts.indexOf(all.length) >= 0 && !all.some((one) => notPhraseWords.indexOf(one) >= 0);
};
