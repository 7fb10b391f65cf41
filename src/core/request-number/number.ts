import type { Range } from '../mail/place';

/** Where a number stood. `header`, `message-id` and `address` are hidden from readers. */
export type NumberPlace = 'subject' | 'body' | 'header' | 'message-id' | 'address';

export interface RequestNumber {
  /** The number as the desk writes it, without label and brackets: `4821`, `INC0010767`, `ABC-123`. */
  readonly number: string;
  /** The whole token as it stood (`[Ticket#4821]`), for writing it again the desk's way. */
  readonly written: string;
  readonly place: NumberPlace;
  /** Of the number in the subject or body text; absent for hidden places. */
  readonly range?: Range;
  /** The desk software the form belongs to, when known. */
  readonly system?: string;
  /** 0..100. Under 40 nothing is returned. */
  readonly score: number;
}

/** What makes two spellings the same number: case, a leading `#` and leading zeros do not count. */
export const numberKey = (number: string): string => {
  const bare = number.replace(/^[#\s]+/, '').toUpperCase();
  return /^\d+$/.test(bare) ? bare.replace(/^0+(?=\d)/, '') : bare;
};
