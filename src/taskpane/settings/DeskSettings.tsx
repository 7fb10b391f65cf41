import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { builtInDesks, genericDesk } from '../../core/desks/built-in-desks';
import type { DeskProfile } from '../../core/desks/desk-profile';
import { importDesks, type ImportedDesks } from '../../core/desks/import-desks';
import type { PaneParts } from '../app/pane-parts';
import { useSpeech, useText } from '../app/text';
import { useObservable } from '../app/use-observable';
import { Notice } from '../components/Notice';
import { useFilePicker } from '../compose/use-file-picker';
import { emptyDesk } from '../session/accept-offer';
import { saveFile } from '../session/save-file';
import { paneText } from '../strings/pane';
import { settingsText } from '../strings/settings';
import { DeskForm } from './DeskForm';
import { ImportNotice } from './ImportNotice';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The desks the user writes to: built in ones with their confirmed address, and the user's own. */
export const DeskSettings = ({ settings, compose }: PaneParts) => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  const { settings: set, desks } = useObservable(settings);
  const [editing, setEditing] = useState<DeskProfile>();
  const [imported, setImported] = useState<ImportedDesks>();
  const [removed, setRemoved] = useState<{ readonly desk: DeskProfile; undo(): void }>();
  const file = useFilePicker(
    (chosen: File) => void chosen.text().then((text) => setImported(importDesks(text, desks))),
  );
  const isBuiltIn = (id: string) => builtInDesks.some((desk) => desk.id === id);
  const openRecipient = compose.get().draft?.to?.[0]?.address;
  const save = (desk: DeskProfile, before: string | undefined) => {
    settings.change({ desks: [...set.desks.filter(({ id }) => id !== desk.id && id !== before), desk] });
    setEditing(undefined);
  };
  const putBack = (desk: DeskProfile) => {
    const { settings: now } = settings.get();
    settings.change({ desks: [...now.desks.filter(({ id }) => id !== desk.id), desk] });
  };
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{t(settingsText.desks)}</h2>
      <ul className={styles.list}>
        {desks.filter(isSomebody).map((desk) => {
          const name = desk.name[locale];
          const addresses = [...desk.officialAddresses, ...desk.officialDomains];
          return (
            <li key={desk.id} className={styles.item} data-desk={desk.id}>
              <span className={styles.name}>{name}</span>
              <span className={styles.detail}>
                {[
                  isBuiltIn(desk.id) ? t(settingsText.builtIn) : '',
                  addresses.length > 0 ? addresses.join(', ') : t(settingsText.noAddress),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
              <div className={styles.actions}>
                {isBuiltIn(desk.id) ? (
                  desk.confirmed && (
                    <Button
                      size="small"
                      aria-label={t(settingsText.resetDesk, { desk: name })}
                      onClick={() => {
                        const { confirmations } = set;
                        settings.change({ confirmations: confirmations.filter(({ id }) => id !== desk.id) });
                        setRemoved({ desk, undo: () => settings.change({ confirmations }) });
                      }}
                    >
                      {t(settingsText.reset)}
                    </Button>
                  )
                ) : (
                  <>
                    <Button
                      size="small"
                      aria-label={t(settingsText.editDesk, { desk: name })}
                      onClick={() => setEditing(desk)}
                    >
                      {t(settingsText.edit)}
                    </Button>
                    <Button
                      size="small"
                      aria-label={t(settingsText.removeDesk, { desk: name })}
                      onClick={() => {
                        settings.change({ desks: set.desks.filter(({ id }) => id !== desk.id) });
                        setRemoved({ desk, undo: () => putBack(desk) });
                      }}
                    >
                      {t(settingsText.remove)}
                    </Button>
                  </>
                )}
              </div>
              {editing?.id === desk.id && (
                <DeskForm desk={editing} desks={desks} onSave={save} onCancel={() => setEditing(undefined)} />
              )}
            </li>
          );
        })}
      </ul>
      {removed && (
        <Notice
          kind="success"
          role="status"
          actions={[
            {
              label: t(paneText.undo),
              onClick: () => {
                removed.undo();
                setRemoved(undefined);
              },
              primary: true,
            },
            { label: t(paneText.close), onClick: () => setRemoved(undefined) },
          ]}
        >
          <p className={styles.text}>
            {t(isBuiltIn(removed.desk.id) ? settingsText.resetDone : settingsText.removed, {
              desk: removed.desk.name[locale],
            })}
          </p>
        </Notice>
      )}
      {editing && !desks.some(({ id }) => id === editing.id) && (
        <DeskForm desk={editing} desks={desks} onSave={save} onCancel={() => setEditing(undefined)} />
      )}
      {imported && (
        <ImportNotice
          imported={imported}
          onAccept={(accepted) => {
            const ids = new Set(accepted.map(({ id }) => id));
            settings.change({ desks: [...set.desks.filter(({ id }) => !ids.has(id)), ...accepted] });
            setImported(undefined);
          }}
          onCancel={() => setImported(undefined)}
        />
      )}
      <div className={styles.actions}>
        <Button size="small" onClick={() => setEditing(newDesk(desks))} data-action="add-desk">
          {t(settingsText.addDesk)}
        </Button>
        {openRecipient !== undefined && (
          <Button size="small" onClick={() => setEditing({ ...newDesk(desks), officialAddresses: [openRecipient] })}>
            {t(settingsText.addFromMail)}
          </Button>
        )}
        <Button size="small" onClick={file.pick}>
          {t(settingsText.importDesks)}
        </Button>
        <Button
          size="small"
          disabledFocusable={set.desks.length === 0}
          onClick={() => saveFile(t(settingsText.fileName), 'application/json', JSON.stringify(set.desks, null, 2))}
        >
          {t(settingsText.exportDesks)}
        </Button>
        {file.input}
      </div>
    </section>
  );
};

/** The profile for any support address is nobody in particular: nothing about it can be set. */
const isSomebody = ({ id }: DeskProfile): boolean => id !== genericDesk.id;

const newDesk = (desks: readonly DeskProfile[]): DeskProfile => {
  const generic = desks.find(({ id }) => id === 'generic');
  let count = 1;
  while (desks.some(({ id }) => id === `my-desk-${count}`)) count += 1;
  return { ...(generic ?? emptyDesk), id: `my-desk-${count}`, name: { en: '', 'zh-CN': '' }, confirmed: true };
};
