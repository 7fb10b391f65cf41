export const hostErrorCodes = [
  'notSupported',
  'timedOut',
  'itemClosed',
  'denied',
  'tooLarge',
  'offline',
  'unknown',
] as const;
export type HostErrorCode = (typeof hostErrorCodes)[number];

/** The one error the host rooms throw. `operation` names the call; the message never holds mail text. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly operation: string,
    readonly cause?: unknown,
  ) {
    super(`${operation}: ${code}`);
    this.name = 'HostError';
  }
}
