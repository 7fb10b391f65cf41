import { findDatesIn } from '../dates/find-dates';
import { cuesOf } from './cues';
import type { Fact } from './fact';
import { factAt, type Finder, type Paragraph } from './finder';
import { after, before, matchAt } from './patterns';

/** When it happened. Plans, deadlines ("by Friday", 今天内) and office hours are no time of an event. */
export const findDateTimes: Finder = (paragraph, context) => [
  ...findEvents(paragraph, context),
  ...findSpans(paragraph),
];

/** "I have been locked out for three days": since when. A customer for years, a card valid for a month tell none. */
const findSpans = (paragraph: Paragraph): readonly Fact[] => {
  const { lower } = paragraph;
  const found: Fact[] = [];
  for (let at = lower.indexOf(' for '); at >= 0; at = lower.indexOf(' for ', at + 4)) {
    const span = matchAt(spanFor, lower, at);
    const range = { start: at + 1, end: at + (span?.[0].length ?? 0) };
    if (span && lasting.test(before(lower, at, 70)))
      found.push(factAt('dateTime', paragraph, range, { approximate: true }));
  }
  return found;
};
const spanFor =
  / for (?:about |almost |nearly |over |more than )?(?:the (?:last|past) )?(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a couple of|a few|several) (?:hour|day|week)s?\b/y;
const lasting =
  /(?:\b(?:been|was|is|am|are|kept|not|no|unable)|n't)\b[^.;!?\n]{0,24}\b(?:locked|blocked|banned|suspended|frozen|restricted|disabled|out|down|unable|inaccessible|access|log(?:ged)? (?:in|on)|sign in|get in|use|reach)\b[^.;!?\n]{0,24}$/;

const findEvents: Finder = (paragraph, { now, timeZone }) =>
  findDatesIn(paragraph.lower, cuesOf(paragraph), now, timeZone)
    .filter(
      ({ role, start, end }) =>
        role === 'event' && !isWished(paragraph.lower, start, end) && !isPlanned(paragraph.lower, start, end),
    )
    .map(({ start, end, value }) => {
      // "on 5 March." The full stop ends the sentence, not the month.
      const last = paragraph.lower.charAt(end - 1) === '.' ? end - 1 : end;
      return factAt('dateTime', paragraph, { start, end: last }, value);
    });

/** "They will call me on Monday", 周一才能给我: a plan. 三月账单 is the name of a paper. */
const isPlanned = (lower: string, start: number, end: number): boolean => {
  const words = lower.slice(start, end);
  const next = after(lower, end, 8);
  // "Can you do that per 1 April?", "from the next period": from when it is to hold.
  if (
    /\b(?:per|as of|as from|effective(?: from)?|starting(?: from)?|with effect from|valid from)(?: the)? $/.test(
      before(lower, start, 24),
    ) &&
    !isPast.test(words)
  )
    return true;
  if (
    /^(?:after|around) [a-z]/.test(words) &&
    comes.test(sentenceBefore(lower, start)) &&
    !happened.test(sentenceBefore(lower, start))
  )
    return true;
  // "Is the pool open in November?": a bare month, and nothing that was.
  if (
    /^(?:in|during|for) (?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      words,
    ) &&
    comes.test(sentenceBefore(lower, start)) &&
    !happened.test(sentenceBefore(lower, start))
  )
    return true;
  if (/^(?:才能|才会|会(?!员)|将|再|想|打算|准备)/.test(next)) return true;
  if (
    /^[一二三四五六七八九十\d]{1,3} ?月$/.test(words) &&
    /^(?:份)?的?(?:账单|帐单|对账|流水|报表|房租|发票)|^都没/.test(next)
  )
    return true;
  if (
    /^(?:last|this) month$/.test(words) &&
    /^(?:'s|s) (?:bill|invoice|statement|rent)/.test(next + after(lower, end + 8, 4))
  )
    return true;
  return (
    /^(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(words) &&
    /(?:\bwill|'ll|\bgoing to|\barriving|\bplan(?:ning)? to|\b(?:call|ring|phone|reach|visit|meet) (?:me|us)) (?:[^.;!?\n]{0,40} )?$/.test(
      before(lower, start, 60),
    )
  );
};

/** "As of this morning I am locked out". */
const isPast = /^(?:this (?:early )?morning|yesterday|last night|overnight|last|this week)/;

/** "Please refund me today", 请今天处理: today is when the writer wants it done. */
const isWished = (lower: string, start: number, end: number): boolean => {
  if (
    !/^(?:today|tonight|this (?:morning|afternoon|evening)|今天|今日|今晚|本周|这周|this week|this month|本月)$/.test(
      lower.slice(start, end),
    )
  )
    return false;
  const sentence = sentenceBefore(lower, start);
  return (wish.test(sentence) || ordered.test(sentence)) && !happened.test(sentence);
};

const wish =
  /\b(?:please|must|need|needs|want|expect|should|hope|asap|can you|could you|would you|like|by)\b|请|必须|务必|希望|要求|麻烦|尽快|能否|可否|能不能/;
const sentenceBefore = (lower: string, start: number): string =>
  before(lower, start, 80).replace(/^[^]*[.!?;。！？；]/, '');

const comes = /\b(?:will|is|are|going to|can|could|would|does|do|plan\w*|open|travel\w*|arriv\w*|want|visit\w*)\b/;
/** "Bring it today": an order, from the start of its sentence. */
const ordered =
  /^[\s]*(?:and |so |just |now |then )?(?:bring|send|fix|refund|call|ring|give|deliver|unlock|unblock|return|pay|answer|reply|do|solve|resolve|sort|transfer|release|ship|restore|cancel|activate|get|let|make|contact)\b/;
const happened =
  /\b(?:was|were|did|had|paid|tried|got|received|charged|happened|failed|noticed|debited|declined|saw|made|sent|bought|ordered|since)\b|了|过|失败|被/;
