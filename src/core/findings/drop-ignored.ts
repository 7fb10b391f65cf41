import type { Finding } from './finding';
import { findingKey } from './finding-key';

/** Leaves out what the writer ignored in this draft. */
export const dropIgnored = (findings: readonly Finding[], ignored: readonly string[]): readonly Finding[] =>
  ignored.length === 0 ? findings : findings.filter((finding) => ignored.indexOf(findingKey(finding)) < 0);
