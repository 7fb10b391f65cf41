import type { DeskMatch } from '../desks/match-desk';
import type { DeskProfile } from '../desks/desk-profile';
import type { Facts } from '../facts/fact';
import type { Finding, Severity } from '../findings/finding';
import type { Fix } from '../fixes/fix';
import type { Locale, TextLanguage } from '../language/locale';
import type { MessageParams, MessageText } from '../language/message';
import type { Address } from '../mail/address';
import type { BodyText } from '../mail/body-text';
import type { Attachment, ComposeType, Draft } from '../mail/draft';
import type { BodyParts } from '../mail/parts';
import type { Place } from '../mail/place';
import type { Classifier } from '../models/classifier';
import type { RequestTypeGuess } from '../models/request-type';

export type { RequestTypeGuess } from '../models/request-type';

/** The request a conversation is known to belong to. */
export interface KnownRequest {
  readonly number?: string;
  readonly deskId?: string;
  /** When an answer is due, milliseconds since the epoch. */
  readonly dueAt?: number;
  readonly waitingSince?: number;
}

/** Everything a check may ask for. A field the host could not give is missing: the runner then answers "cannot tell". */
export interface CheckInputs {
  readonly draft: Draft;
  readonly from: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  readonly subject: string;
  readonly attachments: readonly Attachment[];
  readonly composeType: ComposeType;
  readonly body: BodyText;
  readonly parts: BodyParts;
  readonly ownText: string;
  /** The first 4,000 characters of the own text, folded (language/fold.ts): whatever is asked for stands there. */
  readonly ownPage: string;
  /** What subject and own text say; the signature's facts are apart, quoted text gives presence only. */
  readonly facts: Facts;
  readonly signatureFacts: Facts;
  readonly match: DeskMatch;
  readonly desk: DeskProfile;
  readonly desks: readonly DeskProfile[];
  readonly requestType: RequestTypeGuess;
  readonly knownRequest: KnownRequest;
  readonly conversation: ConversationStanding;
  readonly now: number;
  readonly timeZone: string;
  readonly language: TextLanguage;
  /** The language of words a fix writes into the mail. */
  readonly mailLocale: Locale;
  readonly classifier: Classifier;
  /** The desk's hours and busy times at `now`; missing when the profile states none or the engine knows no zones. */
  readonly deskTime: DeskTime;
}

/** How the draft stands to what was written before; always known, at worst as "nothing was". */
export interface ConversationStanding {
  /** Answers a mail, with or without its text below. */
  readonly isReply: boolean;
  /** The desk can find the case: a request is known, or the mail or its history names a request number. */
  readonly isFollowUp: boolean;
}

/** How a desk stands at one moment; computed where calendars are known, so that checks need none. */
export interface DeskTime {
  /** `undefined` when the profile states no hours. */
  readonly open?: boolean;
  /** When it opens next, milliseconds since the epoch, if it is closed. */
  readonly opensAt?: number;
  readonly busy: boolean;
  readonly busyReason?: string;
}
export type CheckNeed = keyof CheckInputs;

/** What a check returns; the runner adds check id and severity. */
export interface Report {
  readonly message: string;
  readonly params?: MessageParams;
  readonly at?: Place;
  readonly fixes?: readonly Fix[];
  readonly suggestions?: readonly Fix[];
  /** Lower than the check's own, where the desk's exceptions soften it. */
  readonly severity?: Severity;
}

export interface Check {
  readonly id: string;
  readonly severity: Severity;
  readonly needs: readonly CheckNeed[];
  readonly wants?: readonly CheckNeed[];
  // Parameter types differ by message; the definition below ties them, the registry need not know them.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
  readonly messages: Readonly<Record<string, MessageText<any>>>;
  readonly appliesTo?: (inputs: never) => boolean;
  readonly review: (inputs: never) => readonly Report[];
}

type Given<N extends CheckNeed, W extends CheckNeed> = Pick<CheckInputs, N> & Partial<Pick<CheckInputs, W>>;
type ParamsOf<M> = M extends MessageText<infer P> ? P : never;
type TypedReport<M> = {
  [K in keyof M & string]: Omit<Report, 'message' | 'params'> & { readonly message: K } & (keyof ParamsOf<
      M[K]
    > extends never
      ? { readonly params?: undefined }
      : { readonly params: ParamsOf<M[K]> });
}[keyof M & string];

/** Defines a check so that it can read only what it declares and report only texts it has, with their own parameters. */
export const defineCheck = <
  N extends CheckNeed,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the message map is tied by TypedReport
  M extends Readonly<Record<string, MessageText<any>>>,
  W extends CheckNeed = never,
>(check: {
  /** The file's path below `checks/`. */
  readonly id: string;
  readonly severity: Severity;
  readonly needs: readonly N[];
  /** Handed in where it is there; the check can tell without it, if only less. */
  readonly wants?: readonly W[];
  readonly messages: M;
  /** Not applicable when false. */
  readonly appliesTo?: (inputs: Given<NoInfer<N>, NoInfer<W>>) => boolean;
  readonly review: (inputs: Given<NoInfer<N>, NoInfer<W>>) => readonly TypedReport<NoInfer<M>>[];
}): Check => check as unknown as Check;

export type CheckOutcome = 'passed' | 'reported' | 'not-applicable' | 'cannot-tell' | 'crashed';
export interface CheckResult {
  readonly check: string;
  readonly outcome: CheckOutcome;
  readonly findings: readonly Finding[];
  /** What was missing (`cannot-tell`), or the error's name (`crashed`); never mail text. */
  readonly detail?: string;
}
