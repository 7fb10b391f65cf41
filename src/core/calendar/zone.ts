/** A stretch of time with one offset from UTC; all in milliseconds, `[start, end)`. */
export interface OffsetSpan {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

/** Whether this engine knows the zone. False without `Temporal` and `Intl` (event runtime of classic Windows). */
export const isZone = (timeZone: string): boolean => offsetIn(timeZone) !== undefined;

/** Local time minus UTC at a moment, in milliseconds; 0 for unknown zones (ask `isZone` first). */
export const offsetAt = (timeZone: string, at: number): number => (isFinite(at) ? (offsetIn(timeZone)?.(at) ?? 0) : 0);

/** A wall-clock moment, written as if it were UTC, in an IANA zone. `undefined` where the engine does not know the zone. */
export const fromWallClock = (wall: number, timeZone: string): number | undefined => {
  if (timeZone === 'UTC' || timeZone === 'Etc/UTC') return wall;
  if (!isZone(timeZone)) return undefined;
  // The offset is that of the moment itself, which a change of daylight saving may move.
  return wall - offsetAt(timeZone, wall - offsetAt(timeZone, wall));
};

/** Splits `[from, to)` at the zone's clock changes. */
export const offsetSpans = (timeZone: string, from: number, to: number): readonly OffsetSpan[] => {
  const spans: OffsetSpan[] = [];
  let start = from;
  while (start < to) {
    const cell = Math.floor(start / step);
    const end = Math.min(to, (cell + 1) * step);
    const { before, after, change } = cellOf(timeZone, cell);
    const middle = change === undefined ? end : Math.min(end, Math.max(start, change));
    push(spans, start, middle, before);
    push(spans, middle, end, after);
    start = end;
  }
  return spans;
};

/** Day number (days since 1970-01-01) of a moment in a zone. */
export const dayAt = (timeZone: string, at: number): number => Math.floor((at + offsetAt(timeZone, at)) / 86400000);

// No zone has changed its clocks twice within three days since 1970; probing that often finds every change.
const step = 3 * 86400000;

interface Cell {
  readonly before: number;
  readonly after: number;
  readonly change?: number;
}

const cells = new Map<string, Cell>();
const cellOf = (timeZone: string, index: number): Cell => {
  const key = `${timeZone} ${index}`;
  const known = cells.get(key);
  if (known) return known;
  const cell = probe(timeZone, index * step, (index + 1) * step);
  if (cells.size > 20000) cells.clear();
  cells.set(key, cell);
  return cell;
};

const probe = (timeZone: string, start: number, end: number): Cell => {
  const before = offsetAt(timeZone, start);
  const after = offsetAt(timeZone, end);
  if (before === after) return { before, after };
  let low = start;
  let high = end;
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000;
    if (offsetAt(timeZone, middle) === before) low = middle;
    else high = middle;
  }
  return { before, after, change: high };
};

const push = (spans: OffsetSpan[], start: number, end: number, offset: number): void => {
  if (start >= end) return;
  const last = spans[spans.length - 1];
  if (last && last.end === start && last.offset === offset)
    spans[spans.length - 1] = { start: last.start, end, offset };
  else spans.push({ start, end, offset });
};

/** Local time minus UTC at a moment, in one zone. */
type Offset = (at: number) => number;

const offsets = new Map<string, Offset | undefined>();
const offsetIn = (timeZone: string): Offset | undefined => {
  if (!offsets.has(timeZone)) offsets.set(timeZone, byTemporal(timeZone) ?? byIntl(timeZone));
  return offsets.get(timeZone);
};

/** What we use of `Temporal`. An engine needs 20 to 50 ms for its first `Intl` formatter, and the first mail waits for it. */
declare const Temporal:
  | {
      readonly Instant: {
        fromEpochMilliseconds(at: number): {
          toZonedDateTimeISO(timeZone: string): { readonly offsetNanoseconds: number };
        };
      };
    }
  | undefined;

const byTemporal = (timeZone: string): Offset | undefined => {
  if (typeof Temporal === 'undefined') return undefined;
  const { Instant } = Temporal;
  const offset: Offset = (at) =>
    Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6;
  try {
    offset(0);
    return offset;
  } catch {
    return undefined;
  }
};

const byIntl = (timeZone: string): Offset | undefined => {
  if (typeof Intl === 'undefined' || !Intl.DateTimeFormat) return undefined;
  try {
    // hour12 and not hourCycle: old engines know only the former.
    const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
    const format = new Intl.DateTimeFormat('en-US-u-ca-gregory', {
      timeZone,
      hour12: false,
      second: 'numeric',
      ...fields,
    });
    return (at) => {
      const field: Record<string, number> = {};
      for (const { type, value } of format.formatToParts(new Date(at))) field[type] = Number(value);
      const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = field;
      // Old engines write midnight as 24.
      const local = Date.UTC(year, month - 1, day, hour % 24, minute, second);
      return local - Math.floor(at / 1000) * 1000;
    };
  } catch {
    return undefined;
  }
};
