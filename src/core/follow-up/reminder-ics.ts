import { createEvent } from 'ics';
import type { Locale } from '../language/locale';
import { message } from '../language/message';

export interface ReminderInput {
  /** When an answer is due, milliseconds. */
  readonly dueAt: number;
  /** Made now, milliseconds. */
  readonly now: number;
  /** As the profile calls the desk. */
  readonly deskName: string;
  readonly number?: string;
  /** `Request.key`: the same request gives the same event, so a second import replaces the first. */
  readonly key: string;
  readonly locale: Locale;
}

const texts = {
  title: message({
    en: ({ desk }: { desk: string }) => `Answer from ${desk} due`,
    'zh-CN': ({ desk }) => `${desk}应已答复`,
  }),
  titleNumber: message({
    en: ({ desk, number }: { desk: string; number: string }) => `Answer from ${desk} due (request ${number})`,
    'zh-CN': ({ desk, number }) => `${desk}应已答复（请求编号 ${number}）`,
  }),
  text: message({
    en: () => 'If no answer has arrived, follow up from Askwell. Delete this entry yourself once it is settled.',
    'zh-CN': () => '如果还没有收到答复，可以用 Askwell 发一封跟进邮件。问题解决后请自行删除这条提醒。',
  }),
};

/** The words of the reminder, for an appointment form and for the file alike. Holds no text of incoming mails. */
export const reminderWords = ({ deskName, number, locale }: Pick<ReminderInput, 'deskName' | 'number' | 'locale'>) => ({
  subject:
    number === undefined
      ? texts.title[locale]({ desk: deskName })
      : texts.titleNumber[locale]({ desk: deskName, number: number.replace(/[^\w.:/#-]/g, '') }),
  body: texts.text[locale]({}),
});

/** An iCalendar file (RFC 5545) with one reminder of 15 minutes at the due time; `undefined` for an impossible time. */
export const reminderIcs = (input: ReminderInput): string | undefined => {
  const { subject, body } = reminderWords(input);
  const { value } = createEvent({
    uid: `${input.key}@askwell`,
    productId: 'askwell',
    title: subject,
    description: body,
    start: input.dueAt,
    startInputType: 'utc',
    startOutputType: 'utc',
    duration: { minutes: 15 },
    created: input.now,
    busyStatus: 'FREE',
    alarms: [{ action: 'display', description: subject, trigger: { minutes: 0, before: true } }],
  });
  return value ?? undefined;
};
