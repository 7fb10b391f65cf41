import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding } from '../../core/findings/finding';
import type { Fix } from '../../core/fixes/fix';
import { useSpeech, useText } from '../app/text';
import { Bulb, StopSign, Warning } from '../components/icons';
import type { ComposeSession, ComposeState } from '../session/compose-session';
import type { Engine } from '../session/engine';
import { composeText, fixText } from '../strings/compose';
import { firstFix, previewOf, wordsOf } from './fix-preview';
import { useFilePicker } from './use-file-picker';
import { WhyText } from './WhyText';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  error: { borderLeft: `3px solid ${tokens.colorStatusDangerBorderActive}` },
  warning: { borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}` },
  info: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground1 },
  infoIcon: { color: tokens.colorNeutralForeground3 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  column: { gridColumn: '2', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  words: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  preview: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  previewLabel: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  more: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
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
  state,
  session,
  engine,
}: {
  readonly finding: Finding;
  readonly state: ComposeState;
  readonly session: ComposeSession;
  readonly engine: Engine;
}) => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const textId = useId();
  const moreId = useId();
  const file = useFilePicker(session.attach);
  const { review, draft } = state;
  if (!review || !draft) return null;

  const Icon = icons[finding.severity];
  const text = engine.say(finding, locale);
  const words = wordsOf(finding, review, draft);
  const fix = firstFix(finding);
  const preview = fix && previewOf(fix);
  const desk = review.match?.desk.name[locale] ?? '';
  return (
    <li className={mergeClasses(styles.root, styles[finding.severity])} data-check={finding.check}>
      <Icon className={styles[`${finding.severity}Icon`]} />
      <div className={styles.column}>
        <p className={styles.text} id={textId}>
          <span className={styles.hidden}>{t(severityText[finding.severity])}: </span>
          {text}
        </p>
        {words !== undefined && <p className={styles.words}>{t(composeText.wordsFound, { words })}</p>}
        {preview !== undefined && fix && (
          <p className={styles.preview}>
            <span className={styles.previewLabel}>{t(previewLabel(fix))}: </span>
            {preview}
          </p>
        )}
        <div className={styles.actions}>
          {fix && (
            <Button
              size="small"
              appearance={finding.severity === 'info' ? 'secondary' : 'primary'}
              aria-describedby={textId}
              disabledFocusable={state.busy}
              onClick={() => {
                if (fix.kind === 'attachFile') file.pick();
                else void session.apply([fix]);
              }}
            >
              {buttonText(fix, finding, t)}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={isOpen}
            aria-controls={moreId}
            aria-label={t(composeText.moreFor, { finding: text })}
            onClick={() => setOpen(!isOpen)}
          >
            {t(composeText.more)}
          </Button>
          {file.input}
        </div>
        <div className={styles.more} id={moreId} hidden={!isOpen}>
          {isOpen && (
            <>
              <WhyText check={finding.check} />
              <div className={styles.actions}>
                <Button size="small" onClick={() => session.ignoreHere(finding)}>
                  {t(composeText.ignoreHere)}
                </Button>
                <Button size="small" onClick={() => session.ignoreForDesk(finding)}>
                  {t(composeText.ignoreForDesk, { desk })}
                </Button>
                <Button size="small" onClick={() => session.chooseDesk('none')}>
                  {t(composeText.notSupportMail)}
                </Button>
              </div>
            </>
          )}
        </div>
      </div>
    </li>
  );
};

const previewLabel = (fix: Fix) =>
  fix.kind === 'setSubject'
    ? composeText.willSetSubject
    : fix.kind === 'insertText'
      ? composeText.willInsert
      : composeText.willReplace;

const buttonText = (fix: Fix, finding: Finding, t: ReturnType<typeof useText>): string => {
  if (fix.kind === 'openDrafts') return t(fixText.openDrafts, { count: fix.drafts.length });
  if (fix.kind === 'replaceText' && finding.check.startsWith('secret/')) return t(fixText.mask);
  return t(fixText[fix.kind]);
};
