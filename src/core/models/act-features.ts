import { actCues } from './act-cues';
import { eachFeature } from './features';
import { joinedUnits, textUnits, type TextUnit } from './text-units';

/**
 * Features of what a sentence does: those of request type, its first word or characters, the classes of words in it and
 * each pair of them, question mark and length.
 */
export const eachActFeature = (sentence: string, emit: (hash: number) => void): void => {
  const units = textUnits(sentence);
  eachFeature(units, 0, units.length, emit);
  const han = joinedUnits(units, 'han');
  const words = joinedUnits(units, 'word');
  const isChinese = han.length > 2;
  const classes: number[] = [];
  patterns.forEach(({ en, zh }, index) => {
    if ((words !== ' ' && en.test(words)) || (isChinese && zh.test(han))) classes.push(index);
  });
  if (/[?？]\s*$/.test(sentence)) classes.push(question);
  classes.push(isChinese ? chinese : english);
  const size = units.reduce((sum, { kind, text }) => sum + (kind === 'han' ? text.length : 2), 0);
  classes.push(length + Math.min(5, Math.floor(Math.log2(size + 1))));
  classes.forEach((one, at) => {
    emit(marked(one, 0));
    for (let other = at + 1; other < classes.length; other += 1) emit(marked(one, (classes[other] as number) + 1));
  });
  const first = units[0];
  if (first) emit(startOf(first));
};

const patterns = actCues.map(({ en, zh }) => ({ en: new RegExp(` (?:${en}) `), zh: new RegExp(zh) }));
const question = 100;
const chinese = 101;
const english = 102;
const length = 110;

const startOf = ({ kind, text }: TextUnit): number => {
  let hash = 0x3c6ef372;
  const most = kind === 'han' ? 2 : 6;
  for (let index = 0; index < text.length && index < most; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return mixed(hash);
};

const marked = (one: number, other: number): number => mixed(Math.imul(one * 256 + other + 1, 0x9e3779b1));
const mixed = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return once ^ (once >>> 13);
};
