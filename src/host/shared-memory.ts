import { requestTypes, type RequestType } from '../core/models/request-type';

/**
 * What the send event and the pane tell each other. Most trusted first: the item's custom properties (the Sent copy carries
 * them), then roaming settings, which another client may see late or stale (platform.md §7 #6728, #5650). Holds ids, numbers and
 * times; never a subject, a body or an address.
 */
export const roamingKeys = {
  settings: 'askwell',
  sent: 'askwell.sent',
  known: 'askwell.known',
} as const;

/** One mail that went (or was about to go) to a desk. Times are milliseconds since the epoch. */
export interface SentRecord {
  readonly desk: string;
  readonly type: RequestType;
  readonly number?: string;
  readonly at: number;
  readonly conversationId?: string;
  /** `false`: we could not judge it in time; the pane says so later. */
  readonly checked: boolean;
}

/** What the pane knows of a conversation, for the event's "known request". */
export interface KnownConversation {
  readonly conversationId: string;
  readonly desk: string;
  readonly number?: string;
  readonly dueAt?: number;
}

/** Key under which a record is stamped on the item; all custom properties together hold 2,500 characters. */
export const stampKey = 'askwell';

/** Reads a record from a stamp or a roaming entry; `undefined` for anything else. */
export const readSentRecord = (value: unknown): SentRecord | undefined => {
  if (!isRecord(value) || typeof value.desk !== 'string' || typeof value.at !== 'number') return undefined;
  const type = requestTypes.filter((known) => known === value.type)[0];
  if (!type || value.desk.length > 64) return undefined;
  return {
    desk: value.desk,
    type,
    at: value.at,
    checked: value.checked !== false,
    ...(isShort(value.number) && { number: value.number }),
    ...(isShort(value.conversationId) && { conversationId: value.conversationId }),
  };
};

/** Reads the list kept in roaming settings; damaged entries are left out. */
export const readSentRecords = (value: unknown): readonly SentRecord[] =>
  Array.isArray(value) ? value.map(readSentRecord).filter((record): record is SentRecord => record !== undefined) : [];

/** Adds a record, newest first; the same mail noted twice (a second Send) stays one. */
export const addSentRecord = (records: readonly SentRecord[], record: SentRecord): readonly SentRecord[] =>
  [record, ...records.filter((known) => !isSameMail(known, record))].slice(0, mostSent);

export const readKnownConversations = (value: unknown): readonly KnownConversation[] =>
  Array.isArray(value)
    ? value.filter(
        (entry): entry is KnownConversation =>
          isRecord(entry) && typeof entry.conversationId === 'string' && typeof entry.desk === 'string',
      )
    : [];

/** Some characters made all settings vanish on desktop (office-js #4142): only ASCII goes in. */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${`000${unit.charCodeAt(0).toString(16)}`.slice(-4)}`,
  );

const mostSent = 20;
/** Two Sends of one draft within this time (milliseconds) are one mail: the alert was answered in between. */
const sameMailWithin = 30 * 60 * 1000;

const isSameMail = (a: SentRecord, b: SentRecord): boolean =>
  a.desk === b.desk &&
  a.conversationId === b.conversationId &&
  a.number === b.number &&
  Math.abs(a.at - b.at) < sameMailWithin;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 300;
