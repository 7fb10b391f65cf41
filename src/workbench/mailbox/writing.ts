import { contentTypeOf } from '../dispatch/attachments';
import { itemEvents } from '../events/item-events';
import type { Editor, Outlook } from '../outlook';
import type { Transport } from '../protocol/transport';
import type { MailItem, StoredAttachment } from './item';
import { reserialise } from './reserialise';

type Writing = Pick<
  Outlook,
  | 'setFrom'
  | 'setRecipients'
  | 'setSubject'
  | 'setBody'
  | 'typed'
  | 'insertAtCursor'
  | 'selected'
  | 'attach'
  | 'detach'
  | 'save'
  | 'useEditor'
>;

/**
 * Everything that changes a draft, by the person or by the add-in, with the events Outlook sends for it. `outlook` and
 * `transport` are asked for late: they are put together around this.
 */
export const createWriting = (outlook: () => Outlook, transport: () => Transport): Writing => {
  const editors = new WeakMap<MailItem, Editor>();
  let serial = 0;

  /** Item events go to every page that shows this item: the pane, and a launch-event page of the same mail. */
  const sessionsOf = (item: MailItem) => transport().sessions.filter((session) => session.item() === item);

  const tellAttachment = (item: MailItem, status: 'added' | 'removed', attachment: StoredAttachment): void => {
    for (const session of sessionsOf(item)) itemEvents.attachmentsChanged(transport(), session, status, attachment);
    outlook().changed();
    const attachmentDetails = { id: attachment.id, name: attachment.name, size: attachment.size };
    void outlook().launch('OnMessageAttachmentsChanged', item, { attachmentStatus: status, attachmentDetails });
  };

  return {
    setFrom(item, from) {
      item.from = from;
      outlook().changed();
      void outlook().launch('OnMessageFromChanged', item);
    },
    setRecipients(item, field, list) {
      item[field] = [...list];
      for (const session of sessionsOf(item)) itemEvents.recipientsChanged(transport(), session, field);
      outlook().changed();
      const changedRecipientFields = { to: field === 'to', cc: field === 'cc', bcc: field === 'bcc' };
      void outlook().launch('OnMessageRecipientsChanged', item, { changedRecipientFields });
    },
    setSubject(item, subject) {
      item.subject = subject;
      outlook().changed();
    },
    setBody(item, html) {
      outlook().history.record(item, 'set');
      item.html = reserialise(html, outlook().editorMode);
      editors.get(item)?.show(item.html);
      outlook().changed();
    },
    typed(item, html) {
      outlook().history.record(item, 'typed');
      item.html = html;
      outlook().changed();
    },
    insertAtCursor(item, html) {
      const editor = editors.get(item);
      if (!editor) return outlook().setBody(item, html + item.html);
      outlook().history.record(item, 'set');
      editor.insertAtCursor(reserialise(html, outlook().editorMode));
      item.html = editor.html();
      outlook().changed();
    },
    selected: (item) => editors.get(item)?.selected() ?? '',
    attach(item, { name, base64, contentType, isInline }) {
      const id = `attachment-${(serial += 1)}`;
      const size = Math.floor((base64.length * 3) / 4) - (base64.match(/=*$/)?.[0].length ?? 0);
      const attachment = { id, name, base64, contentType: contentType || contentTypeOf(name), isInline, size };
      item.attachments = [...item.attachments, attachment];
      tellAttachment(item, 'added', attachment);
      return id;
    },
    detach(item, id) {
      const found = item.attachments.find((attachment) => attachment.id === id);
      if (!found) return false;
      item.attachments = item.attachments.filter((attachment) => attachment !== found);
      tellAttachment(item, 'removed', found);
      return true;
    },
    save(item) {
      item.savedId = item.savedId ?? item.id;
      return item.savedId;
    },
    useEditor(item, editor) {
      if (editor) editors.set(item, editor);
      else editors.delete(item);
    },
  };
};
