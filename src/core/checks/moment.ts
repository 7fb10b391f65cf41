/**
 * A moment as local day and time, `2026-03-05 09:00`, read alike in both languages; UTC and marked so where the engine
 * knows no zones.
 */
export const moment = (at: number, timeZone: string): string => {
  const utc = new Date(at).toISOString();
  if (typeof Intl === 'undefined' || typeof Intl.DateTimeFormat === 'undefined') return `${written(utc)} UTC`;
  try {
    const pieces: Record<string, string> = {};
    for (const { type, value } of formatOf(timeZone).formatToParts(at)) pieces[type] = value;
    return `${pieces.year}-${pieces.month}-${pieces.day} ${pieces.hour}:${pieces.minute}`;
  } catch {
    return `${written(utc)} UTC`;
  }
};

const written = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;

const formats = new Map<string, Intl.DateTimeFormat>();
/** Making a format takes longer than a whole review, so each zone's is kept. */
const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const two = '2-digit' as const;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: two,
    day: two,
    hour: two,
    minute: two,
  });
  formats.set(timeZone, made);
  return made;
};
