import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../app/text';
import { Button } from '../components/Button';
import { paneText } from '../strings/pane';
import { readText } from '../strings/read';

const useStyles = makeStyles({
  numberRow: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  number: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, overflowWrap: 'anywhere' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The number to name in every mail, ready to copy, and the others the request has had. */
export const RequestNumbers = ({
  numbers: [number, ...others],
  onCopy,
}: {
  readonly numbers: readonly string[];
  readonly onCopy: (number: string) => void;
}) => {
  const styles = useStyles();
  const t = useText();
  if (number === undefined) return <p className={styles.hint}>{t(readText.noNumber)}</p>;
  return (
    <>
      <div className={styles.numberRow}>
        <span className={styles.number}>{t(readText.number, { number })}</span>
        <Button
          size="small"
          aria-label={t(readText.copyNumber, { number })}
          onClick={() => onCopy(number)}
          data-action="copy-number"
        >
          {t(paneText.copy)}
        </Button>
      </div>
      {others.length > 0 && <p className={styles.hint}>{t(readText.moreNumbers, { numbers: others.join(', ') })}</p>}
    </>
  );
};
