import type { MailItem } from '../mailbox/item';
import { useOutlook } from './use-outlook';
import { Icon } from './Icon';

const kinds = ['info', 'progress', 'error', 'insight'] as const;

/** Notifications of the add-in above the mail; always text, never markup. */
export const InfoBar = ({ item }: { readonly item: MailItem }) => {
  const { outlook, text } = useOutlook();
  return (
    <>
      {item.notifications.map(({ key, type, message, actions }) => (
        <div key={key} className={`infobar ${kinds[type] ?? 'info'}`} role="status" data-key={key}>
          <img src={outlook.addIn.iconUrl} alt="" width="16" height="16" />
          <span>
            <strong>{outlook.addIn.name}</strong> {message}
          </span>
          {actions?.map(({ actionText }) => (
            <button key={actionText} onClick={() => outlook.togglePane('compose')}>
              {actionText}
            </button>
          ))}
          <button
            aria-label={text.close}
            onClick={() => {
              item.notifications = item.notifications.filter((notification) => notification.key !== key);
              outlook.changed();
            }}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </>
  );
};
