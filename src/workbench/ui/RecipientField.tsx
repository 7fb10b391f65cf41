import { useState } from 'react';
import type { Address } from '../../core/mail/address';
import type { RecipientField as Field } from '../dispatch/fields';
import type { MailItem } from '../mailbox/item';
import { useOutlook } from './use-outlook';
import { Icon } from './Icon';

interface Props {
  readonly item: MailItem;
  readonly field: Field;
}

/** Recipients as chips. What is typed becomes a recipient on Enter, semicolon, comma or leaving, as in Outlook. */
export const RecipientField = ({ item, field }: Props) => {
  const { outlook, text } = useOutlook();
  const [typed, setTyped] = useState('');
  const list = item[field];

  const resolve = (): void => {
    const added = parseRecipients(typed);
    if (added.length === 0) return;
    setTyped('');
    outlook.setRecipients(item, field, [...list, ...added]);
  };

  return (
    <div className="field">
      <span id={`${field}-label`}>{text[field]}</span>
      <ul className="chips">
        {list.map(({ name, address }, index) => (
          <li key={`${address}${index}`} title={address}>
            {name ? `${name} <${address}>` : address}
            <button
              type="button"
              aria-label={text.remove(address)}
              onClick={() =>
                outlook.setRecipients(
                  item,
                  field,
                  list.filter((_, other) => other !== index),
                )
              }
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <input
        aria-labelledby={`${field}-label`}
        data-testid={field}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={resolve}
        onKeyDown={(event) => {
          if (!['Enter', ';', ','].includes(event.key)) return;
          event.preventDefault();
          resolve();
        }}
      />
    </div>
  );
};

const parseRecipients = (typed: string): readonly Address[] =>
  typed.split(/[;,，；]/).flatMap((part) => {
    const [, name = '', address = ''] =
      /^\s*(?:"?([^"<]{0,200}?)"?\s*<)?([^\s<>]{1,200}@[^\s<>]{1,200}?)>?\s*$/.exec(part) ?? [];
    return address ? [{ name: name.trim(), address }] : [];
  });
