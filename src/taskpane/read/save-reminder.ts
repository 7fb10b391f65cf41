import type { Locale } from '../../core/language/locale';
import type { MailHost } from '../../host/mail-host';
import { saveFile } from '../session/save-file';
import type { RequestEntry } from '../session/request-core';

const length = 15 * 60_000;

/** Opens Outlook's own appointment form for the due time, or saves a calendar file where there is none. */
export const saveReminder = async (
  host: MailHost,
  { key, desk, request }: RequestEntry,
  { at, now, locale }: { readonly at: number; readonly now: number; readonly locale: Locale },
): Promise<'form' | 'file'> => {
  const { reminderIcs, reminderWords } = await import(
    /* webpackChunkName: "reminder" */ '../../core/follow-up/reminder-ics'
  );
  const number = request.numbers[0];
  const words = { deskName: desk?.name[locale] ?? '', locale, ...(number !== undefined && { number }) };
  try {
    await host.openAppointment({ ...reminderWords(words), start: at, end: at + length });
    return 'form';
  } catch {
    saveFile('reminder.ics', 'text/calendar', reminderIcs({ ...words, key, now, dueAt: at }) ?? '');
    return 'file';
  }
};
