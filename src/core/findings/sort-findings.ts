import type { PlaceField } from '../mail/place';
import { severities, type Finding } from './finding';

const fieldOrder: readonly PlaceField[] = ['from', 'to', 'cc', 'bcc', 'subject', 'body', 'attachments'];

/**
 * Worst first: of two errors what does harm once it is sent (a secret, a false address) before what is only missing. Then in
 * the order a reader meets them; what has no place comes last. Ties keep the catalogue's order.
 */
export const sortFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings
    .map((finding, index) => ({ finding, order: [...rank(finding), index] }))
    .sort((a, b) => compare(a.order, b.order))
    .map(({ finding }) => finding);

const rank = ({ check, severity, place }: Finding): readonly number[] => [
  severities.indexOf(severity),
  severity === 'error' && check === 'subject/missing' ? 1 : 0,
  place ? fieldOrder.indexOf(place.field) : fieldOrder.length,
  place?.index ?? 0,
  place?.start ?? 0,
];

const compare = (a: readonly number[], b: readonly number[]): number => {
  for (let at = 0; at < a.length; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};
