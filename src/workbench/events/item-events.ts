import { wireAttachment } from '../dispatch/wire';
import type { RecipientField } from '../dispatch/fields';
import { initialData } from '../dispatch/start-up';
import type { StoredAttachment } from '../mailbox/item';
import type { Outlook } from '../outlook';
import type { Session } from '../panes/session';
import type { Transport } from '../protocol/transport';

/** Event payloads as office.js unpacks them (protocol sheet §7): mostly a JSON string in an array of one. */
export const itemEvents = {
  itemChanged: (transport: Transport, outlook: Outlook, session: Session): boolean => {
    const item = session.item();
    return transport.fire(session, 'olkItemSelectedChanged', item ? initialData(outlook, item) : '');
  },
  recipientsChanged: (transport: Transport, session: Session, field: RecipientField): boolean =>
    transport.fire(session, 'olkRecipientsChanged', [
      JSON.stringify({ to: field === 'to', cc: field === 'cc', bcc: field === 'bcc' }),
    ]),
  attachmentsChanged: (
    transport: Transport,
    session: Session,
    attachmentStatus: 'added' | 'removed',
    attachment: StoredAttachment,
  ): boolean =>
    transport.fire(session, 'olkAttachmentsChanged', [
      JSON.stringify({ attachmentStatus, attachmentDetails: wireAttachment(attachment) }),
    ]),
  themeChanged: (transport: Transport, session: Session, theme: Readonly<Record<string, unknown>>): boolean =>
    transport.fire(session, 'officeThemeChanged', [JSON.stringify(theme)]),
};
