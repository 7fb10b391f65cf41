import type { Request, RequestMessage } from '../conversation/request';
import type { Locale } from '../language/locale';
import { message } from '../language/message';
import { sayDuration } from '../language/say-duration';
import type { Waiting } from '../waiting/waiting';
import { sayMoment } from './local-date';

export interface EscalationInput {
  readonly request: Request;
  readonly waiting: Waiting;
  /** As the profile calls the desk. */
  readonly deskName: string;
  readonly locale: Locale;
  readonly timeZone: string;
}

const texts = {
  head: message({
    en: ({ desk, number }: { desk: string; number: string }) => `Request ${number} at ${desk}`,
    'zh-CN': ({ desk, number }) => `${desk}，请求编号 ${number}`,
  }),
  headBare: message({
    en: ({ desk }: { desk: string }) => `Request at ${desk} (no number known)`,
    'zh-CN': ({ desk }) => `${desk}的请求（尚无编号）`,
  }),
  mine: message({ en: () => 'I wrote', 'zh-CN': () => '我发出邮件' }),
  automatic: message({ en: () => 'automatic mail from the desk', 'zh-CN': () => '客服的自动邮件' }),
  holding: message({ en: () => 'the desk wrote that it is being handled', 'zh-CN': () => '客服回复：正在处理' }),
  answer: message({ en: () => 'the desk wrote', 'zh-CN': () => '客服回复' }),
  waiting: message({
    en: ({ since, length }: { since: string; length: string }) => `Waiting for the desk since ${since} (${length}).`,
    'zh-CN': ({ since, length }) => `从 ${since}起等待客服答复，已 ${length}。`,
  }),
  total: message({
    en: ({ length }: { length: string }) => `Waited for the desk in total: ${length}.`,
    'zh-CN': ({ length }) => `累计等待客服：${length}。`,
  }),
  source: message({
    en: () => 'Times are those of my mailbox.',
    'zh-CN': () => '以上时间以我的邮箱为准。',
  }),
};

/** What another channel needs to know, to copy: number, who wrote when, how long. No text of any mail. */
export const escalationSummary = ({ request, waiting, deskName, locale, timeZone }: EscalationInput): string => {
  const number = request.numbers.join(', ');
  const head =
    number === '' ? texts.headBare[locale]({ desk: deskName }) : texts.head[locale]({ desk: deskName, number });
  const lines = request.messages
    .filter(({ role, message: { date } }) => (role === 'incoming' || role === 'outgoing') && date !== undefined)
    .map(
      (one) =>
        `${sayMoment(one.message.date ?? 0, timeZone, locale)}${locale === 'en' ? ': ' : '：'}${whoWrote(one, locale)}`,
    );
  const { waitingSince, calendarSeconds } = waiting;
  const open =
    waitingSince === undefined || calendarSeconds === undefined
      ? []
      : [
          texts.waiting[locale]({
            since: sayMoment(waitingSince, timeZone, locale),
            length: sayDuration(calendarSeconds, locale),
          }),
        ];
  const total = texts.total[locale]({ length: sayDuration(waiting.requesterWaitSeconds, locale) });
  return [head, '', ...lines, '', ...open, total, texts.source[locale]({})].join('\n');
};

const whoWrote = ({ role, automatic, holding }: RequestMessage, locale: Locale): string => {
  if (role === 'outgoing') return texts.mine[locale]({});
  if (automatic !== undefined) return texts.automatic[locale]({});
  return (holding ? texts.holding : texts.answer)[locale]({});
};
