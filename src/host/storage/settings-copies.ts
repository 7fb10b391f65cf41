import type { RoamingStore } from '../mail-host';
import { asciiJson, roamingKeys } from '../shared-memory';

/** Bytes Outlook keeps per add-in (platform.md §4); a little is left for its own marks. */
export const roamingLimit = 32 * 1024 - 256;

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
  wipe(): Promise<void>;
}

/** `scope`: mailbox address and, on the web, the storage partition. */
export const settingsCopies = (roaming: RoamingStore, scope: string): SettingsCopies => {
  const localKey = `askwell:settings:${scope}`;
  return {
    readRoaming: () => parse(roaming.get(roamingKeys.settings)),
    readLocal: () => withLocal((local) => parse(local.getItem(localKey) ?? undefined)),
    write: async (value) => {
      const text = asciiJson(value);
      withLocal((local) => local.setItem(localKey, text));
      if (text.length > roamingLimit) return 'too-large';
      roaming.set(roamingKeys.settings, text);
      await roaming.save();
      return 'saved';
    },
    keepDamaged: (value) => {
      withLocal((local) => local.setItem(`${localKey}:damaged`, asciiJson(value)));
    },
    wipe: async () => {
      withLocal((local) => {
        local.removeItem(localKey);
        local.removeItem(`${localKey}:damaged`);
      });
      for (const key of Object.values(roamingKeys)) roaming.set(key, undefined);
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
