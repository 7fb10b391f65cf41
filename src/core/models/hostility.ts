import { alternation } from '../language/escape';
import { harmless, hostilePhrases, insults, readers, turnedAway } from './hostile-words';
import { joinedUnits, textUnits, type TextUnit } from './text-units';

/**
 * How likely a text is hostile towards its reader: as its worst sentence is. Rules over word lists, precise before complete: an
 * insult counts when the same clause names the reader and nothing between them turns it away (negation, the writer
 * himself, a third person). What stands in quotation marks, several sentences maybe, is somebody else's and is not read.
 */
export const hostileChance = (text: string): number =>
  withoutQuotations(text.slice(0, longest))
    .split(/[.!?。！？\n]+/)
    .slice(0, mostSentences)
    .reduce((worst, sentence) => Math.max(worst, chanceIn(sentence)), quiet);

const chanceIn = (sentence: string): number => {
  const units = textUnits(sentence);
  // Nearly every sentence is innocent: its clauses are looked at one by one only where some word of it is not.
  const words = joinedUnits(units, 'word');
  const isEnglish = phraseEn.test(words) || insultStartEn.test(words);
  const isChinese = units.some(({ kind }) => kind === 'han') && hostileZh.test(asked(joinedUnits(units, 'han')));
  let chance = quiet;
  if (!isEnglish && !isChinese) return chance;
  for (const clause of clausesOf(sentence)) {
    const inClause = textUnits(clause);
    chance = Math.max(chance, isEnglish ? englishChance(inClause) : quiet, isChinese ? chineseChance(inClause) : quiet);
  }
  return chance;
};

const quiet = 0.01;
const sure = 0.97;
const likely = 0.9;
/** A mail's tone shows in its first pages; the meter must not slow down a long one. */
const longest = 4000;
const mostSentences = 80;

const clausesOf = (text: string): string[] => text.split(/[,.;:!?()\n，。；：！？（）、…—]+/);

/** Text in double quotation marks is dropped; apostrophes are no quotation marks. */
const withoutQuotations = (text: string): string =>
  text.replace(/“[^”\n]{0,400}”|「[^」\n]{0,400}」|『[^』\n]{0,400}』|"[^"\n]{0,400}"|«[^»\n]{0,400}»/g, ' ');

const englishChance = (clause: readonly TextUnit[]): number => {
  const text = joinedUnits(clause, 'word');
  if (text === ' ') return quiet;
  const phrase = phraseEn.exec(text);
  if (phrase !== null) return spokenOfReader(text, phrase.index) ? sure : quiet;
  const readable = text.replace(harmlessEn, ' ');
  const insult = insultEn.exec(readable);
  if (insult === null) return quiet;
  const before = readable.slice(0, insult.index + 1);
  const after = readable.slice(insult.index + insult[0].length - 1);
  if (awayEn.test(before)) return quiet;
  if (readerEn.test(before)) return likely;
  // "this is stupid of you", "thieves, all of you"
  return /^ (?:of|all of|like|by) (?:you|your) /.test(after) ? likely : quiet;
};

/** "He told me to shut up", "I did not say you idiots": reported or denied, so not the writer's own. */
const spokenOfReader = (text: string, at: number): boolean => !reportedEn.test(text.slice(0, at + 1));

const chineseChance = (clause: readonly TextUnit[]): number => {
  const runs = joinedUnits(clause, 'han').trim();
  if (runs === '') return quiet;
  const text = asked(runs).replace(harmlessZh, ' ');
  const phrase = phraseZh.exec(text);
  if (phrase !== null) return reportedZh.test(text.slice(0, phrase.index)) ? quiet : sure;
  const insult = insultZh.exec(text);
  if (insult === null) return quiet;
  const before = text.slice(0, insult.index);
  const reader = lastMatch(readerZh, before);
  if (reader < 0) {
    return /^(?:的|东西|客服|公司|平台|服务|系统|你)/.test(text.slice(insult.index + insult[0].length)) &&
      /^(?:垃圾|无耻|黑心|无良|无能|流氓)/.test(insult[0]) &&
      !awayZh.test(before)
      ? likely
      : quiet;
  }
  return deniedZh.test(before) || awayZh.test(before.slice(reader)) ? quiet : likely;
};

/** "是不是傻" asks; it denies nothing. */
const asked = (text: string): string => text.replace(/是不是/g, '是否');

const lastMatch = (pattern: RegExp, text: string): number => {
  let last = -1;
  const all = new RegExp(pattern.source, 'g');
  for (let found = all.exec(text); found !== null; found = all.exec(text)) last = found.index + found[0].length;
  return last;
};

/** Words of the text are told apart by blanks alone. */
const anyOf = (words: readonly string[]): string => alternation(words.map((word) => word.replace(/-/g, ' ')));
const phraseEn = new RegExp(` (?:${anyOf(hostilePhrases.en)}) `);
const insultEn = new RegExp(` (?:${anyOf(insults.en)}) `);
/** Only their first words: harmless ones that stand between are left out before insults are looked for. */
const insultStartEn = new RegExp(` (?:${insults.en.map((insult) => insult.split(/[ -]/)[0]).join('|')}) `);
const readerEn = new RegExp(` (?:${anyOf(readers.en)}) `);
const awayEn = new RegExp(` (?:${anyOf(turnedAway.en)}) `);
const harmlessEn = new RegExp(` (?:${anyOf(harmless.en)})(?= )`, 'g');
const reportedEn = / (?:told me|tells me|said|says|saying|called me|calls me|wrote|he|she|they|never|not|dont|wont) /;
/** Alone in their clause: "滚" may start "滚动", "妈的" end "我妈的". */
const phraseZh = new RegExp(`${anyOf(hostilePhrases.zh)}|^(?:滚|妈的)$`);
const insultZh = new RegExp(anyOf(insults.zh));
const hostileZh = new RegExp(anyOf([...hostilePhrases.zh, ...insults.zh, '滚', '妈的']));
const readerZh = new RegExp(anyOf(readers.zh));
const awayZh = new RegExp(anyOf(turnedAway.zh));
const deniedZh = /有人|别人|网上|不是说|没说|没有说|并非|不认为|不觉得|不是指|不是骂|不敢说/;
const harmlessZh = new RegExp(anyOf(harmless.zh), 'g');
const reportedZh =
  /被|一个|某|那个|遇到|举报|不是|没有|没说|并非|骂我|说我|他|她|对方|骗子|有人|自称|我真|我就是|我自己|怪我/;
