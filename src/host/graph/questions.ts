import type { Message as GraphMessage } from '@microsoft/microsoft-graph-types';
import type { DeskProfile } from '../../core/desks/desk-profile';
import { placesOf } from '../../core/desks/official';
import type { Message } from '../../core/mail/message';
import type { Mailbox } from '../mailbox';
import { isEntryWithDesk } from './desk-mails';
import { bareOf, detailedMails } from './detailed-mails';
import { graphId, officeId } from './exchange-ids';
import { GraphRefusal, type GraphPage } from './graph-client';
import { foundFields, immutableIds, select } from './graph-fields';
import type { MailboxReader } from './sync-mailbox';

/**
 * Questions to the mailbox that need not wait until every folder has been read. Exchange refuses `$orderby` with other
 * properties than those of `$filter`, and beside `$search` both of them: sorted and sifted here.
 */

const pageSize = 100;
/** Exchange finds no more for one `$search` either. */
const mostFound = 1000;
/** More conversations than anybody looks through; the reading of the folders brings the rest. */
const mostConversations = 25;
/** Addresses and domains in one question, before Exchange calls it too complex. */
const mostPlaces = 10;

/** The mails of a conversation that are not kept yet, oldest first; kept now. */
export const keepConversation = async (
  reader: MailboxReader,
  id: string,
  { maskSubject, signal }: Parameters<Mailbox['conversation']>[1],
): Promise<readonly Message[]> => {
  const { client, cache, mark } = reader;
  const listed = await found(reader, byFilter(`conversationId eq ${text(graphId(id))}`), signal);
  const missing = new Set(await cache.missing(listed.map((mail) => mail.id ?? '')));
  const mails = await detailedMails(
    client,
    listed.filter((mail) => missing.has(mail.id ?? '')),
    mark,
    signal,
  );
  signal?.throwIfAborted();
  await cache.add(mails.map((mail) => ({ ...bareOf(mail, maskSubject), folder: mail.entry.parentFolderId ?? '' })));
  return mails.map(({ message }) => message).sort((a, b) => (a.date ?? Infinity) - (b.date ?? Infinity));
};

/** Without leave to read texts Graph searches nothing, and filters by no recipient: then it is whom the desk answered. */
export const conversationsWith = async (
  reader: MailboxReader,
  desk: DeskProfile,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> => {
  const places = placesOf(desk).slice(0, mostPlaces);
  if (places.length === 0) return [];
  const question =
    reader.mark.reading === 'texts'
      ? bySearch(places.map((place) => `participants:${phrase(place)}`).join(' OR '))
      : byFilter(places.map((place) => `contains(from/emailAddress/address,${text(place)})`).join(' or '));
  return conversationsOf(await foundIfAllowed(reader, question, signal), desk);
};

export const conversationsAbout = async (
  reader: MailboxReader,
  number: string,
  desk: DeskProfile,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> => {
  if (!/[\p{L}\p{N}]/u.test(number)) return [];
  const question =
    reader.mark.reading === 'texts' ? bySearch(phrase(number)) : byFilter(`contains(subject,${text(number)})`);
  return conversationsOf(await foundIfAllowed(reader, question, signal), desk);
};

interface Question {
  readonly query: string;
  readonly prefer: readonly string[];
}

const byFilter = (filter: string): Question => ({
  query: `$filter=${encodeURIComponent(filter)}`,
  prefer: [immutableIds],
});

/** With ids that stay, a search answers "Id is malformed" in the middle of its list (microsoft-graph-docs-contrib#106). */
const bySearch = (words: string): Question => ({
  query: `$search=${encodeURIComponent(`"${words.replace(/"/g, '\\"')}"`)}`,
  prefer: [],
});

/** OData's text: a quotation mark in it is doubled. */
const text = (value: string): string => `'${value.replace(/'/g, "''")}'`;

/** Words next to each other in Keyword Query Language, which has no way to write a quotation mark inside of them. */
const phrase = (value: string): string => `"${value.replace(/["\\]+/g, ' ').trim()}"`;

/** Everything found in the folders that are read; what was thrown away or not sent is not. */
const found = async (
  { client, folders }: MailboxReader,
  { query, prefer }: Question,
  signal: AbortSignal | undefined,
): Promise<readonly GraphMessage[]> => {
  const isRead = new Set((await folders(signal)).map(({ id }) => id));
  const mails: GraphMessage[] = [];
  let link: string | undefined = `me/messages?${query}&${select(foundFields)}&$top=${pageSize}`;
  while (link !== undefined && mails.length < mostFound) {
    const page: GraphPage<GraphMessage> = await client.get(link, { prefer, ...(signal && { signal }) });
    mails.push(...page.value);
    link = page['@odata.nextLink'];
  }
  return mails.filter(({ id, isDraft, parentFolderId }) => id && !isDraft && isRead.has(parentFolderId ?? ''));
};

/** Where the server will not have such a question, it will not the next time either: the reading of the folders must do. */
const foundIfAllowed = async (...question: Parameters<typeof found>): ReturnType<typeof found> => {
  try {
    return await found(...question);
  } catch (error) {
    if (error instanceof GraphRefusal && (error.status === 400 || error.status === 403)) return [];
    throw error;
  }
};

const conversationsOf = (mails: readonly GraphMessage[], desk: DeskProfile): readonly string[] => {
  const withDesk = mails.filter((mail) => isEntryWithDesk(mail, [desk]));
  const newest = withDesk.sort((a, b) => timeOf(b) - timeOf(a)).map(({ conversationId }) => conversationId ?? '');
  return [...new Set(newest)]
    .filter((id) => id !== '')
    .slice(0, mostConversations)
    .map(officeId);
};

const timeOf = ({ sentDateTime, receivedDateTime }: GraphMessage): number =>
  Date.parse(sentDateTime ?? receivedDateTime ?? '') || 0;
