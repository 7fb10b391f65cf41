import { readBody } from '../../core/mail/body-text';
import type { Draft, MailBody } from '../../core/mail/draft';
import { insertInBody, replaceInBody } from '../../core/mail/html-edit';
import type { BodyText } from '../../core/mail/body-text';
import type { Range } from '../../core/mail/place';
import type { Fix } from '../../core/fixes/fix';
import { HostError } from '../host-error';
import type { AppliedFix, InsertChoice } from '../mail-host';
import { addressOf, readBodyOf } from '../office-item/read-draft';
import { orUndefined } from '../office-item/office-call';
import { editBody, insertedRange, partAt, placeFrom, type BodyHost } from './edit-body';
import { noteOwnEdit } from './own-edits';
import { locateText } from './locate-text';

export interface FixTarget {
  readonly draft: Draft;
  readonly choice?: InsertChoice;
}

/** Carries out a fix in the open compose item with the safety rules of design.md §7. */
export const applyFixTo = (host: BodyHost, fix: Fix, target: FixTarget): Promise<AppliedFix> => {
  switch (fix.kind) {
    case 'setSubject':
      return setSubject(host, fix.subject);
    case 'insertText':
      return insertText(host, fix, target);
    case 'replaceText':
      return fix.place.field === 'subject'
        ? replaceInSubject(host, fix.place, fix.text, target.draft)
        : replaceInText(host, placeFrom(target.draft.body, fix.place), fix.text);
    case 'replaceRecipient':
      return replaceRecipient(host, fix, target.draft);
    case 'removeAttachment':
      return removeAttachment(host, fix, target.draft);
    case 'attachFile':
      return Promise.resolve({ outcome: 'needs-choice', where: 'attachments' });
    case 'openDrafts':
      return Promise.resolve({ outcome: 'copy-instead', reason: 'not-supported', text: textOfDrafts(fix.drafts) });
  }
};

/** The words of a body, for forms that take only text. */
export const plainTextOf = (body: MailBody): string => readBody(body).text;

const setSubject = async ({ item, caller }: BodyHost, subject: string): Promise<AppliedFix> => {
  const get = () => caller.call<string>('subject.get', (done) => item.subject.getAsync(done));
  const set = (value: string) => caller.call<unknown>('subject.set', (done) => item.subject.setAsync(value, done));
  const before = await get();
  await set(subject);
  const after = await get();
  return {
    outcome: 'applied',
    where: 'subject',
    text: subject,
    verified: after === subject,
    undo: async () => {
      if ((await get()) !== after) return false;
      await set(before);
      return true;
    },
  };
};

const replaceInSubject = async (host: BodyHost, range: Range, text: string, draft: Draft): Promise<AppliedFix> => {
  const now = await host.caller.call<string>('subject.get', (done) => host.item.subject.getAsync(done));
  const found = locateText(draft.subject ?? now, range, now);
  if (!found) return { outcome: 'copy-instead', reason: 'place-changed', text };
  return setSubject(host, now.slice(0, found.start) + text + now.slice(found.end));
};

const insertText = async (
  host: BodyHost,
  fix: Extract<Fix, { kind: 'insertText' }>,
  { choice }: FixTarget,
): Promise<AppliedFix> => {
  const at = fix.at === 'cursor' && choice !== undefined && choice !== 'replaceSelection' ? choice : fix.at;
  if (at === 'ownEnd') return insertAtEnd(host, fix.text);
  if (at === 'ownStart') return prepend(host, fix.text);
  if (choice === undefined && (await hasSelection(host))) return { outcome: 'needs-choice', where: 'cursor' };

  const before = await readBodyOf(host.item, host.caller);
  await host.caller.call<unknown>('body.setSelectedData', (done) =>
    host.item.body.setSelectedDataAsync(
      choice === 'replaceSelection' ? markup(fix.text, before.format) : ownLine(fix.text, before.format),
      { coercionType: before.format },
      done,
    ),
  );
  noteOwnEdit(host.item, before.content, fix.text);
  return landed(host, readBody(before), fix.text, 'cursor');
};

/** Nobody tells where the cursor is, mid-sentence perhaps: a block of its own keeps the line apart in HTML. */
const ownLine = (text: string, format: 'html' | 'text'): string =>
  format === 'text' ? `${text}\n` : `<div>${markup(text, format)}</div>`;

/** Prepending needs no round trip of the body, so it is safe in every client. */
const prepend = async (host: BodyHost, text: string): Promise<AppliedFix> => {
  const before = await readBodyOf(host.item, host.caller);
  await host.caller.call<unknown>('body.prepend', (done) =>
    host.item.body.prependAsync(markup(`${text}\n`, before.format), { coercionType: before.format }, done),
  );
  noteOwnEdit(host.item, before.content, text);
  return landed(host, readBody(before), text, 'body');
};

/** Reads again after an insertion and says where the text is now. */
const landed = async (
  host: BodyHost,
  before: BodyText,
  text: string,
  where: 'cursor' | 'body',
): Promise<AppliedFix> => {
  const after = readBody(await readBodyOf(host.item, host.caller));
  const range = insertedRange(before.text, after.text, text);
  if (!range) return { outcome: 'applied', where, text, verified: false };
  return {
    outcome: 'applied',
    where,
    text,
    landedIn: partAt(after, range.start),
    verified: after.text.length >= before.text.length,
    undo: () => undoEdit(host, after, withBreak(after.text, range, where === 'body' ? 'after' : 'none'), ''),
  };
};

const insertAtEnd = async (host: BodyHost, text: string): Promise<AppliedFix> => {
  const edit = await editBody(host, (fresh) => insertInBody(fresh, 'ownEnd', text), text);
  if (edit.outcome === 'refused') return { outcome: 'copy-instead', reason: edit.reason, text };
  const { after, range, verified } = edit;
  if (!range) return { outcome: 'applied', where: 'body', text, verified: false };
  return {
    outcome: 'applied',
    where: 'body',
    text,
    verified,
    landedIn: partAt(after, range.start),
    undo: () => undoEdit(host, after, withBreak(after.text, range, 'before'), ''),
  };
};

const replaceInText = async (
  host: BodyHost,
  place: (fresh: BodyText) => Range | undefined,
  text: string,
): Promise<AppliedFix> => {
  let original = '';
  const edit = await editBody(
    host,
    (fresh) => {
      const range = place(fresh);
      if (!range) return undefined;
      original = fresh.text.slice(range.start, range.end);
      return replaceInBody(fresh, range, text);
    },
    text,
  );
  if (edit.outcome === 'refused') return { outcome: 'copy-instead', reason: edit.reason, text };
  const { after, range, verified } = edit;
  if (!range) return { outcome: 'applied', where: 'body', text, verified };
  return {
    outcome: 'applied',
    where: 'body',
    text,
    verified,
    landedIn: partAt(after, range.start),
    undo: () => undoEdit(host, after, range, original),
  };
};

const undoEdit = async (host: BodyHost, after: BodyText, range: Range, original: string): Promise<boolean> => {
  const place = placeFrom(after.source, range);
  const edit = await editBody(
    host,
    (fresh) => {
      const found = place(fresh);
      return found && replaceInBody(fresh, found, original);
    },
    original,
  );
  return edit.outcome === 'edited';
};

/** The line break that came with the text goes with it. */
const withBreak = (text: string, { start, end }: Range, side: 'before' | 'after' | 'none'): Range => {
  if (side === 'before' && text[start - 1] === '\n') return { start: start - (text[start - 2] === '\r' ? 2 : 1), end };
  if (side === 'after' && /[\r\n]/.test(text[end] ?? '')) return { start, end: end + (text[end] === '\r' ? 2 : 1) };
  return { start, end };
};

const replaceRecipient = async (
  { item, caller }: BodyHost,
  fix: Extract<Fix, { kind: 'replaceRecipient' }>,
  draft: Draft,
): Promise<AppliedFix> => {
  const field = fix.place.field;
  if (field !== 'to' && field !== 'cc' && field !== 'bcc') throw new HostError('notSupported', 'recipients.set');
  const wrong = draft[field]?.[fix.place.index ?? 0];
  const read = () =>
    caller
      .call<Office.EmailAddressDetails[]>(`${field}.get`, (done) => item[field].getAsync(done))
      .then((list) => list.map(addressOf));
  const swap = async (from: string | undefined, to: { name: string; address: string }): Promise<boolean> => {
    const now = await read();
    if (!now.some(({ address }) => address === from)) return false;
    const next = now.map((entry) => (entry.address === from ? to : entry));
    await caller.call<unknown>(`${field}.set`, (done) =>
      item[field].setAsync(
        next.map(({ name, address }) => ({ displayName: name, emailAddress: address })),
        done,
      ),
    );
    return true;
  };
  if (!wrong || !(await swap(wrong.address, fix.address))) {
    return { outcome: 'copy-instead', reason: 'place-changed', text: fix.address.address };
  }
  const verified = (await read()).some(({ address }) => address === fix.address.address);
  return {
    outcome: 'applied',
    where: 'recipients',
    text: fix.address.address,
    verified,
    undo: () => swap(fix.address.address, wrong),
  };
};

const removeAttachment = async (
  { item, caller }: BodyHost,
  fix: Extract<Fix, { kind: 'removeAttachment' }>,
  draft: Draft,
): Promise<AppliedFix> => {
  const attachment = draft.attachments?.[fix.place.index ?? 0];
  const id = attachment?.id;
  if (id === undefined) return { outcome: 'copy-instead', reason: 'place-changed', text: attachment?.name ?? '' };
  await caller.call<unknown>('attachment.remove', (done) => item.removeAttachmentAsync(id, done));
  return { outcome: 'applied', where: 'attachments', text: attachment?.name ?? '', verified: true };
};

/** Only a selection in the body would be overwritten; a client that cannot tell (9016) has none. */
const hasSelection = async ({ item, caller }: BodyHost): Promise<boolean> => {
  const selected = await orUndefined(
    caller.call<{ data?: string; sourceProperty?: string }>('selection.get', (done) =>
      item.getSelectedDataAsync('text', done),
    ),
  );
  return selected?.sourceProperty !== 'subject' && (selected?.data ?? '').trim() !== '';
};

const markup = (text: string, format: 'html' | 'text'): string =>
  format === 'text'
    ? text
    : text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r?\n/g, '<br>');

/** Compose items cannot open new forms: the user gets the mails as text. */
const textOfDrafts = (drafts: readonly Draft[]): string =>
  drafts.map(({ subject, body }) => [subject ?? '', body ? readBody(body).text : ''].join('\n\n')).join('\n\n\n');
