import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Button } from './Button';
import { CheckCircle, Question, StopSign, Warning } from './icons';

export type NoticeKind = 'info' | 'success' | 'warning' | 'error';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  danger: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  icon: { gridColumn: '1', color: tokens.colorNeutralForeground2 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  error: { color: tokens.colorStatusDangerForeground1 },
  text: { gridColumn: '2', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, lineHeight: '20px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

const icons = { info: Question, success: CheckCircle, warning: Warning, error: StopSign };

export interface NoticeAction {
  readonly label: string;
  readonly onClick: () => void;
  readonly primary?: true;
}

/** A small card that says one thing and offers a few answers. */
export const Notice = ({
  kind,
  title,
  children,
  actions = [],
  role,
}: {
  readonly kind: NoticeKind;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: readonly NoticeAction[];
  readonly role?: 'alert' | 'status';
}) => {
  const styles = useStyles();
  const Icon = icons[kind];
  return (
    <div className={mergeClasses(styles.root, kind === 'error' && styles.danger)} role={role}>
      <Icon className={mergeClasses(styles.icon, kind !== 'info' && styles[kind])} />
      <div className={styles.text}>
        {title !== undefined && <h2 className={styles.title}>{title}</h2>}
        {children}
        {actions.length > 0 && (
          <div className={styles.actions}>
            {actions.map(({ label, onClick, primary }) => (
              <Button key={label} size="small" appearance={primary ? 'primary' : 'secondary'} onClick={onClick}>
                {label}
              </Button>
            ))}
          </div>
        )}
      </div>
    </div>
  );
};
