import type { Finding, SendDecision } from './finding';

/** What to do about Send, for a draft that is for a desk. */
export const decideSend = (findings: readonly Finding[]): SendDecision => {
  if (findings.some(({ severity }) => severity === 'error')) return 'stop';
  return findings.some(({ severity }) => severity === 'warning') ? 'look' : 'ready';
};
