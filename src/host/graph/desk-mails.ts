import type { Message as GraphMessage } from '@microsoft/microsoft-graph-types';
import { isDeskAddress } from '../../core/conversation/own-addresses';
import type { DeskProfile } from '../../core/desks/desk-profile';
import type { Message } from '../../core/mail/message';

/** A mail that was only marked as read comes back as `id` and `isRead` (microsoft-graph-docs#7776): it shows nobody. */
export const isEntryWithDesk = (entry: GraphMessage, desks: readonly DeskProfile[]): boolean =>
  areWithDesk(
    [
      entry.from,
      entry.sender,
      ...(entry.replyTo ?? []),
      ...(entry.toRecipients ?? []),
      ...(entry.ccRecipients ?? []),
    ].map((person) => person?.emailAddress?.address ?? ''),
    desks,
  );

export const isMailWithDesk = ({ from, replyTo = [], to, cc }: Message, desks: readonly DeskProfile[]): boolean =>
  areWithDesk(
    [...(from ? [from] : []), ...replyTo, ...to, ...cc].map(({ address }) => address),
    desks,
  );

const areWithDesk = (addresses: readonly string[], desks: readonly DeskProfile[]): boolean =>
  addresses.some((address) => address !== '' && desks.some((desk) => isDeskAddress(address, desk)));
