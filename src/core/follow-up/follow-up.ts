import { askedSubject } from '../conversation/asked-subject';
import { maskSubject } from '../conversation/mask-subject';
import { readMessageText } from '../conversation/message-text';
import type { Request, RequestMessage } from '../conversation/request';
import { languageOf } from '../language/detect';
import { localeFor, type Locale } from '../language/locale';
import type { Address } from '../mail/address';
import type { RequestType } from '../models/request-type';
import { writeRequestNumber } from '../request-number/write-number';
import type { Waiting } from '../waiting/waiting';
import { followUpTexts, topicTexts } from './follow-up-texts';
import { sayDay } from './local-date';

export type FollowUp =
  | {
      readonly kind: 'ready';
      /** 1 for the first; the texts differ. */
      readonly round: number;
      readonly locale: Locale;
      /** For a new mail; a reply keeps its own subject. */
      readonly subject: string;
      /** Plain text, lines separated by `\n`; no signature, Outlook adds the user's own. */
      readonly body: string;
      /** Whom the user wrote to: verify before sending. */
      readonly to: readonly Address[];
    }
  /** Before the target: a mail now would only move the user back in the queue. */
  | { readonly kind: 'not-yet'; readonly until?: number }
  /** The user's turn, closed, or thanked. */
  | { readonly kind: 'not-needed' };

export interface FollowUpInput {
  readonly request: Request;
  readonly waiting: Waiting;
  /** Language where the conversation's own does not decide. */
  readonly locale: Locale;
  /** The user's zone, for dates in the text. */
  readonly timeZone: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * A courteous follow-up that says only what the mailbox shows: number, date of the first mail, what it was about, how
 * long it has been, what was promised, and what is asked. It quotes no mail text but the request's own subject.
 */
export const writeFollowUp = (input: FollowUpInput): FollowUp => {
  const { request, waiting, now } = input;
  const { nextStep, waitingSince } = waiting;
  if (waitingSince === undefined || nextStep.kind === 'answer' || nextStep.kind === 'nothing')
    return { kind: 'not-needed' };
  if (nextStep.kind === 'wait')
    return { kind: 'not-yet', ...(nextStep.until === undefined ? {} : { until: nextStep.until }) };
  const first = request.messages.find(isMine) ?? request.messages.find(isDesk);
  if (!first) return { kind: 'not-needed' };
  const locale = localeOf(first, input.locale);
  const round = Math.min(3, nextStep.kind === 'follow-up' ? nextStep.round : waiting.followUps + 1);
  const number = request.numbers[0];
  const plain = maskSubject(request.subject);
  const written = request.writtenNumber === undefined ? {} : { written: request.writtenNumber };
  const subject = number === undefined ? plain : writeRequestNumber(plain, { number, ...written });
  return {
    kind: 'ready',
    round,
    locale,
    subject: subject === '' ? topicTexts[waiting.requestType][locale]({}) : subject,
    body: bodyOf({ ...input, now }, first, waitingSince, round, locale),
    to: isMine(first) ? first.message.to : (first.message.replyTo ?? (first.message.from ? [first.message.from] : [])),
  };
};

const isMine = ({ role, automatic }: RequestMessage): boolean => role === 'outgoing' && automatic === undefined;
const isDesk = ({ role }: RequestMessage): boolean => role === 'incoming';

const localeOf = ({ message }: RequestMessage, fallback: Locale): Locale => {
  const language = languageOf(`${message.subject}\n${readMessageText(message).own}`);
  return language === 'mixed' ? (fallback === 'zh-CN' ? 'zh-CN' : 'en') : localeFor(language, fallback);
};

const bodyOf = (
  { request, waiting, timeZone, now }: FollowUpInput,
  first: RequestMessage,
  since: number,
  round: number,
  locale: Locale,
): string => {
  const say = <P>(text: Readonly<Record<Locale, (params: P) => string>>, params: P): string => text[locale](params);
  const date = (at: number): string => sayDay(at, timeZone, locale);
  const firstAt = first.message.date ?? since;
  const desk = request.messages.filter(({ role, automatic }) => role === 'incoming' && automatic === undefined);
  const inThisWait = desk.filter(({ message }) => (message.date ?? 0) >= since);
  const held = inThisWait[inThisWait.length - 1]?.message.date;
  const topic = topicOf(request.subject, waiting.requestType, locale);
  const number = request.numbers[0] ?? '';
  // Without a mail of the user only the desk's own word tells that there was one.
  const about = isMine(first) ? followUpTexts.wrote : first.automatic ? followUpTexts.confirmed : followUpTexts.about;
  const lines = [say(about, { date: date(firstAt), topic, number })];
  if (since > firstAt) lines.push(say(followUpTexts.wroteAgain, { date: date(since) }));
  // A holding mail was seen: "no answer" would be false, "not heard since" is not.
  lines.push(
    held === undefined
      ? say(followUpTexts.noAnswer, { days: waitedText(now - since, locale) })
      : say(followUpTexts.held, { date: date(held), days: waitedText(now - since, locale) }),
  );
  if (waiting.promised === true && waiting.dueAt !== undefined && waiting.dueAt < now)
    lines.push(say(followUpTexts.promised, { date: date(waiting.dueAt) }));
  if (waiting.followUps > 0) lines.push(say(followUpTexts.already, { count: waiting.followUps }));
  const ask = round === 1 ? followUpTexts.askFirst : round === 2 ? followUpTexts.askSecond : followUpTexts.askThird;
  const join = locale === 'en' ? ' ' : '';
  return [say(followUpTexts.greeting, {}), lines.join(join), say(ask, {}), say(followUpTexts.thanks, {})].join('\n\n');
};

/** The subject says it in the user's own words; an empty or bare one is replaced by the kind of problem. */
const topicOf = (subject: string, type: RequestType, locale: Locale): string => {
  const plain = maskSubject(askedSubject(subject))
    .replace(/[\u0000-\u001f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')
    .trim();
  const says = /[\u3040-\u9fff]/.test(plain) ? plain.length >= 4 : /\S \S/.test(plain);
  if (!says) return topicTexts[type][locale]({});
  const cut = plain.length > 100 ? `${plain.slice(0, 99)}…` : plain;
  return locale === 'en' ? `“${cut}”` : `“${cut}”`;
};

const waitedText = (milliseconds: number, locale: Locale): string => {
  const hours = Math.floor(milliseconds / 3600000);
  const days = Math.floor(hours / 24);
  if (days >= 1) return locale === 'en' ? `${days} ${days === 1 ? 'day' : 'days'}` : `${days} 天`;
  return locale === 'en' ? `${hours} ${hours === 1 ? 'hour' : 'hours'}` : `${hours} 小时`;
};
