const fluent = { themeId: 'FluentLight', isDarkTheme: false };

/** Office themes as `OfficeThemeChanged` carries them: colours are integers on the wire (protocol sheet §7). */
export const themes = {
  light: {
    ...fluent,
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x242424,
  },
  dark: {
    themeId: 'FluentDark',
    isDarkTheme: true,
    bodyBackgroundColor: 0x292929,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x333333,
    controlForegroundColor: 0xffffff,
  },
} as const;
