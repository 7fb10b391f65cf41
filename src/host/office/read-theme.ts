import type { HostTheme } from '../mail-host';

/** Outlook's theme where it tells (1.14). `isDarkTheme` is not supported in Outlook: the background decides. */
export const readTheme = (theme: Office.OfficeTheme | undefined): HostTheme | undefined => {
  const background = theme?.bodyBackgroundColor;
  if (!theme || !background || !/^#[\da-f]{6}$/i.test(background)) return undefined;
  return { dark: luminance(background) < 0.35, background, foreground: theme.bodyForegroundColor };
};

/** 0 black .. 1 white, by the weights of sRGB; close enough to tell dark from light. */
const luminance = (colour: string): number => {
  const part = (at: number) => parseInt(colour.slice(at, at + 2), 16) / 255;
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
};
