import { readFileSync } from 'node:fs';
import { classifyMail } from '../../src/core/conversation/classify-mail';
import { readMessageText } from '../../src/core/conversation/message-text';
import type { Headers } from '../../src/core/mail/message';
import { messageOfRow, type MailRow } from '../../src/training/read-desk-mails';

/** What the core takes a desk's mail for. */
export const kindOfMail = (subject: string, text: string, headers: Headers = {}, from?: string): string =>
  kindOfRow({ set: '', kind: '', subject, text, headers, ...(from !== undefined && { from }) });

export const kindOfRow = (row: MailRow): string => {
  const message = messageOfRow(row);
  const kind = classifyMail(message, readMessageText(message));
  return kind.automatic ?? (kind.holding ? 'holding' : kind.asks ? 'asks' : 'answer');
};

/** Labelled mails, one a line. */
export const mailRows = (path: string): MailRow[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as MailRow);

/** The kind a row should have, without what else the mail does. */
export const wantedKind = ({ kind }: MailRow): string => kind.replace(/\+.*/, '');

/** What the clock sees: a machine's mail, a holding mail, or the user's turn. */
export const effectOf = (kind: string): string =>
  kind === 'holding' ? kind : kind === 'asks' || kind === 'answer' ? 'your turn' : 'automatic';
