import type { Address } from '../mail/address';
import type { Draft } from '../mail/draft';
import type { Place, PlaceField } from '../mail/place';

export interface PlacedRecipient {
  readonly recipient: Address;
  readonly place: Place;
}

/** Everybody the mail goes to, with the place of the address. Lists the host could not give count as empty. */
export const placedRecipients = (to: readonly Address[], { cc, bcc }: Draft): readonly PlacedRecipient[] => [
  ...placed('to', to),
  ...placed('cc', cc ?? []),
  ...placed('bcc', bcc ?? []),
];

const placed = (field: PlaceField, list: readonly Address[]): readonly PlacedRecipient[] =>
  list.map((recipient, index) => ({
    recipient,
    place: { field, index, start: 0, end: recipient.address.length },
  }));
