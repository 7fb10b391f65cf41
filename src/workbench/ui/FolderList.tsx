import { user } from '../mailbox/mailbox';
import { useOutlook } from './use-outlook';
import { Icon } from './Icon';

const shown = ['inbox', 'drafts', 'sent'] as const;

export const FolderList = () => {
  const { outlook, text } = useOutlook();
  return (
    <nav className="folders">
      <button className="primary" onClick={() => outlook.newMessage()}>
        {text.newMessage}
      </button>
      <p className="account">{user.address}</p>
      {shown.map((folder) => {
        const items = outlook.mailbox.inFolder(folder);
        const count = folder === 'drafts' ? items.length : items.filter(({ read }) => !read).length;
        return (
          <button
            key={folder}
            className="folder"
            aria-current={outlook.folder === folder}
            onClick={() => outlook.openFolder(folder)}
          >
            <Icon name={folder} /> {text.folders[folder]}
            {count > 0 && <span className="count">{count}</span>}
          </button>
        );
      })}
    </nav>
  );
};
