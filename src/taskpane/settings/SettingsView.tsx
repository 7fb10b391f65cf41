import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { checks } from '../../core/checks/index';
import { checkHelp } from '../../core/help/check-help';
import type { PaneParts } from '../app/pane-parts';
import { useSpeech, useText } from '../app/text';
import { useObservable } from '../app/use-observable';
import { Fold } from '../components/Fold';
import { LabelledSelect } from '../components/LabelledSelect';
import { Notice } from '../components/Notice';
import { copyText } from '../session/copy-text';
import { paneText } from '../strings/pane';
import { settingsText } from '../strings/settings';
import { DeskSettings } from './DeskSettings';
import { LinesField } from './LinesField';
import { isAddress } from './is-address';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'stretch' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
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
  link: {
    minWidth: '24px',
    padding: `${tokens.spacingVerticalSNudge} 0`,
    marginInlineEnd: tokens.spacingHorizontalS,
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  label: { display: 'flex', flexDirection: 'column', gap: '2px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Pages of the build beside the pane; a browser opens them. */
const pages = [
  { file: 'support.html', name: settingsText.help },
  { file: 'checks.html', name: settingsText.whyChecks },
  { file: 'privacy.html', name: settingsText.privacy },
] as const;

/** Desks, own addresses, language, checks, notes and data. Every change is saved at once. */
export const SettingsView = (parts: PaneParts) => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  const { settings, host, ledger } = parts;
  const { settings: set, saving, desks } = useObservable(settings);
  const [isAsking, setAsking] = useState(false);
  const [note, setNote] = useState<string>();
  const disabled = set.disabledChecks;
  const isOn = (id: string) => !disabled.includes(id);
  const perDesk = disabled.filter((entry) => entry.includes('@'));
  const nameOf = (id: string) => checkHelp[id]?.title[locale] ?? id;
  return (
    <div className={styles.root}>
      <DeskSettings {...parts} />
      <section className={styles.section}>
        <h2 className={styles.title}>{t(settingsText.ownAddresses)}</h2>
        <LinesField
          label={t(settingsText.ownAddressesHint)}
          lines={set.ownAddresses}
          isGood={isAddress}
          onChange={(ownAddresses) => settings.change({ ownAddresses })}
        />
      </section>
      <section className={styles.section}>
        <LabelledSelect
          label={t(settingsText.language)}
          value={set.locale}
          choices={[
            { value: 'auto', label: t(settingsText.languageAuto) },
            // Each language is named in itself: who cannot read the pane must find the way out.
            { value: 'en', label: 'English' },
            { value: 'zh-CN', label: '简体中文' },
          ]}
          onChange={(chosen) => settings.change({ locale: chosen as typeof set.locale })}
        />
        <Checkbox
          label={t(settingsText.notifications)}
          checked={set.notifications}
          onChange={(_event, { checked }) => settings.change({ notifications: checked === true })}
        />
      </section>
      <Fold title={t(settingsText.checks, { on: checks.filter(({ id }) => isOn(id)).length, all: checks.length })}>
        {checks.map(({ id }) => (
          <Checkbox
            key={id}
            label={nameOf(id)}
            checked={isOn(id)}
            onChange={(_event, { checked }) =>
              settings.change({
                disabledChecks: checked === true ? disabled.filter((one) => one !== id) : [...disabled, id],
              })
            }
          />
        ))}
        {perDesk.length > 0 && <h3 className={styles.title}>{t(settingsText.ignored)}</h3>}
        {perDesk.map((entry) => {
          const [check = '', deskId = ''] = entry.split('@');
          const desk = desks.find(({ id }) => id === deskId)?.name[locale] ?? deskId;
          return (
            <div className={styles.row} key={entry}>
              <span>{t(settingsText.ignoredItem, { check: nameOf(check), desk })}</span>
              <Button
                size="small"
                onClick={() => settings.change({ disabledChecks: disabled.filter((one) => one !== entry) })}
              >
                {t(settingsText.switchOn)}
              </Button>
            </div>
          );
        })}
      </Fold>
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
            defaultValue={set.keepDays}
            onChange={(event) => {
              const days = Math.round(Number(event.target.value));
              if (days >= 1 && days <= 3650) settings.change({ keepDays: days });
            }}
          />
        </label>
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
      </section>
      <nav className={styles.actions}>
        {pages.map(({ file, name }) => (
          <a
            key={file}
            className={styles.link}
            href={`assets/${file}#${locale}`}
            target="_blank"
            rel="noreferrer noopener"
          >
            {t(name)}
          </a>
        ))}
      </nav>
      <div role="status">
        {note !== undefined && <p className={styles.text}>{note}</p>}
        {saving === 'saving' && <p className={styles.text}>{t(settingsText.saving)}</p>}
        {saving === 'too-large' && <p className={styles.text}>{t(settingsText.tooLarge)}</p>}
        {saving === 'failed' && <p className={styles.text}>{t(settingsText.saveFailed)}</p>}
      </div>
    </div>
  );

  async function forget(): Promise<void> {
    setAsking(false);
    await settings.forget();
    // The session, not the mailbox: it waits for a reading that would put rows back.
    const isSignedOut = await loadMailbox()
      .then(({ mailboxSessionOf }) => mailboxSessionOf(parts))
      .then((session) => session?.signOut())
      .then(
        () => true,
        () => false,
      );
    await ledger.wipe();
    setNote(t(isSignedOut ? settingsText.forgotten : settingsText.forgottenInPart));
  }

  async function copyDiagnostics(): Promise<void> {
    const text = JSON.stringify(host.diagnostics(), null, 2);
    setNote((await copyText(text)) ? t(paneText.diagnosticsCopied) : text);
  }
};

const loadMailbox = () => import(/* webpackChunkName: "mailbox" */ '../mailbox/session-of');
