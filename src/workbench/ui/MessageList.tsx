import { useMemo } from 'react';
import { htmlToText } from '../mailbox/html';
import type { MailItem } from '../mailbox/item';
import { formatListDate, initials } from './format';
import { useOutlook } from './use-outlook';
import { Icon } from './Icon';

export const MessageList = () => {
  const { outlook, text } = useOutlook();
  const items = outlook.mailbox.inFolder(outlook.folder);
  return (
    <section className="list" aria-label={text.folders[outlook.folder]}>
      <h2>{text.folders[outlook.folder]}</h2>
      {items.length === 0 && <p className="hint">{text.empty}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <Row item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const Row = ({ item }: { readonly item: MailItem }) => {
  const { outlook, text } = useOutlook();
  const preview = useMemo(() => htmlToText(item.html.slice(0, 4_000)).slice(0, 120), [item.html]);
  const people = item.folder === 'inbox' ? [item.from] : item.to;
  const names = people.map(({ name, address }) => name || address).join('; ');
  return (
    <button
      className={item.read ? 'row' : 'row unread'}
      aria-current={outlook.item() === item}
      data-id={item.id}
      onClick={() => outlook.select(item.id)}
    >
      <span className="avatar" style={{ background: colourOf(names) }} aria-hidden="true">
        {initials(names) || '?'}
      </span>
      <span className="who">
        {item.folder === 'drafts' && <em>{text.draft} </em>}
        {names || '…'}
      </span>
      <time>{formatListDate(item.date, outlook.clock.now(), outlook.locale)}</time>
      <span className="what">
        {item.attachments.some(({ isInline }) => !isInline) && <Icon name="attach" />}
        {item.subject || text.noSubject}
      </span>
      <span className="preview">{preview}</span>
    </button>
  );
};

const colours = ['#8764b8', '#038387', '#ca5010', '#4f6bed', '#986f0b', '#a4262c', '#498205', '#005b70'];
const colourOf = (name: string): string =>
  colours[[...name].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0) % colours.length] ?? '#5c5c5c';
