import { createContext, useContext, type ReactNode } from 'react';
import type { Locale } from '../../core/language/locale';
import type { MessageParams, MessageText } from '../../core/language/message';

/** Language of the pane and how this user writes dates. */
export interface Speech {
  readonly locale: Locale;
  /** BCP 47 tag for dates and numbers: the user's own region where it speaks the pane's language. */
  readonly formatLocale: string;
  readonly timeZone: string;
}

const SpeechContext = createContext<Speech>({ locale: 'en', formatLocale: 'en', timeZone: 'UTC' });

export const SpeechProvider = ({ speech, children }: { readonly speech: Speech; readonly children: ReactNode }) => (
  <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>
);

export const useSpeech = (): Speech => useContext(SpeechContext);

type SayText = <P extends MessageParams>(text: MessageText<P>, ...params: keyof P extends never ? [] : [P]) => string;

/** Says a text of `strings/` in the pane's language. */
export const useText = (): SayText => {
  const { locale } = useSpeech();
  return (text, ...params) => text[locale]((params[0] ?? {}) as never);
};

/** `displayLanguage` when it speaks the pane's language, else the pane's language alone. */
export const formatLocaleFor = (locale: Locale, displayLanguage: string): string =>
  displayLanguage.slice(0, 2).toLowerCase() === locale.slice(0, 2) ? displayLanguage : locale;
