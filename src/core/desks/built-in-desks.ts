import generic from './built-in/generic.json';
import okpay from './built-in/okpay.json';
import type { DeskProfile } from './desk-profile';
import { parseDesk } from './parse-desk';

const builtIn = (json: unknown): DeskProfile => {
  const parsed = parseDesk(json);
  if (!parsed.ok) throw new Error('A built-in desk profile is invalid; a test should have caught this.');
  return parsed.desk;
};

/** The guide's desk: only what the guide states. The user confirms its official address once. */
export const okpayDesk = builtIn(okpay);

/** "Any support address": never wakes by itself, the user chooses it or makes a recipient a desk from it. */
export const genericDesk = builtIn(generic);

export const builtInDesks: readonly DeskProfile[] = [okpayDesk, genericDesk];
