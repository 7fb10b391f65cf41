import { makeStyles, tokens } from '@fluentui/react-components';
import type { DeskProfile } from '../../core/desks/desk-profile';
import { officialHosts } from '../../core/desks/official';
import { useSpeech, useText } from '../app/text';
import { Button } from '../components/Button';
import { Fold } from '../components/Fold';
import { paneText } from '../strings/pane';
import { settingsText } from '../strings/settings';
import { DeskFields } from './DeskFields';
import { TextArea } from './LinesField';
import { useDeskEdit } from './use-desk-edit';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
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
  const edit = useDeskEdit(desk, desks);
  const { profile, problems, resembled, valid } = edit;
  return (
    <div className={styles.root} role="group" aria-label={t(settingsText.editDesk, { desk: desk.name[locale] })}>
      <DeskFields profile={profile} onChange={edit.change} />
      <Fold title={t(settingsText.wholeProfile)}>
        <TextArea
          label={t(settingsText.wholeProfile)}
          value={edit.json}
          problems={[]}
          isCode
          onChange={edit.changeJson}
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
          disabledFocusable={!valid}
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
