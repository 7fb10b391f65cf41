import type { MailHost } from '../../host/mail-host';
import type { Locale } from '../../core/language/locale';
import type { useText } from '../app/text';
import { saveFile } from '../session/save-file';
import type { RequestEntry } from '../session/request-core';
import { readText } from '../strings/read';

const length = 15 * 60_000;

/**
 * Opens Outlook's own appointment form, or saves a calendar file where there is none. Nothing of an incoming mail goes
 * in: the desk's name comes from its profile, the number is the desk's.
 */
export const saveReminder = async (
  host: MailHost,
  { desk, request }: RequestEntry,
  at: number,
  t: ReturnType<typeof useText>,
  locale: Locale,
): Promise<'form' | 'file'> => {
  const number = request.numbers[0] ?? '';
  const subject = t(readText.reminderTitle, { desk: desk?.name[locale] ?? '', number });
  const body = t(readText.reminderBody);
  try {
    await host.openAppointment({ subject, body, start: at, end: at + length });
    return 'form';
  } catch {
    const { createEvent } = await import(/* webpackChunkName: "ics" */ 'ics');
    const { value } = createEvent({
      title: subject,
      description: body,
      start: at,
      end: at + length,
      alarms: [{ action: 'display', description: subject, trigger: { minutes: 0, before: true } }],
    });
    saveFile('reminder.ics', 'text/calendar', value ?? '');
    return 'file';
  }
};
