import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, type ComponentType } from 'react';
import { useFormats } from '../app/format';
import { useSpeech, useText } from '../app/text';
import { CheckCircle, Clock, Person, Warning } from '../components/icons';
import { LabelledSelect } from '../components/LabelledSelect';
import { Fold } from '../components/Fold';
import type { RequestEntry } from '../session/request-core';
import { requestTypes, type RequestType } from '../../core/models/request-type';
import { composeText } from '../strings/compose';
import { typeNames } from '../strings/kinds';
import { paneText } from '../strings/pane';
import { readText } from '../strings/read';
import { FaqLinks } from './FaqLinks';
import { MailList } from './MailList';
import { looksFirst, NextStep, type StepActions } from './NextStep';
import { lengthOf, sinceOf, stateWords, type StateTone } from './state-words';
import { TimeLinePicture } from './TimeLinePicture';
import { sentenceGap, useRestsOn } from './use-rests-on';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusLarge,
    border: '1px solid transparent',
    overflowWrap: 'anywhere',
  },
  calm: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  soon: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground3 },
  late: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground3 },
  you: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  done: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground3 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  detail: { gridColumn: '2', margin: 0, color: tokens.colorNeutralForeground1 },
  numberRow: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  number: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, overflowWrap: 'anywhere' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, auto) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

const icons: Readonly<Record<StateTone, ComponentType>> = {
  calm: Clock,
  soon: Clock,
  late: Warning,
  you: Person,
  done: CheckCircle,
};

export interface CardActions extends StepActions {
  copy(text: string): void;
  setType(type: RequestType): void;
}

/** One request: how it stands, its number, its time line, the waits, and what comes next. */
export const RequestCard = ({
  entry,
  now,
  actions,
}: {
  readonly entry: RequestEntry;
  readonly now: number;
  readonly actions: CardActions;
}) => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  const formats = useFormats(now);
  const { request, waiting, desk, requestType } = entry;
  const deskName = desk?.name[locale] ?? request.deskId ?? '';
  const words = stateWords(entry, deskName, now, t, formats);
  const Icon = icons[words.tone];
  const number = request.numbers[0];
  const others = request.numbers.slice(1);
  const isWaiting = waiting.waitingSince !== undefined && !entry.isSolved;
  // One wait alone is its own sum.
  const onlyWait = isWaiting ? waiting.calendarSeconds : waiting.firstReplySeconds;
  const rests = useRestsOn(
    useMemo(() => [request], [request]),
    now,
  );
  const zoneAssumed = request.messages.some(({ message }) => message.dateZoneAssumed);
  return (
    <section className={styles.root} data-request={entry.key} data-state={waiting.state}>
      <header className={mergeClasses(styles.head, styles[words.tone])}>
        <Icon />
        <h2 className={styles.title}>{words.title}</h2>
        {words.detail !== '' && <p className={styles.detail}>{words.detail}</p>}
      </header>
      <div className={styles.numberRow}>
        {number === undefined ? (
          <span className={styles.hint}>{t(readText.noNumber)}</span>
        ) : (
          <>
            <span className={styles.number}>{t(readText.number, { number })}</span>
            <Button
              size="small"
              aria-label={t(readText.copyNumber, { number })}
              onClick={() => actions.copy(number)}
              data-action="copy-number"
            >
              {t(paneText.copy)}
            </Button>
          </>
        )}
      </div>
      {others.length > 0 && <p className={styles.hint}>{t(readText.moreNumbers, { numbers: others.join(', ') })}</p>}
      <TimeLinePicture entry={entry} now={now} />
      <NextStep entry={entry} now={now} actions={actions} />
      <dl className={styles.facts}>
        {isWaiting && waiting.waitingSince !== undefined && (
          <>
            <dt className={styles.term}>{t(readText.waitingSince)}</dt>
            <dd className={styles.value}>
              <time dateTime={new Date(waiting.waitingSince).toISOString()} title={deskTimeOf(waiting.waitingSince)}>
                {sinceOf(waiting, formats.moment(waiting.waitingSince), t)}
              </time>
            </dd>
            <dt className={styles.term}>{t(readText.calendarTime)}</dt>
            <dd className={styles.value}>{lengthOf(waiting, waiting.calendarSeconds ?? 0, t, formats)}</dd>
          </>
        )}
        {isWaiting && waiting.deskSeconds !== undefined && (
          <>
            <dt className={styles.term}>{t(readText.deskTime)}</dt>
            <dd className={styles.value}>{lengthOf(waiting, waiting.deskSeconds, t, formats)}</dd>
          </>
        )}
        {waiting.firstReplySeconds !== undefined && (
          <>
            <dt className={styles.term}>{t(readText.firstReply)}</dt>
            <dd className={styles.value}>{formats.duration(waiting.firstReplySeconds)}</dd>
          </>
        )}
        {waiting.firstReplySeconds !== undefined && waiting.requesterWaitSeconds !== onlyWait && (
          <>
            <dt className={styles.term}>{t(readText.totalWait)}</dt>
            <dd className={styles.value}>{formats.duration(waiting.requesterWaitSeconds)}</dd>
          </>
        )}
        <dt className={styles.term}>{t(composeText.desk)}</dt>
        <dd className={styles.value}>{deskName}</dd>
      </dl>
      <LabelledSelect
        label={t(composeText.type)}
        value={requestType}
        choices={requestTypes.map((type) => ({ value: type, label: t(typeNames[type]) }))}
        onChange={(type) => actions.setType(type as RequestType)}
      />
      {desk && isWaiting && <FaqLinks desk={desk} type={requestType} />}
      <Fold title={t(readText.allMails, { count: request.messages.length })}>
        <MailList entry={entry} now={now} />
      </Fold>
      <p className={styles.hint}>
        {[rests.mails, looksFirst(entry) ? '' : rests.limit, zoneAssumed ? t(readText.zoneAssumed) : '']
          .filter((part) => part !== '')
          .join(sentenceGap[locale])}
      </p>
    </section>
  );

  function deskTimeOf(at: number): string | undefined {
    if (desk?.timeZone === undefined) return undefined;
    return t(readText.deskLocalTime, { time: formats.momentIn(at, desk.timeZone), zone: desk.timeZone });
  }
};
