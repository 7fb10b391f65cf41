import type { Cues } from '../language/cues';
import { fold, lowerCase } from '../language/fold';
import { chineseRules } from './chinese-dates';
import { clock, isoDay, localMoment } from './civil';
import { type DateContext, type DatePiece, readPieces } from './date-piece';
import { chineseStarts, dateBits, dateCueTable, englishStarts, numericStarts } from './date-cues';
import { englishRules } from './english-dates';
import { joinPieces, type DateGroup } from './join-pieces';
import { numericRules } from './numeric-dates';

/** What a date means: calendar day and clock time as the writer sees them. Same shape as the fact's value. */
export interface DateMeaning {
  readonly date?: string;
  readonly time?: string;
  readonly end?: { readonly date?: string; readonly time?: string };
  readonly approximate?: boolean;
}

export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly value: DateMeaning;
  /** `event`: when something happened; `future`: a plan or deadline; `repeat`: office hours, "every Monday". */
  readonly role: 'event' | 'future' | 'repeat';
}

/**
 * Dates and times said in Chinese or English, in order. Leaning to the past: a day without a year is the last one that has
 * been. `now` in milliseconds; without it relative dates have no day. Own patterns and not chrono-node: its English parser
 * is quadratic past 100 KB and is as large as half the event bundle's budget for facts.
 */
export const findDates = (text: string, now?: number, timeZone?: string): readonly FoundDate[] => {
  const lower = lowerCase(fold(text));
  return findDatesIn(lower, dateCueTable.scan(lower), now, timeZone);
};

/** The same on text that is folded and in lower case already. */
export const findDatesIn = (lower: string, cues: Cues, now?: number, timeZone?: string): readonly FoundDate[] => {
  if ((cues.any & (dateBits.digits | dateBits.english | dateBits.chinese)) === 0) return [];
  const context: DateContext = {
    now: now === undefined ? undefined : localMoment(now, timeZone),
    order: dayFirstZones.test(timeZone ?? '') ? 'day-first' : 'month-first',
  };
  const pieces = [
    ...readPieces(lower, numericStarts(lower, cues), numericRules, context),
    ...readPieces(lower, englishStarts(lower, cues), englishRules, context),
    ...readPieces(lower, chineseStarts(lower, cues), chineseRules, context),
  ];
  if (pieces.length === 0) return [];
  return joinPieces(lower, withoutOverlaps(pieces)).map((group) => foundDate(group));
};

/** Zones whose people write the day first; the Americas and East Asia write the month first. */
const dayFirstZones =
  /^(?:Europe|Africa|Australia|Atlantic|Indian|Pacific\/Auckland|Asia\/(?:Kolkata|Calcutta|Singapore|Hong_Kong|Kuala_Lumpur|Jakarta|Bangkok|Ho_Chi_Minh|Dubai|Karachi|Dhaka|Jerusalem|Riyadh))/;

/** Of pieces on the same words the one that starts first, then the longest, stays. */
const withoutOverlaps = (pieces: readonly DatePiece[]): readonly DatePiece[] => {
  const kept: DatePiece[] = [];
  let end = -1;
  const inOrder = [...pieces].sort((one, other) => one.start - other.start || other.end - one.end);
  for (const piece of inOrder) {
    if (piece.start < end) continue;
    kept.push(piece);
    end = piece.end;
  }
  return kept;
};

const foundDate = ({ start, end, role, day, lastDay, minute, lastMinute, approximate }: DateGroup): FoundDate => {
  const last =
    lastDay === undefined && lastMinute === undefined
      ? undefined
      : defined({
          date: lastDay === undefined ? undefined : isoDay(lastDay),
          time: lastMinute === undefined ? undefined : clock(lastMinute),
        });
  const value = defined({
    date: day === undefined ? undefined : isoDay(day),
    time: minute === undefined ? undefined : clock(minute),
    end: last,
    approximate,
  });
  return { start, end, role, value };
};

/** Without the fields that nobody can tell. */
const defined = ({ date, time, end, approximate }: DateMeaning): DateMeaning => {
  const meaning: { -readonly [K in keyof DateMeaning]: DateMeaning[K] } = {};
  if (date !== undefined) meaning.date = date;
  if (time !== undefined) meaning.time = time;
  if (end !== undefined) meaning.end = end;
  if (approximate !== undefined) meaning.approximate = approximate;
  return meaning;
};
