import type { Schedule } from '../../core/calendar/schedule';
import type { Readings } from '../../core/conversation/build-requests';
import type { Request } from '../../core/conversation/request';
import type { Steps } from '../../core/conversation/steps';
import type { DeskProfile } from '../../core/desks/desk-profile';
import type { Locale } from '../../core/language/locale';
import type { Message } from '../../core/mail/message';
import type { RequestType } from '../../core/models/request-type';
import type { Waiting } from '../../core/waiting/waiting';

/** What the pane needs of the core for requests; part of the chunks that show them. */
export interface RequestCore {
  build(
    messages: readonly Message[],
    options: { readonly me: readonly string[]; readonly desks: readonly DeskProfile[]; readonly timeZone: string },
  ): readonly Request[];
  /** The same in steps; `readings` holds what was read of the same mails before. */
  buildInSteps(
    messages: readonly Message[],
    options: {
      readonly me: readonly string[];
      readonly desks: readonly DeskProfile[];
      readonly timeZone: string;
      readonly readings?: Readings;
    },
  ): Steps<readonly Request[]>;
  typeOf(request: Request): RequestType;
  scheduleOf(desk: DeskProfile): Schedule | undefined;
  waitingOf(input: {
    readonly request: Request;
    readonly desk?: DeskProfile;
    readonly schedule?: Schedule;
    readonly requestType: RequestType;
    readonly now: number;
  }): Waiting;
  /** A subject without the secrets in it. */
  maskSubject(subject: string): string;
  /** True when the receiving system says that the sender is forged; `undefined` when nobody can tell. */
  failedAuthentication(message: Message): boolean | undefined;
  /** The desk a stranger's mail claims to come from. */
  claimedDesk(message: Message, desks: readonly DeskProfile[]): DeskProfile | undefined;
  /** The text of a follow-up; `undefined` while none is due. */
  followUp(entry: RequestEntry, how: Telling): string | undefined;
  /** A summary to take to another channel. */
  escalation(entry: RequestEntry, how: Telling): string;
}

/** When, in which language where the conversation's own does not decide, and in whose zone. */
export interface Telling {
  readonly now: number;
  readonly locale: Locale;
  readonly timeZone: string;
}

/** A request as the views show it. */
export interface RequestEntry {
  readonly key: string;
  readonly request: Request;
  readonly requestType: RequestType;
  readonly waiting: Waiting;
  readonly desk?: DeskProfile;
  /** The user said that it is solved, and the desk has not written since. */
  readonly isSolved: boolean;
  /** The user took it out of the list. */
  readonly isUnlisted?: true;
}
