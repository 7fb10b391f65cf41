import type { MailHost } from '../../host/mail-host';
import { asciiJson, roamingKeys, type KnownConversation } from '../../host/shared-memory';
import type { Ledger, LedgerRequest } from '../../host/store';
import { isEnded } from './is-solved';

/** Conversations the send event may look up; roaming settings are small. */
const mostKnown = 20;

/**
 * Lets the send event know desk, number and due time of the open requests, newest first. Best effort: the event works
 * without. Writes only what is new.
 */
export const tellEvents = async (host: MailHost, ledger: Ledger): Promise<void> => {
  const next = asciiJson(knownConversations(await ledger.all()));
  const stored = host.settings.get(roamingKeys.known);
  if (next === (stored ?? '[]')) return;
  host.settings.set(roamingKeys.known, next);
  await host.settings.save().catch(() => undefined);
};

const knownConversations = (rows: readonly LedgerRequest[]): readonly KnownConversation[] =>
  rows
    .filter((row) => !isEnded(row))
    .sort((a, b) => b.updatedAt - a.updatedAt)
    .flatMap(conversationsOf)
    .slice(0, mostKnown);

const conversationsOf = ({ request, dueAt }: LedgerRequest): readonly KnownConversation[] => {
  const { deskId, numbers, messages } = request;
  if (deskId === undefined) return [];
  const ids = messages.map(({ message }) => message.conversationId).filter((id): id is string => Boolean(id));
  return [...new Set(ids)].map((conversationId) => ({
    conversationId,
    desk: deskId,
    ...(numbers[0] !== undefined && { number: numbers[0] }),
    ...(dueAt !== undefined && { dueAt }),
  }));
};
