import type { Outlook } from '../outlook';
import type { MailItem } from '../mailbox/item';

/** Where the call comes from: the pane a person sees, or a launch-event handler, which may not open anything. */
export type Surface = 'pane' | 'event';

export interface CallContext {
  readonly outlook: Outlook;
  readonly item: MailItem | undefined;
  readonly surface: Surface;
}

/** One method of Office.js as it arrives on the wire (office-host-protocol.md §5). */
export interface Call {
  readonly id: number;
  /** `body.getAsync`: how faults and the log name it. */
  readonly name: string;
  /** Answers the whole `_data` object of the response. */
  handle(params: never, context: CallContext): unknown;
  readonly needsItem: boolean;
}

export const ok = (data?: unknown) => ({ error: false, data });
/** Codes of office.js's own table; it supplies name and message. */
export const fail = (errorCode: number) => ({ error: true, errorCode });

export const errorCodes = {
  invalidAttachmentId: 9003,
  attachmentDoesNotExist: 9008,
  duplicateNotificationKey: 9023,
  notificationKeyNotFound: 9024,
  tooManyNotifications: 9025,
  itemChanged: 9030,
  notSupportedHere: 9032,
  itemNotSaved: 9046,
  itemNotFound: 9049,
  keyNotFound: 9050,
  settingsTooLarge: 9057,
  notSupported: 5000,
} as const;

/** A call on the open item. */
export const itemCall = <Params>(
  id: number,
  name: string,
  handle: (params: Params, item: MailItem, context: CallContext) => unknown,
): Call => ({
  id,
  name,
  needsItem: true,
  handle: (params: never, context) =>
    context.item ? handle(params as Params, context.item, context) : fail(errorCodes.itemChanged),
});

/** A call on the mailbox: it works without an item. */
export const mailboxCall = <Params>(
  id: number,
  name: string,
  handle: (params: Params, context: CallContext) => unknown,
): Call => ({ id, name, needsItem: false, handle: (params: never, context) => handle(params as Params, context) });

/** A call that opens something; Outlook refuses it inside a launch event (platform.md §2.1). */
export const openingCall = <Params>(
  id: number,
  name: string,
  handle: (params: Params, context: CallContext) => unknown,
): Call =>
  mailboxCall<Params>(id, name, (params, context) =>
    context.surface === 'event' ? fail(errorCodes.notSupportedHere) : handle(params, context),
  );
