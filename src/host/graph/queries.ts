import type { Message as GraphMessage } from '@microsoft/microsoft-graph-types';
import type { DeskProfile } from '../../core/desks/desk-profile';
import type { Message } from '../../core/mail/message';
import type { GraphClient, GraphPage } from './graph-client';
import { envelopeFields, select } from './graph-fields';
import { readGraphMessage } from './read-graph-message';

/** Mails a query brings at most: more than any request has, less than a runaway search. */
const most = 1000;
const pageSize = 50;

/**
 * Lists without `$orderby`: Exchange refuses it unless the same property leads the filter, and together with `$search`
 * altogether (platform.md §3.2). Sorted here, oldest first, mails without a date last.
 */
export const queryMails = async (
  client: GraphClient,
  condition: string,
  signal?: AbortSignal,
): Promise<readonly Message[]> => {
  const found = new Map<string, Message>();
  let link: string | undefined = `me/messages?${select(envelopeFields)}&$top=${pageSize}&${condition}`;
  while (link !== undefined && found.size < most) {
    const page: GraphPage<GraphMessage> = await client.get(link, { ...(signal && { signal }) });
    // A mail that moves between two pages may come twice.
    for (const mail of page.value) if (!mail.isDraft) found.set(mail.id ?? '', readGraphMessage(mail));
    link = page['@odata.nextLink'];
  }
  return [...found.values()].sort((a, b) => (a.date ?? Infinity) - (b.date ?? Infinity));
};

/** OData doubles single quotes; the whole value is percent-encoded because conversation ids hold `=` and `+`. */
export const inConversation = (conversationId: string): string =>
  `$filter=${encodeURIComponent(`conversationId eq '${conversationId.replace(/'/g, "''")}'`)}`;

/** KQL: `participants` covers sender and recipients; a domain matches every address below it. */
export const withDesk = (desk: DeskProfile): string | undefined => {
  const places = placesOf(desk);
  return places.length === 0 ? undefined : search(places.map((place) => `participants:${kqlWord(place)}`).join(' OR '));
};

export const naming = (number: string): string => search(kqlWord(number));

/** Subjects desks use when they lock an account; the mail's own check decides in the core. */
export const lockNoticesOf = (desk: DeskProfile): string | undefined => {
  const places = placesOf(desk);
  if (places.length === 0) return undefined;
  const from = places.map((place) => `from:${kqlWord(place)}`).join(' OR ');
  return search(`(${from}) AND (${lockWords.map((word) => `subject:${kqlWord(word)}`).join(' OR ')})`);
};

const lockWords = [
  'locked',
  'suspended',
  'restricted',
  'limited',
  'frozen',
  '锁定',
  '冻结',
  '凍結',
  '限制',
  '停用',
  '暂停',
  '封禁',
];

/** A query has to stay far below the length of an address. */
const mostPlaces = 12;

const placesOf = ({ officialAddresses, officialDomains, mailServiceDomains }: DeskProfile): readonly string[] =>
  [...officialDomains, ...officialAddresses, ...mailServiceDomains].slice(0, mostPlaces);

/** Inside `$search="…"` a word's own quotes are escaped; what could be KQL syntax is left out. */
const kqlWord = (word: string): string => `\\"${word.replace(/["\\()*:]/g, ' ').trim()}\\"`;
const search = (kql: string): string => `$search=${encodeURIComponent(`"${kql}"`)}`;
