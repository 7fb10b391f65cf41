import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { CheckCircle, Clock, Person, Warning } from '../components/icons';
import type { StateTone, StateWords } from './state-words';

const useStyles = makeStyles({
  head: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusLarge,
    border: '1px solid transparent',
    overflowWrap: 'anywhere',
  },
  calm: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  soon: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground3 },
  late: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground3 },
  you: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  done: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground3 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  detail: { gridColumn: '2', margin: 0, color: tokens.colorNeutralForeground1 },
});

const icons: Readonly<Record<StateTone, ComponentType>> = {
  calm: Clock,
  soon: Clock,
  late: Warning,
  you: Person,
  done: CheckCircle,
};

/** How the request stands, in one line and the colour that goes with it. */
export const RequestHead = ({ words: { tone, title, detail } }: { readonly words: StateWords }) => {
  const styles = useStyles();
  const Icon = icons[tone];
  return (
    <header className={mergeClasses(styles.head, styles[tone])}>
      <Icon />
      <h2 className={styles.title}>{title}</h2>
      {detail !== '' && <p className={styles.detail}>{detail}</p>}
    </header>
  );
};
