import type { Locale } from '../../core/language/locale';

/** The pane's language before Outlook has told its own. */
export const browserLocale = (): Locale => (navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');
