import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useFormats } from '../app/format';
import { useSpeech, useText } from '../app/text';
import { LabelledSelect } from '../components/LabelledSelect';
import { Fold } from '../components/Fold';
import type { RequestEntry } from '../session/request-core';
import { requestTypes, type RequestType } from '../../core/models/request-type';
import { composeText } from '../strings/compose';
import { typeNames } from '../strings/kinds';
import { readText } from '../strings/read';
import { FaqLinks } from './FaqLinks';
import { MailList } from './MailList';
import { looksFirst, NextStep, type StepActions } from './NextStep';
import { RequestHead } from './RequestHead';
import { RequestNumbers } from './RequestNumbers';
import { stateWords } from './state-words';
import { TimeLinePicture } from './TimeLinePicture';
import { sentenceGap, useRestsOn } from './use-rests-on';
import { WaitFacts } from './WaitFacts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

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
  const isWaiting = waiting.waitingSince !== undefined && !entry.isSolved;
  const rests = useRestsOn(
    useMemo(() => [request], [request]),
    now,
  );
  const zoneAssumed = request.messages.some(({ message }) => message.dateZoneAssumed);
  return (
    <section className={styles.root} data-request={entry.key} data-state={waiting.state}>
      <RequestHead words={stateWords(entry, deskName, now, t, formats)} />
      <RequestNumbers numbers={request.numbers} onCopy={actions.copy} />
      <TimeLinePicture entry={entry} now={now} />
      <NextStep entry={entry} now={now} actions={actions} />
      <WaitFacts entry={entry} deskName={deskName} now={now} />
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
};
