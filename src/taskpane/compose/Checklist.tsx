import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ChecklistItem } from '../../core/review/review';
import { localeFor } from '../../core/language/locale';
import { useSpeech, useText } from '../app/text';
import { CheckCircle, EmptyCircle } from '../components/icons';
import { Fold } from '../components/Fold';
import type { ComposeSession, ComposeState } from '../session/compose-session';
import type { Engine } from '../session/engine';
import { composeText } from '../strings/compose';
import { needHints, needNames } from '../strings/kinds';
import { visible } from './fix-preview';
import { useFilePicker } from './use-file-picker';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    minHeight: '32px',
    overflowWrap: 'anywhere',
  },
  found: { color: tokens.colorStatusSuccessForeground1 },
  missing: { color: tokens.colorNeutralForeground3 },
  name: { fontWeight: tokens.fontWeightSemibold },
  detail: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** What this desk needs for this kind of problem: what is there, with the words found, and what is missing. */
export const Checklist = ({
  state,
  session,
  engine,
}: {
  readonly state: ComposeState;
  readonly session: ComposeSession;
  readonly engine: Engine;
}) => {
  const styles = useStyles();
  const t = useText();
  const { checklist } = state.review ?? { checklist: [] };
  if (checklist.length === 0) return null;
  const found = checklist.filter((item) => item.state !== 'missing').length;
  return (
    <Fold title={t(composeText.checklist, { found, all: checklist.length })} open>
      <ul className={styles.list}>
        {checklist.map((item) => (
          <Need key={item.need} item={item} state={state} session={session} engine={engine} />
        ))}
      </ul>
    </Fold>
  );
};

const Need = ({
  item,
  state,
  session,
  engine,
}: {
  readonly item: ChecklistItem;
  readonly state: ComposeState;
  readonly session: ComposeSession;
  readonly engine: Engine;
}) => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  const file = useFilePicker(session.attach);
  const isMissing = item.state === 'missing';
  const name = needNames[item.need];
  const hint = needHints[item.need];
  const label = name ? t(name) : item.need;
  const line = engine.lineFor(item.need, localeFor(state.review?.language ?? 'other', locale));
  return (
    <li className={styles.item} data-need={item.need} data-state={item.state}>
      {isMissing ? <EmptyCircle className={styles.missing} /> : <CheckCircle className={styles.found} />}
      <span>
        <span className={styles.name}>{label}</span>
        <span className={styles.hidden}> ({t(isMissing ? composeText.stateMissing : composeText.stateFound)})</span>
        <span className={styles.detail}>
          {item.state === 'in-history'
            ? t(composeText.inHistory)
            : item.words[0] !== undefined
              ? t(composeText.found, { words: visible(item.words[0]) })
              : isMissing
                ? hint && t(hint)
                : item.need === 'evidence'
                  ? t(composeText.attached)
                  : ''}
        </span>
      </span>
      {isMissing && item.need === 'evidence' && (
        <Button size="small" disabledFocusable={state.busy} onClick={file.pick}>
          {t(composeText.attach)}
        </Button>
      )}
      {isMissing && line !== undefined && (
        <Button
          size="small"
          disabledFocusable={state.busy}
          aria-label={t(composeText.addLineFor, { need: label })}
          onClick={() => void session.apply([{ kind: 'insertText', at: 'cursor', text: line }])}
        >
          {t(composeText.addLine)}
        </Button>
      )}
      {file.input}
    </li>
  );
};
