import { useState, type DragEvent } from 'react';
import { modeOf } from '../panes/side-pane';
import { AddInPane } from './AddInPane';
import { AppointmentDialog } from './AppointmentDialog';
import { Compose } from './Compose';
import { FolderList } from './FolderList';
import { MessageList } from './MessageList';
import { Notice } from './Notice';
import { ReadingPane } from './ReadingPane';
import { SmartAlertDialog } from './SmartAlertDialog';
import { TopBar } from './TopBar';
import { useOutlook } from './use-outlook';

export const App = () => {
  const { outlook, text } = useOutlook();
  const [dropping, setDropping] = useState(false);
  const item = outlook.item();

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    for (const file of event.dataTransfer.files)
      void file.arrayBuffer().then((bytes) => outlook.openFile(file.name, bytes));
  };

  return (
    <div
      className={dropping ? 'app dropping' : 'app'}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => event.currentTarget === event.target && setDropping(false)}
      onDrop={drop}
    >
      <TopBar />
      <div className="columns">
        <FolderList />
        <MessageList />
        <main className="item">
          {!item && (
            <div className="nothing">
              <p>{text.nothingOpen}</p>
              <p>{text.nothingOpenHint}</p>
            </div>
          )}
          {item && modeOf(item) === 'compose' && <Compose key={item.id} item={item} />}
          {item && modeOf(item) === 'read' && <ReadingPane key={item.id} item={item} />}
        </main>
        <AddInPane />
      </div>
      <SmartAlertDialog />
      <AppointmentDialog />
      <Notice />
    </div>
  );
};
