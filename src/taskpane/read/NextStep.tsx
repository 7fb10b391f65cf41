import { makeStyles, tokens } from '@fluentui/react-components';
import type { Waiting } from '../../core/waiting/waiting';
import { useFormats } from '../app/format';
import { useText } from '../app/text';
import { Button } from '../components/Button';
import type { RequestEntry } from '../session/request-core';
import { isFromMailbox } from '../session/rests-on';
import { readText } from '../strings/read';
import { LinkList } from './FaqLinks';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface StepActions {
  reply(): void;
  followUp(): void;
  remind(at: number): void;
  copySummary(): void;
  setSolved(isSolved: boolean): void;
}

/** What comes next: one sentence and one button; "solved" beside it. */
export const NextStep = ({
  entry,
  now,
  actions,
}: {
  readonly entry: RequestEntry;
  readonly now: number;
  readonly actions: StepActions;
}) => {
  const styles = useStyles();
  const t = useText();
  const formats = useFormats(now);
  const { waiting, isSolved, desk, request } = entry;
  const step = stepOf(entry);
  const isOver = isSolved || waiting.state === 'closed' || request.settled;
  const primary = (label: string, onClick: () => void) => (
    <Button size="small" appearance="primary" onClick={onClick} data-step={step.kind}>
      {label}
    </Button>
  );
  const until = step.kind === 'wait' ? step.until : undefined;
  return (
    <div className={styles.root}>
      <p className={styles.text}>{sentence()}</p>
      {looksFirst(entry) && <p className={styles.hint}>{t(readText.stepLookFirst)}</p>}
      {step.kind === 'other-channel' && desk && (
        <LinkList
          title={t(readText.channels)}
          links={desk.channels.map(({ name, url }) => ({ title: name, ...(url !== undefined && { url }) }))}
        />
      )}
      <div className={styles.actions}>
        {until !== undefined && primary(t(readText.remind), () => actions.remind(until))}
        {step.kind === 'answer' && primary(t(readText.reply), actions.reply)}
        {step.kind === 'follow-up' && primary(t(readText.followUp), actions.followUp)}
        {step.kind === 'other-channel' && primary(t(readText.copySummary), actions.copySummary)}
        {isSolved && (
          <Button size="small" onClick={() => actions.setSolved(false)}>
            {t(readText.reopen)}
          </Button>
        )}
        {!isOver && (
          <Button size="small" onClick={() => actions.setSolved(true)} data-action="solved">
            {t(readText.markSolved)}
          </Button>
        )}
      </div>
    </div>
  );

  function sentence(): string {
    switch (step.kind) {
      case 'wait':
        return step.until === undefined
          ? t(readText.stepWaitOpen)
          : t(readText.stepWait, { time: formats.moment(step.until) });
      case 'answer':
        return t(readText.stepAnswer);
      case 'follow-up':
        return step.round > 1 ? t(readText.stepFollowUpAgain, { round: step.round }) : t(readText.stepFollowUp);
      case 'other-channel':
        return t(readText.stepOtherChannel);
      case 'nothing':
        return t(readText.stepNothing);
    }
  }
};

const stepOf = ({ isSolved, waiting }: RequestEntry): Waiting['nextStep'] =>
  isSolved ? { kind: 'nothing' } : waiting.nextStep;

/** Before the user presses the desk: without the mailbox, an answer may have come that nobody here has opened. */
export const looksFirst = (entry: RequestEntry): boolean => {
  const { kind } = stepOf(entry);
  return (kind === 'follow-up' || kind === 'other-channel') && !isFromMailbox(entry.request);
};
