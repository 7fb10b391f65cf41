import type { DeskProfile } from '../../core/desks/desk-profile';
import { placesOf } from '../../core/desks/official';
import type { SettingsStore } from '../session/settings-store';

/** Tells of desks that the user adds, or whose addresses the user confirms. */
export const onNewDesks = (settings: SettingsStore, tell: (desks: readonly DeskProfile[]) => void): void => {
  let known = new Set(settings.get().desks.flatMap(placesOf));
  settings.subscribe(() => {
    const before = known;
    const { desks } = settings.get();
    known = new Set(desks.flatMap(placesOf));
    const fresh = desks.filter((desk) => placesOf(desk).some((place) => !before.has(place)));
    if (fresh.length > 0) tell(fresh);
  });
};
