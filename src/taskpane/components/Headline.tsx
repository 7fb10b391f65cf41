import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentType } from 'react';

/** The sign of a headline, and the colour that goes with it. */
export interface HeadlineLook {
  readonly icon: ComponentType;
  readonly colour: 'neutral' | 'brand' | 'success' | 'warning' | 'danger';
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusLarge,
    border: '1px solid transparent',
    overflowWrap: 'anywhere',
  },
  neutral: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
  brand: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground3 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground3 },
  danger: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground3 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    // The keyboard is brought here after a fix; nothing can be done with it.
    ':focus': { outlineStyle: 'none' },
  },
  detail: {
    gridColumn: '2',
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The first line of a view: a sign, what is so, and a sentence below it where there is one. */
export const Headline = ({
  look: { icon: Icon, colour },
  title,
  detail,
  titleId,
  verdict,
}: {
  readonly look: HeadlineLook;
  readonly title: string;
  readonly detail: string;
  readonly titleId?: string;
  readonly verdict?: string;
}) => {
  const styles = useStyles();
  return (
    <header className={mergeClasses(styles.root, styles[colour])} data-verdict={verdict}>
      <Icon />
      <h2 className={styles.title} id={titleId}>
        {title}
      </h2>
      {detail !== '' && <p className={styles.detail}>{detail}</p>}
    </header>
  );
};
