import { toUnicode } from 'punycode/';

/** The host of an address, lower case, without the final dot, punycode shown as Unicode; empty when there is none. */
export const hostOf = (address: string): string => {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : readableHost(address.slice(at + 1));
};

/** A host as a person would read it. Broken punycode stays as it is: it imitates nobody. */
export const readableHost = (host: string): string => {
  const name = host.trim().toLowerCase().replace(/\.$/, '');
  if (!name.includes('xn--')) return name;
  try {
    return toUnicode(name);
  } catch {
    return name;
  }
};

/** The part before the last `@`, as written. */
export const localPartOf = (address: string): string => {
  const at = address.lastIndexOf('@');
  return at < 0 ? address : address.slice(0, at);
};

/** Whether `host` is `domain` or a name under it. */
export const isUnder = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
