import { message } from '../../core/language/message';

/** Texts of form fields. */
export const fieldText = {
  badLine: message({
    en: ({ line }: { line: string }) => `“${line}” does not look right.`,
    'zh-CN': ({ line }) => `“${line}”的格式不对。`,
  }),
} as const;
