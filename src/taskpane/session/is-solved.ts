import type { LedgerRequest } from '../../host/store';

/** Solved until the desk writes again. */
export const isSolved = ({ solvedAt, request }: LedgerRequest): boolean =>
  solvedAt !== undefined &&
  !request.messages.some(({ role, message }) => role === 'incoming' && (message.date ?? 0) > solvedAt);

/** The desk closed it, or the user calls it solved. */
export const isEnded = (row: LedgerRequest): boolean => row.request.closed || isSolved(row);
