import type { Address } from '../mail/address';
import type { DeskProfile } from './desk-profile';
import { hostOf, isUnder, localPartOf, readableHost } from './host-name';
import { decoyWords, deskServiceDomains, freeMailDomains } from './mail-services';
import { isOfficial, isTrustedSender, officialHosts } from './official';
import { brandLabel, registrableDomain } from './registrable-domain';
import { letters, skeleton } from './skeleton';
import { isTypoOf } from './typo';

export type LookAlikeKind =
  'homoglyph' | 'typo' | 'other-tld' | 'extra-word' | 'sub-domain' | 'user-part' | 'display-name' | 'display-address';

export interface LookAlike {
  readonly kind: LookAlikeKind;
  /** The host shown as a person reads it (punycode decoded). */
  readonly host: string;
  /** The official domain that is imitated. */
  readonly official: string;
}

/**
 * Whether an address imitates the desk. Never for the desk's own addresses, never for free mail or desk services as such; without
 * any official address nothing can be imitated. Tricks: UTS 39 homoglyphs, slips of the keyboard, other TLDs, extra words,
 * the official name in sub-domains or in the user part, a display name that claims the desk or shows another address.
 * `isMeant`: something other than the address says that the mail is for this desk; then any word beside its name imitates.
 */
export const findLookAlike = (recipient: Address, desk: DeskProfile, isMeant = false): LookAlike | undefined => {
  const hosts = officialHosts(desk);
  if (hosts.length === 0 || isTrustedSender(recipient.address, desk)) return undefined;
  const host = hostOf(recipient.address);
  for (const official of hosts) {
    const kind = hostImitates(host, official, isMeant) ?? userPartImitates(recipient.address, official);
    if (kind) return { kind, host, official };
  }
  const kind = nameImitates(recipient, desk, host);
  return kind && { kind, host, official: hosts[0] ?? '' };
};

/** Whether a host imitates a known one; used for drafts, senders and imported profiles alike. */
export const hostImitates = (host: string, official: string, isMeant = false): LookAlikeKind | undefined => {
  const own = registrableDomain(official) ?? official;
  const brand = brandLabel(official);
  const registrable = registrableDomain(host);
  if (!brand || !registrable || registrable === own || isUnder(host, official)) return undefined;
  if (isShared(own) || isShared(registrable)) return undefined;
  const label = registrable.split('.')[0] ?? '';
  if (label === brand) return 'other-tld';
  if (skeleton(label) === skeleton(brand)) return 'homoglyph';
  if (isTypoOf(letters(label), brand)) return 'typo';
  if (hasExtraWords(letters(label), brand) || (isMeant && holdsName(letters(label), brand))) return 'extra-word';
  if (hidesInSubDomain(host.slice(0, -registrable.length), own, brand)) return 'sub-domain';
  return undefined;
};

const isShared = (registrable: string): boolean =>
  freeMailDomains.has(registrable) || deskServiceDomains.has(registrable);

// Short names are too common inside other words: `ups` + `groups`.
const hasExtraWords = (label: string, brand: string): boolean => {
  if (brand.length < 4) return false;
  const tokens = label.split(/[-_]/);
  if (tokens.length > 1 && (tokens.includes(brand) || tokens.join('') === brand)) {
    return tokens.every((token) => token === brand || isDecoy(token)) || tokens.join('') === brand;
  }
  if (label.startsWith(brand)) return isDecoy(label.slice(brand.length));
  return label.endsWith(brand) && isDecoy(label.slice(0, -brand.length));
};

/** `apple-orchard` is a farm, unless the mail is written to Apple. */
const holdsName = (label: string, brand: string): boolean =>
  (brand.length >= 4 && label.split(/[-_]/).includes(brand)) ||
  (brand.length >= 6 && (label.startsWith(brand) || label.endsWith(brand)));

const isDecoy = (token: string): boolean => {
  if (token === '' || /^\d{1,4}$/.test(token) || decoyWords.has(token)) return true;
  for (let at = 2; at < token.length - 1; at++) {
    if (decoyWords.has(token.slice(0, at)) && decoyWords.has(token.slice(at))) return true;
  }
  return false;
};

const hidesInSubDomain = (prefix: string, own: string, brand: string): boolean => {
  const labels = prefix.replace(/\.$/, '').split('.').map(letters);
  if (labels.join('.').includes(own) || labels.join('.').includes(own.replace(/\./g, '-'))) return true;
  return brand.length >= 4 && labels.some((label) => label === brand || hasExtraWords(label, brand));
};

const userPartImitates = (address: string, official: string): LookAlikeKind | undefined => {
  const own = registrableDomain(official) ?? official;
  if (isShared(own)) return undefined;
  return letters(localPartOf(address)).includes(own) ? 'user-part' : undefined;
};

const nameImitates = (recipient: Address, desk: DeskProfile, host: string): LookAlikeKind | undefined => {
  const shown = /[^\s<>"'(),;:]{1,64}@[^\s<>"'(),;:]{3,253}/.exec(recipient.name)?.[0];
  if (shown && isOfficial(shown, desk) && readableHost(hostOf(shown)) !== host) return 'display-address';
  return claimsDesk(recipient.name, desk) ? 'display-name' : undefined;
};

/** Whether a display name, subject or salutation names the desk: one of its names as words of their own, look-alike letters included. */
export const claimsDesk = (text: string, desk: DeskProfile): boolean => {
  const shown = words(text);
  return deskNames(desk).some((own) => {
    const wanted = words(own).trim();
    return wanted.length > 1 && shown.includes(/[\u4e00-\u9fff]/.test(wanted) ? wanted : ` ${wanted} `);
  });
};

// Latin words stand alone even between Chinese characters: “请OKPay客服处理”.
const words = (text: string): string =>
  ` ${letters(text).replace(/[^a-z0-9\u4e00-\u9fff]+|([\u4e00-\u9fff]+)/g, (_all, run?: string) => (run ? ` ${run} ` : ' '))} `.replace(
    / {2,}/g,
    ' ',
  );

/** Every name of a desk; the generic desk has none, its name is a description. */
export const deskNames = (desk: DeskProfile): readonly string[] =>
  desk.id === 'generic' ? [] : [...new Set([desk.name.en, desk.name['zh-CN'], ...desk.aliases])];
