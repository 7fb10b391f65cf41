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
 * one by one (roaming settings are a copy loaded once per pane; platform.md §4). A removed desk stays as `null`.
 */
export interface StoredSettings {
  readonly version: 1;
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

/** Reads what a store held. Never throws: a damaged part falls back alone, everything else is kept. */
export const readSettings = (raw: unknown, readDesk: DeskReader): ReadSettings => {
  if (raw === undefined || raw === null) return { settings: defaultSettings, stored: emptySettings, repaired: [] };
  const repaired: string[] = isRecord(raw) && isRecord(raw.fields) ? [] : ['settings'];
  const fields: Record<string, unknown> = {};
  const givenFields = isRecord(raw) && isRecord(raw.fields) ? raw.fields : {};
  for (const key of plainKeys) {
    if (givenFields[key] === undefined) continue;
    const read = dated(givenFields[key], readers[key] as (value: unknown) => unknown);
    if (read) fields[key] = read;
    else repaired.push(key);
  }
  const desks: Record<string, Dated<DeskProfile | null>> = {};
  const givenDesks = isRecord(raw) && isRecord(raw.desks) ? raw.desks : {};
  for (const id of Object.keys(givenDesks)) {
    const read = dated(givenDesks[id], (value) => (value === null ? null : readDesk(value)));
    if (read && id !== '__proto__') desks[id] = read;
    else repaired.push(`desk:${id}`);
  }
  const stored: StoredSettings = { version: 1, fields: fields as StoredSettings['fields'], desks };
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
  for (const key of plainKeys) if (change[key] !== undefined) fields[key] = { value: change[key], at: now };
  return {
    version: 1,
    fields: fields as StoredSettings['fields'],
    desks: change.desks ? changeDesks(stored.desks, change.desks, now) : stored.desks,
  };
};

/** Two clients' settings: the later change of each field and of each desk wins. */
export const mergeSettings = (a: StoredSettings, b: StoredSettings): StoredSettings => ({
  version: 1,
  fields: mergeDated(
    a.fields as Record<string, Dated<unknown>>,
    b.fields as Record<string, Dated<unknown>>,
  ) as StoredSettings['fields'],
  desks: mergeDated(a.desks, b.desks),
});

const mergeDated = <T>(
  a: Readonly<Record<string, Dated<T>>>,
  b: Readonly<Record<string, Dated<T>>>,
): Record<string, Dated<T>> => {
  const merged: Record<string, Dated<T>> = { ...a };
  for (const key of Object.keys(b)) {
    const [mine, theirs] = [a[key], b[key]];
    if (theirs && (!mine || theirs.at > mine.at)) merged[key] = theirs;
  }
  return merged;
};

const changeDesks = (
  stored: StoredSettings['desks'],
  desks: readonly DeskProfile[],
  now: number,
): StoredSettings['desks'] => {
  const changed: Record<string, Dated<DeskProfile | null>> = {};
  for (const id of Object.keys(stored)) {
    const before = stored[id];
    if (before) changed[id] = before.value && !desks.some((desk) => desk.id === id) ? { value: null, at: now } : before;
  }
  for (const desk of desks) {
    if (JSON.stringify(stored[desk.id]?.value) !== JSON.stringify(desk)) changed[desk.id] = { value: desk, at: now };
  }
  return changed;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const dated = <T>(field: unknown, read: (value: unknown) => T | undefined): Dated<T> | undefined => {
  if (!isRecord(field)) return undefined;
  const value = read(field.value);
  return value === undefined ? undefined : { value, at: typeof field.at === 'number' ? field.at : 0 };
};

const strings = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.length <= 500 && value.every((item) => typeof item === 'string' && item.length <= 400)
    ? (value as string[])
    : undefined;

const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

const confirmation = (value: unknown): BuiltInConfirmation | undefined => {
  if (!isRecord(value) || typeof value.id !== 'string') return undefined;
  const officialDomains = strings(value.officialDomains);
  const officialAddresses = strings(value.officialAddresses);
  return officialDomains && officialAddresses ? { id: value.id, officialDomains, officialAddresses } : undefined;
};

const readers: { readonly [K in PlainKey]: (value: unknown) => Settings[K] | undefined } = {
  locale: (value) => (value === 'auto' || value === 'en' || value === 'zh-CN' ? value : undefined),
  confirmations: (value) => {
    const read = Array.isArray(value) ? value.map(confirmation) : [undefined];
    return read.every((item) => item !== undefined) ? (read as BuiltInConfirmation[]) : undefined;
  },
  ownAddresses: strings,
  disabledChecks: strings,
  notifications: flag,
  keepDays: (value) => (typeof value === 'number' && value >= 1 && value <= 3650 ? Math.round(value) : undefined),
  welcomed: flag,
};
