import { makeStyles, tokens } from '@fluentui/react-components';
import type { DeskProfile } from '../../core/desks/desk-profile';
import { requestTypes, type RequestType } from '../../core/models/request-type';
import { useSpeech, useText } from '../app/text';
import { LabelledSelect } from '../components/LabelledSelect';
import type { ComposeSession } from '../session/compose-session';
import type { ComposeState } from '../session/compose-state';
import { composeText } from '../strings/compose';
import { typeNames } from '../strings/kinds';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(128px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
});

/** The desk and the kind of problem as recognised, both correctable. */
export const DeskAndType = ({
  state,
  desks,
  session,
}: {
  readonly state: ComposeState;
  readonly desks: readonly DeskProfile[];
  readonly session: ComposeSession;
}) => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  const { review, chosenDesk, unread } = state;
  const match = review?.match;
  const deskChoices = [
    ...(match || chosenDesk === 'none' ? [] : [{ value: '', label: t(composeText.chooseDesk) }]),
    ...desks.map((desk) => ({ value: desk.id, label: desk.name[locale] })),
    ...(match || chosenDesk === 'none' ? [{ value: 'none', label: t(composeText.noDesk) }] : []),
  ];
  const guess = review?.requestType;
  const unsure = guess !== undefined && !guess.sure && !guess.chosenByUser;
  const typeChoices = requestTypes.map((type) => ({
    value: type,
    label: unsure && type === guess.type ? t(composeText.typeUnsure, { type: t(typeNames[type]) }) : t(typeNames[type]),
  }));
  return (
    <div className={styles.root}>
      <LabelledSelect
        label={t(composeText.desk)}
        value={match?.desk.id ?? (chosenDesk === 'none' ? 'none' : '')}
        choices={deskChoices}
        onChange={(id) => session.chooseDesk(id === '' ? undefined : id)}
      />
      {match && guess && !unread && (
        <LabelledSelect
          label={t(composeText.type)}
          value={guess.type}
          choices={typeChoices}
          onChange={(type) => session.chooseType(type as RequestType)}
        />
      )}
    </div>
  );
};
