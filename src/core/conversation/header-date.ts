import { fromWallClock } from '../calendar/zone';
import { headerMonths, headerZones } from '../lexicon/header-months';

export interface HeaderDateContext {
  /** Zone to read dates in that name none; default UTC. */
  readonly timeZone?: string;
  /** The mail that quotes this one: an older mail is not younger. */
  readonly parentDate?: number;
}

export interface HeaderDate {
  /** Milliseconds since the epoch; `undefined` when the zone's offset cannot be known here. */
  readonly date?: number;
  readonly zoneAssumed: boolean;
  /** Offsets in the text: what follows a date in an attribution is the sender. */
  readonly start: number;
  readonly end: number;
}

const months = headerMonths.join('|');
const yearFirst = /((?:19|20)\d\d)\s?[年년./-]\s?(\d{1,2})\s?[月월./-]\s?(\d{1,2})(?!\d)\s?[日일]?/;
const numeric = /(?:^|[^\d.])(\d{1,2})([./-])\s?(\d{1,2})[./-]\s?((?:19|20)?\d\d)(?!\d)/;
const letters = 'a-zà-ÿа-яёąćęłńóśźż';
const dayMonth = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s{0,3}(?:de |of )?(${months})(?![${letters}])\\.?,?\\s{0,3}(?:de |del )?((?:19|20)\\d\\d)`,
);
const monthDay = new RegExp(
  `(?:^|[^${letters}])(${months})(?![${letters}])\\.?\\s{0,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{0,3}((?:19|20)\\d\\d)`,
);
const halfBefore = /(上午|下午|午前|午後|오전|오후|凌晨|早上|清晨|中午|晚上|傍晚)\s?$/;
const clock =
  /(\d{1,2})\s?(?:[:.：h時时點点시]\s?(\d{2})(?:\s?[:.：분分]\s?(\d{2})(?!\d))?(?:\s?[분分])?)?\s?([ap]\.?\s?m\b\.?)?/g;
const zone =
  /^[\s,]{0,2}(?:\(?(?:(?:gmt|utc)?\s?([+\-−])(\d{1,2}):?(\d{2})?(?!\d)|(z|ut|utc|gmt|[a-z]{3,4})(?![a-zà-ÿ]))\)?)/;

interface Day {
  readonly wall: readonly [year: number, month: number, day: number];
  /** The other reading of 3/5/2024. */
  readonly other?: readonly [number, number, number];
  readonly isSlashed: boolean;
  readonly start: number;
  readonly end: number;
}

/** Reads the date a mail program wrote into a header block or an attribution, in any language of the lexicon. */
export const readHeaderDate = (text: string, context: HeaderDateContext): HeaderDate | undefined => {
  const plain = fold(text.slice(0, 400));
  const day = readDay(plain);
  if (!day) return undefined;
  const time = readTime(plain, day);
  const end = time ? time.end : day.end;
  const found = zone.exec(plain.slice(end));
  const offset = time && found ? zoneOffset(found) : undefined;
  const isAssumed = offset === undefined;
  const readings = [day.wall, ...(day.other ? [day.other] : [])].map(([year, month, date]) => {
    const wall = Date.UTC(year, month - 1, date, time?.hour ?? 0, time?.minute ?? 0, time?.second ?? 0);
    return isAssumed ? fromWallClock(wall, context.timeZone ?? 'UTC') : wall - offset;
  });
  if (day.isSlashed && time?.isEnglish) readings.reverse();
  const limit = context.parentDate === undefined ? Infinity : context.parentDate + 86_400_000;
  const date = readings.find((reading) => reading !== undefined && reading <= limit) ?? readings[0];
  const last = Math.max(day.end, offset === undefined || !found ? end : end + found[0].length);
  return {
    ...(date === undefined ? {} : { date }),
    zoneAssumed: isAssumed,
    start: Math.min(day.start, time?.start ?? day.start),
    end: last,
  };
};

/** Lower case, plain blanks and digits; every character keeps its place. */
const fold = (text: string): string =>
  text
    .replace(/[\u00a0\u202f\u3000\u200e\u200f]/g, ' ')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[A-ZÀ-ÞА-ЯŁŚŻŹĆŃ]/g, (letter) => letter.toLowerCase());

const readDay = (text: string): Day | undefined => {
  const first = yearFirst.exec(text);
  if (first) return dayOf(first, [first[1], first[2], first[3]]);
  const named = dayMonth.exec(text);
  if (named) return dayOf(named, [named[3], monthOf(named[2]), named[1]]);
  const american = monthDay.exec(text);
  if (american) return dayOf(american, [american[3], monthOf(american[1]), american[2]]);
  const digits = numeric.exec(text);
  if (!digits) return undefined;
  const year = (digits[4] ?? '').length === 2 ? `20${digits[4]}` : digits[4];
  const day = dayOf(digits, [year, digits[3], digits[1]]);
  const other = dayOf(digits, [year, digits[1], digits[3]]);
  if (!day || !other) return day ?? other;
  return { ...day, isSlashed: digits[2] !== '.', ...(digits[2] === '.' ? {} : { other: other.wall }) };
};

const monthOf = (name: string | undefined): string =>
  String(headerMonths.findIndex((words) => words.split('|').indexOf(name ?? '') >= 0) + 1);

const dayOf = (match: RegExpExecArray, parts: readonly (string | undefined)[]): Day | undefined => {
  const [year = NaN, month = NaN, day = NaN] = parts.map(Number);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  return { wall: [year, month, day], isSlashed: false, start: match.index, end: match.index + match[0].length };
};

interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** With am or pm in Latin letters: months come first there. */
  readonly isEnglish: boolean;
  readonly start: number;
  readonly end: number;
}

/** The time behind the date, or in front of it. */
const readTime = (text: string, day: Day): Time | undefined =>
  timeIn(text, day.end, Math.min(text.length, day.end + 60)) ?? timeIn(text, 0, day.start);

const timeIn = (text: string, from: number, to: number): Time | undefined => {
  clock.lastIndex = from;
  for (let match = clock.exec(text); match && match.index < to; match = clock.exec(text)) {
    const half = halfBefore.exec(text.slice(Math.max(from, match.index - 5), match.index));
    const isTime =
      match[2] !== undefined ||
      match[4] !== undefined ||
      (half && /[點点时時시]/.test(text.charAt(match.index + match[0].length)));
    const hour = Number(match[1]);
    if (!isTime || hour > 24 || Number(match[2] ?? 0) > 59) continue;
    const mark = (match[4] ?? half?.[1] ?? '').charAt(0);
    return {
      hour: hourOf(hour, match[4] ? mark : (half?.[1] ?? '')) % 24,
      minute: Number(match[2] ?? 0),
      second: Number(match[3] ?? 0),
      // Spanish writes "p. m.", and days first.
      isEnglish: match[4] !== undefined && !/[. ]m/.test(match[4].replace(/^([ap])\.m/, '$1m')),
      start: match.index - (half ? half[0].length : 0),
      end: match.index + match[0].replace(/\s+$/, '').length,
    };
  }
  return undefined;
};

const hourOf = (hour: number, half: string): number => {
  if (/^(?:p|下午|午後|오후|晚上|傍晚)$/.test(half)) return hour < 12 ? hour + 12 : hour;
  if (/^(?:a|上午|午前|오전|凌晨|早上|清晨)$/.test(half)) return hour === 12 ? 0 : hour;
  return half === '中午' && hour < 11 ? hour + 12 : hour;
};

const zoneOffset = (found: RegExpExecArray): number | undefined => {
  if (found[4] !== undefined) {
    const hours = headerZones[found[4]];
    return hours === undefined ? undefined : hours * 3_600_000;
  }
  const hours = Number(found[2]);
  // Without "GMT" before it, a sign needs four digits: "- 12" may be anything.
  if (hours > 14 || (!/gmt|utc/.test(found[0]) && found[3] === undefined)) return undefined;
  return (found[1] === '+' ? 1 : -1) * (hours * 60 + Number(found[3] ?? 0)) * 60_000;
};
