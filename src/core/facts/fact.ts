import type { Place } from '../mail/place';

/** Everything the own text and the subject can say. Published in `src/cli/schema.json`. */
export const factKinds = [
  'accountId',
  'accountType',
  'dateTime',
  'amount',
  'paymentMethod',
  'transactionReference',
  'requestNumber',
  'errorMessage',
  'attachmentPromise',
  'greeting',
  'thanks',
  'apology',
  'softener',
  'helpRequest',
  'wish',
  'changeWanted',
  'changeReason',
  'demand',
  'ultimatum',
  'threat',
  'insult',
  'shouting',
  'iban',
  'identityNumber',
  'secret',
] as const;
export type FactKind = (typeof factKinds)[number];

export const secretKinds = ['password', 'payment-card', 'one-time-code', 'private-key'] as const;
export type SecretKind = (typeof secretKinds)[number];

/** The day a date means given `now`, and the time of day where said; `undefined` where nobody can tell. */
export interface DateTimeValue {
  /** Calendar day, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Local time of day, `HH:MM`. */
  readonly time?: string;
  /** End of a range ("between 3 and 5 pm", "from 3 to 8 May"). */
  readonly end?: { readonly date?: string; readonly time?: string };
  /** How exactly it was said: "about noon" is approximate. */
  readonly approximate?: boolean;
}

export interface AmountValue {
  readonly value: number;
  /** 1.1元一度, "0.42 EUR per kWh": what one unit costs. */
  readonly isRate?: true;
  /** ISO 4217 code, or the ticker of a crypto currency; `undefined` when only a number with "amount:" was said. */
  readonly currency?: string;
}

export type AccountIdKind = 'email' | 'phone' | 'userName' | 'id' | 'registeredAddress';

/** What a kind's `value` holds. Kinds that are not listed have no value. */
export interface FactValues {
  readonly accountId: { readonly type: AccountIdKind; readonly value: string };
  readonly accountType: string;
  readonly dateTime: DateTimeValue;
  readonly amount: AmountValue;
  readonly paymentMethod: string;
  readonly transactionReference: string;
  readonly requestNumber: string;
  readonly errorMessage: { readonly code?: string };
  readonly secret: SecretKind;
}

interface BaseFact<K extends FactKind> {
  readonly kind: K;
  readonly place: Place;
  /** The words found; missing for secrets, always. */
  readonly text: K extends 'secret' ? undefined : string;
  readonly value: K extends keyof FactValues ? FactValues[K] : undefined;
}

/** One thing the mail says, with its exact place. A place inside a secret yields no other fact. */
export type Fact = { [K in FactKind]: BaseFact<K> }[FactKind];
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;

/** The facts of a draft in order of place (subject first). */
export interface Facts {
  readonly all: readonly Fact[];
  of<K extends FactKind>(kind: K): readonly FactOf<K>[];
  readonly quoted: QuotedFacts;
}

/** What the quoted history (first 100 KB) says: presence only, read when asked for. */
export interface QuotedFacts {
  has(kind: FactKind): boolean;
  /** Whether it says nothing of any kind. */
  isEmpty(): boolean;
}
