import { once } from '../lexicon/compiled-once';
import {
  dayParts,
  englishMonths,
  englishNumbers,
  englishOrdinals,
  englishShortWeekdays,
  englishTens,
  englishWeekdays,
} from '../lexicon/dates';
import { adjusted, compileOpened, type DateContext, type OpenedRule, type Reading } from './date-piece';
import {
  ago,
  dayOfMonth,
  dayOfYear,
  daysFromNow,
  lastDays,
  monthOfYear,
  type SpanUnit,
  wholeSpan,
  weekday,
} from './day-readings';
import { fromTo, timeOf } from './numeric-dates';

const gap = '[ \\n]{1,2}';
const month = `(${englishMonths.join('|')})(?![a-z])\\.?`;
const ordinal = `(?:${[...englishOrdinals.slice(1)]
  .sort((one, other) => other.length - one.length)
  .join('|')
  .replace(/-/g, '[- ]')})`;
const dayInDigits = `\\d{1,2}(?:[ ]?(?:st|nd|rd|th)\\b)?`;
const number = `(?:\\d{1,4}(?:\\.\\d)?|an?|${[...englishTens, ...englishNumbers].sort((one, other) => other.length - one.length).join('|')})`;
const hourWord = `(${englishNumbers.slice(1, 13).join('|')}|\\d{1,2})`;
const minuteWord = `((?:${englishTens.slice(0, 4).join('|')})(?:[- ](?:${englishNumbers.slice(1, 10).join('|')}))?|${englishNumbers.slice(10).join('|')}|five|\\d{1,2})`;
const year = "(\\d{4}|'\\d\\d)";

/** First words of matches. */
const firstWords = (words: readonly string[]): string => words.map((word) => word.split('-')[0]).join('|');
const months = englishMonths.join('|');
const weekdays = [...englishWeekdays, ...englishWeekdays.map((day) => `${day}s`), ...englishShortWeekdays].join('|');
const numbers = [...englishTens, ...englishNumbers].join('|');
const ordinalOpeners = firstWords(englishOrdinals);

const dayMonth: OpenedRule = {
  opens: `0|the|${ordinalOpeners}`,
  source: `\\b(?:the )?${once}(${dayInDigits}|${ordinal})(?: day)?(?: of|[-/.])?[ ]?${once}${month}(?! (?:be|have|not|also|need|help|cause|take|contain|require|still|only|apply|well)\\b)(?:(?:,? |[-/,]| of )${year}(?!\\d))?`,
  read: ([, day, name, of], context) => dayOfYear(monthNumber(name), dayWord(day), yearNumber(of), context),
};

const monthDay: OpenedRule = {
  opens: months,
  source: `\\b${month}(?:[ ,-]{0,2}the |[ ,-]{1,2}|(?=\\d))${once}(${dayInDigits}|${ordinal})(?![\\d:]|[.,]\\d| (?:am|pm)\\b)(?:(?:, ?| |-|/| of )${year}(?![\\d:]))?`,
  read: ([, name, day, of], context) => dayOfYear(monthNumber(name), dayWord(day), yearNumber(of), context),
};

/** "4 to 8 March 2026", "between 3 and 5 May". */
const dayRange: OpenedRule = {
  opens: '0|between|from|the',
  source: `\\b(?:between |from )?(?:the )?${once}(${dayInDigits})(?: ?[-–] ?| to | and | until | till | through )(?:the )?${once}(${dayInDigits})(?: of)?[ ]${once}${month}(?:(?:,? | of )${year}(?!\\d))?`,
  read: ([words = '', first, last, name, of], context) =>
    / and /.test(words) && !/^between/.test(words)
      ? undefined
      : rangeOf(monthNumber(name), dayWord(first), dayWord(last), yearNumber(of), context),
};

/** "March 3-5", "May 3rd to 5th, 2026". */
const monthRange: OpenedRule = {
  opens: months,
  source: `\\b${month}[ ](${dayInDigits})(?: ?[-–] ?| to | through | until )(?:the )?(${dayInDigits})(?![\\d:]|[.,/]\\d| ?[ap]\\.?m\\b)(?:(?:, ?| )${year}(?![\\d:]))?`,
  read: ([, name, first, last, of], context) =>
    rangeOf(monthNumber(name), dayWord(first), dayWord(last), yearNumber(of), context),
};

const rangeOf = (
  of: number,
  first: number,
  last: number,
  year: number | undefined,
  context: DateContext,
): Reading | undefined => {
  const from = dayOfYear(of, first, year, context);
  const to = dayOfYear(of, last, year, context);
  if (from?.day === undefined || to?.day === undefined || from.day > to.day) return undefined;
  return { isDate: true, day: from.day, lastDay: to.day, role: from.role };
};

/** 2026-Mar-05 */
const yearMonthDay: OpenedRule = {
  opens: '0',
  source: `\\b(\\d{4})[-/. ]${month}[-/. ](\\d{1,2})(?!\\d|[-/.:]\\d)`,
  read: ([, of, name, day], context) => dayOfYear(monthNumber(name), Number(day), Number(of), context),
};

const monthYear: OpenedRule = {
  opens: `in|since|during|of|early|late|mid|${months}`,
  source: `\\b(?:(?:in|since|during|of|early|late|mid)[ -])?${month}(?:,? (?:of )?|[-/])(\\d{4})(?!\\d|[-/.:]\\d)`,
  read: ([whole = '', name, written], context, previous) => {
    // 31 February 2026 is no day and no month either.
    if (/\d[ ]?$/.test(previous) && whole.indexOf(name ?? '') === 0) return undefined;
    const of = yearNumber(written);
    return of !== undefined && of > 1950 && of < 2100 ? monthOfYear(monthNumber(name), of, context) : undefined;
  },
};

const monthAlone: OpenedRule = {
  opens: 'in|since|during|last|this|early|late|mid|end|beginning|start',
  source: `\\b(?:in|since|during|last|this past|early|late|mid|end of|beginning of|start of)[ -](?:early |late |mid-?)?${month}(?![ ]?\\d)`,
  read: ([, name], context) =>
    name && name.length < 4 && name !== 'may' ? undefined : monthOfYear(monthNumber(name), undefined, context),
};

const weekdayName = `(${englishWeekdays.join('|')}|${englishShortWeekdays.join('|')})`;
const dayOfWeek: OpenedRule = {
  opens: `last|this|past|previous|on|since|next|coming|upcoming|every|each|of|${weekdays}`,
  source: `\\b(?:(last|this past|past|previous|on|since|this|next|this coming|coming|upcoming|every|each|of)(?:${gap}|'s )(?:week's )?)?${weekdayName}(s?)\\b(?: (?:of )?(last|this|next) week)?`,
  read: ([whole = '', before, name = '', plural, week], context) => {
    const long = englishWeekdays.indexOf(name);
    const short = englishShortWeekdays.reduce(
      (found, names, index) => (names.split('|').indexOf(name) >= 0 ? index : found),
      -1,
    );
    const day = long >= 0 ? long : short;
    const role =
      before === 'every' || before === 'each' || (plural === 's' && long >= 0)
        ? 'repeat'
        : before === 'next' ||
            before === 'this coming' ||
            before === 'coming' ||
            before === 'upcoming' ||
            week === 'next'
          ? 'future'
          : undefined;
    // "tues" and "weds" are nothing else, "sun" and "sat" are words.
    const needs = long < 0 && before === undefined && plural === '' ? 'any' : undefined;
    const weeks =
      week === 'last' || before === 'last'
        ? -1
        : week === 'this' || before === 'this'
          ? 0
          : week === 'next' || before === 'next'
            ? 1
            : undefined;
    const skip = before === 'on' || before === 'of' ? whole.indexOf(name) : undefined;
    const reading = weekday(day, weeks, context);
    return adjusted(reading, { role: role ?? reading.role, needs, skip });
  },
};

const namedDay: OpenedRule = {
  opens: 'the|day|yesterday|earlier|later|today|tonight|overnight|last|this|just|a|tomorrow',
  source: `\\b(?:(?:the )?day before yesterday|yesterday|(?:earlier |later )?today|tonight|last night|overnight(?! (?:[a-z]+ )?(?:deliver|parcel|ship|express|stay|mail|fee|rate|train|bus|flight|bag|guest|parking|service))|this (?:early )?(?:morning|afternoon|evening)|just now|a (?:moment|while) ago|(?:the )?day after tomorrow|tomorrow|the other day)\\b(?:'s)?`,
  read: ([words = ''], context) => {
    if (/tomorrow/.test(words)) return daysFromNow(/after/.test(words) ? 2 : 1, context);
    const reading = daysFromNow(
      /before yesterday/.test(words) ? -2 : /yesterday|last night|overnight/.test(words) ? -1 : 0,
      context,
    );
    const part = /morning/.test(words)
      ? 'morning'
      : /afternoon/.test(words)
        ? 'afternoon'
        : /night|evening/.test(words)
          ? 'evening'
          : undefined;
    if (/other day|while/.test(words)) return { isDate: true, approximate: true };
    return adjusted(reading, {
      part,
      approximate: /now|moment/.test(words) || undefined,
      role: /later/.test(words) ? 'future' : undefined,
    });
  },
};

const unitWord = '(minute|min|hour|hr|day|week|month|year|weekend|fortnight)s?';
const timeAgo: OpenedRule = {
  opens: `0|about|around|approximately|roughly|over|more|almost|nearly|less|a|an|couple|few|several|half|some|${numbers}`,
  source: `\\b(about |around |approximately |roughly |over |more than |almost |nearly |less than )?(${number}|a couple(?: of)?|couple of|a few|few|several|half an?|one and a half|some)(?:[ -]| and a half )${unitWord}(?: and a half|(?:,| and)? (${number}) ${unitWord})?${gap}(?:ago|earlier|back|before now|prior)\\b`,
  read: ([words = '', vague, count = '', written = '', moreCount, moreUnit = ''], context) => {
    const unit = units[written];
    if (!unit) return undefined;
    const isVague = vague !== undefined || /couple|few|several|some/.test(count);
    const extra = /and a half/.test(words) ? 0.5 : 0;
    const reading = ago((countWord(count) + extra) * (written === 'fortnight' ? 2 : 1), unit, isVague, context);
    if (moreCount === undefined || reading.day === undefined || !context.now) return reading;
    // "1 month and 21 days ago", "2 hours 30 minutes ago": the second count starts where the first one ends.
    const from = { day: reading.day, minute: reading.minute ?? context.now.minute };
    return ago(countWord(moreCount), units[moreUnit] ?? 'day', isVague, { now: from, order: context.order });
  },
};
const units: Readonly<Record<string, SpanUnit>> = {
  minute: 'minute',
  min: 'minute',
  hour: 'hour',
  hr: 'hour',
  day: 'day',
  week: 'week',
  weekend: 'week',
  fortnight: 'week',
  month: 'month',
  year: 'year',
};

const span: OpenedRule = {
  opens: 'at|on|in|during|since|over|early|late|earlier|beginning|end|start|middle|last|this|past|previous|next|later',
  source:
    '\\b(?:(?:at|on|in|during|since|over) (?:the )?)?(?:(?:early|late|earlier|beginning of|end of|start of|middle of)[ -])?(last|this|this past|past|previous|next|earlier this|later this)[ ](week|weekend|month|year)\\b|\\b(?:since|over|at|during) the weekend\\b',
  read: ([, which = 'last', unit = 'weekend'], context) => {
    const count = /next/.test(which) ? 1 : /last|previous|^past/.test(which) ? -1 : 0;
    const reading = wholeSpan(count, unit as 'week', context);
    return which === 'later this' ? adjusted(reading, { role: 'future' }) : reading;
  },
};

const lastSpan: OpenedRule = {
  opens: 'in|over|during|within|for|since|the|last|past|previous',
  source: `\\b(?:in|over|during|within|for|since)?[ ]?(?:the )?(?:last|past|previous) (${number}|couple of|few)[ -](minute|min|hour|hr|day|week|month|year)s?\\b`,
  read: ([words = '', count = '', unit = ''], context) => ({
    ...lastDays(countWord(count), units[unit] ?? 'day', context),
    skip: words.charAt(0) === ' ' ? 1 : undefined,
  }),
};

/** Days with a name; Easter's and others' day is left open. */
const holiday: OpenedRule = {
  opens: 'on|since|over|after|around',
  source:
    "\\b(?:on|since|over|after|around) (?:(christmas eve)|(christmas(?: day)?)|(new year'?s eve)|(new year(?:'?s(?: day)?)?)|(boxing day)|(halloween)|(?:easter|good friday|thanksgiving|black friday|pentecost|whitsun)(?: (?:sunday|monday|weekend))?)(?! [a-z]*(?:sale|card|gift|offer|market|present|order|deal|break|holiday))\\b",
  read: ([, ...names], context) => {
    const date = holidays[names.findIndex((name) => name !== undefined)];
    return date ? dayOfYear(date[0], date[1], undefined, context) : { isDate: true, approximate: true };
  },
};
/** Month and day by group: Christmas Eve and Day, New Year's Eve and Day, Boxing Day, Halloween. */
const holidays: readonly (readonly [month: number, day: number])[] = [
  [12, 24],
  [12, 25],
  [12, 31],
  [1, 1],
  [12, 26],
  [10, 31],
];

const dayOnly: OpenedRule = {
  opens: `0|on|since|from|the|${ordinalOpeners}`,
  source: `\\b(?:on |since |from )?(?:the )?(?:(?:morning|afternoon|evening|night) of the )?${once}(${dayInDigits}|${ordinal})${once}(?: (?:day )?of (this|last|the|next|the current|the previous) month\\b|(?=[ ]?(?:[.,;:!?)\\n]|$| at\\b| around\\b| about\\b| in the\\b| and (?:i|the|it|my)\\b| i\\b| but\\b| when\\b|[ ]?-)|(?= (you|we|they|it|my|our|somebody|someone|your)\\b)))`,
  read: ([words = '', day, which, who], context) => {
    // "On the 4th you took 45 EUR", but "the 2nd you sent".
    if (who !== undefined && !/^(?:on|since|from) /.test(words)) return undefined;
    const isSaid =
      which !== undefined || /^(?:on|since|from) the /.test(words) || (/^(?:the|on) /.test(words) && /\d/.test(words));
    if (!isSaid) return undefined;
    // "on 15 at 8": a bare number is a day only with a time.
    const needs = which === undefined && !/[a-z]$/.test(day ?? '') ? ('time' as const) : undefined;
    const reading = dayOfMonth(
      dayWord(day),
      which === undefined ? undefined : /last|previous/.test(which) ? -1 : which === 'next' ? 1 : 0,
      context,
    );
    return (
      reading &&
      adjusted(reading, { needs, skip: words.indexOf(day ?? ''), role: which === 'next' ? 'future' : undefined })
    );
  },
};

const half = '(?: ?([ap])\\.?[ ]?m\\b\\.?)?';

/** "half past three", "ten to 5 pm". */
const pastHour: OpenedRule = {
  opens: `0|half|a|quarter|${numbers}`,
  source: `\\b(half|(?:a )?quarter|${minuteWord}(?: minutes?)?) (past|to|after|till) ${hourWord}(?![\\d:/.-])${half}`,
  read: ([, head = '', minuteName, side, hour, meridiem]) => {
    const minutes = head === 'half' ? 30 : /quarter/.test(head) ? 15 : minuteOf(minuteName);
    // "5 to 6" is a range unless both are words.
    if (/\d/.test(head) && /to|till/.test(side ?? '') && !/minute/.test(head)) return undefined;
    const reading = timeOf(countWord(hour), 0, meridiem);
    if (reading?.minute === undefined || minutes > 59) return undefined;
    const minute = reading.minute + (side === 'past' || side === 'after' ? minutes : -minutes);
    return adjusted(reading, { minute: (minute + 1440) % 1440 });
  },
};

/** "three pm", "seven thirty am", "5 o'clock". */
const wordHour: OpenedRule = {
  opens: `0|${numbers}`,
  source: `\\b${hourWord}(?:[ -]${minuteWord})? ?(?:([ap])\\.?[ ]?m\\b\\.?|o'? ?clock\\b${half})`,
  read: ([, hour, minutes, meridiem, later]) =>
    timeOf(countWord(hour), minutes === undefined ? 0 : minuteOf(minutes), meridiem ?? later),
};

const namedTime: OpenedRule = {
  opens: 'at|around|about|noon|midday|mid|midnight|lunchtime|lunch',
  source: '\\b(?:(?:at|around|about) )?(noon|midday|mid-day|midnight|mid-night|lunch ?time)\\b',
  read: ([words = '', name = '']) => ({
    minute: /night/.test(name) ? 0 : 720,
    isExact: true,
    approximate: /^a(?:round|bout)|lunch/.test(words) || undefined,
  }),
};

const dayPart: OpenedRule = {
  opens:
    'early|late|mid|in|during|at|that|the|morning|afternoon|evening|night|noon|midmorning|midafternoon|midevening|midnight|midnoon',
  source:
    '\\b(?:(?:early |late |mid-?)?(?:in the |during the |at |that |the same |in the (?:early|late) )?(?:early |late |mid-?)?(morning|afternoon|evening|night|noon))\\b',
  read: ([, part = '']) => ({ part: dayParts[part], needs: 'date' }),
};

const bareHour: OpenedRule = {
  opens: 'at|around|about',
  source: `\\b(?:at|around|about) (?:about |around |approximately )?${hourWord}(?![\\d:%./-]| (?:minutes?|hours?|days?|times?|usd|dollars|people|percent|am|pm|o'? ?clock)\\b|[a-z])`,
  read: ([words = '', hour]) => ({ minute: countWord(hour) * 60, needs: 'date', skip: words.indexOf(hour ?? '') }),
};

export const englishRules = compileOpened([
  lastSpan,
  timeAgo,
  dayRange,
  monthRange,
  { ...fromTo, opens: 'from|between' },
  yearMonthDay,
  dayMonth,
  monthDay,
  monthYear,
  monthAlone,
  span,
  namedDay,
  dayOfWeek,
  holiday,
  dayOnly,
  pastHour,
  wordHour,
  namedTime,
  dayPart,
  bareHour,
]);

const monthNumber = (name = ''): number =>
  1 + englishMonths.reduce((found, names, index) => (names.split('|').indexOf(name) >= 0 ? index : found), -1);

const dayWord = (written = ''): number => {
  const digits = parseInt(written, 10);
  return digits > 0 ? digits : englishOrdinals.indexOf(written.replace(' ', '-'));
};

const yearNumber = (written: string | undefined): number | undefined =>
  written === undefined ? undefined : Number(written.replace("'", '20'));

const countWord = (written = ''): number => {
  if (/^\d/.test(written)) return parseFloat(written);
  if (/^half/.test(written)) return 0.5;
  if (/couple/.test(written)) return 2;
  if (/few|several|some/.test(written)) return 3;
  const tens = englishTens.indexOf(written);
  if (tens >= 0) return 20 + tens * 10;
  return Math.max(1, englishNumbers.indexOf(written));
};

const minuteOf = (written = ''): number =>
  written.split(/[- ]/).reduce((sum, part) => sum + (part === 'minutes' || part === 'minute' ? 0 : countWord(part)), 0);
