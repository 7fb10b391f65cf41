import type { Draft } from '../mail/draft';
import type { DeskProfile } from './desk-profile';
import { hostOf, localPartOf } from './host-name';
import { claimsDesk, deskNames, hostImitates, type LookAlikeKind } from './look-alike';
import { freeMailDomains } from './mail-services';
import { matchDesk, recipientsOf } from './match-desk';
import { officialHosts } from './official';
import { brandLabel, registrableDomain } from './registrable-domain';
import { letters } from './skeleton';

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

/** What to offer for a draft that no desk matches: the first recipient that looks like a support desk. */
export const offerDesk = (draft: Draft, desks: readonly DeskProfile[]): DeskOffer | undefined => {
  if (matchDesk(draft, desks, {})) return undefined;
  for (const { name, address } of recipientsOf(draft)) {
    const host = hostOf(address);
    const registrable = registrableDomain(host) ?? host;
    if (host === '' || freeMailDomains.has(registrable)) continue;
    const unconfirmed = desks.find((desk) => officialHosts(desk).length === 0 && looksLike(name, host, desk));
    if (unconfirmed) return { kind: 'confirm', deskId: unconfirmed.id, address, registrableDomain: registrable };
    if (isSupportAddress(address)) {
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
  claimsDesk(name, desk) || deskNames(desk).some((own) => letters(own).replace(/\s+/g, '') === brandLabel(host));

const supportWords =
  /^(support|help|helpdesk|service|services|care|customer[._-]?(service|care|support|services)|customers?|contact|cs|kefu|billing|tickets?|feedback|complaints?|assistance|hilfe|kundenservice|soporte|ayuda|aide|suporte|assistenza)$/;

const isSupportAddress = (address: string): boolean => {
  const local = localPartOf(address).toLowerCase();
  return (
    supportWords.test(local) ||
    local.split(/[._+-]/).some((word) => word === 'support' || word === 'helpdesk' || word === 'kefu')
  );
};
