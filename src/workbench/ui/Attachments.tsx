import type { StoredAttachment } from '../mailbox/item';
import { formatSize } from './format';
import { useOutlook } from './use-outlook';
import { Icon } from './Icon';

interface Props {
  readonly attachments: readonly StoredAttachment[];
  onRemove?(id: string): void;
}

export const Attachments = ({ attachments, onRemove }: Props) => {
  const { text } = useOutlook();
  if (attachments.length === 0) return null;
  return (
    <ul className="attachments">
      {attachments.map(({ id, name, size }) => (
        <li key={id}>
          <Icon name="file" />
          <span>{name}</span> <small>{formatSize(size)}</small>
          {onRemove && (
            <button aria-label={text.remove(name)} onClick={() => onRemove(id)}>
              <Icon name="close" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
};
