import { has } from '../clients/profiles';
import { errorCodes, fail, mailboxCall, ok, openingCall, type CallContext } from './call';

interface ReplyForm {
  readonly htmlBody?: string;
}
export interface NewMessageForm {
  readonly toRecipients?: readonly string[];
  readonly ccRecipients?: readonly string[];
  readonly bccRecipients?: readonly string[];
  readonly subject?: string;
  readonly htmlBody?: string;
}
export interface AppointmentForm {
  readonly subject?: string;
  readonly body?: string;
  /** Milliseconds. */
  readonly start?: number;
  readonly end?: number;
}

const reply =
  (audience: 'sender' | 'all') =>
  ({ htmlBody }: ReplyForm, { outlook, item }: CallContext) => {
    if (!item) return fail(errorCodes.itemNotFound);
    outlook.reply(item, audience, htmlBody ?? '');
    return ok();
  };

const newMessage = (form: NewMessageForm, { outlook }: CallContext) => {
  outlook.newMessage(has(outlook.profile, 'newMessageFormLosesBody') ? { ...form, htmlBody: '' } : form);
  return ok();
};

const appointment = (form: AppointmentForm, { outlook }: CallContext) => {
  outlook.openAppointment(form);
  return ok();
};

const message = ({ itemId }: { readonly itemId: string }, { outlook }: CallContext) =>
  outlook.openItem(itemId) ? ok() : fail(errorCodes.itemNotFound);

/** Calls that open a window. The ids differ between the old form and the one with a callback. */
export const formCalls = [
  openingCall(10, 'displayReplyForm', reply('sender')),
  openingCall(30, 'displayReplyForm', reply('sender')),
  openingCall(183, 'displayReplyFormAsync', reply('sender')),
  openingCall(181, 'displayReplyFormAsync', reply('sender')),
  openingCall(11, 'displayReplyAllForm', reply('all')),
  openingCall(31, 'displayReplyAllForm', reply('all')),
  openingCall(184, 'displayReplyAllFormAsync', reply('all')),
  openingCall(182, 'displayReplyAllFormAsync', reply('all')),
  openingCall(44, 'displayNewMessageForm', newMessage),
  openingCall(178, 'displayNewMessageFormAsync', newMessage),
  openingCall(7, 'displayNewAppointmentForm', appointment),
  openingCall(177, 'displayNewAppointmentFormAsync', appointment),
  openingCall(8, 'displayMessageForm', message),
  openingCall(179, 'displayMessageFormAsync', message),
  openingCall(41, 'item.close', (_, { outlook }) => {
    outlook.closeCompose();
    return ok();
  }),
  // Consent, navigation, telemetry: acknowledged, without effect.
  ...[40, 43, 45, 163, 193, 400, 401, 402, 403].map((id) => mailboxCall(id, `ignored ${id}`, () => ok())),
];
