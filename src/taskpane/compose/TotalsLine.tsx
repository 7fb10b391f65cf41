import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../core/checks/check';
import type { Review } from '../../core/review/review';
import { useText } from '../app/text';
import { useLoaded } from '../app/use-loaded';
import { Fold } from '../components/Fold';
import type { ComposeState } from '../session/compose-state';
import { composeText, toneText } from '../strings/compose';
import { paneText } from '../strings/pane';
import { totalsOf } from './totals';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** How many checks are fine, how the mail sounds, and, one step behind, which checks could not tell and why. */
export const TotalsLine = ({ review, state }: { readonly review: Review; readonly state: ComposeState }) => {
  const styles = useStyles();
  const t = useText();
  const { passed, untold } = totalsOf(review, state.unread);
  const sound = state.unread ? undefined : soundOf(review.tone);
  const line = [
    passed > 0 ? t(composeText.passed, { count: passed }) : '',
    sound ? t(toneText[sound]) : '',
    untold.length > 0 ? t(composeText.cannotTell, { count: untold.length }) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <div data-role="totals">
      {untold.length === 0 ? (
        <p className={styles.text}>{line}</p>
      ) : (
        <Fold title={line} look="quiet">
          <LaterUntold results={untold} />
        </Fold>
      )}
    </div>
  );
};

/** The names of the checks come with their help: few ask, and the first picture is not to wait for them. */
const LaterUntold = ({ results }: { readonly results: readonly CheckResult[] }) => {
  const styles = useStyles();
  const t = useText();
  const { value: Untold, failed } = useLoaded(loadUntold);
  return Untold ? (
    <Untold results={results} />
  ) : (
    <p className={styles.text}>{t(failed ? paneText.chunkFailed : paneText.loadingPart)}</p>
  );
};

const loadUntold = () => import(/* webpackChunkName: "help" */ './Untold').then(({ Untold }) => Untold);

/** Said only with the fine weights: without them the number is too coarse for a word. */
const soundOf = ({ courtesy, offensive }: Review['tone']): keyof typeof toneText | undefined => {
  if (offensive === undefined) return undefined;
  return courtesy > clearlySo ? 'courteous' : courtesy < -clearlySo ? 'rough' : 'plain';
};
const clearlySo = 0.35;
