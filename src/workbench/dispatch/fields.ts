import { has } from '../clients/profiles';
import { isDraft, type MailItem } from '../mailbox/item';
import { errorCodes, fail, itemCall, ok } from './call';
import { wireRecipient } from './wire';

const recipientFields = ['to', 'cc', 'bcc'] as const;
export type RecipientField = (typeof recipientFields)[number];

interface RecipientParams {
  readonly recipientField: 0 | 1 | 2;
}
interface RecipientsToWrite extends RecipientParams {
  readonly recipientArray: readonly { readonly address: string; readonly name: string }[];
}

/** Subject, recipients, sender and what kind of mail this is. */
export const fieldCalls = [
  itemCall(18, 'subject.getAsync', (_, item) => ok(item.subject)),
  itemCall<{ readonly subject: string }>(17, 'subject.setAsync', ({ subject }, item, { outlook }) => {
    outlook.setSubject(item, subject);
    return ok();
  }),
  itemCall<RecipientParams>(15, 'recipients.getAsync', ({ recipientField }, item) =>
    ok(item[recipientFields[recipientField]].map(wireRecipient)),
  ),
  itemCall<RecipientsToWrite>(21, 'recipients.setAsync', (params, item, { outlook }) => {
    outlook.setRecipients(item, recipientFields[params.recipientField], addresses(params));
    return ok();
  }),
  itemCall<RecipientsToWrite>(22, 'recipients.addAsync', (params, item, { outlook }) => {
    const field = recipientFields[params.recipientField];
    outlook.setRecipients(item, field, [...item[field], ...addresses(params)]);
    return ok();
  }),
  itemCall(107, 'from.getAsync', (_, item) => ok(wireRecipient(item.from))),
  itemCall(174, 'getComposeTypeAsync', (_, item, { outlook }) =>
    ok({
      composeType: has(outlook.profile, 'composeTypeNewMail') ? 'newMail' : item.composeType,
      coercionType: 'html',
    }),
  ),
  itemCall(32, 'saveAsync', (_, item, { outlook }) => ok(outlook.save(item))),
  itemCall(164, 'getItemIdAsync', (_, item) => (item.savedId ? ok(item.savedId) : fail(errorCodes.itemNotSaved))),
  itemCall(166, 'delayDeliveryTime.getAsync', (_, item) => ok(item.delayDelivery)),
  itemCall<{ readonly time: number }>(167, 'delayDeliveryTime.setAsync', ({ time }, item, { outlook }) => {
    item.delayDelivery = time;
    outlook.changed();
    return ok();
  }),
  itemCall(175, 'isClientSignatureEnabledAsync', (_, item) => ok(isDraft(item) && item.html.includes('Signature'))),
  itemCall(176, 'disableClientSignatureAsync', () => ok()),
  itemCall(99, 'getInitializationContextAsync', (_, item: MailItem) => ok(item.initializationContext ?? '')),
];

const addresses = ({ recipientArray }: RecipientsToWrite) =>
  recipientArray.map(({ name, address }) => ({ name: name ?? '', address }));
