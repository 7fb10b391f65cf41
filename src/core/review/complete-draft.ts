import { greetingLine, thanksLine } from '../checks/courtesy-lines';
import { needsOf } from '../checks/required-needs';
import { shortened } from '../checks/phrase';
import { sentenceAt } from '../checks/sentence-at';
import { suggestSubject } from '../checks/suggest-subject';
import type { DeskNeed } from '../desks/desk-need';
import type { DeskProfile } from '../desks/desk-profile';
import { completeMail, saidInSentences } from '../fixes/complete-mail';
import type { Locale } from '../language/locale';
import type { Draft } from '../mail/draft';
import { textOf } from '../mail/parts';
import type { RequestType } from '../models/request-type';
import type { Review } from './review';

export interface CompletionInput {
  readonly review: Review;
  readonly desk: DeskProfile;
  /** The kind of problem shown to the user, the guess or their own choice. */
  readonly type: RequestType;
  /** Language of the mail to write. */
  readonly locale: Locale;
  readonly draft: Draft;
  readonly requestNumber?: string;
}

/**
 * "Complete my mail": a new draft for this kind of problem, filled with what the present one says, with labelled gaps for
 * the rest. The present draft is not touched; the writer copies or opens the new one.
 */
export const completeDraft = ({ review, desk, type, locale, draft, requestNumber }: CompletionInput): Draft => {
  const { facts, body, parts } = review;
  const needs = needsOf(desk, type);
  const known: Partial<Record<DeskNeed, string>> = {};
  for (const need of needs) {
    if (need === 'evidence') continue;
    const words = facts
      .of(need)
      .filter(({ place }) => place.field === 'body' || !saidInSentences.has(need))
      .map(({ text, place }) => (saidInSentences.has(need) ? sentenceAt(body.text, place, facts) : shortened(text)));
    const distinct = words.filter((word, at) => words.indexOf(word) === at);
    if (distinct.length > 0) known[need] = distinct.slice(0, 3).join(locale === 'zh-CN' ? '；' : '; ');
  }
  const ownText = textOf(body, parts.own);
  const requestType = { type, confidence: 1, sure: true, words: [], chosenByUser: true };
  const numbered = requestNumber === undefined ? {} : { requestNumber };
  const content = completeMail({
    type,
    locale,
    greeting: greetingLine(desk, locale),
    thanks: thanksLine(locale),
    needs,
    known,
    ...numbered,
  });
  return {
    to: draft.to ?? [],
    subject: suggestSubject({ ownText, facts, requestType, mailLocale: locale, ...numbered }) ?? draft.subject ?? '',
    body: { format: 'text', content },
    composeType: 'newMail',
  };
};
