import { checks } from '../core/checks/index';
import { createCoreClassifier } from '../core/models/core-classifier';
import { matchDesk } from '../core/desks/match-desk';
import type { Draft } from '../core/mail/draft';
import { review, type Review } from '../core/review/review';
import type { KnownConversation } from '../host/shared-memory';
import { readDraft, readEnvelope } from '../host/office-item/read-draft';
import type { EventHost } from './event-host';

/** A draft that is for a desk, judged. */
export interface Judged {
  readonly draft: Draft;
  readonly review: Review;
  readonly known: KnownConversation | undefined;
}

/** What an event shows of a judgement: at Send hints never interrupt; a note counts the checklist, which no check makes. */
type Asked = 'warnings' | 'checklist';
const notAsked: Readonly<Record<Asked, readonly string[]>> = {
  warnings: checks.filter(({ severity }) => severity === 'info').map(({ id }) => id),
  checklist: checks.map(({ id }) => id),
};

/**
 * Judges the open draft; `undefined` when it is for no desk. Recipients and subject are read first: the body of a mail to a friend is
 * never read. (A salutation that names a desk is seen by the pane only, for the same reason.)
 */
export const judge = (host: EventHost, now: number, asked: Asked): Promise<Judged | undefined> =>
  readEnvelope(host.item, host.caller).then((envelope) => {
    const known = host.known.filter(({ conversationId }) => conversationId === host.item.conversationId)[0];
    const match = matchDesk(envelope, host.desks, known ? { knownRequestDesk: known.desk } : {});
    if (!match) return undefined;
    return readDraft(host.item, host.caller).then((draft) => ({
      draft,
      known,
      review: review({
        draft,
        desks: host.desks,
        chosenDesk: match.desk.id,
        classifier: eventClassifier,
        now,
        ...(host.timeZone && { timeZone: host.timeZone }),
        ...(known && {
          knownRequest: {
            deskId: known.desk,
            ...(known.number && { number: known.number }),
            ...(known.dueAt && { dueAt: known.dueAt }),
          },
        }),
        disabledChecks: host.settings.disabledChecks.concat(notAsked[asked]),
        locale: host.locale,
      }),
    }));
  });

export const eventClassifier = createCoreClassifier();
