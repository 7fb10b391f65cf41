import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useMemo, type KeyboardEvent } from 'react';
import type { Request } from '../../core/conversation/request';
import { useFormats } from '../app/format';
import { useSpeech, useText } from '../app/text';
import { Button } from '../components/Button';
import { visible } from '../compose/fix-preview';
import type { RequestEntry } from '../session/request-core';
import { sinceOf } from '../read/state-words';
import { useRestsOn } from '../read/use-rests-on';
import { readText } from '../strings/read';
import { requestsText } from '../strings/requests';
import { shownState } from './request-filter';
import { stateNames } from './state-names';
import { titleOf } from '../session/title-of';

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalS },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '3px',
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
  },
  overdue: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  'at-risk': { borderLeftColor: tokens.colorStatusWarningBorderActive },
  fresh: { borderLeftColor: tokens.colorBrandStroke1 },
  'your-turn': { borderLeftColor: tokens.colorBrandStroke1 },
  closed: { borderLeftColor: tokens.colorNeutralStroke1 },
  toggle: {
    font: 'inherit',
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  subject: {
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    display: 'block',
  },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  more: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

/** One request of the list; opens to its dates and what can be done with it. */
export const RequestRow = ({
  entry,
  now,
  isOpen,
  onToggle,
  onKeyDown,
  onOpenMail,
  onSolved,
  onForget,
}: {
  readonly entry: RequestEntry;
  readonly now: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onOpenMail: () => void;
  readonly onSolved: (isSolved: boolean) => void;
  readonly onForget: () => void;
}) => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  const formats = useFormats(now);
  const moreId = useId();
  const { request, waiting, desk, isSolved } = entry;
  const state = shownState(entry);
  const isWaiting = waiting.waitingSince !== undefined && state !== 'closed';
  const number = request.numbers[0];
  return (
    <div className={styles.root}>
      <div className={mergeClasses(styles.card, styles[state])} data-request={entry.key} data-state={state}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={moreId}
          onClick={onToggle}
          onKeyDown={onKeyDown}
        >
          <span className={styles.subject}>{visible(titleOf(request, desk))}</span>
          <span className={mergeClasses(styles.line, styles.detail)}>
            <span>{[desk?.name[locale] ?? request.deskId, number].filter((part) => part).join(' · ')}</span>
            <span>
              {[
                t(stateNames[state]),
                isWaiting
                  ? t(waiting.began === 'earlier' ? requestsText.waitedAtLeast : requestsText.waited, {
                      duration: formats.duration(waiting.calendarSeconds ?? 0),
                    })
                  : '',
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </span>
        </button>
        <div className={styles.more} id={moreId} hidden={!isOpen} style={isOpen ? undefined : { display: 'none' }}>
          {isOpen && (
            <>
              {isWaiting && waiting.waitingSince !== undefined && (
                <p className={styles.text}>
                  {t(readText.waitingSince)} {sinceOf(waiting, formats.moment(waiting.waitingSince), t)}
                  {waiting.dueAt !== undefined && (
                    <>
                      <br />
                      {t(waiting.overdue ? readText.wasDueAt : readText.dueAt, { time: formats.moment(waiting.dueAt) })}
                    </>
                  )}
                </p>
              )}
              <RestsOn request={request} now={now} />
              <div className={styles.actions}>
                <Button size="small" appearance="primary" onClick={onOpenMail}>
                  {t(requestsText.openMail)}
                </Button>
                <Button size="small" onClick={() => onSolved(!isSolved)}>
                  {t(isSolved ? readText.reopen : readText.markSolved)}
                </Button>
                <Button size="small" onClick={onForget} data-action="forget-request">
                  {t(requestsText.forget)}
                </Button>
              </div>
            </>
          )}
        </div>
      </div>
    </div>
  );
};

const RestsOn = ({ request, now }: { readonly request: Request; readonly now: number }) => {
  const styles = useStyles();
  const { mails } = useRestsOn(
    useMemo(() => [request], [request]),
    now,
  );
  return <p className={mergeClasses(styles.text, styles.detail)}>{mails}</p>;
};
