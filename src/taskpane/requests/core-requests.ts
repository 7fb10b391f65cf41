import { chineseDays } from '../../core/calendar/chinese-days';
import { buildSchedule } from '../../core/calendar/schedule';
import { buildInSteps, buildRequests } from '../../core/conversation/build-requests';
import { maskSubject } from '../../core/conversation/mask-subject';
import { authenticationOf } from '../../core/conversation/trust';
import { typeOfRequest } from '../../core/conversation/type-of-request';
import { claimsDesk, findLookAlike } from '../../core/desks/look-alike';
import { escalationSummary } from '../../core/follow-up/escalation';
import { writeFollowUp } from '../../core/follow-up/follow-up';
import type { Classifier } from '../../core/models/classifier';
import { waitingOf } from '../../core/waiting/waiting';
import type { RequestCore } from '../session/request-core';

/** The core's rooms for requests, as the views use them. */
export const coreRequests = (classifier: Classifier): RequestCore => ({
  build: (messages, options) => buildRequests(messages, options),
  buildInSteps,
  typeOf: (request) => typeOfRequest(request, classifier),
  scheduleOf: (desk) => buildSchedule(desk, chineseDays),
  waitingOf,
  maskSubject,
  failedAuthentication: (message) => {
    const verdict = authenticationOf(message.headers, message.from?.address ?? '');
    return verdict === 'cannot-tell' ? undefined : verdict === 'failed';
  },
  claimedDesk: ({ from }, desks) =>
    from && desks.find((desk) => claimsDesk(from.name, desk) || findLookAlike(from, desk) !== undefined),
  followUp: ({ request, waiting }, { now, locale, timeZone }) => {
    const written = writeFollowUp({ request, waiting, now, locale, timeZone });
    return written.kind === 'ready' ? written.body : undefined;
  },
  escalation: ({ request, waiting, desk }, { locale, timeZone }) =>
    escalationSummary({ request, waiting, deskName: desk?.name[locale] ?? request.deskId ?? '', locale, timeZone }),
});
