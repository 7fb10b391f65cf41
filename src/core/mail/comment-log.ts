import type { BodyText } from './body-text';
import { calendarDate, clockTime, isBlank, isRule, lineText } from './reply-header';

/** One comment of the log that a help desk's mail shows: the newest is its own words, the others are older mails. */
export interface LoggedComment {
  readonly name: string;
  readonly dateText: string;
  /** Index of the line behind its head. */
  readonly end: number;
}

/**
 * The line above which answers are typed, which only desks write and which starts their log: `##- Please type your reply
 * above this line -##`, in any language.
 */
export const isReplyLine = (body: BodyText, index: number): boolean =>
  /^[\s>]{0,40}##.{4,120}##\s*$/.test(lineText(body, index));

/** Looked for once a body, among the first lines: without it nothing here is a log. */
export const hasReplyLine = (body: BodyText): boolean => {
  if (body.text.indexOf('##') < 0) return false;
  for (let index = 0; index < body.lines.length && index < 200; index += 1) if (isReplyLine(body, index)) return true;
  return false;
};

/** "Ann Lee, Mar 3, 2026, 10:15 PST" under a rule, or the name (and organisation) on a line and the date on the next. */
export const readLoggedComment = (body: BodyText, index: number): LoggedComment | undefined => {
  const text = plainLine(body, index);
  if (text.length < 3 || text.length > 120) return undefined;
  const flat = oneLine.exec(text);
  if (flat && isMoment(flat[2] ?? '') && isRule(lineText(body, lineBefore(body, index))))
    return { name: flat[1] ?? '', dateText: flat[2] ?? '', end: index + 1 };
  const next = lineAfter(body, index);
  const date = next === undefined ? '' : plainLine(body, next);
  if (next === undefined || !isMoment(date) || !/^[^\d:：。！？!?]{2,80}$/.test(text)) return undefined;
  return { name: text.replace(/\s?[(（][^()（）]{0,60}[)）]$/, ''), dateText: date, end: next + 1 };
};

const oneLine = /^([^,，:：\d]{2,60})[,，] {0,3}(.{8,48})$/;
/** A date with its time and nothing else. */
const isMoment = (text: string): boolean =>
  text.length <= 48 && /^(?:\d|[^\d\s.,:：]{3,10}\.? \d)/.test(text) && calendarDate.test(text) && clockTime.test(text);

const plainLine = (body: BodyText, index: number): string =>
  lineText(body, index)
    .replace(/^[\s>]{0,40}/, '')
    .replace(/[*_\s]+$/, '')
    .replace(/^\*{1,2}([^*]{2,80})\*{1,2}/, '$1');

const lineBefore = (body: BodyText, index: number): number => {
  let at = index - 1;
  while (at > index - 4 && at >= 0 && isBlank(body, at)) at -= 1;
  return at;
};

const lineAfter = (body: BodyText, index: number): number | undefined => {
  let at = index + 1;
  while (at < index + 4 && at < body.lines.length && isBlank(body, at)) at += 1;
  return at < body.lines.length ? at : undefined;
};
