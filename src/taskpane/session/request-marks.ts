import type { Request } from '../../core/conversation/request';
import type { Removal } from '../../host/store';
import { isFromMailbox } from './rests-on';

/** What ties readings of one request together and says nothing about it: its key, the ids of its mails and conversations. */
export const idMarks = ({ key, deskId = '', messages }: Request): readonly string[] => [
  `k ${key}`,
  ...messages.flatMap(({ message: { internetMessageId, conversationId } }) => [
    ...(internetMessageId ? [`m ${deskId} ${internetMessageId}`] : []),
    ...(conversationId ? [`c ${deskId} ${conversationId}`] : []),
  ]),
];

/** `now` stands in where no mail is dated: an answer that was sent before, but is read only later, brings the request back. */
export const removalOf = (request: Request, now: number): Removal => {
  const newest = Math.max(-Infinity, ...request.messages.map(({ message }) => message.date ?? -Infinity));
  return {
    key: request.key,
    ids: [...new Set(idMarks(request))],
    at: newest > -Infinity ? newest + quotedTimesOff : now,
    fromMailbox: isFromMailbox(request),
  };
};
/** A mail known from a quotation has no seconds: read itself, it may look newer. Milliseconds. */
const quotedTimesOff = 90_000;

/** Removals of this request, whatever key it had then. */
export const removalsOf = (removals: readonly Removal[], request: Request): readonly Removal[] => {
  const marks = new Set(idMarks(request));
  return removals.filter(({ ids }) => ids.some((id) => marks.has(id)));
};

/** Whether the user took this request out of the list, and nobody wrote since. */
export const removedBy = (removals: readonly Removal[]): ((request: Request) => boolean) => {
  const removedAt = new Map<string, number>();
  for (const { ids, at } of removals)
    for (const id of ids) removedAt.set(id, Math.max(at, removedAt.get(id) ?? -Infinity));
  return (request) => {
    const at = Math.max(...idMarks(request).map((id) => removedAt.get(id) ?? -Infinity));
    return at > -Infinity && !request.messages.some(({ message }) => (message.date ?? 0) > at);
  };
};
