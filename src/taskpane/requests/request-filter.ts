import type { Locale } from '../../core/language/locale';
import type { WaitingState } from '../../core/waiting/waiting';
import type { RequestEntry } from '../session/request-core';

export interface RequestFilter {
  readonly search: string;
  /** Desk id, or `all`. */
  readonly desk: string;
  readonly state: WaitingState | 'all';
}

export const noFilter: RequestFilter = { search: '', desk: 'all', state: 'all' };

/** The state shown: what the user marked as solved counts as closed. */
export const shownState = ({ waiting, isSolved, request }: RequestEntry): WaitingState =>
  isSolved || request.settled ? 'closed' : waiting.state;

/** The entries that match; every word of the search must be found. Order is kept. */
export const filterRequests = (
  entries: readonly RequestEntry[],
  { search, desk, state }: RequestFilter,
  locale: Locale,
): readonly RequestEntry[] => {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return entries.filter((entry) => {
    const { request } = entry;
    if (desk !== 'all' && request.deskId !== desk) return false;
    if (state !== 'all' && shownState(entry) !== state) return false;
    const text = [request.subject, ...request.numbers, entry.desk?.name[locale] ?? ''].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
};
