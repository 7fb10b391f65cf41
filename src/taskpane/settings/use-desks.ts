import { useState } from 'react';
import { genericDesk } from '../../core/desks/built-in-desks';
import type { DeskProfile } from '../../core/desks/desk-profile';
import { useObservable } from '../app/use-observable';
import { emptyDesk } from '../session/accept-offer';
import type { SettingsStore } from '../session/settings-store';

export interface RemovedDesk {
  readonly desk: DeskProfile;
  undo(): void;
}

/** The desks in the settings, what changes them, and how to take the last removal back. */
export const useDesks = (settings: SettingsStore) => {
  const { settings: set, desks } = useObservable(settings);
  const [removed, setRemoved] = useState<RemovedDesk>();
  /** Puts desks in the place of those with the same id; `before` is the id one of them had. */
  const put = (fresh: readonly DeskProfile[], before?: string) => {
    const ids = new Set([before, ...fresh.map(({ id }) => id)]);
    settings.change({ desks: [...settings.get().settings.desks.filter(({ id }) => !ids.has(id)), ...fresh] });
  };
  return {
    /** The profile for any support address is nobody in particular: nothing about it can be set. */
    shown: desks.filter(({ id }) => id !== genericDesk.id),
    all: desks,
    own: set.desks,
    removed,
    settle: () => setRemoved(undefined),
    put,
    remove: (desk: DeskProfile) => {
      settings.change({ desks: set.desks.filter(({ id }) => id !== desk.id) });
      setRemoved({ desk, undo: () => put([desk]) });
    },
    reset: (desk: DeskProfile) => {
      const { confirmations } = set;
      settings.change({ confirmations: confirmations.filter(({ id }) => id !== desk.id) });
      setRemoved({ desk, undo: () => settings.change({ confirmations }) });
    },
  };
};

export const newDesk = (desks: readonly DeskProfile[]): DeskProfile => {
  const generic = desks.find(({ id }) => id === genericDesk.id);
  let count = 1;
  while (desks.some(({ id }) => id === `my-desk-${count}`)) count += 1;
  return { ...(generic ?? emptyDesk), id: `my-desk-${count}`, name: { en: '', 'zh-CN': '' }, confirmed: true };
};
