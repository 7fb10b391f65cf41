import { dayAt, fromWallClock, isZone } from '../calendar/zone';
import {
  answerWords,
  monthWords,
  needsTimeWords,
  notNeedsTime,
  notPromises,
  numberWordsEn,
  numberWordsZh,
  weekdayWords,
} from '../lexicon/promises';
import { phraseMatcher } from './phrases';

/** What a desk promised, before its working days are known. */
export type AnswerPromise =
  | {
      readonly kind: 'within';
      readonly amount: number;
      readonly unit: 'hour' | 'day' | 'business-hour' | 'business-day';
    }
  /** A moment, milliseconds. */
  | { readonly kind: 'by'; readonly at: number };

/**
 * The promise of an answer in a mail: "within 48 hours", "in 2 business days", "by Friday", 48小时内, 3个工作日内,
 * 明天之前, "they need about two working days". Of a span ("1–3 days") the later end counts, of several promises the last. A time the user must keep, or one
 * that money takes, is none. `sentAt` and the desk's zone give "Friday" its day; "by" a day means the end of that day.
 */
export const findPromise = (
  sentences: readonly string[],
  sentAt: number | undefined,
  timeZone: string,
): AnswerPromise | undefined => {
  let found: AnswerPromise | undefined;
  for (const sentence of sentences) {
    if (refused.test(sentence)) continue;
    if (!promising.test(sentence) && (!needsTime.test(sentence) || notNeeded.test(sentence))) continue;
    found = readWithin(sentence) ?? (sentAt === undefined ? undefined : readBy(sentence, sentAt, timeZone)) ?? found;
  }
  return found;
};

const promising = phraseMatcher(answerWords);
const refused = phraseMatcher(notPromises);
const needsTime = phraseMatcher(needsTimeWords);
const notNeeded = phraseMatcher(notNeedsTime);

const words = Object.keys(numberWordsEn).join('|');
const zhWords = Object.keys(numberWordsZh)
  .sort((a, b) => b.length - a.length)
  .join('|');
const withinEn = new RegExp(
  `(?:within|in|under|up to|max(?:imum)?(?: of)?|takes?|needs?|requires?|about|around|after|next|allow(?: us)?(?: up to)?|than|time(?: is| of)?)` +
    `(?: the| a| next| maximum| of| approximately| about| around| up to| at most| \\()*` +
    ` ?(?:(\\d{1,3}|${words})(?: ?(?:-|–|to|or) ?| ))?(\\d{1,3}|${words})[ -]?(?:full )?` +
    `(business|working|work|week)?[ -]?(hours?|hrs?|h|days?|d|weeks?)\\b`,
  'i',
);
const withinZh = new RegExp(
  `(?:(\\d{1,3}|${zhWords})\\s?(?:个|個)?(?:工作日|小时|小時|天|日)?\\s?[-–—~～至到]\\s?)?(\\d{1,3}|${zhWords})\\s?` +
    `(?:个|個)?\\s?(工作日|工作天|工作小时|工作小時|自然日|小时|小時|钟头|天|日|周|週|星期|礼拜)(?!前|期)\\s?(?:之)?(内|內|以内|以內|左右)?`,
);

const readWithin = (sentence: string): AnswerPromise | undefined => {
  const en = withinEn.exec(sentence);
  if (en) {
    const amount = amountOf(en[2] ?? '', numberWordsEn);
    const unit = (en[4] ?? '').toLowerCase();
    const isBusiness = en[3] !== undefined;
    if (amount === undefined) return undefined;
    if (unit.charAt(0) === 'h') return { kind: 'within', amount, unit: isBusiness ? 'business-hour' : 'hour' };
    if (unit.charAt(0) === 'w') return { kind: 'within', amount: amount * 7, unit: 'day' };
    return { kind: 'within', amount, unit: isBusiness ? 'business-day' : 'day' };
  }
  const zh = withinZh.exec(sentence);
  if (!zh || (zh[4] === undefined && !/(?:需要|大约|约|預計|预计|最长|最晚|一般|通常|等待|等候)/.test(sentence)))
    return undefined;
  const amount = amountOf(zh[2] ?? '', numberWordsZh);
  if (amount === undefined) return undefined;
  const unit = zh[3] ?? '';
  if (/^工作小/.test(unit)) return { kind: 'within', amount, unit: 'business-hour' };
  if (/^工作/.test(unit)) return { kind: 'within', amount, unit: 'business-day' };
  if (/小|钟/.test(unit)) return { kind: 'within', amount, unit: 'hour' };
  return { kind: 'within', amount: /周|週|星期|礼拜/.test(unit) ? amount * 7 : amount, unit: 'day' };
};

const amountOf = (text: string, table: Readonly<Record<string, number>>): number | undefined => {
  const amount = /^\d+$/.test(text) ? Number(text) : table[text.toLowerCase()];
  return amount !== undefined && amount > 0 && amount <= 400 ? amount : undefined;
};

const weekdayOf = new Map<string, number>();
weekdayWords.forEach((names, day) => names.forEach((name) => weekdayOf.set(name, day)));
const zhDays = weekdayWords.map((names) => names.filter((name) => /[^a-z]/.test(name)).join('|')).join('|');
const enDays = weekdayWords.map((names) => names.filter((name) => /^[a-z]+$/.test(name)).join('|')).join('|');
const months = `(${monthWords.join('|')})[a-z]{0,6}\\.?`;
const clockEn = '(?: at| by|,)? ?(\\d{1,2})(?::(\\d{2}))? ?(am|pm|a\\.m|p\\.m)?';
const byEn = new RegExp(
  `(?:by|before|until|no later than|not later than|on) (?:the )?(?:end of |close of |cob |eod )?(?:the )?(?:next |this |coming |on )?` +
    `(?:(today|tonight|(?:the )?day|eod|cob)|(tomorrow)|(${enDays})\\b|(?:the )?(week)\\b|(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${months}|${months} (\\d{1,2})(?:st|nd|rd|th)?\\b|(20\\d\\d-\\d\\d-\\d\\d))`,
  'i',
);
const clockWord = "(\\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\b)?|\\d{1,2} ?[ap]\\.?m\\b)\\.?(?: o'clock)?";
/** "by 17:00 today", "before 5 pm on Friday". */
const clockFirst = new RegExp(
  `\\b(by|before|until|till|no later than|not later than) (?:about |around )?${clockWord},? (?:on )?(?=today|tonight|tomorrow|this |next |the |${enDays}\\b|\\d{1,2}(?:st|nd|rd|th)? |(?:${monthWords.join('|')})[a-z]{0,6}\\.? \\d)`,
  'i',
);
/** "today by 5 pm", "tomorrow before noon". */
const clockLast = new RegExp(
  `\\b(?:on )?(today|tonight|tomorrow|${enDays}),? (?:by|before|until|till|no later than) ${clockWord}`,
  'i',
);
const onTomorrow = /(?:^|[ ,])(tomorrow)\b/i;
const byZh = new RegExp(
  `(?:(今天|今日|今晚|当天|當天|当日|當日)|(明天|明日|明晚)|(后天|後天)|(下|本|这|這)?个?(${zhDays})|(本周|这周|本週|這週)|(?:(20\\d\\d)年)?(\\d{1,2})月(\\d{1,2})[日号號])` +
    `(上午|下午|晚上|中午|早上)?(?:(\\d{1,2})[点點时:：](\\d{2}|半)?)?\\s?(?:之前|以前|前|之内|内|內|底前|结束前|下班前|回复|回覆|答复|给您|给|會|会|将|再|,|，|$)?`,
);
const day = 86400000;

const readBy = (sentence: string, sentAt: number, timeZone: string): AnswerPromise | undefined => {
  const today = localDay(sentAt, timeZone);
  if (today === undefined) return undefined;
  const end = (days: number, minutes = 1440): AnswerPromise | undefined => {
    const at = fromWallClock((today + days) * day + minutes * 60000 - (minutes === 1440 ? 1000 : 0), timeZone);
    return at === undefined || at < sentAt ? undefined : { kind: 'by', at };
  };
  const weekday = (((today + 4) % 7) + 7) % 7;
  const until = (wanted: number): number => (wanted - weekday + 7) % 7 || (wanted === weekday ? 0 : 7);
  const timed = sentence.replace(/\b(?:noon|midday)\b/i, '12:00 pm');
  const first = clockFirst.exec(timed);
  const said = first ? timed.replace(clockFirst, '$1 ') : timed.replace(clockLast, 'by $1 $2');
  const en = byEn.exec(said);
  if (en) {
    const clock = first ? ` ${first[2] ?? ''}` : said.slice(en.index + en[0].length);
    const minutes = clockOf(new RegExp(`^${clockEn}`, 'i').exec(clock));
    if (en[1]) return end(0, minutes);
    if (en[2]) return end(1, minutes);
    if (en[3])
      return end(
        until(weekdayOf.get(en[3].toLowerCase()) ?? 0) +
          (/next /i.test(en[0]) ? weekPast(weekday, weekdayOf.get(en[3].toLowerCase()) ?? 0) : 0),
        minutes,
      );
    if (en[4]) return end((/next/i.test(en[0]) ? 7 : 0) + (weekday === 0 ? 0 : 7 - weekday), minutes);
    if (en[9]) return end(Math.floor(Date.parse(en[9]) / day) - today, minutes);
    const month = monthWords.indexOf((en[6] ?? en[7] ?? '').toLowerCase());
    return end(dayInYear(today, month, Number(en[5] ?? en[8])) - today, minutes);
  }
  if (onTomorrow.test(sentence)) return end(1);
  const zh = byZh.exec(sentence);
  if (!zh) return undefined;
  const half = /下午|晚上/.test(zh[10] ?? '') ? 12 : 0;
  const hour = zh[11] === undefined ? undefined : Number(zh[11]) + (half && Number(zh[11]) < 12 ? 12 : 0);
  const minutes =
    hour !== undefined && hour <= 24
      ? hour * 60 + (zh[12] === '半' ? 30 : Number(zh[12] ?? 0))
      : /上午|中午|早上/.test(zh[10] ?? '')
        ? 720
        : 1440;
  if (zh[1]) return end(0, minutes);
  if (zh[2]) return end(1, minutes);
  if (zh[3]) return end(2, minutes);
  if (zh[5]) {
    const wanted = weekdayOf.get(zh[5]) ?? 0;
    // 下周五 is the Friday of the next week (Monday first), whatever today is.
    if (zh[4] === '下') return end(7 - ((weekday + 6) % 7) + ((wanted + 6) % 7), minutes);
    return end(until(wanted), minutes);
  }
  if (zh[6]) return end(weekday === 0 ? 0 : 7 - weekday, minutes);
  const date = dayInYear(today, Number(zh[8]) - 1, Number(zh[9]), zh[7] ? Number(zh[7]) : undefined);
  return end(date - today, minutes);
};

/** "next Friday" said before Friday: most people mean the week after. */
const weekPast = (weekday: number, wanted: number): number => ((wanted + 6) % 7 > (weekday + 6) % 7 ? 7 : 0);

const clockOf = (match: RegExpExecArray | null): number => {
  if (!match || (match[3] === undefined && match[2] === undefined)) return 1440;
  const hour =
    (Number(match[1]) % 12) +
    (/p/i.test(match[3] ?? '') ? 12 : match[3] === undefined && Number(match[1]) >= 12 ? 12 : 0);
  return hour * 60 + Number(match[2] ?? 0);
};

/** The day number of a month and day, in the year that puts it nearest after `today`. */
const dayInYear = (today: number, month: number, date: number, year?: number): number => {
  const now = new Date(today * day).getUTCFullYear();
  const at = Date.UTC(year ?? now, month, date) / day;
  return year === undefined && at < today - 60 ? Date.UTC(now + 1, month, date) / day : at;
};

const localDay = (at: number, timeZone: string): number | undefined =>
  timeZone === 'UTC' ? Math.floor(at / day) : isZone(timeZone) ? dayAt(timeZone, at) : undefined;
