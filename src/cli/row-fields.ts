import * as v from 'valibot';
import { deskProfileSchema, type DeskProfile } from '../core/desks/desk-profile';
import { deskProblemTexts, parseDesk } from '../core/desks/parse-desk';
import type { Address } from '../core/mail/address';
import { RowError } from './json-lines';

/** Fields that rows of both commands have, read alike. */

/** `null` and a missing field are the same: many programs write both. */
export const given = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(
    v.optional(v.nullable(schema)),
    v.transform((value) => value ?? undefined),
  );

export const text = v.string('must be a string');

/** A string (`Name <local@domain>` or the bare address) or `{name, address}`. */
export const address = v.pipe(
  v.union(
    [text, v.object({ name: v.optional(v.nullable(text)), address: v.optional(v.nullable(text)) })],
    'must be a string or {name, address}',
  ),
  v.transform((value): Address =>
    typeof value === 'string' ? readAddress(value) : { name: value.name ?? '', address: (value.address ?? '').trim() },
  ),
);

export const addresses = v.pipe(
  v.union([v.array(address), address], 'must be a list of addresses'),
  v.transform((list) => (Array.isArray(list) ? list : [list])),
);

/** ISO 8601 or milliseconds since the epoch. */
export const moment = v.pipe(
  v.union([text, v.number()], 'must be an ISO 8601 moment'),
  v.transform((value) => (typeof value === 'number' ? value : Date.parse(value))),
  v.check((value) => isFinite(value) && Math.abs(value) < 8.64e15, 'must be an ISO 8601 moment'),
);

export const deskField = v.union([text, v.record(text, v.unknown())], 'must be a desk id or a profile');

/** Reads a row by its schema; throws `RowError` naming the first wrong field. */
export const readRow = <S extends v.GenericSchema>(schema: S, row: unknown, id: unknown): v.InferOutput<S> => {
  const read = v.safeParse(schema, row);
  if (read.success) return read.output;
  const issue = read.issues[0];
  const path = v.getDotPath(issue);
  throw new RowError(path ? `“${path}”: ${issue.message}` : issue.message, id);
};

/** The desk a row names: an id, or a profile that may leave out its name and hold fields of its writer's own. */
export const readDeskField = (desk: string | Readonly<Record<string, unknown>>, id: unknown): string | DeskProfile => {
  if (typeof desk === 'string') return desk;
  const known: Record<string, unknown> = {};
  for (const field of Object.keys(deskProfileSchema.entries))
    if (desk[field] !== undefined && desk[field] !== null) known[field] = desk[field];
  const name = known.name ?? desk.id ?? 'desk';
  const named = (typeof name === 'string' ? { en: name } : { ...(name as object) }) as {
    en?: unknown;
    'zh-CN'?: unknown;
  };
  const parsed = parseDesk({
    ...known,
    id: known.id ?? 'desk',
    name: { en: named.en ?? named['zh-CN'], 'zh-CN': named['zh-CN'] ?? named.en },
  });
  if (parsed.ok) return parsed.desk;
  const problem = parsed.problems[0] ?? { path: '', kind: 'not-an-object' as const };
  throw new RowError(`“desk”: ${deskProblemTexts[problem.kind].en({ path: problem.path })}`, id);
};

export const readAddress = (written: string): Address => {
  const match = /^\s*"?([^"<]{0,300}?)"?\s*<([^<>\s]{1,400})>\s*$/.exec(written);
  return match ? { name: (match[1] ?? '').trim(), address: match[2] ?? '' } : { name: '', address: written.trim() };
};
