import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import type { DeskProfile } from '../../core/desks/desk-profile';
import type { Locale } from '../../core/language/locale';
import { hostImitates } from '../../core/desks/look-alike';
import { officialHosts } from '../../core/desks/official';
import { parseDesk } from '../../core/desks/parse-desk';
import { useSpeech, useText } from '../app/text';
import { Fold } from '../components/Fold';
import { paneText } from '../strings/pane';
import { settingsText } from '../strings/settings';
import { isAddress } from './is-address';
import { LinesField, TextArea } from './LinesField';
import { useProblemText } from './use-problem-text';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  field: { display: 'flex', flexDirection: 'column', gap: '2px' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Edits one desk; what is wrong is said while typing, and only a valid profile can be saved. */
export const DeskForm = ({
  desk,
  desks,
  onSave,
  onCancel,
}: {
  readonly desk: DeskProfile;
  readonly desks: readonly DeskProfile[];
  readonly onSave: (desk: DeskProfile, before: string | undefined) => void;
  readonly onCancel: () => void;
}) => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  const problemText = useProblemText();
  const [profile, setProfile] = useState<DeskProfile>(desk);
  const [json, setJson] = useState<string>();
  const given: unknown = json === undefined ? profile : parseJson(json);
  const parsed = given === undefined ? undefined : parseDesk(given);
  const valid = parsed?.ok ? parsed.desk : undefined;
  const others = desks.filter(({ id }) => id !== desk.id);
  const isTaken = valid !== undefined && others.some(({ id }) => id === valid.id);
  const resembled = valid && others.find((other) => resembles(valid, other));
  const isUntouched = json === undefined && profile === desk;
  const problems = isUntouched
    ? []
    : [
        ...(parsed === undefined ? [t(settingsText.notJson)] : []),
        ...(parsed && !parsed.ok ? parsed.problems.map(problemText) : []),
        ...(isTaken ? [t(settingsText.idTaken)] : []),
      ];
  const change = (fields: Partial<DeskProfile>) => {
    setJson(undefined);
    setProfile({ ...profile, ...fields });
  };
  const text = (label: string, value: string, onChange: (value: string) => void) => (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <Input size="small" value={value} onChange={(_event, data) => onChange(data.value)} />
    </label>
  );
  return (
    <div className={styles.root} role="group" aria-label={t(settingsText.editDesk, { desk: desk.name[locale] })}>
      {nameOrder[locale].map((language) => (
        <Fragment key={language}>
          {text(t(language === 'en' ? settingsText.nameEn : settingsText.nameZh), profile.name[language], (value) =>
            change({ name: renamed(profile.name, language, value) }),
          )}
        </Fragment>
      ))}
      <LinesField
        label={t(settingsText.addresses)}
        lines={profile.officialAddresses}
        isGood={isAddress}
        onChange={(officialAddresses) => change({ officialAddresses })}
      />
      <LinesField
        label={t(settingsText.domains)}
        lines={profile.officialDomains}
        isGood={(line) => /^[^\s@/]{1,200}\.[^\s@/.]{2,63}$/.test(line)}
        onChange={(officialDomains) => change({ officialDomains })}
      />
      <LinesField label={t(settingsText.aliases)} lines={profile.aliases} onChange={(aliases) => change({ aliases })} />
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
            change({ targets: data.value === '' ? rest : { ...rest, default: { hours, clock } } });
          }}
        />
      </label>
      <Fold title={t(settingsText.wholeProfile)}>
        <TextArea
          label={t(settingsText.wholeProfile)}
          value={json ?? JSON.stringify(profile, null, 2)}
          problems={[]}
          isCode
          onChange={(value) => {
            setJson(value);
            const edited = parseJson(value);
            const result = edited === undefined ? undefined : parseDesk(edited);
            if (result?.ok) setProfile(result.desk);
          }}
        />
      </Fold>
      <div aria-live="polite">
        {problems.slice(0, 6).map((problem) => (
          <p key={problem} className={styles.problem}>
            {problem}
          </p>
        ))}
        {resembled && (
          <p className={styles.problem}>{t(settingsText.resemblesKnown, { desk: resembled.name[locale] })}</p>
        )}
      </div>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={!valid || isTaken}
          onClick={() => valid && onSave({ ...valid, confirmed: officialHosts(valid).length > 0 }, desk.id)}
        >
          {t(settingsText.save)}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t(paneText.cancel)}
        </Button>
      </div>
    </div>
  );
};

const nameOrder: Readonly<Record<Locale, readonly Locale[]>> = { en: ['en', 'zh-CN'], 'zh-CN': ['zh-CN', 'en'] };

/** Many desks have one name: the other language follows until it gets its own. */
const renamed = (name: DeskProfile['name'], language: Locale, value: string): DeskProfile['name'] => {
  const other = language === 'en' ? 'zh-CN' : 'en';
  const follows = name[other] === '' || name[other] === name[language];
  return { ...name, [language]: value, ...(follows && { [other]: value }) };
};

const resembles = (desk: DeskProfile, known: DeskProfile): boolean =>
  officialHosts(known).some((official) => officialHosts(desk).some((host) => hostImitates(host, official)));

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
