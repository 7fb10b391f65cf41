import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DeskProfile } from '../../core/desks/desk-profile';
import { importDesks, type ImportedDesks } from '../../core/desks/import-desks';
import type { PaneParts } from '../app/pane-parts';
import { useSpeech, useText } from '../app/text';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { useFilePicker } from '../compose/use-file-picker';
import { saveFile } from '../session/save-file';
import { paneText } from '../strings/pane';
import { settingsText } from '../strings/settings';
import { DeskForm } from './DeskForm';
import { DeskRow, isBuiltIn } from './DeskRow';
import { ImportNotice } from './ImportNotice';
import { newDesk, useDesks, type RemovedDesk } from './use-desks';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  text: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The desks the user writes to: built in ones with their confirmed address, and the user's own. */
export const DeskSettings = ({ settings, compose }: PaneParts) => {
  const styles = useStyles();
  const t = useText();
  const desks = useDesks(settings);
  const [editing, setEditing] = useState<DeskProfile>();
  const [imported, setImported] = useState<ImportedDesks>();
  const file = useFilePicker(
    (chosen: File) => void chosen.text().then((text) => setImported(importDesks(text, desks.all))),
  );
  const openRecipient = compose.get().draft?.to?.[0]?.address;
  const form = editing && (
    <DeskForm
      desk={editing}
      desks={desks.all}
      onSave={(desk, before) => {
        desks.put([desk], before);
        setEditing(undefined);
      }}
      onCancel={() => setEditing(undefined)}
    />
  );
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{t(settingsText.desks)}</h2>
      <ul className={styles.list}>
        {desks.shown.map((desk) => (
          <DeskRow
            key={desk.id}
            desk={desk}
            onEdit={() => setEditing(desk)}
            onRemove={() => desks.remove(desk)}
            onReset={() => desks.reset(desk)}
          >
            {editing?.id === desk.id && form}
          </DeskRow>
        ))}
      </ul>
      {desks.removed && <Removed removed={desks.removed} onSettled={desks.settle} />}
      {!desks.all.some(({ id }) => id === editing?.id) && form}
      {imported && (
        <ImportNotice
          imported={imported}
          known={desks.all}
          onAccept={(accepted) => {
            desks.put(accepted);
            setImported(undefined);
          }}
          onCancel={() => setImported(undefined)}
        />
      )}
      <div className={styles.actions}>
        <Button size="small" onClick={() => setEditing(newDesk(desks.all))} data-action="add-desk">
          {t(settingsText.addDesk)}
        </Button>
        {openRecipient !== undefined && (
          <Button
            size="small"
            onClick={() => setEditing({ ...newDesk(desks.all), officialAddresses: [openRecipient] })}
          >
            {t(settingsText.addFromMail)}
          </Button>
        )}
        <Button size="small" onClick={file.pick}>
          {t(settingsText.importDesks)}
        </Button>
        {desks.own.length > 0 && (
          <Button
            size="small"
            onClick={() => saveFile(t(settingsText.fileName), 'application/json', JSON.stringify(desks.own, null, 2))}
          >
            {t(settingsText.exportDesks)}
          </Button>
        )}
        {file.input}
      </div>
    </section>
  );
};

const Removed = ({ removed, onSettled }: { readonly removed: RemovedDesk; readonly onSettled: () => void }) => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  const { desk, undo } = removed;
  const undoAndClose = () => {
    undo();
    onSettled();
  };
  return (
    <Notice
      kind="success"
      role="status"
      actions={[
        { label: t(paneText.undo), onClick: undoAndClose, primary: true },
        { label: t(paneText.close), onClick: onSettled },
      ]}
    >
      <p className={styles.text}>
        {t(isBuiltIn(desk.id) ? settingsText.resetDone : settingsText.removed, { desk: desk.name[locale] })}
      </p>
    </Notice>
  );
};
