import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    padding: `${tokens.spacingVerticalM} 0`,
    cursor: 'pointer',
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  quiet: { borderTop: 'none' },
  quietSummary: {
    padding: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
});

/** A part that is closed until asked for; a quiet one is drawn only then, too. */
export const Fold = ({
  title,
  children,
  open = false,
  look = 'part',
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly look?: 'part' | 'quiet';
}) => {
  const styles = useStyles();
  const isQuiet = look === 'quiet';
  const [isOpen, setOpen] = useState(open);
  return (
    <details
      className={mergeClasses(styles.root, isQuiet && styles.quiet)}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      {/* Reached without it too, but office.js moves the Tab key through a list of its own that knows no summary. */}
      <summary className={mergeClasses(styles.summary, isQuiet && styles.quietSummary)} tabIndex={0}>
        {title}
      </summary>
      {(!isQuiet || isOpen) && <div className={styles.content}>{children}</div>}
    </details>
  );
};
