import { readBody, type BodyText } from '../../core/mail/body-text';
import type { MailBody } from '../../core/mail/draft';
import { replaceInBody } from '../../core/mail/html-edit';
import type { Range } from '../../core/mail/place';
import { splitParts } from '../../core/mail/parts';
import type { HostClient } from '../mail-host';
import { readBodyOf } from '../office-item/read-draft';
import type { Caller } from '../office-item/office-call';
import { clientTable } from './client-table';
import { locateText } from './locate-text';

export interface BodyHost {
  readonly item: Office.MessageCompose;
  readonly caller: Caller;
  readonly client: HostClient;
  pause(milliseconds: number): Promise<void>;
}

export type BodyEdit =
  | { readonly outcome: 'edited'; readonly verified: boolean; readonly after: BodyText; readonly range: Range }
  | { readonly outcome: 'refused'; readonly reason: 'place-changed' | 'client-breaks-body' | 'still-typing' };

const setTimeoutMs = 10000;
/** Classic Windows hands out the last words late (office-js #5846): a short wait lets them arrive. Milliseconds. */
const betweenReads = 150;
const readsAtMost = 5;

/**
 * Replaces one range of the body (design.md §7): reads until two reads agree, looks the place up in what stands there
 * now, sets the body with that range changed and no other byte, reads again and compares.
 */
export const editBody = async (
  host: BodyHost,
  place: (fresh: BodyText) => Range | undefined,
  text: string,
): Promise<BodyEdit> => {
  const source = await readTwice(host);
  if (!source) return { outcome: 'refused', reason: 'still-typing' };
  const before = readBody(source);
  const range = place(before);
  if (!range) return { outcome: 'refused', reason: 'place-changed' };
  if (isFragile(before, host.client)) return { outcome: 'refused', reason: 'client-breaks-body' };

  const content = replaceInBody(before, range, text);
  await host.caller.call<unknown>(
    'body.set',
    (done) => host.item.body.setAsync(content, { coercionType: source.format }, done),
    setTimeoutMs,
  );
  const expected = before.text.slice(0, range.start) + text + before.text.slice(range.end);
  const after = await readSettled(host, expected);
  const verified = sameText(after.text, expected) && countImages(after.source) === countImages(source);
  const found = locateText(expected, { start: range.start, end: range.start + text.length }, after.text);
  return { outcome: 'edited', verified, after, range: found ?? { start: range.start, end: range.start + text.length } };
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

const readSettled = async (host: BodyHost, expected: string): Promise<BodyText> => {
  const first = readBody(await readBodyOf(host.item, host.caller));
  const settles = clientTable[host.client].settles;
  if (settles === 0 || sameText(first.text, expected)) return first;
  await host.pause(settles);
  return readBody(await readBodyOf(host.item, host.caller));
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
