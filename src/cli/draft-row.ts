import * as v from 'valibot';
import type { KnownRequest } from '../core/checks/check';
import type { DeskProfile } from '../core/desks/desk-profile';
import type { Draft } from '../core/mail/draft';
import { requestTypes, type RequestType } from '../core/models/request-type';
import { idOf, RowError } from './json-lines';
import { address, addresses, deskField, given, moment, readDeskField, readRow, text } from './row-fields';

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
  const { bodyText, bodyHtml, desk, now, knownRequest, knownRequestNumber, ...fields } = readRow(rowSchema, row, id);
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
    ...(desk === undefined ? {} : { desk: readDeskField(desk, id) }),
    ...(fields.requestType === undefined ? {} : { chosenType: fields.requestType }),
    ...(known === undefined ? {} : { knownRequest: known }),
    ...(now === undefined ? {} : { now }),
    ...(fields.timeZone === undefined ? {} : { timeZone: fields.timeZone }),
  };
};

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
    desk: given(deskField),
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
