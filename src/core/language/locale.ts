/** The languages of the pane and of texts made by us. */
export type Locale = 'en' | 'zh-CN';
export const locales: readonly Locale[] = ['en', 'zh-CN'];

/** The language a mail is written in; `other` is neither Chinese nor English, `mixed` is both. */
export type TextLanguage = 'en' | 'zh' | 'mixed' | 'other';
export const textLanguages: readonly TextLanguage[] = ['en', 'zh', 'mixed', 'other'];

/** The locale whose words we write into a mail of this language. */
export const localeFor = (language: TextLanguage, fallback: Locale): Locale =>
  language === 'zh' ? 'zh-CN' : language === 'en' ? 'en' : fallback;
