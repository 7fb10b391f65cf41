import { validDesk } from '../../core/desks/parse-desk';
import { desksOf, type Settings } from '../../core/settings/settings';
import {
  changeSettings,
  forgetSettings,
  mergeSettings,
  readSettings,
  settingsOf,
  type StoredSettings,
} from '../../core/settings/stored-settings';
import type { DeskProfile } from '../../core/desks/desk-profile';
import { writable, type Observable } from './observable';

/** Where settings are kept; `host/storage/settings-copies.ts` in the product. */
export interface SettingsPort {
  readRoaming(): unknown;
  readLocal(): unknown;
  write(value: unknown): Promise<'saved' | 'too-large'>;
  keepDamaged(value: unknown): void;
  wipe(rest: unknown): Promise<void>;
}

export interface SettingsState {
  readonly settings: Settings;
  readonly desks: readonly DeskProfile[];
  /** Parts that were damaged and fell back to their defaults; the damaged text is kept beside. */
  readonly repaired: readonly string[];
  readonly saving: 'idle' | 'saving' | 'too-large' | 'failed';
}

export interface SettingsStore extends Observable<SettingsState> {
  change(change: Partial<Settings>): void;
  /** False when the stored copy could not be overwritten. */
  forget(): Promise<boolean>;
}

/** Settings of this user: what Outlook roams, merged with what this browser changed last. */
export const createSettingsStore = (port: SettingsPort, now: () => number): SettingsStore => {
  const read = (raw: unknown) => {
    const found = readSettings(raw, validDesk);
    if (found.damaged !== undefined) port.keepDamaged(found.damaged);
    return found;
  };
  const roaming = read(port.readRoaming());
  const local = read(port.readLocal());
  let stored: StoredSettings = mergeSettings(roaming.stored, local.stored);
  const repaired = [...new Set([...roaming.repaired, ...local.repaired])];

  const stateOf = (from: StoredSettings) => {
    const settings = settingsOf(from);
    return { settings, desks: desksOf(settings) };
  };
  const store = writable<SettingsState>({ ...stateOf(stored), repaired, saving: 'idle' });
  let saves = 0;
  const save = (write = port.write) => {
    const mine = (saves += 1);
    store.set({ saving: 'saving' });
    write(stored).then(
      (outcome) => mine === saves && store.set({ saving: outcome === 'saved' ? 'idle' : 'too-large' }),
      () => mine === saves && store.set({ saving: 'failed' }),
    );
  };
  const forget = (rest: unknown) => port.wipe(rest).then(() => 'saved' as const);
  // Another client wrote back what had been forgotten here.
  if ((stored.forgottenAt ?? -1) > (roaming.stored.forgottenAt ?? -1)) save(forget);
  // Another client overwrote what this browser had changed: bring it back.
  else if (JSON.stringify(stored) !== JSON.stringify(roaming.stored) && roaming.damaged === undefined) save();

  return {
    get: store.get,
    subscribe: store.subscribe,
    change: (change) => {
      // Another pane of this browser may have changed something since this one started.
      stored = changeSettings(mergeSettings(stored, read(port.readLocal()).stored), change, now());
      store.set(stateOf(stored));
      save();
    },
    forget: async () => {
      stored = forgetSettings(mergeSettings(stored, read(port.readLocal()).stored), now());
      store.set({ ...stateOf(stored), repaired: [], saving: 'idle' });
      return forget(stored).then(
        () => true,
        () => {
          store.set({ saving: 'failed' });
          return false;
        },
      );
    },
  };
};
