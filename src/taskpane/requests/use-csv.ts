import { requestsCsv } from '../../core/follow-up/requests-csv';
import { useFormats } from '../app/format';
import { useSpeech, useText } from '../app/text';
import type { RequestEntry } from '../session/request-core';
import { saveFile } from '../session/save-file';
import { requestsText } from '../strings/requests';
import { shownState } from './request-filter';
import { stateNames } from './state-names';

/** Saves requests as a table, in the pane's language. */
export const useCsv = (now: number): ((entries: readonly RequestEntry[]) => void) => {
  const t = useText();
  const { locale } = useSpeech();
  const formats = useFormats(now);
  const iso = (at: number | undefined) => (at === undefined ? '' : new Date(at).toISOString());
  const waited = (seconds: number | undefined) => (seconds === undefined ? '' : formats.duration(seconds));
  return (entries) => {
    const rows = entries.map((entry) => ({
      numbers: entry.request.numbers.join(' '),
      desk: entry.desk?.name[locale] ?? entry.request.deskId ?? '',
      subject: entry.request.subject,
      state: t(stateNames[shownState(entry)]),
      waitingSince: iso(entry.waiting.waitingSince),
      waited: waited(entry.waiting.calendarSeconds),
      dueAt: iso(entry.waiting.dueAt),
      firstReply: waited(entry.waiting.firstReplySeconds),
    }));
    const csv = requestsCsv(rows, {
      numbers: t(requestsText.csvNumber),
      desk: t(requestsText.csvDesk),
      subject: t(requestsText.csvSubject),
      state: t(requestsText.csvState),
      waitingSince: t(requestsText.csvSince),
      waited: t(requestsText.csvWaited),
      dueAt: t(requestsText.csvDue),
      firstReply: t(requestsText.csvFirstReply),
    });
    saveFile(t(requestsText.fileName), 'text/csv', csv);
  };
};
