/** A half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export type PlaceField = 'subject' | 'body' | 'from' | 'to' | 'cc' | 'bcc' | 'attachments';

/**
 * Where something stands in a draft. For `body`, offsets count in the plain text of the body (`BodyText.text`);
 * for address and attachment lists, `index` names the entry and the range counts in its address or file name.
 */
export interface Place extends Range {
  readonly field: PlaceField;
  readonly index?: number;
}
