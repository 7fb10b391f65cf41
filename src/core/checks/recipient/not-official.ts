/** Says so when a mail meant for the desk goes to none of its addresses. Silent while no official address is known. */
import { findLookAlike } from '../../desks/look-alike';
import { isMeantFor } from '../../desks/match-desk';
import { isTrustedSender, officialHosts } from '../../desks/official';
import type { Fix } from '../../fixes/fix';
import { message } from '../../language/message';
import { defineCheck } from '../check';
import { placedRecipients } from '../placed-recipients';

interface Params extends Record<string, string> {
  readonly address: string;
  /** The desk's name in both languages. */
  readonly en: string;
  readonly zh: string;
}
const messages = {
  elsewhere: message({
    en: ({ address, en }: Params) =>
      `This mail is meant for ${en} but goes to ${address}, which is not one of its official addresses. Check the address.`,
    'zh-CN': ({ address, zh }) => `这封邮件是写给 ${zh} 的，但收件地址 ${address} 不是其官方地址。请核对收件人。`,
  }),
};

export const notOfficial = defineCheck({
  id: 'recipient/not-official',
  severity: 'warning',
  needs: ['draft', 'to', 'desk', 'match'],
  messages,
  appliesTo: ({ draft, to, desk }) => officialHosts(desk).length > 0 && placedRecipients(to, draft).length > 0,
  review({ draft, to, desk, match }) {
    const recipients = placedRecipients(to, draft);
    // One right address is enough; an imitation has its own, louder finding.
    const isReached = recipients.some(({ recipient }) => isTrustedSender(recipient.address, desk));
    const first = recipients[0];
    if (isReached || !first || recipients.some(({ recipient }) => findLookAlike(recipient, desk, isMeantFor(match))))
      return [];
    const { recipient, place } = first;
    const suggestions = desk.officialAddresses.map((address): Fix => ({
      kind: 'replaceRecipient',
      place,
      address: { name: '', address },
    }));
    const params = { address: recipient.address, en: desk.name.en, zh: desk.name['zh-CN'] };
    return [{ message: 'elsewhere', params, at: place, suggestions }];
  },
});
