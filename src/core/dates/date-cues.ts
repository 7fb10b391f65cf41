import { type Cues, cueTable, placesOf } from '../language/cues';
import { isDigit, isLetter } from '../language/letters';
import {
  chineseDays,
  dayParts,
  englishMonths,
  englishNumbers,
  englishOrdinals,
  englishShortWeekdays,
  englishTens,
  englishWeekdays,
} from '../lexicon/dates';

const all = (lists: readonly (readonly string[])[]): string[] => {
  const words: string[] = [];
  for (const list of lists) for (const names of list) words.push(...names.split('|'));
  return words;
};

const plural = englishWeekdays.map((name) => `${name}s`);
const cross = (firsts: string, seconds: string): string[] => {
  const pairs: string[] = [];
  for (const first of firsts) for (const second of seconds) pairs.push(first + second);
  return pairs;
};
const numerals = '零〇一二三四五六七八九十两';

/** Words of which every English date has one; most rules start with one. */
export const englishDateWords: readonly string[] = [
  ...all([englishMonths, englishWeekdays, plural, englishShortWeekdays, englishNumbers, englishTens, englishOrdinals]),
  ...['yesterday', 'today', 'tonight', 'tomorrow', 'noon', 'midday', 'midnight', 'morning', 'afternoon', 'evening'],
  ...[
    'night',
    'day',
    'days',
    'week',
    'weeks',
    'weekend',
    'weekends',
    'fortnight',
    'fortnights',
    'month',
    'months',
    'year',
    'years',
    'now',
  ],
  ...['minute', 'minutes', 'min', 'mins', 'hour', 'hours', 'hr', 'hrs', 'moment', 'while', 'couple', 'few', 'several'],
  ...['half', 'quarter', 'mid', 'overnight', 'lunchtime', 'lunch'],
  ...['christmas', 'eve', 'boxing', 'halloween', 'easter', 'good', 'thanksgiving', 'black', 'pentecost', 'whitsun'],
];

/** Words that open a date or, far more often, anything else. */
export const englishDateOpeners: readonly string[] = [
  ...['the', 'on', 'of', 'at', 'a', 'an', 'in', 'since', 'during', 'over', 'from', 'around', 'about', 'within', 'for'],
  ...['last', 'this', 'past', 'previous', 'next', 'coming', 'upcoming', 'every', 'each', 'early', 'late', 'earlier'],
  ...['later', 'end', 'beginning', 'start', 'middle', 'just', 'some', 'that', 'approximately', 'roughly', 'more'],
  ...['almost', 'nearly', 'less', 'than', 'other', 'same', 'current', 'new', 'before', 'after'],
];

/** First two characters of every rule of `chinese-dates.ts`. */
export const chineseDateCues: readonly string[] = [
  ...Object.keys(chineseDays),
  ...Object.keys(dayParts).filter((word) => word > '一' && word.length > 1),
  ...cross(numerals, `${numerals}年月日号点时周天小分个星礼半多来`),
  ...cross('早晚', '七八九十0123456789'),
  ...cross('初', '一二三四五六七八九十'),
  ...cross('去今前本当明后', '年'),
  ...cross('上下这本每', '上下个周星礼月'),
  ...cross('周', '一二三四五六日天1234567末'),
  ...cross('月年', '初底中'),
  ...[
    '农历',
    '阴历',
    '旧历',
    '星期',
    '礼拜',
    '大约',
    '大概',
    '约',
    '差不',
    '快',
    '半个',
    '半小',
    '半天',
    '半年',
    '半月',
    '几分',
    '几小',
    '几个',
    '几天',
    '几日',
    '几周',
    '几星',
    '几年',
    '几月',
    '几十',
    '数日',
    '数天',
    '数小',
    '数月',
    '数周',
    '最近',
    '过去',
    '近',
    '前几',
    '前两',
    '前些',
    '前阵',
    '这几',
    '这两',
    '当月',
    '大年',
    '正月',
    '除夕',
    '春节',
    '元旦',
    '清明',
    '五一',
    '端午',
    '中秋',
    '国庆',
    '圣诞',
    '双十',
    '元宵',
    '七夕',
    '重阳',
    '腊月',
    '腊八',
    '小年',
    '冬至',
    '立春',
    '立夏',
    '立秋',
    '立冬',
    '开学',
    '放假',
    '期末',
    '暑假',
    '寒假',
    '双1',
  ],
];

/** Bits of a cue table that dates need; a table of more lists keeps these. */
export const dateBits = { digits: 1, english: 1 << 23, chinese: 1 << 24, opener: 1 << 25, han: 1 << 26 } as const;

export const dateCueTable = cueTable(
  () => [
    [dateBits.english, englishDateWords],
    [dateBits.opener, englishDateOpeners],
    [dateBits.chinese, chineseDateCues],
  ],
  { digits: dateBits.digits, figure: 0, mixed: 0, long: 0, han: dateBits.han },
);

/**
 * What stands behind a figure that opens a date, after one blank at most. Most figures of a mail are amounts and numbers of
 * things: to try two dozen patterns at each took a third of all the time for dates.
 */
const behindFigure = {
  numeric: '-/.:–~haptu',
  english: 'abcdefghijklmnopqrstuvwxyz0123456789-–/.',
  chinese: '年月日号点时分小钟天周星礼个多来',
};

const mayOpenDate = (lower: string, at: number, behind: string): boolean => {
  let end = at;
  while (isDigit(lower.charCodeAt(end))) end += 1;
  const next = lower.charAt(end);
  return end - at <= longestFigure && behind.indexOf(next === ' ' ? lower.charAt(end + 1) : next) >= 0;
};
/** A year's. */
const longestFigure = 4;

/** Where a date in figures may start. */
export const numericStarts = (lower: string, cues: Cues): readonly number[] =>
  placesOf(cues, dateBits.digits).filter((at) => mayOpenDate(lower, at, behindFigure.numeric));

/** Where a Chinese date may start: "5" and "3" only in a text that has a 日 to go with it. */
export const chineseStarts = (lower: string, cues: Cues): readonly number[] =>
  (cues.any & dateBits.han) === 0
    ? []
    : placesOf(cues, dateBits.digits | dateBits.chinese).filter(
        (at) => !isDigit(lower.charCodeAt(at)) || mayOpenDate(lower, at, behindFigure.chinese),
      );

/**
 * Where an English date may start: at a word of one, at a figure, or at an opener with nothing but openers between it and
 * those ("at the beginning of earlier this week"). Nine of ten openers stand before something else.
 */
export const englishStarts = (lower: string, { at, bits }: Cues): readonly number[] => {
  const starts: number[] = [];
  /** Where what may go on with a date starts. */
  let date = Infinity;
  for (let index = at.length - 1; index >= 0; index -= 1) {
    const start = at[index] ?? 0;
    const is = bits[index] ?? 0;
    if (
      (is & (dateBits.digits | dateBits.english)) === 0 &&
      ((is & dateBits.opener) === 0 || !leadsTo(lower, start, date))
    )
      continue;
    date = start;
    if ((is & dateBits.digits) === 0 || mayOpenDate(lower, start, behindFigure.english)) starts.push(start);
  }
  return starts.reverse();
};

/** Whether nothing but blanks, a hyphen or "'s" stands between the word at `from` and the one at `to`. */
const leadsTo = (lower: string, from: number, to: number): boolean => {
  let end = from;
  while (isLetter(lower.charCodeAt(end))) end += 1;
  if (to - end > 4) return false;
  if (lower.startsWith("'s", end)) end += 2;
  for (; end < to; end += 1) if (' \n-'.indexOf(lower.charAt(end)) < 0) return false;
  return true;
};
