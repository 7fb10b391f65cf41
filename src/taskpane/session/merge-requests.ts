import type { Request, RequestMessage, Turn } from '../../core/conversation/request';

/** Mails within this time by the same sender are one mail seen twice (quoted times have no seconds). Milliseconds. */
const sameMailWithin = 90_000;

/**
 * Two readings are of one request: a mail in common, one answers the other, Outlook's conversation, or a number within
 * the same desk.
 */
export const isSameRequest = (a: Request, b: Request): boolean =>
  !areOfTwoDesks(a, b) &&
  (a.messages.some((one) => b.messages.some((other) => isSameMail(one, other))) ||
    (a.deskId === b.deskId && (answers(a, b) || answers(b, a))) ||
    a.messages.some(({ message }) =>
      b.messages.some((other) => message.conversationId && message.conversationId === other.message.conversationId),
    ) ||
    (a.deskId !== undefined && a.deskId === b.deskId && a.numbers.some((number) => b.numbers.includes(number))));

/** One mail to two desks is a request at each. */
const areOfTwoDesks = ({ deskId: a }: Request, { deskId: b }: Request): boolean =>
  a !== undefined && b !== undefined && a !== b;

const answers = (a: Request, b: Request): boolean => {
  const ids = new Set(b.messages.map(({ message }) => message.internetMessageId).filter((id) => id !== undefined));
  return a.messages.some(({ message: { inReplyTo, references = [] } }) =>
    [...references, inReplyTo ?? ''].some((id) => ids.has(id)),
  );
};

/** What the ledger knew and what was read now, as one request; the fresh reading of a mail wins unless it is a quotation, the old key stays. */
export const mergeRequests = (known: Request, fresh: Request): Request => {
  const kept = known.messages.filter(
    (one) => !fresh.messages.some((other) => isSameMail(one, other) && !isBetter(one, other)),
  );
  const added = fresh.messages
    .filter((other) => !kept.some((one) => isBetter(one, other) && isSameMail(one, other)))
    .map((other) => asMailboxMail(other, known));
  const messages = [...kept, ...added].sort((a, b) => (a.message.date ?? Infinity) - (b.message.date ?? Infinity));
  const first = known.messages[0];
  const isEarlier = (first?.message.date ?? Infinity) <= (fresh.messages[0]?.message.date ?? Infinity);
  const writtenNumber = fresh.writtenNumber ?? known.writtenNumber;
  const deskId = fresh.deskId ?? known.deskId;
  return {
    key: known.key,
    ...(deskId !== undefined && { deskId }),
    numbers: [...new Set([...fresh.numbers, ...known.numbers])],
    ...(writtenNumber !== undefined && { writtenNumber }),
    subject: isEarlier ? known.subject : fresh.subject,
    messages,
    turns: messages.flatMap(turnOf),
    ...endOf(messages, fresh),
    sources: [...new Set([...fresh.sources, ...known.sources])],
  };
};

const isSameMail = ({ message: a }: RequestMessage, { message: b }: RequestMessage): boolean => {
  // Mails known only from a quotation carry an id made up from the mail that quotes them.
  if (a.source !== 'quoted' && b.source !== 'quoted' && a.internetMessageId && b.internetMessageId) {
    return a.internetMessageId === b.internetMessageId;
  }
  if (a.date === undefined || b.date === undefined) return false;
  if (a.from?.address.toLowerCase() !== b.from?.address.toLowerCase()) return false;
  const apart = Math.abs(a.date - b.date);
  if (apart < sameMailWithin) return true;
  // A quoted time without a zone may be off by any zone's difference, as in `withQuotedHistory`.
  const off = apart % halfHour;
  const isAssumed = (a.dateZoneAssumed ?? false) !== (b.dateZoneAssumed ?? false);
  return isAssumed && apart <= 26 * 2 * halfHour && Math.min(off, halfHour - off) < sameMailWithin;
};
const halfHour = 1_800_000;

/** A mail of the mailbox stays one when it is opened: what a request rests on is told by it. */
const asMailboxMail = (mail: RequestMessage, { messages }: Request): RequestMessage =>
  mail.message.source !== 'graph' && messages.some((one) => one.message.source === 'graph' && isSameMail(one, mail))
    ? { ...mail, message: { ...mail.message, source: 'graph' } }
    : mail;

/** A mail itself knows more than its quotation: exact time, item id. */
const isBetter = (one: RequestMessage, other: RequestMessage): boolean =>
  one.message.source !== 'quoted' && other.message.source === 'quoted';

const turnOf = ({ role, automatic, index, message }: RequestMessage): readonly Turn[] =>
  automatic !== undefined || (role !== 'outgoing' && role !== 'incoming')
    ? []
    : [{ who: role === 'outgoing' ? 'me' : 'desk', index, ...(message.date !== undefined && { at: message.date }) }];

/** The last word decides; where the fresh reading holds it, its own judgement stands. */
const endOf = (messages: readonly RequestMessage[], fresh: Request): Pick<Request, 'closed' | 'settled'> => {
  let closed = false;
  let settled = false;
  for (const mail of messages) {
    if (mail.role === 'outgoing' && mail.automatic === undefined) {
      settled = mail.closingThanks;
      if (!mail.closingThanks) closed = false;
    }
    if (mail.role !== 'incoming') continue;
    if (mail.closes) closed = true;
    else if (mail.reopens || mail.automatic === undefined) closed = false;
    if (mail.automatic === undefined) settled = false;
  }
  return { closed: closed || (messages.length === fresh.messages.length && fresh.closed), settled };
};
