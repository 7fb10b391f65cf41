declare const Temporal: { readonly Now: { timeZoneId(): string } } | undefined;

/** IANA name of this machine's zone; `undefined` in an engine without zones. The first `Intl` formatter takes 20 to 50 ms. */
export const ownZone = (): string | undefined => {
  if (typeof Temporal !== 'undefined') return Temporal.Now.timeZoneId();
  return typeof Intl === 'undefined' ? undefined : new Intl.DateTimeFormat().resolvedOptions().timeZone;
};
