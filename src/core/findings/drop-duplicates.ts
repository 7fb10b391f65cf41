import type { Finding } from './finding';

/** Leaves out a finding that says the same of the same place as an earlier one. */
export const dropDuplicates = (findings: readonly Finding[]): readonly Finding[] => {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const { check, message, params, place } = finding;
    const where = place ? `${place.field} ${place.index ?? ''} ${place.start} ${place.end}` : '';
    const same = `${check} ${message} ${where} ${JSON.stringify(params)}`;
    if (seen.has(same)) return false;
    seen.add(same);
    return true;
  });
};
