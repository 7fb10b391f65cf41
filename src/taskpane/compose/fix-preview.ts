import type { Finding } from '../../core/findings/finding';
import type { Fix } from '../../core/fixes/fix';
import type { Review } from '../../core/review/review';
import type { Draft } from '../../core/mail/draft';

const shownLength = 160;

/** The one fix a finding's button carries out: a safe one first. */
export const firstFix = (finding: Finding): Fix | undefined => finding.fixes[0] ?? finding.suggestions[0];

/** The words a finding is about, as the mail has them; never those of a secret. */
export const wordsOf = (finding: Finding, review: Review, draft: Draft): string | undefined => {
  const { place } = finding;
  if (!place || finding.check.startsWith('secret/')) return undefined;
  const list = place.field === 'to' || place.field === 'cc' || place.field === 'bcc' ? draft[place.field] : undefined;
  const text =
    place.field === 'body'
      ? review.body.text.slice(place.start, place.end)
      : place.field === 'subject'
        ? (draft.subject ?? '').slice(place.start, place.end)
        : place.field === 'attachments'
          ? draft.attachments?.[place.index ?? 0]?.name
          : list?.[place.index ?? 0]?.address;
  return text === undefined || text.trim() === '' ? undefined : visible(text);
};

/** What a fix will put into the mail; `undefined` where the button says it all. */
export const previewOf = (fix: Fix): string | undefined => {
  switch (fix.kind) {
    case 'setSubject':
      return visible(fix.subject);
    case 'insertText':
    case 'replaceText':
      return fix.text.trim() === '' ? undefined : visible(fix.text);
    case 'replaceRecipient':
      return fix.address.address;
    case 'removeAttachment':
    case 'attachFile':
    case 'openDrafts':
      return undefined;
  }
};

/** A labelled line short enough to stand on the button itself. */
export const isShortLine = (text: string): boolean => text.trim().length <= 32 && !/\n/.test(text.trim());

/** Words that the pane puts into quotation marks do not bring their own. */
export const unquoted = (text: string): string =>
  text.trim().replace(/^["“”„«「『]([^"“”„«»「」『』]*)["“”»」』]$/, '$1');

/** Mail text as text: characters that turn or hide others are shown by name, long text is cut. */
export const visible = (text: string, most = shownLength): string => {
  const shown = text
    .trim()
    .replace(
      /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
      (unit) => `[U+${unit.charCodeAt(0).toString(16).toUpperCase()}]`,
    )
    .replace(/\s*\n\s*/g, ' ');
  return shown.length > most ? `${shown.slice(0, most - 1)}…` : shown;
};
