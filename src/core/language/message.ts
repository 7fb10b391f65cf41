import type { Locale } from './locale';

/** What a text may be given. Never a secret's value. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** One text in every language; `en` fixes the parameters, the others must take the same. */
export type MessageText<P extends MessageParams> = Readonly<Record<Locale, (params: P) => string>>;

/** Defines a text. A missing language or a parameter that `en` lacks is a compile error. */
export const message = <P extends MessageParams = Record<never, never>>(texts: {
  readonly en: (params: P) => string;
  readonly 'zh-CN': (params: NoInfer<P>) => string;
}): MessageText<P> => texts;
