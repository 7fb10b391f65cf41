import generic from './built-in/generic.json';
import okpay from './built-in/okpay.json';
import type { DeskProfile } from './desk-profile';

/** Every optional field at its default, as `parseDesk` fills them in (tested to be the same). */
export const emptyDeskFields = {
  aliases: [],
  officialDomains: [],
  officialAddresses: [],
  mailServiceDomains: [],
  confirmed: false,
  hours: [],
  extraWorkdays: [],
  targets: {},
  needs: {},
  busyTimes: [],
  faq: {},
  channels: [],
  requestNumberPatterns: [],
  exceptions: [],
};

/** The guide's desk: only what the guide states. The user confirms its official address once. */
export const okpayDesk = { ...emptyDeskFields, ...okpay } as unknown as DeskProfile;

/** "Any support address": never wakes by itself, the user chooses it or makes a recipient a desk from it. */
export const genericDesk = { ...emptyDeskFields, ...generic } as unknown as DeskProfile;

// Not parsed at start: the event bundle would carry the whole validator for two profiles that a test has checked.
export const builtInDesks: readonly DeskProfile[] = [okpayDesk, genericDesk];
