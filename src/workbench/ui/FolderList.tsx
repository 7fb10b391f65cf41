import { folders } from '../mailbox/item';
import { user } from '../mailbox/mailbox';
import { useOutlook } from './use-outlook';

const shown = folders.filter((folder) => folder !== 'deleted');
const icons = { inbox: '📥', drafts: '📝', sent: '📤', deleted: '🗑️' } as const;

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
            <span aria-hidden="true">{icons[folder]}</span> {text.folders[folder]}
            {count > 0 && <span className="count">{count}</span>}
          </button>
        );
      })}
    </nav>
  );
};
