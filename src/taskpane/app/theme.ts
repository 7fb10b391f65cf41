import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { HostTheme } from '../../host/mail-host';

/** Chinese text needs a Chinese face before the browser guesses one. */
const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

const light: Theme = { ...webLightTheme, fontFamilyBase };
const dark: Theme = { ...webDarkTheme, fontFamilyBase };

/** Outlook's theme where it tells, else that of the system. */
export const themeFor = (host: HostTheme | undefined, systemIsDark: boolean): Theme =>
  (host ? host.dark : systemIsDark) ? dark : light;
