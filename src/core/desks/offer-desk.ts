import type { Draft } from '../mail/draft';
import type { DeskProfile } from './desk-profile';
import { hostOf, localPartOf } from './host-name';
import { claimsDesk, deskNames, hostImitates, type LookAlikeKind } from './look-alike';
import { freeMailDomains } from './mail-services';
import { matchDesk, recipientsOf } from './match-desk';
import { officialHosts } from './official';
import { brandLabel, registrableDomain } from './registrable-domain';
import { letters, skeleton } from './skeleton';

/** A question the pane may ask about a recipient; never answered for the user. */
export interface DeskOffer {
  /** `confirm`: is this the official address of a desk that has none yet? `make-desk`: check mails to this address from now on? */
  readonly kind: 'confirm' | 'make-desk';
  readonly deskId?: string;
  /** Shown whole: this is what the user decides about. */
  readonly address: string;
  readonly registrableDomain: string;
  /** The address resembles a known desk's: ask again. */
  readonly resembles?: { readonly deskId: string; readonly kind: LookAlikeKind };
}

/**
 * What to offer for a draft that no desk matches: the first recipient that looks like a support desk; any that is no free
 * mail where the user says it is one.
 */
export const offerDesk = (
  draft: Draft,
  desks: readonly DeskProfile[],
  isSaidToBeOne = false,
): DeskOffer | undefined => {
  if (matchDesk(draft, desks, {})) return undefined;
  for (const { name, address } of recipientsOf(draft)) {
    const host = hostOf(address);
    const registrable = registrableDomain(host) ?? host;
    if (host === '' || freeMailDomains.has(registrable)) continue;
    const unconfirmed = desks.find((desk) => officialHosts(desk).length === 0 && looksLike(name, host, desk));
    if (unconfirmed) {
      return {
        kind: 'confirm',
        deskId: unconfirmed.id,
        address,
        registrableDomain: registrable,
        ...doubtAbout(host, unconfirmed),
      };
    }
    if (isSaidToBeOne || isSupportAddress(address)) {
      return { kind: 'make-desk', address, registrableDomain: registrable, ...resemblanceOf(host, desks) };
    }
  }
  return undefined;
};

/** The desk a host resembles without being its own. */
export const resemblanceOf = (
  host: string,
  desks: readonly DeskProfile[],
): { readonly resembles?: { readonly deskId: string; readonly kind: LookAlikeKind } } => {
  for (const desk of desks) {
    for (const official of officialHosts(desk)) {
      const kind = hostImitates(host, official);
      if (kind) return { resembles: { deskId: desk.id, kind } };
    }
  }
  return {};
};

const looksLike = (name: string, host: string, desk: DeskProfile): boolean =>
  claimsDesk(name, desk) || domainNames(desk).some((own) => skeleton(own) === skeleton(brandLabel(host) ?? ''));

/**
 * Whether an address is suspicious although nothing official is known yet: its domain is not the desk's name as such but an imitation of it
 * (`0kpay`), or another one under the desk's display name.
 */
const doubtAbout = (host: string, desk: DeskProfile): Pick<DeskOffer, 'resembles'> => {
  const names = domainNames(desk);
  if (names.some((own) => own === brandLabel(host))) return {};
  const imitated = names.map((own) => hostImitates(host, `${own}.example`)).find((kind) => kind !== undefined);
  return { resembles: { deskId: desk.id, kind: imitated ?? 'display-name' } };
};

/** The desk's names as they would stand in a domain of its own. */
const domainNames = (desk: DeskProfile): readonly string[] =>
  deskNames(desk).map((own) => letters(own).replace(/\s+/g, ''));

const supportWords =
  /^(support|help|helpdesk|service|services|care|customer[._-]?(service|care|support|services)|customers?|contact|cs|kefu|billing|tickets?|feedback|complaints?|assistance|hilfe|kundenservice|soporte|ayuda|aide|suporte|assistenza)$/;

const isSupportAddress = (address: string): boolean => {
  const local = localPartOf(address).toLowerCase();
  return (
    supportWords.test(local) ||
    local.split(/[._+-]/).some((word) => word === 'support' || word === 'helpdesk' || word === 'kefu')
  );
};
