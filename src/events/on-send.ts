import type { DeskMatch } from '../core/desks/match-desk';
import type { SentRecord } from '../host/shared-memory';
import { alertFor } from './alert';
import { completeOnce, type CompletableEvent, type Completion } from './complete-once';
import { openEventHost, type EventHost } from './event-host';
import { judge, type Judged } from './judge';

/**
 * OnMessageSend: reviews the draft as it is being sent. Prompts only for errors and warnings of a mail to a desk; everything else,
 * and everything we could not judge, goes.
 */
export const onMessageSend = (event: CompletableEvent, context = Office.context): void => {
  let host: EventHost | undefined;
  completeOnce(
    event,
    () => {
      const opened = openEventHost(context);
      host = opened;
      return judge(opened, Date.now(), 'warnings').then((judged) => answer(opened, judged));
    },
    () => {
      // The pane later says that this mail was not checked.
      if (host) void host.remember({ desk: 'unknown', type: 'general', at: Date.now(), checked: false });
    },
  );
};

const answer = (host: EventHost, judged: Judged | undefined): PromiseLike<Completion> | Completion => {
  if (!judged || !judged.review.match) return { allowEvent: true };
  const completion = alertFor(judged.review.findings, nameOf(judged.review.match, host), host.locale, host.supports);
  // Stamped in either case: "Send anyway" does not ask us again.
  return host.remember(recordOf(judged, judged.review.match)).then(() => completion);
};

const nameOf = ({ desk }: DeskMatch, { locale }: EventHost): string => desk.name[locale];

const recordOf = ({ draft, review, known }: Judged, { desk }: DeskMatch): SentRecord => {
  const number = (known && known.number) || review.facts.of('requestNumber').map(({ value }) => value)[0];
  return {
    desk: desk.id,
    type: review.requestType.type,
    at: Date.now(),
    checked: true,
    ...(number && { number }),
    ...(draft.conversationId && { conversationId: draft.conversationId }),
  };
};
