import { eachStart } from '../language/cues';
import type { LocalMoment } from './civil';

/** What a date can be read against. */
export interface DateContext {
  /** `undefined`: relative dates get no day. */
  readonly now?: LocalMoment;
  /** How the writer's part of the world orders 03/05/2026. */
  readonly order: 'day-first' | 'month-first';
}

export type DayPart = 'night' | 'morning' | 'noon' | 'afternoon' | 'evening';

/** What a stretch of words says about a date or a time, before its neighbours are known. */
export interface Reading {
  /** Names a day (or days), even where nobody can tell which. */
  readonly isDate?: boolean;
  /** Day number. */
  readonly day?: number;
  /** Last day of a longer span ("last week"). */
  readonly lastDay?: number;
  /** Minutes since midnight. */
  readonly minute?: number;
  readonly lastMinute?: number;
  /** The time has "am" or a 24-hour form: a part of the day does not move it. */
  readonly isExact?: boolean;
  readonly part?: DayPart;
  readonly approximate?: boolean;
  /** Means nothing alone: "05/03", "at 5", "sun", "in the morning". */
  readonly needs?: 'date' | 'time' | 'any';
  /** `future`: a plan; `repeat`: office hours, every Monday. */
  readonly role?: 'future' | 'repeat';
  readonly isWeekday?: boolean;
  /** Names month and day: a weekday beside it only repeats it. */
  readonly isCalendar?: boolean;
  /** How long before now, in minutes: "two hours ago". */
  readonly ago?: number;
  /** Characters at the start of the match that are not part of the date. */
  readonly skip?: number;
}

/** A reading with some fields replaced. Not a spread: V8 takes microseconds for one that adds fields, and this runs a lot. */
export const adjusted = (reading: Reading, changes: Reading): Reading => Object.assign({}, reading, changes);

export interface DatePiece {
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
}

export type Groups = readonly (string | undefined)[];

export interface DateRule {
  /** Pattern on folded lower-case text; capturing groups are handed to `read` from index 1, the whole match at 0. */
  readonly source: string;
  /** `previous` is the text before the match, at most four code units. */
  readonly read: (groups: Groups, context: DateContext, previous: string) => Reading | undefined;
}

/** Compiled when first asked for: loading the bundle must stay quick where nothing is judged. */
export type LazyRules = () => RuleSet;

interface RuleSet {
  readonly pattern: RegExp;
  readonly rules: readonly { readonly read: DateRule['read']; readonly at: number; readonly count: number }[];
}

/** One alternation for all rules: one walk over the text. */
export const compileRules = (rules: readonly DateRule[]): LazyRules => {
  let compiled: RuleSet | undefined;
  return () => (compiled ??= compile(rules));
};

const compile = (rules: readonly DateRule[]): RuleSet => {
  let at = 1;
  const placed = rules.map(({ source, read }) => {
    const count = groupsIn(source);
    const here = { read, at, count };
    at += count + 1;
    return here;
  });
  return { pattern: new RegExp(rules.map(({ source }) => `(${source})`).join('|'), 'y'), rules: placed };
};

/** How many groups capture; brackets behind a backslash or in a class open none. */
const groupsIn = (source: string): number =>
  (source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, '').match(/\((?!\?)/g) ?? []).length;

/** All pieces of a text by one set of rules that may start at these places, in order. */
export const readPieces = (
  lower: string,
  starts: readonly number[],
  rulesOf: LazyRules,
  context: DateContext,
): readonly DatePiece[] => {
  const pieces: DatePiece[] = [];
  if (starts.length === 0) return pieces;
  const { pattern, rules } = rulesOf();
  eachStart(starts, pattern, lower, (match) => {
    const groups: Groups = match;
    const rule = rules.find(({ at }) => groups[at] !== undefined);
    if (!rule) return false;
    const previous = lower.slice(Math.max(0, match.index - 4), match.index);
    // 4.5 in a section number, 5号 in 3.5号, a time inside a longer one.
    if (/\d[.:/]$/.test(previous) && /^\d/.test(match[0])) return false;
    const reading = rule.read(groups.slice(rule.at, rule.at + rule.count + 1), context, previous);
    if (!reading) return false;
    pieces.push({ reading, start: match.index + (reading.skip ?? 0), end: match.index + match[0].length });
    return true;
  });
  return pieces;
};
