import { Input, makeStyles, tokens } from '@fluentui/react-components';
import type { DeskProfile } from '../../core/desks/desk-profile';
import type { Locale } from '../../core/language/locale';
import { useSpeech, useText } from '../app/text';
import { settingsText } from '../strings/settings';
import { isAddress } from './is-address';
import { LinesField } from './LinesField';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '2px' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What people change about a desk; the rest is in its whole profile. */
export const DeskFields = ({
  profile,
  onChange,
}: {
  readonly profile: DeskProfile;
  readonly onChange: (fields: Partial<DeskProfile>) => void;
}) => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  return (
    <>
      {nameOrder[locale].map((language, index) => (
        <label key={language} className={styles.field}>
          <span className={styles.label}>{t(language === 'en' ? settingsText.nameEn : settingsText.nameZh)}</span>
          <Input
            size="small"
            // The form was asked for by a press elsewhere.
            autoFocus={index === 0}
            value={profile.name[language]}
            onChange={(_event, { value }) => onChange({ name: renamed(profile.name, language, value) })}
          />
        </label>
      ))}
      <LinesField
        label={t(settingsText.addresses)}
        lines={profile.officialAddresses}
        isGood={isAddress}
        onChange={(officialAddresses) => onChange({ officialAddresses })}
      />
      <LinesField
        label={t(settingsText.domains)}
        lines={profile.officialDomains}
        isGood={(line) => /^[^\s@/]{1,200}\.[^\s@/.]{2,63}$/.test(line)}
        onChange={(officialDomains) => onChange({ officialDomains })}
      />
      <LinesField
        label={t(settingsText.aliases)}
        lines={profile.aliases}
        onChange={(aliases) => onChange({ aliases })}
      />
      <label className={styles.field}>
        <span className={styles.label}>{t(settingsText.answerHours)}</span>
        <Input
          size="small"
          type="number"
          defaultValue={String(profile.targets.default?.hours ?? '')}
          onChange={(_event, data) => {
            const hours = Number(data.value);
            const clock = profile.targets.default?.clock ?? 'calendar';
            const { default: _old, ...rest } = profile.targets;
            onChange({ targets: data.value === '' ? rest : { ...rest, default: { hours, clock } } });
          }}
        />
      </label>
    </>
  );
};

const nameOrder: Readonly<Record<Locale, readonly Locale[]>> = { en: ['en', 'zh-CN'], 'zh-CN': ['zh-CN', 'en'] };

/** Many desks have one name: the other language follows until it gets its own. */
const renamed = (name: DeskProfile['name'], language: Locale, value: string): DeskProfile['name'] => {
  const other = language === 'en' ? 'zh-CN' : 'en';
  const follows = name[other] === '' || name[other] === name[language];
  return { ...name, [language]: value, ...(follows && { [other]: value }) };
};
