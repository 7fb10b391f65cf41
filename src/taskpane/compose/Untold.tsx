import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../core/checks/check';
import { checkHelp } from '../../core/help/check-help';
import { useSpeech, useText } from '../app/text';
import { stepText } from '../strings/compose';
import { untoldText } from '../strings/untold';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type Reason = keyof typeof untoldText;

/** The checks that could not tell, by name, under what they lacked. */
export const Untold = ({ results }: { readonly results: readonly CheckResult[] }) => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  const namesFor = (reason: Reason) =>
    results
      .filter((result) => reasonOf(result) === reason)
      .map(({ check }) => checkHelp[check]?.title[locale] ?? check);
  return (
    <ul className={styles.list}>
      {(Object.keys(untoldText) as Reason[])
        .map((reason) => ({ reason, names: namesFor(reason) }))
        .filter(({ names }) => names.length > 0)
        .map(({ reason, names }) => (
          <li key={reason} data-reason={reason}>
            {t(untoldText[reason])}
            {names.join(t(stepText.join))}
          </li>
        ))}
    </ul>
  );
};

const reasonOf = ({ outcome, detail = '' }: CheckResult): Reason =>
  outcome === 'crashed' ? 'crashed' : (reasonByNeed[detail] ?? 'field');

/** By the input that was missing; see `CheckInputs`. */
const reasonByNeed: Readonly<Record<string, Reason>> = {
  deskTime: 'hours',
  knownRequest: 'request',
  body: 'text',
  parts: 'text',
  ownText: 'text',
  requestType: 'text',
};
