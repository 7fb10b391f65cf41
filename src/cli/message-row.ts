import * as v from 'valibot';
import { deskProblemTexts, parseDesk } from '../core/desks/parse-desk';
import { deskProfileSchema, type DeskProfile } from '../core/desks/desk-profile';
import type { Address } from '../core/mail/address';
import type { Headers, Message } from '../core/mail/message';
import { idOf, RowError } from './json-lines';

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
  const read = v.safeParse(rowSchema, row);
  if (!read.success) {
    const issue = read.issues[0];
    const path = v.getDotPath(issue);
    throw new RowError(path ? `“${path}”: ${issue.message}` : issue.message, id);
  }
  const { desk, me, messages, timeZone } = read.output;
  return {
    id,
    ...(desk === undefined ? {} : { desk: typeof desk === 'string' ? desk : readDesk(desk, id) }),
    me: me.map(({ address }) => address),
    now: read.output.now ?? now,
    ...(timeZone === undefined ? {} : { timeZone }),
    messages: messages.map(toMessage),
  };
};

/** A profile in a row may leave out its name and hold fields of its writer's own. */
const readDesk = (json: Readonly<Record<string, unknown>>, id: unknown): DeskProfile => {
  const known: Record<string, unknown> = {};
  for (const field of Object.keys(deskProfileSchema.entries))
    if (json[field] !== undefined && json[field] !== null) known[field] = json[field];
  const name = known.name ?? json.id ?? 'desk';
  const named = typeof name === 'string' ? { en: name, 'zh-CN': name } : { ...(name as object) };
  const both = named as { en?: unknown; 'zh-CN'?: unknown };
  const parsed = parseDesk({
    ...known,
    id: known.id ?? 'desk',
    name: { en: both.en ?? both['zh-CN'], 'zh-CN': both['zh-CN'] ?? both.en },
  });
  if (parsed.ok) return parsed.desk;
  const problem = parsed.problems[0] ?? { path: '', kind: 'not-an-object' as const };
  throw new RowError(`“desk”: ${deskProblemTexts[problem.kind].en({ path: problem.path })}`, id);
};

const given = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(
    v.optional(v.nullable(schema)),
    v.transform((value) => value ?? undefined),
  );

const text = v.string('must be a string');
const address = v.pipe(
  v.union(
    [text, v.object({ name: v.optional(v.nullable(text)), address: v.optional(v.nullable(text)) })],
    'must be a string or {name, address}',
  ),
  v.transform((value): Address =>
    typeof value === 'string' ? readAddress(value) : { name: value.name ?? '', address: (value.address ?? '').trim() },
  ),
);
const addresses = v.pipe(
  v.union([v.array(address), address], 'must be a list of addresses'),
  v.transform((list) => (Array.isArray(list) ? list : [list])),
);
const moment = v.pipe(
  v.union([text, v.number()], 'must be a date'),
  v.transform((value) => (typeof value === 'number' ? value : Date.parse(value))),
  v.check((value) => isFinite(value) && Math.abs(value) < 8.64e15, 'must be a date'),
);
const rowSchema = v.object(
  {
    desk: given(v.union([text, v.record(text, v.unknown())], 'must be a desk id or a profile')),
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

/** `Name <local@domain>` or the bare address. */
const readAddress = (written: string): Address => {
  const match = /^\s*"?([^"<]{0,300}?)"?\s*<([^<>\s]{1,400})>\s*$/.exec(written);
  return match ? { name: (match[1] ?? '').trim(), address: match[2] ?? '' } : { name: '', address: written.trim() };
};

const readList = (value: string | undefined): readonly Address[] =>
  value === undefined || value.trim() === '' ? [] : (value.match(/(?:"[^"]*"|[^,"])+/g) ?? []).map(readAddress);
