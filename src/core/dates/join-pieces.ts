import type { DatePiece, DayPart, Reading } from './date-piece';

/** Pieces that say one moment or range together: "5 March" + "around" + "2 pm". */
export interface DateGroup {
  readonly start: number;
  readonly end: number;
  readonly day?: number;
  readonly lastDay?: number;
  readonly minute?: number;
  readonly lastMinute?: number;
  readonly approximate?: boolean;
  readonly role: 'event' | 'future' | 'repeat';
}

type Building = { -readonly [K in keyof DateGroup]: DateGroup[K] } & {
  pieces: number;
  isDate?: boolean;
  isWeekday?: boolean;
  isCalendar?: boolean;
  isBetween?: boolean;
  isExact?: boolean;
  part?: DayPart;
  needs?: Reading['needs'];
};

/** Joins pieces that stand close enough and fit; drops what means nothing alone. Pieces are in order and do not overlap. */
export const joinPieces = (lower: string, pieces: readonly DatePiece[]): readonly DateGroup[] => {
  const groups: DateGroup[] = [];
  let open: Building | undefined;
  const close = (): void => {
    const group = open && finish(lower, open);
    if (group) groups.push(group);
    open = undefined;
  };
  for (const piece of pieces) {
    if (open) {
      const gap = lower.slice(open.end, piece.start);
      if (gap.length <= 16 && fits(open, piece, gap, lower)) continue;
      close();
    }
    open = start(piece);
  }
  close();
  return groups;
};

const start = ({ reading, start: from, end }: DatePiece): Building => ({
  start: from,
  end,
  pieces: 1,
  isDate: reading.isDate,
  isWeekday: reading.isWeekday,
  isCalendar: reading.isCalendar,
  isExact: reading.isExact,
  part: reading.part,
  needs: reading.needs,
  day: reading.day,
  lastDay: reading.lastDay,
  minute: reading.minute,
  lastMinute: reading.lastMinute,
  approximate: reading.approximate,
  role: reading.role ?? 'event',
});

const rangeGap =
  /^[ ]?(?:-|–|—|~|to|until|till|through|thru|and|up to|到|至|直到)[ ]?(?:about|around|the|今天的?)?[ ]?$/;
const joint =
  /^(?:[)]?[ \n]{0,2}[,]?[ \n]{0,2}((?:at|on|of|by|in|from|the|around|about|approximately|approx\.?|circa|roughly|exactly|between|some time|sometime|@|~|\(|的|大约|大概|约|将近|差不多|在|左右|is|utc|t)[ ,]{0,2}){0,3}|t)$/;
const vagueBefore =
  /(?:\b(?:around|about|approximately|approx\.?|circa|roughly|some ?time)(?: at| on)? |~ ?|(?:大约|大概|约|将近|差不多)(?:在|是)?)$/;
const vague = /around|about|appro|circa|roughly|~|大约|大概|约|将近|差不多|左右|some ?time/;

/** Adds a piece to the group if it says something the group does not say yet. */
const fits = (open: Building, { reading: piece, end }: DatePiece, gap: string, lower: string): boolean => {
  if (
    rangeGap.test(gap) &&
    (!/and/.test(gap) ||
      open.isBetween ||
      /\bbetween[ \n](?:the )?$/.test(lower.slice(Math.max(0, open.start - 12), open.start)))
  ) {
    if (
      piece.isDate &&
      open.isDate &&
      open.lastDay === undefined &&
      piece.minute === undefined &&
      piece.day !== undefined
    ) {
      open.lastDay = piece.lastDay ?? piece.day;
      if (open.isWeekday && piece.isWeekday) open.role = 'repeat';
    } else if (piece.minute !== undefined && open.minute !== undefined && open.lastMinute === undefined) {
      open.lastMinute = inPart(
        piece.minute,
        piece.isExact,
        piece.part ?? (open.minute >= 720 && piece.minute < 720 ? open.part : undefined),
      );
    } else if (piece.isDate && open.minute !== undefined && !open.isDate) return false;
    else return false;
    return extend(open, piece, end);
  }
  if (!joint.test(gap)) return false;
  if (/,/.test(gap) && lower.slice(open.end + gap.length, end).indexOf('since') === 0) return false;
  if (piece.part !== undefined && (open.part ?? piece.part) !== piece.part) return false;
  if (/,/.test(gap) && piece.part !== undefined && (open.part !== undefined || open.minute !== undefined)) return false;
  // "last month, at 5", "from 4 to 22 this month": hours belong to a day.
  if (open.lastDay !== undefined && piece.needs === 'date') return false;
  if (piece.lastDay !== undefined && open.needs === 'date') return false;
  if (/between/.test(gap)) open.isBetween = true;
  if (joinsWeek(open, piece)) {
    open.end = end;
    open.pieces += 1;
    return true;
  }
  if (piece.isDate && open.isDate && !repeatsDay(open, piece, gap)) return false;
  if (/[,\n]/.test(gap) && piece.isDate && open.minute !== undefined && !piece.isCalendar && !piece.isWeekday) {
    // "at 14:20, yesterday …" starts the next clause.
    return false;
  }
  if (piece.minute !== undefined && open.minute !== undefined && open.lastDay === undefined) return false;
  if (piece.isDate && (!open.isDate || piece.isCalendar || gap === ' the ')) {
    open.day = piece.day;
    open.lastDay = piece.lastDay;
    open.isWeekday = piece.isWeekday;
    open.isCalendar = piece.isCalendar;
    if (piece.role || !open.isDate) open.role = piece.role ?? open.role;
    else open.role = 'event';
    open.isDate = true;
  }
  if (piece.minute !== undefined) {
    if (open.lastDay !== undefined && open.minute !== undefined) open.lastMinute = piece.minute;
    else {
      open.minute = piece.minute;
      open.lastMinute = piece.lastMinute;
      open.isExact = piece.isExact;
    }
  }
  open.part = open.part ?? piece.part;
  if (vague.test(gap)) open.approximate = true;
  return extend(open, piece, end);
};

/** "Monday, 5 March": the date is surer than the weekday. */
const repeatsDay = (open: Building, piece: Reading, gap: string): boolean =>
  open.minute === undefined &&
  piece.minute === undefined &&
  ((open.isWeekday === true && (piece.isCalendar === true || gap === ' the ')) ||
    (open.isCalendar === true && piece.isWeekday === true) ||
    // 昨天(3月11日)
    (/^ ?\($/.test(gap) && piece.isCalendar === true));

/** "last week" + "Friday": that week's Friday. */
const joinsWeek = (open: Building, piece: Reading): boolean => {
  const week = isWeek(open) ? open : isWeek(piece) ? piece : undefined;
  const day = open.isWeekday ? open.day : piece.isWeekday ? piece.day : undefined;
  if (week?.day === undefined || day === undefined || open.minute !== undefined) return false;
  const from = week.day;
  open.role = week.role ?? 'event';
  open.day = from + ((((day - from) % 7) + 7) % 7);
  open.lastDay = undefined;
  open.isWeekday = true;
  open.approximate = undefined;
  return true;
};

const isWeek = ({ day, lastDay }: Pick<Reading, 'day' | 'lastDay'>): boolean =>
  day !== undefined && lastDay !== undefined && lastDay - day === 6;

const extend = (open: Building, piece: Reading, end: number): boolean => {
  open.end = end;
  open.pieces += 1;
  open.approximate = open.approximate ?? piece.approximate;
  if (piece.role === 'repeat') open.role = 'repeat';
  return true;
};

/** Moves 3 in "3 in the afternoon", 下午3点 to 15. */
const inPart = (minute: number, isExact: boolean | undefined, part: DayPart | undefined): number => {
  if (isExact || part === undefined) return minute;
  const hour = Math.floor(minute / 60);
  if (part === 'night' || part === 'morning') return hour === 12 ? minute - 720 : minute;
  if (part === 'noon') return hour < 6 ? minute + 720 : minute;
  if (part === 'evening' && hour === 12) return minute - 720;
  return hour < 12 && !(part === 'evening' && hour < 4) ? minute + 720 : minute;
};

const finish = (lower: string, open: Building): DateGroup | undefined => {
  if (open.pieces === 1 && open.needs !== undefined && !saidDate(lower, open)) return undefined;
  if (!open.isDate && open.minute === undefined) return undefined;
  const minute = open.minute === undefined ? undefined : inPart(open.minute, open.isExact, open.part);
  const lastMinute = open.lastMinute === undefined ? undefined : inPart(open.lastMinute, open.isExact, open.part);
  const head = lower.slice(Math.max(0, open.start - 24), open.start);
  const tail = lower.slice(open.end, open.end + 12);
  const lastTail = /^[ ]?(?:左右|前后|上下|许|or so\b|ish\b)/.exec(tail);
  const approximate = open.approximate || lastTail !== null || vagueBefore.test(head) || undefined;
  const role =
    open.role === 'event' && isDeadline(head, tail, open)
      ? 'future'
      : open.role === 'event' && isOfficeHours(lower, open)
        ? 'repeat'
        : open.role;
  const end = open.end + (lastTail?.[0].length ?? 0);
  return { start: open.start, end, day: open.day, lastDay: open.lastDay, minute, lastMinute, approximate, role };
};

/** 05/03 after "on", "date:" or 于 is a date, too. */
const saidDate = (lower: string, { needs, isDate, start: from }: Building): boolean =>
  needs === 'any' &&
  isDate === true &&
  /(?:\b(?:on|since|from|dated|date|until|day)[: ]{1,6}|于|在|日期[:是为]{0,2}[ ]?|时间[:是为]{0,2}[ ]?)$/.test(
    lower.slice(Math.max(0, from - 8), from),
  );

const isDeadline = (head: string, tail: string, { isWeekday, isDate }: Building): boolean => {
  if (deadlineBefore.test(head)) return true;
  // "until yesterday it worked" tells a time; "until Friday" and "before 5 pm" set one.
  if (limitBefore.test(head)) return isWeekday === true || !isDate;
  return /^(?:之前|以前|前(?!后|台|端)|之内|以内|内)/.test(tail) && !/^前(?:一|两|三|几)/.test(tail);
};

const deadlineBefore =
  /\b(?:by|no later than|not later than|latest by|due(?: on)?|deadline(?: is|:)?)(?: the)?(?: end of| close of business)?[ \n]$|(?:最迟|最晚|截至|截止到?|到期日?[是为:]?)[ ]?$/;
const limitBefore = /\b(?:until|till|before)(?: the end of| end of)?[ \n]$/;

const isOfficeHours = (lower: string, { start: from, end, isDate, lastMinute }: Building): boolean => {
  if (
    /\b(?:every|each|daily|weekdays?)[ ,]{1,2}(?:at |from )?$|每[天日周晚早]?的?$/.test(
      lower.slice(Math.max(0, from - 16), from),
    )
  )
    return true;
  if (isDate || lastMinute === undefined) return false;
  const around = lower.slice(Math.max(0, from - 40), end + 30);
  return /\b(?:hours|open|business|available|reach|call me|office|opening|working)\b|营业|上班|工作时间|办公|在线|联系我|方便/.test(
    around,
  );
};
