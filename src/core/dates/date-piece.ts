import { eachStart } from '../language/cues';
import { wordHash } from '../language/letters';
import type { PhraseMatch, Sticky } from '../language/phrases';
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

/** A match with the rule that made it; groups as `DateRule` reads them. */
interface DateMatch extends PhraseMatch {
  readonly groups: Groups;
  readonly rule: DateRule;
}

/** Compiled when first asked for: loading the bundle must stay quick where nothing is judged. */
export type LazyRules = () => Sticky<DateMatch>;

/** One alternation for all rules: one walk over the text. */
export const compileRules = (rules: readonly DateRule[]): LazyRules => {
  let compiled: Sticky<DateMatch> | undefined;
  return () => (compiled ??= alternation(rules));
};

const alternation = (rules: readonly DateRule[]): Sticky<DateMatch> => {
  let next = 1;
  const placed = rules.map((rule) => {
    const at = next;
    next += groupsIn(rule.source) + 1;
    return { rule, at, end: next };
  });
  const pattern = new RegExp(rules.map(({ source }) => `(${source})`).join('|'), 'y');
  const sticky: Sticky<DateMatch> = {
    lastIndex: 0,
    exec(text) {
      pattern.lastIndex = sticky.lastIndex;
      const match = pattern.exec(text);
      const found = match && placed.find(({ at }) => match[at] !== undefined);
      if (!found) return null;
      return { 0: match[0], index: match.index, groups: match.slice(found.at, found.end), rule: found.rule };
    },
  };
  return sticky;
};

/** A rule with the words its matches start with, joined by `|`; `0` stands for figures. */
export interface OpenedRule extends DateRule {
  readonly opens: string;
}

/**
 * One pattern a rule, compiled when a text first opens it: an engine needs 20 ms for two dozen rules in one pattern, and a
 * mail opens a few.
 */
export const compileOpened = (rules: readonly OpenedRule[]): LazyRules => {
  let compiled: Sticky<DateMatch> | undefined;
  return () => (compiled ??= byOpening(rules));
};

const byOpening = (rules: readonly OpenedRule[]): Sticky<DateMatch> => {
  // By the hash of the word: where two share one, a pattern fails that would not have been tried.
  const opened = new Map<number, { readonly rule: DateRule; readonly pattern: RegExp }[]>();
  for (const rule of rules) {
    const compiled = { rule, pattern: new RegExp(rule.source, 'y') };
    for (const opening of new Set(rule.opens.split('|').map((word) => wordHash(word, 0))))
      opened.set(opening, [...(opened.get(opening) ?? []), compiled]);
  }
  const sticky: Sticky<DateMatch> = {
    lastIndex: 0,
    exec(text) {
      const at = sticky.lastIndex;
      for (const { rule, pattern } of opened.get(wordHash(text, at)) ?? []) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (match) return { 0: match[0], index: at, groups: match, rule };
      }
      return null;
    },
  };
  return sticky;
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
  eachStart(starts, rulesOf(), lower, ({ 0: words, index, groups, rule }) => {
    const previous = lower.slice(Math.max(0, index - 4), index);
    // 4.5 in a section number, 5号 in 3.5号, a time inside a longer one.
    if (/\d[.:/]$/.test(previous) && /^\d/.test(words)) return false;
    const reading = rule.read(groups, context, previous);
    if (!reading) return false;
    pieces.push({ reading, start: index + (reading.skip ?? 0), end: index + words.length });
    return true;
  });
  return pieces;
};
