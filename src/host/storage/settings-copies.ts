import { HostError } from '../host-error';
import type { RoamingStore } from '../mail-host';
import { asciiJson, roamingKeys } from '../shared-memory';

/**
 * Characters the settings may take of the 32 KB Outlook keeps per add-in (platform.md §4). What the send event and the pane
 * tell each other (shared-memory.ts) needs the rest: over the limit, office.js saves none of it.
 */
export const roamingLimit = 20 * 1024;

/**
 * Two copies of the settings: the roaming one follows the user but is loaded once per pane and overwritten whole by the
 * last client; the local one keeps what this browser changed, so that a merge can bring it back.
 */
export interface SettingsCopies {
  readRoaming(): unknown;
  readLocal(): unknown;
  /** `too-large`: kept in this browser only. Rejects with `HostError` when Outlook refuses; the local copy is written. */
  write(value: unknown): Promise<'saved' | 'too-large'>;
  /** Keeps what was found damaged, beside the rest, so that nobody loses it silently. */
  keepDamaged(value: unknown): void;
  /** Forgets both copies, and what the pane and the send event told each other; `rest` is all that is kept. */
  wipe(rest: unknown): Promise<void>;
}

/** Damaged copies kept: the first ones tell what happened. */
const mostDamaged = 5;

/** office.js counts the values as JSON inside JSON: every quotation mark becomes four characters. */
const sizeOnTheWire = (text: string): number => JSON.stringify(JSON.stringify(text)).length;

/** `scope`: mailbox address and, on the web, the storage partition. */
export const settingsCopies = (roaming: RoamingStore, scope: string): SettingsCopies => {
  const localKey = `askwell:settings:${scope}`;
  const damagedKey = `${localKey}:damaged`;
  const damagedKeys = (local: Storage): readonly string[] =>
    Object.keys(local).filter((key) => key.startsWith(damagedKey));
  return {
    readRoaming: () => parse(roaming.get(roamingKeys.settings)),
    readLocal: () => withLocal((local) => parse(local.getItem(localKey) ?? undefined)),
    write: async (value) => {
      const text = asciiJson(value);
      const isKeptHere = withLocal((local) => {
        local.setItem(localKey, text);
        return true;
      });
      if (sizeOnTheWire(text) > roamingLimit) {
        if (!isKeptHere) throw new HostError('tooLarge', 'settings.save');
        return 'too-large';
      }
      roaming.set(roamingKeys.settings, text);
      await roaming.save();
      return 'saved';
    },
    keepDamaged: (value) => {
      withLocal((local) => {
        const text = asciiJson(value);
        const kept = damagedKeys(local);
        if (kept.length < mostDamaged && !kept.some((key) => local.getItem(key) === text))
          local.setItem(`${damagedKey}${kept.length}`, text);
      });
    },
    wipe: async (rest) => {
      const text = asciiJson(rest);
      withLocal((local) => {
        local.setItem(localKey, text);
        damagedKeys(local).forEach((key) => local.removeItem(key));
      });
      for (const key of Object.values(roamingKeys)) roaming.set(key, undefined);
      roaming.set(roamingKeys.settings, text);
      await roaming.save();
    },
  };
};

const parse = (stored: unknown): unknown => {
  if (typeof stored !== 'string') return stored;
  try {
    return JSON.parse(stored) as unknown;
  } catch {
    return stored;
  }
};

/** Storage is denied in private windows and full at times: the roaming copy has to do then. */
const withLocal = <T>(act: (local: Storage) => T): T | undefined => {
  try {
    return act(localStorage);
  } catch {
    return undefined;
  }
};
