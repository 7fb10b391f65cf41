/** Warns of an address that imitates the desk: a mail to a stranger gives away account and payment data. */
import { findLookAlike, type LookAlike } from '../../desks/look-alike';
import type { DeskProfile } from '../../desks/desk-profile';
import { isMeantFor } from '../../desks/match-desk';
import type { Fix } from '../../fixes/fix';
import { message } from '../../language/message';
import type { Address } from '../../mail/address';
import type { Place } from '../../mail/place';
import { defineCheck } from '../check';
import { placedRecipients } from '../placed-recipients';

interface Params extends Record<string, string> {
  readonly address: string;
  readonly official: string;
}
const messages = {
  imitates: message({
    en: ({ address, official }: Params) =>
      `${address} only looks like ${official}; it belongs to somebody else. Send the mail to the official address.`,
    'zh-CN': ({ address, official }) => `${address} 看起来像 ${official}，但并不是官方地址。请改发到官方地址。`,
  }),
  nameClaims: message({
    en: ({ address, official }: Params) =>
      `The name shown is the desk's, but the mail would go to ${address}, outside ${official}. Check the address itself.`,
    'zh-CN': ({ address, official }) =>
      `显示的名称是该客服，但邮件会发到 ${address}，不属于 ${official}。请核对地址本身。`,
  }),
};

export const lookAlike = defineCheck({
  id: 'recipient/look-alike',
  severity: 'error',
  needs: ['draft', 'to', 'desk', 'match'],
  messages,
  review: ({ draft, to, desk, match }) =>
    placedRecipients(to, draft).reduce<Report[]>((reports, { recipient, place }) => {
      const found = findLookAlike(recipient, desk, isMeantFor(match));
      if (!found) return reports;
      const byName = found.kind === 'display-name' || found.kind === 'display-address';
      const params = { address: recipient.address, official: found.official };
      return [
        ...reports,
        { message: byName ? 'nameClaims' : 'imitates', params, at: place, ...remedies(recipient, found, desk, place) },
      ];
    }, []),
});

interface Report {
  readonly message: keyof typeof messages;
  readonly params: Params;
  readonly at: Place;
  readonly fixes?: readonly Fix[];
  readonly suggestions?: readonly Fix[];
}

/** One confirmed address is safe to put in; of several, or with only a domain known, the writer chooses. */
const remedies = (recipient: Address, { kind, official }: LookAlike, desk: DeskProfile, place: Place) => {
  const replace = (address: string): Fix => ({ kind: 'replaceRecipient', place, address: { name: '', address } });
  const known = desk.officialAddresses.map(replace);
  if (known.length > 0) return desk.confirmed && known.length === 1 ? { fixes: known } : { suggestions: known };
  const isSlip = kind === 'typo' || kind === 'homoglyph' || kind === 'other-tld';
  const local = recipient.address.slice(0, recipient.address.lastIndexOf('@'));
  return isSlip && local !== '' ? { suggestions: [replace(`${local}@${official}`)] } : {};
};
