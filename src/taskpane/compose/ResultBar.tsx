import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../app/text';
import type { AppliedFix } from '../../host/mail-host';
import { Button } from '../components/Button';
import type { ComposeSession } from '../session/compose-session';
import type { FixResult } from '../session/compose-state';
import { resultText } from '../strings/compose';
import { paneText, troubleText } from '../strings/pane';
import { visible } from './fix-preview';

/** The bar lies over the pane: the opening words tell which text it speaks of. */
const quotedLength = 60;

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  copy: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '64px',
    marginTop: tokens.spacingVerticalS,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** What a fix did, where, and the way back; or the question it needs answered first. */
export const ResultBar = ({ result, session }: { readonly result: FixResult; readonly session: ComposeSession }) => {
  const styles = useStyles();
  const t = useText();
  const sentences = useSentences(result);
  const { fix } = result;
  return (
    <div className={styles.root} role="status" data-result={result.outcome}>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      {result.outcome === 'copy-failed' && (
        <textarea className={styles.copy} readOnly value={result.text ?? ''} aria-label={t(paneText.copy)} />
      )}
      <div className={styles.actions}>
        {result.outcome === 'needs-choice' && fix && (
          <>
            <Button size="small" appearance="primary" onClick={() => void session.apply([fix], 'ownEnd')}>
              {t(resultText.ownEnd)}
            </Button>
            <Button size="small" onClick={() => void session.apply([fix], 'replaceSelection')}>
              {t(resultText.replaceSelection)}
            </Button>
            {fix.kind === 'insertText' && (
              <Button size="small" onClick={() => void session.copy(fix.text)}>
                {t(paneText.copy)}
              </Button>
            )}
          </>
        )}
        {result.undo && (
          <Button size="small" onClick={result.undo}>
            {t(paneText.undo)}
          </Button>
        )}
        <Button size="small" onClick={session.dismissResult}>
          {t(result.outcome === 'needs-choice' ? paneText.cancel : paneText.close)}
        </Button>
      </div>
    </div>
  );
};

const useSentences = (result: FixResult): readonly string[] => {
  const t = useText();
  const { applied } = result;
  switch (result.outcome) {
    case 'applied':
      return [
        result.count > 1 ? t(resultText.several, { count: result.count }) : did(applied, t),
        ...(applied?.landedIn === 'quoted' ? [t(resultText.inQuoted)] : []),
        ...(applied?.landedIn === 'signature' ? [t(resultText.inSignature)] : []),
        ...(applied?.verified === false ? [t(resultText.unverified)] : []),
      ];
    case 'copied':
      return [...reason(applied, t), t(resultText.copied)];
    case 'copy-failed':
      return [...reason(applied, t), t(resultText.copyFailed)];
    case 'needs-choice':
      return [t(resultText.needsChoice)];
    case 'ignored-here':
      return [t(resultText.ignoredHere)];
    case 'ignored-for-desk':
      return [t(resultText.ignoredForDesk)];
    case 'undone':
      return [t(resultText.undone)];
    case 'undo-failed':
      return [t(resultText.undoFailed)];
    case 'failed':
      return [result.error ? t(troubleText[result.error]) : t(resultText.nothingDone)];
  }
};

type Say = ReturnType<typeof useText>;

const did = (applied: AppliedFix | undefined, t: Say): string => {
  const where = applied?.where ?? 'body';
  if (where === 'subject' || where === 'new-mail') return t(resultText[where]);
  return t(resultText[where], { text: visible(applied?.text ?? '', quotedLength) });
};

const reason = (applied: AppliedFix | undefined, t: Say): readonly string[] => {
  switch (applied?.reason) {
    case 'place-changed':
      return [t(resultText.placeChanged)];
    case 'client-breaks-body':
      return [t(resultText.clientBreaks)];
    case 'still-typing':
      return [t(resultText.stillTyping)];
    default:
      return [];
  }
};
