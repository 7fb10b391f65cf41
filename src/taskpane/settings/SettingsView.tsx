import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { PaneParts } from '../app/pane-parts';
import { useSpeech, useText } from '../app/text';
import { useObservable } from '../app/use-observable';
import { FluentPart } from '../components/FluentPart';
import { LabelledSelect } from '../components/LabelledSelect';
import { Notice } from '../components/Notice';
import { settingsText } from '../strings/settings';
import { CheckSettings } from './CheckSettings';
import { DataSettings } from './DataSettings';
import { DeskSettings } from './DeskSettings';
import { LinesField } from './LinesField';
import { isAddress } from './is-address';
import { useSettingsStyles } from './settings-styles';

const useStyles = makeStyles({
  trouble: { paddingBottom: tokens.spacingVerticalM },
  link: {
    minWidth: '24px',
    padding: `${tokens.spacingVerticalSNudge} 0`,
    marginInlineEnd: tokens.spacingHorizontalS,
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Pages of the build beside the pane; a browser opens them. */
const pages = [
  { file: 'support.html', name: settingsText.help },
  { file: 'checks.html', name: settingsText.whyChecks },
  { file: 'privacy.html', name: settingsText.privacy },
] as const;

/** Desks, own addresses, language, checks, notes and data. Every change is saved at once. */
export const SettingsView = (parts: PaneParts) => {
  const styles = { ...useSettingsStyles(), ...useStyles() };
  const t = useText();
  const { locale } = useSpeech();
  const { settings } = parts;
  const { settings: set, saving } = useObservable(settings);
  return (
    <FluentPart>
      <div className={styles.root}>
        <div>
          <div role="status" data-saving={saving}>
            {saving === 'failed' && (
              <div className={styles.trouble}>
                <Notice
                  kind="warning"
                  actions={[{ label: t(settingsText.tryAgain), onClick: () => settings.change({}) }]}
                >
                  <span>{t(settingsText.saveFailed)}</span>
                </Notice>
              </div>
            )}
            {saving === 'too-large' && (
              <div className={styles.trouble}>
                <Notice kind="warning">
                  <span>{t(settingsText.tooLarge)}</span>
                </Notice>
              </div>
            )}
          </div>
          <DeskSettings {...parts} />
        </div>
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
        <CheckSettings settings={settings} />
        <DataSettings {...parts} />
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
      </div>
    </FluentPart>
  );
};
