import type { Finding } from './finding';

/**
 * Names a finding across reviews of the same draft, for "ignore here". Places are left out: they move while the writer
 * types. Params enter as a hash only, so the key may be stored without storing mail text.
 */
export const findingKey = (finding: Finding): string => {
  const params = Object.keys(finding.params)
    .sort()
    .map((name) => `${name}=${String(finding.params[name])}`)
    .join('\n');
  return `${finding.check}:${finding.message}:${hash(params)}`;
};

/** FNV-1a, 32 bits: enough to tell the few findings of one draft apart, too short to give text back. */
const hash = (text: string): string => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
};
