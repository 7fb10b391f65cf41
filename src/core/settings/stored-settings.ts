import type { DeskProfile } from '../desks/desk-profile';
import { defaultSettings, type BuiltInConfirmation, type Settings } from './settings';

/** A value with the moment it was last changed, milliseconds since the epoch. */
interface Dated<T> {
  readonly value: T;
  readonly at: number;
}

type PlainKey = Exclude<keyof Settings, 'desks'>;

/**
 * Settings as they are stored: every field, and every desk, with the moment of its last change, so that two clients' changes merge
 * one by one (roaming settings are a copy loaded once per pane; platform.md §4). A removed desk stays as `null`. After "forget everything" only
 * its moment stays, by which another client's older copy is recognised and forgotten too.
 */
export interface StoredSettings {
  readonly version: 1;
  /** Everything changed until then is forgotten. Milliseconds since the epoch. */
  readonly forgottenAt?: number;
  readonly fields: { readonly [K in PlainKey]?: Dated<Settings[K]> };
  readonly desks: Readonly<Record<string, Dated<DeskProfile | null>>>;
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly stored: StoredSettings;
  /** Fields and desk ids (`desk:ID`) that were damaged; the user is told and can keep a copy of `damaged`. */
  readonly repaired: readonly string[];
  /** What was stored, kept when something was repaired. */
  readonly damaged?: unknown;
}

const plainKeys = Object.keys(defaultSettings).filter((key) => key !== 'desks') as PlainKey[];

/** How a stored desk is read: `parseDesk` where there is room for it, `readStoredDesk` in the event bundle. */
export type DeskReader = (value: unknown) => DeskProfile | undefined;

/**
 * Reads what a store held. Never throws: a damaged part falls back alone, of a list only the damaged entries go, and
 * everything else is kept.
 */
export const readSettings = (raw: unknown, readDesk: DeskReader): ReadSettings => {
  if (raw === undefined || raw === null) return { settings: defaultSettings, stored: emptySettings, repaired: [] };
  const givenFields = isRecord(raw) && isRecord(raw.fields) ? raw.fields : undefined;
  const givenDesks = isRecord(raw) && isRecord(raw.desks) ? raw.desks : undefined;
  const isWhole = givenFields && (givenDesks || (raw as { readonly desks?: unknown }).desks === undefined);
  const repaired: string[] = isWhole ? [] : ['settings'];
  const fields: Record<string, unknown> = {};
  for (const key of plainKeys) {
    const given = own(givenFields ?? {}, key);
    if (given === undefined) continue;
    const read = dated<unknown>(given, readers[key]);
    if (read) fields[key] = read.field;
    if (!read?.isWhole) repaired.push(key);
  }
  const desks: Record<string, Dated<DeskProfile | null>> = {};
  for (const id of Object.keys(givenDesks ?? {})) {
    const read = dated(own(givenDesks ?? {}, id), (value) => storedDesk(value, id, readDesk));
    if (read) desks[id] = read.field;
    else repaired.push(`desk:${id}`);
  }
  const forgottenAt = isRecord(raw) ? raw.forgottenAt : undefined;
  const isMoment = typeof forgottenAt === 'number' && forgottenAt >= 0 && forgottenAt < latest;
  if (forgottenAt !== undefined && !isMoment) repaired.push('settings');
  const stored = remembered(isMoment ? forgottenAt : undefined, fields as StoredSettings['fields'], desks);
  return { settings: settingsOf(stored), stored, repaired, ...(repaired.length > 0 ? { damaged: raw } : {}) };
};

export const emptySettings: StoredSettings = { version: 1, fields: {}, desks: {} };

/** The settings a stored value stands for; missing fields have their defaults. */
export const settingsOf = (stored: StoredSettings): Settings => {
  const values: Record<string, unknown> = {};
  for (const key of plainKeys) values[key] = stored.fields[key]?.value ?? defaultSettings[key];
  const desks = Object.keys(stored.desks).map((id) => stored.desks[id]?.value);
  return { ...(values as unknown as Settings), desks: desks.filter((desk): desk is DeskProfile => !!desk) };
};

/** Notes a change made at `now`. */
export const changeSettings = (stored: StoredSettings, change: Partial<Settings>, now: number): StoredSettings => {
  const fields: Record<string, unknown> = { ...stored.fields };
  const from = Math.max(now, (stored.forgottenAt ?? -1) + 1);
  for (const key of plainKeys) {
    if (change[key] !== undefined) fields[key] = { value: change[key], at: later(stored.fields[key], from) };
  }
  return remembered(
    stored.forgottenAt,
    fields as StoredSettings['fields'],
    change.desks ? changeDesks(stored.desks, change.desks, from) : stored.desks,
  );
};

/** Forgets everything, also what a client whose clock is ahead has changed. */
export const forgetSettings = ({ forgottenAt = 0, fields, desks }: StoredSettings, now: number): StoredSettings => {
  const moments = [...Object.values(fields), ...Object.values(desks)].map(({ at }) => at);
  return {
    version: 1,
    forgottenAt: Math.min(Math.max(now, forgottenAt, ...moments), latest - 1),
    fields: {},
    desks: {},
  };
};

const remembered = (
  forgottenAt: number | undefined,
  fields: StoredSettings['fields'],
  desks: StoredSettings['desks'],
): StoredSettings => {
  if (forgottenAt === undefined) return { version: 1, fields, desks };
  const since = <T>(all: Readonly<Record<string, Dated<T>>>): Record<string, Dated<T>> => {
    const kept: Record<string, Dated<T>> = {};
    for (const key of Object.keys(all)) {
      const entry = all[key];
      if (entry && entry.at > forgottenAt) kept[key] = entry;
    }
    return kept;
  };
  return {
    version: 1,
    forgottenAt,
    fields: since(fields as Record<string, Dated<unknown>>) as StoredSettings['fields'],
    desks: since(desks),
  };
};

/**
 * Two clients' settings: the later change of each field and of each desk wins; of two changes at the same moment every
 * client takes the same one. What one of them has forgotten, no older copy brings back.
 */
export const mergeSettings = (a: StoredSettings, b: StoredSettings): StoredSettings => {
  const forgottenAt = Math.max(a.forgottenAt ?? -1, b.forgottenAt ?? -1);
  return remembered(
    forgottenAt < 0 ? undefined : forgottenAt,
    mergeDated(
      a.fields as Record<string, Dated<unknown>>,
      b.fields as Record<string, Dated<unknown>>,
    ) as StoredSettings['fields'],
    mergeDated(a.desks, b.desks),
  );
};

const mergeDated = <T>(
  a: Readonly<Record<string, Dated<T>>>,
  b: Readonly<Record<string, Dated<T>>>,
): Record<string, Dated<T>> => {
  const merged: Record<string, Dated<T>> = { ...a };
  for (const key of Object.keys(b)) {
    const [mine, theirs] = [own(a, key), b[key]];
    if (theirs && (!mine || isLater(theirs, mine))) merged[key] = theirs;
  }
  return merged;
};

const isLater = (a: Dated<unknown>, b: Dated<unknown>): boolean =>
  a.at > b.at || (a.at === b.at && JSON.stringify(a.value) > JSON.stringify(b.value));

/** The moment of a change: after the one before it, even where another client's clock is ahead. */
const later = (before: Dated<unknown> | undefined, now: number): number =>
  Math.min(Math.max(now, (before?.at ?? -1) + 1), latest);

const changeDesks = (
  stored: StoredSettings['desks'],
  desks: readonly DeskProfile[],
  now: number,
): StoredSettings['desks'] => {
  const changed: Record<string, Dated<DeskProfile | null>> = {};
  for (const id of Object.keys(stored)) {
    const before = stored[id];
    const isRemoved = before?.value && !desks.some((desk) => desk.id === id);
    if (before) changed[id] = isRemoved ? { value: null, at: later(before, now) } : before;
  }
  for (const desk of desks) {
    const before = own(stored, desk.id);
    if (JSON.stringify(before?.value) !== JSON.stringify(desk))
      changed[desk.id] = { value: desk, at: later(before, now) };
  }
  return changed;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A stored desk may have any name, `constructor` too: what every object inherits is none of them. */
const own = <T>(of: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.prototype.hasOwnProperty.call(of, key) ? of[key] : undefined;

/** The last moment a `Date` can hold; beyond it one more millisecond would no longer count. */
const latest = 8.64e15;

interface Reading<T> {
  readonly value: T;
  /** Damaged entries were left out. */
  readonly isWhole: boolean;
}

const whole = <T>(value: T | undefined): Reading<T> | undefined =>
  value === undefined ? undefined : { value, isWhole: true };

const dated = <T>(
  given: unknown,
  read: (value: unknown) => Reading<T> | undefined,
): { readonly field: Dated<T>; readonly isWhole: boolean } | undefined => {
  const reading = isRecord(given) ? read(given.value) : undefined;
  if (!isRecord(given) || !reading) return undefined;
  const { value, isWhole } = reading;
  const at = typeof given.at === 'number' && given.at >= 0 && given.at <= latest ? given.at : 0;
  // An undamaged copy of the same moment wins over what is left of this one.
  return { field: { value, at: isWhole ? at : Math.max(0, at - 1) }, isWhole };
};

const storedDesk = (value: unknown, id: string, read: DeskReader): Reading<DeskProfile | null> | undefined => {
  if (value === null) return whole(null);
  const desk = id === '__proto__' ? undefined : read(value);
  return desk?.id === id ? whole(desk) : undefined;
};

const listOf =
  <T>(read: (entry: unknown) => T | undefined) =>
  (value: unknown): Reading<readonly T[]> | undefined => {
    if (!Array.isArray(value)) return undefined;
    const entries = value.slice(0, mostEntries).map(read);
    const good = entries.filter((entry): entry is T => entry !== undefined);
    return { value: good, isWhole: good.length === value.length };
  };
const mostEntries = 500;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= 400 ? value : undefined;

const strings = listOf(text);

const flag = (value: unknown): Reading<boolean> | undefined => whole(typeof value === 'boolean' ? value : undefined);

const confirmation = (value: unknown): BuiltInConfirmation | undefined => {
  if (!isRecord(value) || typeof value.id !== 'string') return undefined;
  const [domains, addresses] = [strings(value.officialDomains), strings(value.officialAddresses)];
  return domains?.isWhole && addresses?.isWhole
    ? { id: value.id, officialDomains: domains.value, officialAddresses: addresses.value }
    : undefined;
};

const readers: { readonly [K in PlainKey]: (value: unknown) => Reading<Settings[K]> | undefined } = {
  locale: (value) => whole(value === 'auto' || value === 'en' || value === 'zh-CN' ? value : undefined),
  confirmations: listOf(confirmation),
  ownAddresses: strings,
  disabledChecks: strings,
  notifications: flag,
  keepDays: (value) => whole(typeof value === 'number' && value >= 1 && value <= 3650 ? Math.round(value) : undefined),
  welcomed: flag,
};
