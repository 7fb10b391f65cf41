import * as v from 'valibot';
import type { DeskProfile } from '../core/desks/desk-profile';
import type { Address } from '../core/mail/address';
import type { Headers, Message } from '../core/mail/message';
import { idOf } from './json-lines';
import { address, addresses, deskField, given, moment, readAddress, readDeskField, readRow, text } from './row-fields';

/** One row of `schema.json#/$defs/requestsInput`, ready to be read. */
export interface RequestsRow {
  readonly id: unknown;
  /** A desk id, a profile, or nothing: then the desk is found in the mails. */
  readonly desk?: string | DeskProfile;
  readonly me: readonly string[];
  readonly now: number;
  readonly timeZone?: string;
  readonly messages: readonly Message[];
}

/** Reads one row; `null` counts as not given. Throws `RowError` naming the field. */
export const readRequestsRow = (row: unknown, now: number): RequestsRow => {
  const id = idOf(row);
  const { desk, me, messages, timeZone, now: said } = readRow(rowSchema, row, id);
  return {
    id,
    ...(desk === undefined ? {} : { desk: readDeskField(desk, id) }),
    me: me.map(({ address }) => address),
    now: said ?? now,
    ...(timeZone === undefined ? {} : { timeZone }),
    messages: messages.map(toMessage),
  };
};

const rowSchema = v.object(
  {
    desk: given(deskField),
    me: addresses,
    now: given(moment),
    timeZone: given(text),
    messages: v.array(
      v.object(
        {
          from: given(address),
          to: given(addresses),
          cc: given(addresses),
          date: given(moment),
          subject: given(text),
          headers: given(v.record(text, v.nullable(v.union([text, v.array(text)], 'must be a string or a list')))),
          text: given(text),
          html: given(text),
          attachments: given(v.array(v.unknown())),
          conversationId: given(text),
        },
        'must be a message',
      ),
      'must be a list of messages',
    ),
  },
  'A row must be a JSON object.',
);

type MessageRow = v.InferOutput<typeof rowSchema>['messages'][number];

const toMessage = (row: MessageRow): Message => {
  const headers: Record<string, readonly string[]> = Object.create(null);
  for (const [name, value] of Object.entries(row.headers ?? {})) {
    if (value !== null) headers[name.toLowerCase()] = typeof value === 'string' ? [value] : value;
  }
  const header = (name: string): string | undefined => headers[name]?.[0];
  const ids = (name: string): readonly string[] => (header(name) ?? '').match(/<[^<>\s]{1,990}>|[^<>\s,]+/g) ?? [];
  const date = row.date ?? Date.parse(header('date') ?? '');
  const from = row.from ?? readList(header('from'))[0];
  const messageId = ids('message-id')[0];
  const inReplyTo = ids('in-reply-to')[0];
  const references = headers.references?.flatMap((value) => value.match(/<[^<>\s]{1,990}>|[^<>\s,]+/g) ?? []) ?? [];
  return {
    source: 'file',
    ...(messageId ? { internetMessageId: messageId } : {}),
    ...(inReplyTo ? { inReplyTo } : {}),
    ...(references.length > 0 ? { references } : {}),
    ...(row.conversationId === undefined ? {} : { conversationId: row.conversationId }),
    ...(from ? { from } : {}),
    ...(header('reply-to') ? { replyTo: readList(header('reply-to')) } : {}),
    to: row.to ?? readList(header('to')),
    cc: row.cc ?? readList(header('cc')),
    subject: row.subject ?? header('subject') ?? '',
    ...(isFinite(date) ? { date } : {}),
    body: row.html === undefined ? { format: 'text', content: row.text ?? '' } : { format: 'html', content: row.html },
    headers: headers as Headers,
    ...(row.attachments === undefined
      ? {}
      : { attachments: row.attachments.map(() => ({ name: '', size: 0, contentType: '', isInline: false })) }),
  };
};

const readList = (value: string | undefined): readonly Address[] =>
  value === undefined || value.trim() === '' ? [] : (value.match(/(?:"[^"]*"|[^,"])+/g) ?? []).map(readAddress);
