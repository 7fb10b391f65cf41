import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFormats } from '../app/format';
import { useText } from '../app/text';
import type { RequestEntry } from '../session/request-core';
import { composeText } from '../strings/compose';
import { readText } from '../strings/read';
import { lengthOf, sinceOf } from './state-words';

const useStyles = makeStyles({
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

/** The waits of a request in words; only those that say something new. */
export const WaitFacts = ({
  entry: { waiting, desk, isSolved },
  deskName,
  now,
}: {
  readonly entry: RequestEntry;
  readonly deskName: string;
  readonly now: number;
}) => {
  const styles = useStyles();
  const t = useText();
  const formats = useFormats(now);
  const { waitingSince, calendarSeconds, deskSeconds, firstReplySeconds, requesterWaitSeconds } = waiting;
  const isWaiting = waitingSince !== undefined && !isSolved;
  // One wait alone is its own sum.
  const onlyWait = isWaiting ? calendarSeconds : firstReplySeconds;
  return (
    <dl className={styles.facts}>
      {isWaiting && (
        <>
          <Fact name={t(readText.waitingSince)}>
            <time dateTime={new Date(waitingSince).toISOString()} title={deskTimeOf(waitingSince)}>
              {sinceOf(waiting, formats.moment(waitingSince), t)}
            </time>
          </Fact>
          <Fact name={t(readText.calendarTime)}>{lengthOf(waiting, calendarSeconds ?? 0, t, formats)}</Fact>
        </>
      )}
      {isWaiting && deskSeconds !== undefined && (
        <Fact name={t(readText.deskTime)}>{lengthOf(waiting, deskSeconds, t, formats)}</Fact>
      )}
      {firstReplySeconds !== undefined && (
        <Fact name={t(readText.firstReply)}>{formats.duration(firstReplySeconds)}</Fact>
      )}
      {firstReplySeconds !== undefined && requesterWaitSeconds !== onlyWait && (
        <Fact name={t(readText.totalWait)}>{formats.duration(requesterWaitSeconds)}</Fact>
      )}
      <Fact name={t(composeText.desk)}>{deskName}</Fact>
    </dl>
  );

  function deskTimeOf(at: number): string | undefined {
    if (desk?.timeZone === undefined) return undefined;
    return t(readText.deskLocalTime, { time: formats.momentIn(at, desk.timeZone), zone: desk.timeZone });
  }
};

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
};
