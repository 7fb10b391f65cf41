import { useEffect, useRef, type DragEvent } from 'react';
import type { MailItem } from '../mailbox/item';
import { senders } from '../mailbox/senders';
import { Attachments } from './Attachments';
import { createEditor } from './editor';
import { formatMoment } from './format';
import { InfoBar } from './InfoBar';
import { PaneButton } from './PaneButton';
import { readFile } from './read-file';
import { RecipientField } from './RecipientField';
import { useOutlook } from './use-outlook';
import { Icon } from './Icon';

export const Compose = ({ item }: { readonly item: MailItem }) => {
  const { outlook, text } = useOutlook();
  const body = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (!body.current) return undefined;
    const { editor, stop } = createEditor(body.current, item, (html) => outlook.typed(item, html));
    outlook.useEditor(item, editor);
    return () => {
      stop();
      outlook.useEditor(item, undefined);
    };
  }, [item, outlook]);

  const attachAll = (files: Iterable<File>): void => {
    for (const file of files) void readFile(file).then((read) => outlook.attach(item, read));
  };
  const drop = (event: DragEvent): void => {
    const files = [...event.dataTransfer.files];
    // A mail file opens as a mail wherever it is dropped.
    if (files.some(({ name }) => /\.eml$/i.test(name))) return;
    event.preventDefault();
    event.stopPropagation();
    attachAll(files);
  };

  return (
    <form className="compose" onSubmit={(event) => event.preventDefault()} onDrop={drop}>
      <div className="ribbon">
        <button type="button" className="primary" data-testid="send" onClick={() => outlook.send(item)}>
          <Icon name="sent" /> {text.send}
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          <Icon name="attach" /> {text.attach}
        </button>
        <button type="button" onClick={() => outlook.discard(item)}>
          <Icon name="discard" /> {text.discard}
        </button>
        <button type="button" onClick={() => outlook.closeCompose()}>
          <Icon name="close" /> {text.close}
        </button>
        <PaneButton mode="compose" />
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          data-testid="file-picker"
          onChange={(event) => {
            attachAll(event.target.files ?? []);
            event.target.value = '';
          }}
        />
      </div>
      <InfoBar item={item} />
      <label className="field">
        <span>{text.from}</span>
        <select
          value={item.from.address}
          onChange={({ target }) => {
            const sender = senders.find(({ address }) => address === target.value);
            if (sender) outlook.setFrom(item, sender);
          }}
        >
          {[...senders, ...(senders.some(({ address }) => address === item.from.address) ? [] : [item.from])].map(
            ({ address }) => (
              <option key={address}>{address}</option>
            ),
          )}
        </select>
      </label>
      <RecipientField item={item} field="to" />
      <RecipientField item={item} field="cc" />
      {item.bcc.length > 0 && <RecipientField item={item} field="bcc" />}
      <label className="field">
        <span className="visually-hidden">{text.subject}</span>
        <input
          className="subject"
          placeholder={text.addSubject}
          value={item.subject}
          onChange={({ target }) => outlook.setSubject(item, target.value)}
        />
      </label>
      <Attachments
        attachments={item.attachments.filter(({ isInline }) => !isInline)}
        onRemove={(id) => outlook.detach(item, id)}
      />
      {item.delayDelivery > 0 && (
        <p className="hint">{text.delayed(formatMoment(item.delayDelivery, outlook.locale))}</p>
      )}
      <div
        ref={body}
        className="editor"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        aria-multiline="true"
        aria-label={text.body}
      />
    </form>
  );
};
