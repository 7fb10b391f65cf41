import { readBody, type BodyText } from '../../core/mail/body-text';
import type { MailBody } from '../../core/mail/draft';
import type { Range } from '../../core/mail/place';
import { splitParts } from '../../core/mail/parts';
import type { HostClient } from '../mail-host';
import { readBodyOf } from '../office-item/read-draft';
import type { Caller } from '../office-item/office-call';
import { clientTable } from './client-table';
import { isOutdated, noteOwnEdit } from './own-edits';
import { locateText } from './locate-text';

export interface BodyHost {
  readonly item: Office.MessageCompose;
  readonly caller: Caller;
  readonly client: HostClient;
  pause(milliseconds: number): Promise<void>;
}

export type BodyEdit =
  | {
      readonly outcome: 'edited';
      readonly verified: boolean;
      readonly after: BodyText;
      /** Where the new text stands now; `undefined` when it cannot be told. */
      readonly range?: Range;
    }
  | { readonly outcome: 'refused'; readonly reason: 'place-changed' | 'client-breaks-body' | 'still-typing' };

const setTimeoutMs = 10000;
/** Classic Windows hands out the last words late (office-js #5846): a short wait lets them arrive. Milliseconds. */
const betweenReads = 150;
const readsAtMost = 5;
/** Milliseconds we wait for a client to tell the body of now. */
const settlesAtMost = 5000;

/**
 * Changes one place of the body (design.md §7): reads until two reads agree, lets `edit` make the new source from what
 * stands there now, sets it, reads again and compares. `text` is what the edit puts in.
 */
export const editBody = async (
  host: BodyHost,
  edit: (fresh: BodyText) => string | undefined,
  text: string,
): Promise<BodyEdit> => {
  const source = await readCurrent(host);
  if (!source) return { outcome: 'refused', reason: 'still-typing' };
  const before = readBody(source);
  const content = edit(before);
  if (content === undefined) return { outcome: 'refused', reason: 'place-changed' };
  if (isFragile(before, host.client)) return { outcome: 'refused', reason: 'client-breaks-body' };

  await host.caller.call<unknown>(
    'body.set',
    (done) => host.item.body.setAsync(content, { coercionType: source.format }, done),
    setTimeoutMs,
  );
  const expected = readBody({ ...source, content }).text;
  noteOwnEdit(host.item, source.content, text, expected);
  const after = await readSettled(host, source, expected);
  const verified = sameText(after.text, expected) && countImages(after.source) === countImages(source);
  const range = insertedRange(before.text, after.text, text);
  return { outcome: 'edited', verified, after, ...(range && { range }) };
};

/** Where `text` stands in `after` and did not stand in `before`: at the first difference. */
export const insertedRange = (before: string, after: string, text: string): Range | undefined => {
  const words = text.trim();
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  // The first difference may lie inside the text, when it begins like what it replaced.
  const start = words === '' ? -1 : after.indexOf(words, Math.max(0, same - words.length));
  if (start < 0) return undefined;
  // Blanks at the end of a labelled line belong to it; editors may have turned them into no-break spaces.
  let end = start + words.length;
  const blanks = text.length - text.trimEnd().length;
  for (let count = 0; count < blanks && /[ \t\u00a0]/.test(after.charAt(end)); count += 1) end += 1;
  return { start, end };
};

/** The range an earlier reading of the body named, found again. */
export const placeFrom =
  (seen: MailBody | undefined, range: Range) =>
  (fresh: BodyText): Range | undefined =>
    locateText(readBody(seen ?? fresh.source).text, range, fresh.text);

/** In which part of the mail a place lies. */
export const partAt = (body: BodyText, at: number): 'own' | 'quoted' | 'signature' => {
  const parts = splitParts(body);
  const holds = (ranges: readonly Range[]) => ranges.some(({ start, end }) => at >= start && at < end);
  if (holds(parts.quoted) || holds(parts.forwarded)) return 'quoted';
  return holds(parts.signature) || holds(parts.disclaimer) ? 'signature' : 'own';
};

const readTwice = async (host: BodyHost): Promise<MailBody | undefined> => {
  let last = await readBodyOf(host.item, host.caller);
  for (let read = 1; read < readsAtMost; read += 1) {
    await host.pause(betweenReads);
    const next = await readBodyOf(host.item, host.caller);
    if (next.content === last.content && next.format === last.format) return next;
    last = next;
  }
  return undefined;
};

/** Two reads agree, and where a client tells old bodies, they know of our own last edit. */
const readCurrent = async (host: BodyHost): Promise<MailBody | undefined> => {
  const { settles } = clientTable[host.client];
  for (let waited = 0; ; waited += settles) {
    const source = await readTwice(host);
    if (!source || settles === 0 || !isOutdated(host.item, source.content, readBody(source).text)) return source;
    if (waited >= settlesAtMost) return undefined;
    await host.pause(settles);
  }
};

const readSettled = async (host: BodyHost, before: MailBody, expected: string): Promise<BodyText> => {
  const { settles } = clientTable[host.client];
  let after = readBody(await readBodyOf(host.item, host.caller));
  for (let waited = 0; settles > 0 && waited < settlesAtMost; waited += settles) {
    // Neither old nor ours: the user types on.
    if (sameText(after.text, expected) || (waited > 0 && after.source.content !== before.content)) return after;
    await host.pause(settles);
    after = readBody(await readBodyOf(host.item, host.caller));
  }
  return after;
};

const isFragile = (body: BodyText, client: HostClient): boolean => {
  const { fragile } = clientTable[client];
  return fragile.includes('inline-images') && countImages(body.source) > 0;
};

const countImages = (source: MailBody): number =>
  source.format === 'html' ? (source.content.match(/<img[\s/>]/gi) ?? []).length : 0;

/** Editors write spaces and empty lines anew on each set: only the words must agree. */
const sameText = (a: string, b: string): boolean => squeeze(a) === squeeze(b);
const squeeze = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
