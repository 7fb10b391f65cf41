import type { DeskOffer } from '../../core/desks/offer-desk';
import type { Fix } from '../../core/fixes/fix';
import type { Draft } from '../../core/mail/draft';
import type { RequestType } from '../../core/models/request-type';
import type { Review } from '../../core/review/review';
import type { HostErrorCode } from '../../host/host-error';
import type { AppliedFix } from '../../host/mail-host';
import type { Handover } from '../../host/store';
import type { OpenRequest } from './draft-requests';

/** What became of the last fix; shown until the next one or until dismissed. */
export interface FixResult {
  readonly outcome:
    | 'applied'
    | 'copied'
    | 'copy-failed'
    | 'needs-choice'
    | 'undone'
    | 'undo-failed'
    | 'failed'
    | 'ignored-here'
    | 'ignored-for-desk';
  readonly fix?: Fix;
  readonly count: number;
  readonly applied?: AppliedFix;
  readonly error?: HostErrorCode;
  /** The text that was or should be copied. */
  readonly text?: string;
  undo?(): void;
}

export interface ComposeState {
  readonly draft?: Draft;
  readonly review?: Review;
  /** The draft could not be read lately; the pane keeps showing the last review. */
  readonly trouble?: HostErrorCode;
  readonly offer?: DeskOffer;
  /** Hardly anything is written yet: needs are shown as a checklist, not as findings. */
  readonly hardlyBegun: boolean;
  /** Outlook gave the draft without its text: nothing may be said about what is written. */
  readonly unread: boolean;
  readonly chosenDesk?: string;
  readonly chosenType?: RequestType;
  readonly declinedOffers: readonly string[];
  /** Requests still open at the desk, when the user ought to be asked whether this new mail is about one of them. */
  readonly openRequests: readonly OpenRequest[];
  readonly result?: FixResult;
  readonly busy: boolean;
  readonly handover?: Handover;
  /** Keys of the findings a Smart Alert sent the user here for. */
  readonly asked: readonly string[];
  /** How many findings are new since the last announcement, for the live region. */
  readonly announced: { readonly id: number; readonly keys: readonly string[] };
}

/** Nothing is known of a draft yet. */
export const fresh: ComposeState = {
  hardlyBegun: true,
  unread: false,
  declinedOffers: [],
  openRequests: [],
  busy: false,
  asked: [],
  announced: { id: 0, keys: [] },
};

/** Keys of the old item's state set to nothing, so that none of it shows on the next item. */
export const emptied = (state: ComposeState): Partial<ComposeState> => {
  const none: Record<string, undefined> = {};
  for (const key of Object.keys(state)) none[key] = undefined;
  return none as Partial<ComposeState>;
};
