import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

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
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
});

/** A part that is closed until asked for. */
export const Fold = ({
  title,
  children,
  open = false,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly open?: boolean;
}) => {
  const styles = useStyles();
  return (
    <details className={styles.root} open={open}>
      {/* Reached without it too, but office.js moves the Tab key through a list of its own that knows no summary. */}
      <summary className={styles.summary} tabIndex={0}>
        {title}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
};
