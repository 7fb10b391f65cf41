import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ButtonHTMLAttributes, ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    margin: 0,
    minWidth: '96px',
    padding: `5px ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflow: 'hidden',
    verticalAlign: 'middle',
    cursor: 'pointer',
    transitionProperty: 'background, border, color',
    transitionDuration: tokens.durationFaster,
    transitionTimingFunction: tokens.curveEasyEase,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      border: `1px solid ${tokens.colorNeutralStroke1Hover}`,
      color: tokens.colorNeutralForeground1Hover,
    },
    ':hover:active': {
      backgroundColor: tokens.colorNeutralBackground1Pressed,
      border: `1px solid ${tokens.colorNeutralStroke1Pressed}`,
      color: tokens.colorNeutralForeground1Pressed,
    },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorTransparentStroke}`,
      border: `1px solid ${tokens.colorStrokeFocus2}`,
      boxShadow: `0 0 0 ${tokens.strokeWidthThin} ${tokens.colorStrokeFocus2} inset`,
      zIndex: 1,
    },
    '@media (forced-colors: active)': {
      ':focus': { border: '1px solid ButtonText' },
      ':hover': {
        backgroundColor: 'HighlightText',
        border: '1px solid Highlight',
        color: 'Highlight',
        forcedColorAdjust: 'none',
      },
    },
  },
  small: {
    minWidth: '64px',
    padding: `3px ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
    ':focus-visible': { borderRadius: tokens.borderRadiusSmall },
  },
  primary: {
    backgroundColor: tokens.colorBrandBackground,
    border: '1px solid transparent',
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': {
      backgroundColor: tokens.colorBrandBackgroundHover,
      border: '1px solid transparent',
      color: tokens.colorNeutralForegroundOnBrand,
    },
    ':hover:active': {
      backgroundColor: tokens.colorBrandBackgroundPressed,
      border: '1px solid transparent',
      color: tokens.colorNeutralForegroundOnBrand,
    },
    ':focus-visible': {
      border: `1px solid ${tokens.colorStrokeFocus2}`,
      boxShadow: `${tokens.shadow2}, 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorStrokeFocus2} inset, 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorNeutralForegroundOnBrand} inset`,
    },
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      border: '1px solid HighlightText',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
      ':hover': { backgroundColor: 'HighlightText', border: '1px solid Highlight', color: 'Highlight' },
    },
  },
  subtle: {
    backgroundColor: tokens.colorSubtleBackground,
    border: '1px solid transparent',
    color: tokens.colorNeutralForeground2,
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      border: '1px solid transparent',
      color: tokens.colorNeutralForeground2Hover,
    },
    ':hover:active': {
      backgroundColor: tokens.colorSubtleBackgroundPressed,
      border: '1px solid transparent',
      color: tokens.colorNeutralForeground2Pressed,
    },
  },
  off: {
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    border: `1px solid ${tokens.colorNeutralStrokeDisabled}`,
    color: tokens.colorNeutralForegroundDisabled,
    cursor: 'not-allowed',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
      border: `1px solid ${tokens.colorNeutralStrokeDisabled}`,
      color: tokens.colorNeutralForegroundDisabled,
    },
    ':hover:active': {
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
      border: `1px solid ${tokens.colorNeutralStrokeDisabled}`,
      color: tokens.colorNeutralForegroundDisabled,
    },
    '@media (forced-colors: active)': {
      backgroundColor: 'ButtonFace',
      border: '1px solid GrayText',
      color: 'GrayText',
      ':hover': { backgroundColor: 'ButtonFace', border: '1px solid GrayText', color: 'GrayText' },
    },
  },
  offBare: {
    border: '1px solid transparent',
    ':hover': { border: '1px solid transparent' },
    ':hover:active': { border: '1px solid transparent' },
  },
  icon: { display: 'inline-flex', marginRight: tokens.spacingHorizontalSNudge },
});

/**
 * Looks as Fluent's does, in its tokens, but is the browser's own button: Fluent's takes as long to draw as the rest of a
 * finding, and eight kilobytes of the first script.
 */
export const Button = ({
  appearance = 'secondary',
  size = 'medium',
  icon,
  disabledFocusable = false,
  className,
  onClick,
  children,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
  readonly size?: 'small' | 'medium';
  readonly icon?: ReactNode;
  /** Does nothing now, but keeps the keyboard's place. */
  readonly disabledFocusable?: boolean;
}) => {
  const styles = useStyles();
  const look = mergeClasses(
    styles.root,
    size === 'small' && styles.small,
    appearance !== 'secondary' && styles[appearance],
    disabledFocusable && styles.off,
    disabledFocusable && appearance !== 'secondary' && styles.offBare,
    className,
  );
  return (
    <button
      type="button"
      {...rest}
      className={look}
      aria-disabled={disabledFocusable || undefined}
      onClick={disabledFocusable ? undefined : onClick}
    >
      {icon !== undefined && <span className={styles.icon}>{icon}</span>}
      {children}
    </button>
  );
};
