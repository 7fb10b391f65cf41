import { findDatesIn } from '../dates/find-dates';
import { cuesOf } from './cues';
import { factAt, type Finder } from './finder';
import { before } from './patterns';

/** When it happened. Plans, deadlines ("by Friday", 今天内) and office hours are no time of an event. */
export const findDateTimes: Finder = (paragraph, { now, timeZone }) =>
  findDatesIn(paragraph.lower, cuesOf(paragraph), now, timeZone)
    .filter(({ role, start, end }) => role === 'event' && !isWished(paragraph.lower, start, end))
    .map(({ start, end, value }) => factAt('dateTime', paragraph, { start, end }, value));

/** "Please refund me today", 请今天处理: today is when the writer wants it done. */
const isWished = (lower: string, start: number, end: number): boolean => {
  if (
    !/^(?:today|tonight|this (?:morning|afternoon|evening)|今天|今日|今晚|本周|这周|this week|this month|本月)$/.test(
      lower.slice(start, end),
    )
  )
    return false;
  const sentence = before(lower, start, 80).replace(/^.*[.!?;。！？；]/, '');
  return wish.test(sentence) && !happened.test(sentence);
};

const wish =
  /\b(?:please|must|need|needs|want|expect|should|hope|asap|can you|could you|would you|like|by)\b|请|必须|务必|希望|要求|麻烦|尽快|能否|可否|能不能/;
const happened =
  /\b(?:was|were|did|had|paid|tried|got|received|charged|happened|failed|noticed|debited|declined|saw|made|sent|bought|ordered|since)\b|了|过|失败|被/;
