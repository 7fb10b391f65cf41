import * as v from 'valibot';
import type { KnownRequest } from '../core/checks/check';
import { parseDesk, deskProblemTexts } from '../core/desks/parse-desk';
import type { DeskProfile } from '../core/desks/desk-profile';
import type { Draft } from '../core/mail/draft';
import { requestTypes, type RequestType } from '../core/models/request-type';
import { idOf, RowError } from './json-lines';

/** One draft as a row gives it, ready for review. */
export interface DraftRow {
  readonly id: unknown;
  readonly draft: Draft;
  /** A desk named by the row counts as the user's choice. */
  readonly desk?: string | DeskProfile;
  readonly chosenType?: RequestType;
  readonly knownRequest?: KnownRequest;
  readonly now?: number;
  readonly timeZone?: string;
}

/** Reads a row of `schema.json#/$defs/checkInput`; `null` counts as not given. Throws `RowError` naming the field. */
export const readDraftRow = (row: unknown): DraftRow => {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new RowError('A row must be a JSON object.');
  const id = idOf(row);
  const read = v.safeParse(rowSchema, row);
  if (!read.success) {
    const issue = read.issues[0];
    const path = v.getDotPath(issue);
    throw new RowError(path ? `“${path}”: ${issue.message}` : issue.message, id);
  }
  const { bodyText, bodyHtml, desk, now, knownRequest, knownRequestNumber, ...fields } = read.output;
  const body =
    bodyHtml !== undefined
      ? ({ format: 'html', content: bodyHtml } as const)
      : bodyText !== undefined
        ? ({ format: 'text', content: bodyText } as const)
        : undefined;
  const known = knownRequest ?? (knownRequestNumber === undefined ? undefined : { number: knownRequestNumber });
  return {
    id,
    draft: {
      from: fields.from,
      to: fields.to,
      cc: fields.cc,
      bcc: fields.bcc,
      subject: fields.subject,
      body,
      attachments: fields.attachments,
      composeType: fields.composeType,
      inReplyTo: fields.inReplyTo,
    },
    ...(desk === undefined ? {} : { desk: typeof desk === 'string' ? desk : readDesk(desk, id) }),
    ...(fields.requestType === undefined ? {} : { chosenType: fields.requestType }),
    ...(known === undefined ? {} : { knownRequest: known }),
    ...(now === undefined ? {} : { now }),
    ...(fields.timeZone === undefined ? {} : { timeZone: fields.timeZone }),
  };
};

const readDesk = (json: unknown, id: unknown): DeskProfile => {
  const parsed = parseDesk(json);
  if (parsed.ok) return parsed.desk;
  const problem = parsed.problems[0] ?? { path: '', kind: 'not-an-object' as const };
  throw new RowError(`“desk”: ${deskProblemTexts[problem.kind].en({ path: problem.path })}`, id);
};

/** `null` and a missing field are the same: many programs write both. */
const given = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(
    v.optional(v.nullable(schema)),
    v.transform((value) => value ?? undefined),
  );

const text = v.string('must be a string');
const address = v.union(
  [
    v.pipe(
      text,
      v.transform((written) => readAddress(written)),
    ),
    v.pipe(
      v.object({ name: v.optional(v.nullable(text)), address: text }),
      v.transform((entry) => ({ name: entry.name ?? '', address: entry.address.trim() })),
    ),
  ],
  'must be a string or {name, address}',
);
const addresses = v.pipe(
  v.union([v.array(address), address], 'must be a list of addresses'),
  v.transform((list) => (Array.isArray(list) ? list : [list])),
);

/** `Name <local@domain>` or the bare address. */
const readAddress = (written: string): { name: string; address: string } => {
  const match = /^\s*"?([^"<]{0,300}?)"?\s*<([^<>\s]{1,400})>\s*$/.exec(written);
  return match ? { name: (match[1] ?? '').trim(), address: match[2] ?? '' } : { name: '', address: written.trim() };
};

const moment = v.pipe(
  v.union([text, v.number()], 'must be an ISO 8601 moment'),
  v.transform((value) => (typeof value === 'number' ? value : Date.parse(value))),
  v.check((value) => isFinite(value) && Math.abs(value) < 8.64e15, 'must be an ISO 8601 moment'),
);

const number = v.pipe(
  v.union([text, v.number()], 'must be a string'),
  v.transform((value) => String(value)),
);

const isZoneName = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const attachment = v.pipe(
  v.object({
    name: v.optional(text, ''),
    size: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0)))),
    contentType: v.optional(v.nullable(text)),
    isInline: v.optional(v.nullable(v.boolean())),
    kind: given(v.picklist(['file', 'item', 'cloud'])),
  }),
  v.transform(({ name, size, contentType, isInline, kind }) => ({
    name,
    size: size ?? 0,
    contentType: contentType ?? '',
    isInline: isInline ?? false,
    ...(kind === undefined ? {} : { kind }),
  })),
);

const rowSchema = v.object(
  {
    desk: given(v.union([text, v.record(text, v.unknown())], 'must be a desk id or a profile')),
    composeType: given(v.picklist(['newMail', 'reply', 'forward'], 'must be newMail, reply or forward')),
    requestType: given(v.picklist(requestTypes, `must be one of ${requestTypes.join(', ')}`)),
    knownRequestNumber: given(number),
    knownRequest: given(v.object({ number: given(number), dueAt: given(moment), deskId: given(text) })),
    from: given(address),
    to: given(addresses),
    cc: given(addresses),
    bcc: given(addresses),
    subject: given(text),
    bodyText: given(text),
    bodyHtml: given(text),
    attachments: given(v.array(attachment, 'must be a list')),
    inReplyTo: given(text),
    now: given(moment),
    timeZone: given(v.pipe(text, v.check(isZoneName, 'must be an IANA time zone'))),
  },
  'A row must be a JSON object.',
);
