import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { checks } from '../../core/checks/index';
import { checkHelp } from '../../core/help/check-help';
import type { PaneParts } from '../app/pane-parts';
import { useSpeech, useText } from '../app/text';
import { useObservable } from '../app/use-observable';
import { Button } from '../components/Button';
import { Fold } from '../components/Fold';
import { settingsText } from '../strings/settings';
import { useSettingsStyles } from './settings-styles';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Every check on or off, and those switched off for one desk. */
export const CheckSettings = ({ settings }: Pick<PaneParts, 'settings'>) => {
  const styles = { ...useSettingsStyles(), ...useStyles() };
  const t = useText();
  const { locale } = useSpeech();
  const {
    settings: { disabledChecks: disabled },
    desks,
  } = useObservable(settings);
  const isOn = (id: string) => !disabled.includes(id);
  const switchOn = (entry: string) => settings.change({ disabledChecks: disabled.filter((one) => one !== entry) });
  const perDesk = disabled.filter((entry) => entry.includes('@'));
  const nameOf = (id: string) => checkHelp[id]?.title[locale] ?? id;
  return (
    <Fold title={t(settingsText.checks, { on: checks.filter(({ id }) => isOn(id)).length, all: checks.length })}>
      {checks.map(({ id }) => (
        <Checkbox
          key={id}
          label={nameOf(id)}
          checked={isOn(id)}
          onChange={(_event, { checked }) =>
            checked === true ? switchOn(id) : settings.change({ disabledChecks: [...disabled, id] })
          }
        />
      ))}
      {perDesk.length > 0 && (
        <section>
          <h3 className={styles.title}>{t(settingsText.ignored)}</h3>
          <ul className={styles.list}>
            {perDesk.map((entry) => {
              const [check = '', deskId = ''] = entry.split('@');
              const desk = desks.find(({ id }) => id === deskId)?.name[locale] ?? deskId;
              const item = t(settingsText.ignoredItem, { check: nameOf(check), desk });
              return (
                <li className={styles.row} key={entry} data-ignored={entry}>
                  <span id={`ignored-${entry}`}>{item}</span>
                  <Button size="small" aria-describedby={`ignored-${entry}`} onClick={() => switchOn(entry)}>
                    {t(settingsText.switchOn)}
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </Fold>
  );
};
