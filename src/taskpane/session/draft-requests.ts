import type { KnownRequest } from '../../core/checks/check';
import type { Draft } from '../../core/mail/draft';
import type { Ledger, LedgerRequest } from '../../host/store';
import { isEnded } from './is-solved';

/** A request still open at a desk, which a new mail to that desk may be about. */
export interface OpenRequest extends KnownRequest {
  readonly key: string;
  readonly number: string;
  /** What was asked about, without the number. */
  readonly title: string;
}

/** What the ledger knows for an open draft. */
export interface DraftRequests {
  /** The request a draft belongs to: by the parent's id first, then by conversation. */
  of(draft: Draft): Promise<KnownRequest | undefined>;
  /** The open requests of a desk that have a number, the newest first. */
  openAt(deskId: string): Promise<readonly OpenRequest[]>;
}

/** More would be a list to read, and "My requests" is one. */
const mostOffered = 3;

export const draftRequests = (ledger: Ledger): DraftRequests => ({
  of: async ({ inReplyTo, conversationId }) => {
    if (inReplyTo === undefined && conversationId === undefined) return undefined;
    const rows = await ledger.all();
    const row =
      rows.find(
        ({ request }) => inReplyTo && request.messages.some(({ message }) => message.internetMessageId === inReplyTo),
      ) ??
      rows.find(
        ({ request }) =>
          conversationId && request.messages.some(({ message }) => message.conversationId === conversationId),
      );
    return row && known(row);
  },
  openAt: async (deskId) => {
    const open = (await ledger.all())
      .filter(({ request }) => request.deskId === deskId && request.numbers.length > 0 && !request.settled)
      .filter((row) => !isEnded(row))
      .sort((a, b) => lastMailAt(b) - lastMailAt(a))
      .slice(0, mostOffered);
    if (open.length === 0) return [];
    // What desks write round a subject is read by words that no draft needs.
    const { titleOf } = await import('./title-of');
    return open.map((row) => ({
      ...known(row),
      key: row.key,
      number: row.request.numbers[0] ?? '',
      title: titleOf(row.request),
    }));
  },
});

const lastMailAt = ({ request }: LedgerRequest): number =>
  request.messages.reduce((last, { message }) => Math.max(last, message.date ?? 0), 0);

const known = ({ request, dueAt, waitingSince }: LedgerRequest): KnownRequest => ({
  ...(request.numbers[0] !== undefined && { number: request.numbers[0] }),
  ...(request.deskId !== undefined && { deskId: request.deskId }),
  ...(dueAt !== undefined && { dueAt }),
  ...(waitingSince !== undefined && { waitingSince }),
});
