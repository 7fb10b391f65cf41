import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/findings/finding';
import type { Fix } from '../../core/fixes/fix';
import type { Review } from '../../core/review/review';
import { useText } from '../app/text';
import { composeText } from '../strings/compose';
import { isShortLine, previewOf } from './fix-preview';
import { secretContext } from './secret-context';

const useStyles = makeStyles({
  root: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  secret: { fontWeight: tokens.fontWeightSemibold },
});

/** What a fix will put into the mail, before it does; of a secret also where it stands. */
export const FixPreview = ({
  fix,
  finding,
  review,
  subject,
}: {
  readonly fix: Fix;
  readonly finding: Finding;
  readonly review: Review;
  readonly subject: string;
}) => {
  const styles = useStyles();
  const t = useText();
  const preview = previewOf(fix);
  if (preview === undefined || (fix.kind === 'insertText' && isShortLine(fix.text))) return null;
  const around =
    fix.kind === 'replaceText' && finding.check.startsWith('secret/')
      ? secretContext(fix.place, review, subject)
      : undefined;
  return (
    <p className={styles.root} data-role="preview">
      {around && (
        <>
          {fix.kind === 'replaceText' && fix.place.field === 'subject' && t(composeText.inSubject)}
          {around.before}
          <span className={styles.secret}>••••</span>
          {around.after}
          <br />
        </>
      )}
      {t(textFor(fix), { text: preview })}
    </p>
  );
};

const textFor = (fix: Fix) =>
  fix.kind === 'setSubject'
    ? composeText.willSetSubject
    : fix.kind === 'insertText'
      ? composeText.willInsert
      : composeText.willReplace;
