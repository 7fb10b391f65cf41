import type { Schedule } from '../../core/calendar/schedule';
import type { Request } from '../../core/conversation/request';
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
  followUp(entry: RequestEntry, now: number, paneLocale: Locale): string;
  escalation(entry: RequestEntry, now: number, paneLocale: Locale): string;
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
}
