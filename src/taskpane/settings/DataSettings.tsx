import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PaneParts } from '../app/pane-parts';
import { useText } from '../app/text';
import { useObservable } from '../app/use-observable';
import { Button } from '../components/Button';
import { KeepFocus } from '../components/KeepFocus';
import { Notice } from '../components/Notice';
import { copyText } from '../session/copy-text';
import { paneText } from '../strings/pane';
import { settingsText } from '../strings/settings';
import { useSettingsStyles } from './settings-styles';

const useStyles = makeStyles({
  number: {
    font: 'inherit',
    width: '88px',
    minHeight: '28px',
    boxSizing: 'border-box',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  label: { display: 'flex', flexDirection: 'column', gap: '2px' },
});

/** What is kept, for how long, and how to forget it all. */
export const DataSettings = (parts: PaneParts) => {
  const styles = { ...useSettingsStyles(), ...useStyles() };
  const t = useText();
  const { settings, host } = parts;
  const { keepDays } = useObservable(settings).settings;
  const [isAsking, setAsking] = useState(false);
  const [note, setNote] = useState<string>();
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t(settingsText.data)}</h2>
      <p className={styles.text}>{t(settingsText.dataDetail)}</p>
      <label className={styles.label}>
        <span>{t(settingsText.keepDays)}</span>
        <input
          className={styles.number}
          type="number"
          min={1}
          max={3650}
          defaultValue={keepDays}
          onChange={(event) => {
            const days = Math.round(Number(event.target.value));
            if (days >= 1 && days <= 3650) settings.change({ keepDays: days });
          }}
        />
      </label>
      <KeepFocus step={String(isAsking)}>
        {isAsking ? (
          <Notice
            kind="warning"
            actions={[
              { label: t(paneText.cancel), onClick: () => setAsking(false), primary: true },
              { label: t(settingsText.forgetYes), onClick: () => void forget() },
            ]}
          >
            <p className={styles.text}>{t(settingsText.forgetAsk)}</p>
          </Notice>
        ) : (
          <div className={styles.actions}>
            <Button size="small" onClick={() => setAsking(true)} data-action="forget">
              {t(settingsText.forget)}
            </Button>
            <Button size="small" onClick={() => void copyDiagnostics()}>
              {t(paneText.copyDiagnostics)}
            </Button>
          </div>
        )}
      </KeepFocus>
      <div role="status">{note !== undefined && <p className={styles.text}>{note}</p>}</div>
    </section>
  );

  async function forget(): Promise<void> {
    setAsking(false);
    setNote(t((await forgetEverything(parts)) ? settingsText.forgotten : settingsText.forgottenInPart));
  }

  async function copyDiagnostics(): Promise<void> {
    const text = JSON.stringify(host.diagnostics(), null, 2);
    setNote((await copyText(text)) ? t(paneText.diagnosticsCopied) : text);
  }
};

/** False when a part could not be forgotten; the others are. */
const forgetEverything = async (parts: PaneParts): Promise<boolean> => {
  const areSettingsGone = await parts.settings.forget();
  // The session, not the mailbox: it waits for a reading that would put rows back.
  const isSignedOut = await loadMailbox()
    .then(({ mailboxSessionOf }) => mailboxSessionOf(parts))
    .then((session) => session?.signOut())
    .then(
      () => true,
      () => false,
    );
  const isListGone = await parts.ledger.wipe().then(
    () => true,
    () => false,
  );
  return areSettingsGone && isSignedOut && isListGone;
};

const loadMailbox = () => import(/* webpackChunkName: "mailbox" */ '../mailbox/session-of');
