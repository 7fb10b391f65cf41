import { builtInDesks } from './built-in-desks';
import type { DeskProfile } from './desk-profile';
import { readableHost } from './host-name';
import { hostImitates } from './look-alike';
import { officialHosts } from './official';
import { parseDesk, type DeskProblem } from './parse-desk';

/** Larger files are refused before they are parsed. */
export const importLimit = 256 * 1024;
const mostDesks = 50;

/** What the user must see and accept before a profile is taken over. */
export interface DeskNotice {
  readonly deskId: string;
  readonly kind: 'domain' | 'address' | 'link' | 'exception' | 'replaces' | 'resembles';
  readonly value: string;
}

export interface ImportedDesks {
  readonly desks: readonly DeskProfile[];
  readonly notices: readonly DeskNotice[];
  /** `path` starts with the index of the profile in the file. */
  readonly problems: readonly DeskProblem[];
  readonly refused: readonly { readonly deskId: string; readonly reason: 'built-in-id' | 'duplicate-id' }[];
  /** The file could not be read at all. */
  readonly failed?: 'too-large' | 'not-json' | 'too-many';
}

/**
 * Reads profiles from a file's text (one profile or a list) and accepts nothing by itself: valid profiles come with notices of all
 * that matters. Built-in ids cannot be replaced; imported profiles are never `confirmed`; `__proto__` keys are dropped while parsing.
 */
export const importDesks = (text: string, existing: readonly DeskProfile[]): ImportedDesks => {
  const nothing = { desks: [], notices: [], problems: [], refused: [] };
  if (text.length > importLimit) return { ...nothing, failed: 'too-large' };
  const json = parseJson(text);
  if (json === undefined) return { ...nothing, failed: 'not-json' };
  const list: readonly unknown[] = Array.isArray(json) ? json : [json];
  if (list.length > mostDesks) return { ...nothing, failed: 'too-many' };

  const desks: DeskProfile[] = [];
  const problems: DeskProblem[] = [];
  const refused: { deskId: string; reason: 'built-in-id' | 'duplicate-id' }[] = [];
  list.forEach((entry, index) => {
    const parsed = parseDesk(entry);
    if (!parsed.ok) {
      problems.push(
        ...parsed.problems.map((problem) => ({
          ...problem,
          path: Array.isArray(json) ? `${index}.${problem.path}` : problem.path,
        })),
      );
    } else if (builtInDesks.some(({ id }) => id === parsed.desk.id)) {
      refused.push({ deskId: parsed.desk.id, reason: 'built-in-id' });
    } else if (desks.some(({ id }) => id === parsed.desk.id)) {
      refused.push({ deskId: parsed.desk.id, reason: 'duplicate-id' });
    } else {
      desks.push({ ...parsed.desk, confirmed: false });
    }
  });
  return { desks, problems, refused, notices: concat(desks.map((desk) => noticesOf(desk, existing))) };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''), (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch {
    return undefined;
  }
};

const noticesOf = (desk: DeskProfile, existing: readonly DeskProfile[]): readonly DeskNotice[] => {
  const notice = (kind: DeskNotice['kind']) => (value: string) => ({ deskId: desk.id, kind, value });
  const links = desk.channels.map(({ url }) => url).filter((url): url is string => url !== undefined);
  for (const type of Object.keys(desk.faq) as (keyof DeskProfile['faq'])[]) {
    links.push(...(desk.faq[type] ?? []).map(({ url }) => url));
  }
  const imitated = [...existing, ...builtInDesks].filter(
    (known) =>
      known.id !== desk.id &&
      officialHosts(known).some((official) => officialHosts(desk).some((host) => hostImitates(host, official))),
  );
  return [
    ...desk.officialDomains.map(readableHost).map(notice('domain')),
    ...desk.officialAddresses.map(notice('address')),
    ...links.map(notice('link')),
    ...desk.exceptions.map(notice('exception')),
    ...existing.filter(({ id }) => id === desk.id).map(({ id }) => notice('replaces')(id)),
    ...imitated.map(({ id }) => notice('resembles')(id)),
  ];
};

const concat = <T>(lists: readonly (readonly T[])[]): readonly T[] =>
  lists.reduce((all, more) => all.concat(more), [] as T[]);
