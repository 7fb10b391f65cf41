import { has } from '../clients/profiles';
import type { ClientProfile } from '../clients/profile';

const storageKey = 'askwell-workbench-roaming-settings';

/** The add-in's roaming settings, kept by the browser between visits as Exchange keeps them. */
export const createRoamingSettings = () => {
  let settings = load();
  const atStart = settings;
  return {
    current: () => settings,
    /** Some clients hand launch events what the settings were when Outlook started. */
    forEvents: (profile: ClientProfile) => (has(profile, 'roamingSettingsStaleInEvents') ? atStart : settings),
    save(next: Readonly<Record<string, string>>): void {
      settings = next;
      localStorage.setItem(storageKey, JSON.stringify(next));
    },
  };
};
export type RoamingSettings = ReturnType<typeof createRoamingSettings>;

const load = (): Readonly<Record<string, string>> => {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
};
