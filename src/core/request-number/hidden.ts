import { deskFormats, type DeskFormat } from './formats';
import type { NumberPlace, RequestNumber } from './number';

export interface HiddenSource {
  /** Header fields by name (any case). */
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Message-ID, In-Reply-To and References, where they are known apart from the headers. */
  readonly messageIds?: readonly string[];
  /** Addresses on the desk's side: `support+id123@desk`. */
  readonly addresses?: readonly string[];
}

/** Numbers no reader sees: ticket systems' own headers, message ids, per-request addresses. */
export const readHidden = (source: HiddenSource): readonly RequestNumber[] => {
  const found: RequestNumber[] = [];
  const ids: string[] = source.messageIds ? source.messageIds.slice() : [];
  for (const name of Object.keys(source.headers ?? {})) {
    const lower = name.toLowerCase();
    const values = listOf(source.headers?.[name]);
    if (idHeaders.has(lower)) ids.push(...values);
    else if (/^(?:rt|x|ticket)-/.test(lower)) {
      const rows = headerRows.get(lower) ?? (ownHeader.test(lower) ? generic : undefined);
      if (rows) values.forEach((value) => found.push(...readRows(rows, value.slice(0, 200), 'header')));
    }
  }
  ids.forEach((id) => found.push(...readRows(rowsFor('message-id'), id.slice(0, 4000), 'message-id')));
  (source.addresses ?? []).forEach((address) =>
    found.push(...readRows(rowsFor('address'), address.trim().slice(0, 200), 'address')),
  );
  return found;
};

/** The numbers the rows of the table see in one text of their place. */
export const readRows = (rows: readonly DeskFormat[], text: string, place: NumberPlace): readonly RequestNumber[] => {
  const found: RequestNumber[] = [];
  for (const row of rows) {
    row.pattern.lastIndex = 0;
    for (let match = row.pattern.exec(text); match && found.length < 50; match = row.pattern.exec(text)) {
      const number = match[1] ?? '';
      const start = match.index + match[0].lastIndexOf(number);
      const visible = place === 'subject' || place === 'body';
      found.push({
        number,
        written: match[0].trim(),
        place,
        score: row.score,
        system: row.system,
        ...(visible ? { range: { start, end: start + number.length } } : {}),
      });
    }
  }
  return found;
};

export const rowsFor = (place: NumberPlace): readonly DeskFormat[] =>
  deskFormats.filter((row) => row.places.indexOf(place) >= 0);

const idHeaders = new Set(['message-id', 'in-reply-to', 'references']);
const ownHeader = /^x-[a-z-]{0,40}(?:ticket|case|incident)-?(?:id|number|no|key)?$/;
const headerRows = new Map<string, readonly DeskFormat[]>();
rowsFor('header').forEach((row) =>
  (row.headers ?? []).forEach((name) => headerRows.set(name, (headerRows.get(name) ?? []).concat(row))),
);
const generic = rowsFor('header').filter((row) => row.system === 'Ticket systems');

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;
