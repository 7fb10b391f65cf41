import { emptyDeskFields } from '../../core/desks/built-in-desks';
import type { DeskOffer } from '../../core/desks/offer-desk';
import type { DeskProfile } from '../../core/desks/desk-profile';
import type { Settings } from '../../core/settings/settings';
import type { SettingsState } from './settings-store';

/** What saying yes to an offer changes: a confirmation of a built-in desk, an address of an own desk, or a new desk. */
export const acceptOffer = (offer: DeskOffer, { settings, desks }: SettingsState): Partial<Settings> => {
  const place = { officialAddresses: [offer.address], officialDomains: [offer.registrableDomain] };
  if (offer.kind === 'confirm' && offer.deskId !== undefined) {
    const id = offer.deskId;
    if (settings.desks.some((desk) => desk.id === id)) {
      return { desks: settings.desks.map((desk) => (desk.id === id ? { ...desk, ...place, confirmed: true } : desk)) };
    }
    return { confirmations: [...settings.confirmations.filter((known) => known.id !== id), { id, ...place }] };
  }
  const pattern = desks.find(({ id }) => id === 'generic');
  const desk: DeskProfile = {
    ...(pattern ?? emptyDesk),
    id: freeId(offer.registrableDomain, desks),
    name: { en: offer.registrableDomain, 'zh-CN': offer.registrableDomain },
    aliases: [],
    ...place,
    confirmed: true,
  };
  return { desks: [...settings.desks, desk] };
};

const freeId = (domain: string, desks: readonly DeskProfile[]): string => {
  const base =
    domain
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40) || 'desk';
  let id = base;
  for (let count = 2; desks.some((desk) => desk.id === id); count += 1) id = `${base}-${count}`;
  return id;
};

export const emptyDesk: DeskProfile = { id: 'desk', name: { en: '', 'zh-CN': '' }, ...emptyDeskFields };
