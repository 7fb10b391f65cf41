import type { DeskProfile } from './desk-profile';
import { hostOf, isUnder, readableHost } from './host-name';

/** Whether an address is the desk's own: listed itself, or at (or under) a listed domain. */
export const isOfficial = (address: string, desk: DeskProfile): boolean => {
  const written = address.trim().toLowerCase();
  if (desk.officialAddresses.some((official) => official.toLowerCase() === written)) return true;
  const host = hostOf(address);
  return host !== '' && desk.officialDomains.some((domain) => isUnder(host, readableHost(domain)));
};

/** As `isOfficial`, or sent by a service the desk lists. */
export const isTrustedSender = (address: string, desk: DeskProfile): boolean => {
  if (isOfficial(address, desk)) return true;
  const host = hostOf(address);
  return host !== '' && desk.mailServiceDomains.some((domain) => isUnder(host, readableHost(domain)));
};

/** The desk's hosts: its domains, and those of its addresses. */
export const officialHosts = (desk: DeskProfile): readonly string[] => [
  ...new Set([...desk.officialDomains.map(readableHost), ...desk.officialAddresses.map(hostOf)]),
];

/** Everything a desk's mails are known by. */
export const placesOf = ({ officialAddresses, officialDomains, mailServiceDomains }: DeskProfile): readonly string[] =>
  [...officialAddresses, ...officialDomains, ...mailServiceDomains].map((place) => place.toLowerCase());
