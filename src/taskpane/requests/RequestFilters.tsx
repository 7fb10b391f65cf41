import { makeStyles, tokens } from '@fluentui/react-components';
import { waitingStates, type WaitingState } from '../../core/waiting/waiting';
import { useSpeech, useText } from '../app/text';
import { Fold } from '../components/Fold';
import { LabelledSelect } from '../components/LabelledSelect';
import type { RequestEntry } from '../session/request-core';
import { requestsText } from '../strings/requests';
import type { RequestFilter } from './request-filter';
import { stateNames } from './state-names';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column' },
  search: { display: 'flex', flexDirection: 'column', gap: '2px' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  input: {
    font: 'inherit',
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '::placeholder': { color: tokens.colorNeutralForeground3 },
  },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(120px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
});

/** Searching the list; the choices stay folded, for at high zoom they would be all there is to see. */
export const RequestFilters = ({
  entries,
  filter,
  onChange,
}: {
  readonly entries: readonly RequestEntry[];
  readonly filter: RequestFilter;
  readonly onChange: (filter: RequestFilter) => void;
}) => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  const all = { value: 'all', label: t(requestsText.all) };
  const desks = [
    ...new Map(entries.map(({ request: { deskId = '' }, desk }) => [deskId, desk?.name[locale] ?? deskId])).entries(),
  ].map(([value, label]) => ({ value, label }));
  const states = waitingStates.map((value) => ({ value, label: t(stateNames[value]) }));
  const chosen = [desks.find(({ value }) => value === filter.desk), states.find(({ value }) => value === filter.state)];
  const names = chosen.flatMap((choice) => (choice ? [choice.label] : []));
  return (
    <div className={styles.root} role="search">
      <label className={styles.search}>
        <span className={styles.label}>{t(requestsText.search)}</span>
        <input
          className={styles.input}
          type="search"
          value={filter.search}
          placeholder={t(requestsText.searchHint)}
          onChange={(event) => onChange({ ...filter, search: event.target.value })}
        />
      </label>
      <Fold
        look="quiet"
        title={names.length > 0 ? t(requestsText.filteredBy, { names: names.join(' · ') }) : t(requestsText.filter)}
      >
        <div className={styles.choices}>
          <LabelledSelect
            label={t(requestsText.desk)}
            value={filter.desk}
            choices={[all, ...desks]}
            onChange={(desk) => onChange({ ...filter, desk })}
          />
          <LabelledSelect
            label={t(requestsText.state)}
            value={filter.state}
            choices={[all, ...states]}
            onChange={(state) => onChange({ ...filter, state: state as WaitingState | 'all' })}
          />
        </div>
      </Fold>
    </div>
  );
};
