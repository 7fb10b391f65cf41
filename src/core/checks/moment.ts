import { isZone, offsetAt } from '../calendar/zone';

/** A moment as local day and time, `2026-03-05 09:00`, read alike in both languages; in UTC and marked so without zones. */
export const moment = (at: number, timeZone: string): string =>
  isZone(timeZone) ? written(at + offsetAt(timeZone, at)) : `${written(at)} UTC`;

const written = (at: number): string => {
  const iso = new Date(at).toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
};
