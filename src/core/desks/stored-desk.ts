import { genericDesk } from './built-in-desks';
import type { DeskProfile } from './desk-profile';

/**
 * Reads a profile that was validated before it was stored: only the kind of each field is looked at. For the event bundle, which is
 * too small for the whole validator; a field of the wrong kind makes the profile unreadable.
 */
export const readStoredDesk = (value: unknown): DeskProfile | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const stored: DeskProfile = { ...genericDesk, needs: {}, targets: {}, ...value };
  return (Object.keys(genericDesk) as (keyof DeskProfile)[]).every(
    (key) => kindOf(stored[key]) === kindOf(genericDesk[key]),
  )
    ? stored
    : undefined;
};

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);
