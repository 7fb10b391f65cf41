import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { localeFor } from '../../core/language/locale';
import { useSpeech, useText } from '../app/text';
import { Button } from '../components/Button';
import { CheckCircle, EmptyCircle, Warning } from '../components/icons';
import { Fold } from '../components/Fold';
import { useHidden } from '../components/use-hidden';
import type { ComposeSession } from '../session/compose-session';
import type { ComposeState } from '../session/compose-state';
import type { Engine } from '../session/engine';
import { composeText } from '../strings/compose';
import { needHints, needNames } from '../strings/kinds';
import { firstFix, unquoted, visible } from './fix-preview';
import type { NeedRow } from './need-of';
import { useFilePicker } from './use-file-picker';
import { useMore } from './use-more';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: 'anywhere',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTop: 'none', paddingTop: 0 },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  found: { color: tokens.colorStatusSuccessForeground1 },
  missing: { color: tokens.colorNeutralForeground3 },
  asked: { color: tokens.colorStatusWarningForeground1 },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  detail: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  column: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
});

interface Props {
  readonly rows: readonly NeedRow[];
  readonly state: ComposeState;
  readonly session: ComposeSession;
  readonly engine: Engine;
}

/** What this desk needs for this kind of problem: what is missing, and what is there with the words found. */
export const Checklist = ({ rows, state, session, engine }: Props) => {
  const styles = useStyles();
  const t = useText();
  if (rows.length === 0) return null;
  const found = rows.filter(({ item }) => item.state !== 'missing').length;
  return (
    <Fold title={t(composeText.checklist, { found, all: rows.length })} open={found < rows.length}>
      <ul className={styles.list}>
        {rows.map((row) => (
          <Need key={row.item.need} row={row} state={state} session={session} engine={engine} />
        ))}
      </ul>
    </Fold>
  );
};

const Need = ({ row: { item, finding }, state, session, engine }: Omit<Props, 'rows'> & { readonly row: NeedRow }) => {
  const styles = useStyles();
  const hidden = useHidden();
  const t = useText();
  const { locale } = useSpeech();
  const nameId = useId();
  const file = useFilePicker(session.attach);
  const isMissing = item.state === 'missing';
  const isAsked = finding !== undefined && finding.severity !== 'info' && !state.hardlyBegun;
  const name = needNames[item.need];
  const hint = needHints[item.need];
  const label = name ? t(name) : item.need;
  const line = engine.lineFor(item.need, localeFor(state.review?.language ?? 'other', locale));
  const hasLine = line !== undefined && (state.review?.body.text ?? '').includes(line.trim());
  // The check knows the kind of problem: its line may be better than the general one.
  const fix = (finding && firstFix(finding)) ?? (line === undefined ? undefined : insertAtCursor(line));
  const Icon = isMissing ? (isAsked ? Warning : EmptyCircle) : CheckCircle;
  const detail =
    item.state === 'in-history'
      ? t(composeText.inHistory)
      : item.words[0] !== undefined
        ? t(composeText.found, { words: unquoted(visible(item.words[0])) })
        : isMissing
          ? hasLine
            ? t(composeText.fillIn)
            : hint && t(hint)
          : item.need === 'evidence'
            ? t(composeText.attached)
            : undefined;
  const told = state.hardlyBegun ? undefined : finding;
  const more = useMore({
    finding: told,
    name: label,
    intro: told && <p className={styles.detail}>{engine.say(told, locale)}</p>,
    state,
    session,
  });
  const button = isMissing && !hasLine && (
    <Button
      size="small"
      disabledFocusable={state.busy}
      aria-label={item.need === 'evidence' ? undefined : t(composeText.addLineFor, { need: label })}
      aria-describedby={nameId}
      onClick={() => {
        if (item.need === 'evidence') file.pick();
        else if (fix) void session.apply([fix]);
      }}
    >
      {t(item.need === 'evidence' ? composeText.attach : composeText.addLine)}
    </Button>
  );
  return (
    <li className={styles.item} data-need={item.need} data-state={item.state} data-check={finding?.check}>
      <Icon className={isMissing ? (isAsked ? styles.asked : styles.missing) : styles.found} />
      <div className={styles.column}>
        <div className={styles.head}>
          <span className={styles.name} id={nameId}>
            {label}
            <span className={hidden}> {t(isMissing ? composeText.stateMissing : composeText.stateFound)}</span>
          </span>
          {button}
          {more.toggle}
        </div>
        {detail !== undefined && <p className={styles.detail}>{detail}</p>}
        {more.panel}
      </div>
      {file.input}
    </li>
  );
};

const insertAtCursor = (text: string) => ({ kind: 'insertText', at: 'cursor', text }) as const;
