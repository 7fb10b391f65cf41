import { readBody } from '../../core/mail/body-text';
import type { Draft } from '../../core/mail/draft';
import { splitParts } from '../../core/mail/parts';
import type { BodyText } from '../../core/mail/body-text';
import type { Range } from '../../core/mail/place';
import type { Fix } from '../../core/fixes/fix';
import { HostError } from '../host-error';
import type { AppliedFix, InsertChoice } from '../mail-host';
import { addressOf, readBodyOf } from '../office-item/read-draft';
import { orUndefined } from '../office-item/office-call';
import { editBody, partAt, placeFrom, type BodyHost } from './edit-body';
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
  if (at === 'ownEnd') return replaceInText(host, ownEnd, fix.text);
  if (at === 'ownStart') return prepend(host, fix.text);
  if (choice === undefined && (await hasSelection(host))) return { outcome: 'needs-choice', where: 'cursor' };

  const before = await readBodyOf(host.item, host.caller);
  await host.caller.call<unknown>('body.setSelectedData', (done) =>
    host.item.body.setSelectedDataAsync(markup(fix.text, before.format), { coercionType: before.format }, done),
  );
  return landed(host, readBody(before), fix.text, 'cursor');
};

/** Prepending needs no round trip of the body, so it is safe in every client. */
const prepend = async (host: BodyHost, text: string): Promise<AppliedFix> => {
  const before = await readBodyOf(host.item, host.caller);
  await host.caller.call<unknown>('body.prepend', (done) =>
    host.item.body.prependAsync(markup(text, before.format), { coercionType: before.format }, done),
  );
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
  const start = newOccurrence(before.text, after.text, text.trim());
  if (start === undefined) return { outcome: 'applied', where, text, verified: false };
  const range = { start, end: start + text.trim().length };
  return {
    outcome: 'applied',
    where,
    text,
    landedIn: partAt(after, start),
    verified: after.text.length >= before.text.length,
    undo: () => undoEdit(host, after, range, ''),
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
      if (range) original = fresh.text.slice(range.start, range.end);
      return range;
    },
    text,
  );
  if (edit.outcome === 'refused') return { outcome: 'copy-instead', reason: edit.reason, text };
  return {
    outcome: 'applied',
    where: 'body',
    text,
    verified: edit.verified,
    landedIn: partAt(edit.after, edit.range.start),
    undo: () => undoEdit(host, edit.after, edit.range, original),
  };
};

const undoEdit = async (host: BodyHost, after: BodyText, range: Range, original: string): Promise<boolean> => {
  const edit = await editBody(host, placeFrom(after.source, range), original);
  return edit.outcome === 'edited';
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

/** The end of what the user wrote, before trailing blank lines, the signature and the quoted history. */
const ownEnd = (body: BodyText): Range => {
  const own = splitParts(body).own;
  const last = own.filter(({ start, end }) => body.text.slice(start, end).trim() !== '').pop() ?? own[0];
  const end = last ? last.start + body.text.slice(last.start, last.end).trimEnd().length : 0;
  return { start: end, end };
};

/** Where `text` stands in `after` once more than in `before`. */
const newOccurrence = (before: string, after: string, text: string): number | undefined => {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  // The first difference may lie inside the text, when it begins like what follows it.
  const near = after.indexOf(text, Math.max(0, same - text.length));
  return near >= 0 ? near : undefined;
};

const markup = (text: string, format: 'html' | 'text'): string =>
  format === 'text'
    ? text
    : text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r?\n/g, '<br>');

/** Compose items cannot open new forms: the user gets the mails as text. */
const textOfDrafts = (drafts: readonly Draft[]): string =>
  drafts.map(({ subject, body }) => [subject ?? '', body ? readBody(body).text : ''].join('\n\n')).join('\n\n\n');
