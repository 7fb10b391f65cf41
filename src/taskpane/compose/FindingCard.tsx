import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Finding } from '../../core/findings/finding';
import { useSpeech, useText } from '../app/text';
import { Bulb, StopSign, Warning } from '../components/icons';
import { useHidden } from '../components/use-hidden';
import type { ComposeSession } from '../session/compose-session';
import type { ComposeState } from '../session/compose-state';
import type { Engine } from '../session/engine';
import { composeText } from '../strings/compose';
import { firstFix, unquoted, wordsOf } from './fix-preview';
import { FixButton } from './FixButton';
import { FixPreview } from './FixPreview';
import { useMore } from './use-more';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  error: { borderLeft: `3px solid ${tokens.colorStatusDangerBorderActive}` },
  warning: { borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}` },
  info: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  asked: { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-1px' },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground1 },
  infoIcon: { color: tokens.colorNeutralForeground3 },
  column: { gridColumn: '2', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  words: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const icons = { error: StopSign, warning: Warning, info: Bulb };
const severityText = {
  error: composeText.severityError,
  warning: composeText.severityWarning,
  info: composeText.severityInfo,
};

/** One finding: what is so, what to do, one button; reasons and ways to silence it one step behind. */
export const FindingCard = ({
  finding,
  isAsked,
  state,
  session,
  engine,
}: {
  readonly finding: Finding;
  /** A Smart Alert sent the user here for this one: marked, and its reason open. */
  readonly isAsked?: boolean | undefined;
  readonly state: ComposeState;
  readonly session: ComposeSession;
  readonly engine: Engine;
}) => {
  const styles = useStyles();
  const hidden = useHidden();
  const t = useText();
  const { locale } = useSpeech();
  const textId = useId();
  const { review, draft } = state;
  const text = engine.say(finding, locale);
  const more = useMore({ finding, startsOpen: isAsked === true, name: text, state, session });
  if (!review || !draft) return null;

  const Icon = icons[finding.severity];
  const words = wordsOf(finding, review, draft);
  const fix = firstFix(finding);
  // A labelled line waits to be filled in; the same line a second time would help nobody.
  const isThere = fix?.kind === 'insertText' && review.body.text.includes(fix.text.trim());
  return (
    <li
      className={mergeClasses(styles.root, styles[finding.severity], isAsked && styles.asked)}
      data-check={finding.check}
      data-asked={isAsked || undefined}
    >
      <Icon className={styles[`${finding.severity}Icon`]} />
      <div className={styles.column}>
        <p className={styles.text} id={textId}>
          <span className={hidden}>{t(severityText[finding.severity])} </span>
          {text}
        </p>
        {words !== undefined && !text.includes(words) && (
          <p className={styles.words}>{t(composeText.wordsFound, { words: unquoted(words) })}</p>
        )}
        {isThere && <p className={styles.words}>{t(composeText.fillIn)}</p>}
        {fix && !isThere && <FixPreview fix={fix} finding={finding} review={review} subject={draft.subject ?? ''} />}
        <div className={styles.actions}>
          {fix && !isThere && (
            <FixButton fix={fix} finding={finding} session={session} isBusy={state.busy} describedBy={textId} />
          )}
          {more.toggle}
        </div>
        {more.panel}
      </div>
    </li>
  );
};
