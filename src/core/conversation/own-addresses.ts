import type { DeskProfile } from '../desks/desk-profile';
import { hostOf, localPartOf } from '../desks/host-name';
import { isOfficial, isTrustedSender } from '../desks/official';

/** Addresses as they are compared: lower case, without a `+tag` (RFC 5233), Gmail's dots left alone. */
export const addressKey = (address: string): string => {
  const lower = address.trim().toLowerCase();
  return `${localPartOf(lower).replace(/\+.*$/, '')}@${hostOf(lower)}`;
};

/** Whether mail to or from this address is the desk's: official, a listed service, or an official one with a tag. */
export const isDeskAddress = (address: string, desk: DeskProfile): boolean =>
  address !== '' && (isTrustedSender(address, desk) || isOfficial(addressKey(address), desk));
