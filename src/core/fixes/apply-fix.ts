import type { Address } from '../mail/address';
import { readBody } from '../mail/body-text';
import type { Draft, MailBody } from '../mail/draft';
import { insertInBody, replaceInBody } from '../mail/html-edit';
import type { Fix } from './fix';

/**
 * The draft after a fix. Fields a fix does not name stay the same values. What only a person or a host can do
 * (`attachFile`, `openDrafts`) leaves the draft as it is; text for the cursor goes to the end of the own text.
 */
export const applyFix = (draft: Draft, fix: Fix): Draft => {
  switch (fix.kind) {
    case 'setSubject':
      return { ...draft, subject: fix.subject };
    case 'insertText': {
      const source = draft.body ?? emptyBody;
      const content = insertInBody(readBody(source), fix.at === 'ownStart' ? 'ownStart' : 'ownEnd', fix.text);
      return { ...draft, body: { ...source, content } };
    }
    case 'replaceText':
      return withText(draft, fix);
    case 'replaceRecipient':
      return withRecipient(draft, fix);
    case 'removeAttachment':
      return draft.attachments
        ? { ...draft, attachments: draft.attachments.filter((_, index) => index !== fix.place.index) }
        : draft;
    case 'attachFile':
    case 'openDrafts':
      return draft;
  }
};

const emptyBody: MailBody = { format: 'text', content: '' };

/** A place that lies outside the text is of another draft: nothing is replaced. */
const withText = (draft: Draft, { place, text }: Extract<Fix, { kind: 'replaceText' }>): Draft => {
  const { field, start, end } = place;
  if (field === 'subject' && draft.subject !== undefined && end <= draft.subject.length)
    return { ...draft, subject: draft.subject.slice(0, start) + text + draft.subject.slice(end) };
  if (field !== 'body' || !draft.body) return draft;
  const body = readBody(draft.body);
  return end <= body.text.length
    ? { ...draft, body: { ...draft.body, content: replaceInBody(body, place, text) } }
    : draft;
};

const withRecipient = (draft: Draft, { place, address }: Extract<Fix, { kind: 'replaceRecipient' }>): Draft => {
  const { field, index } = place;
  if (field !== 'to' && field !== 'cc' && field !== 'bcc') return draft;
  const replace = (list: readonly Address[] = []) => list.map((old, at) => (at === index ? address : old));
  return { ...draft, [field]: replace(draft[field]) };
};
