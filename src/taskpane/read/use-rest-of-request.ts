import { useEffect } from 'react';
import { useObservable } from '../app/use-observable';
import { mailboxNews } from '../mailbox/mailbox-news';
import { shownRequest } from '../mailbox/shown-request';
import type { RequestEntry } from '../session/request-core';

/** After a sign-in, the mailbox is asked for the other mails of the request shown, as long as it is shown. */
export const useRestOfRequest = (entry: RequestEntry | undefined): { readonly isMissed: boolean } => {
  const request = entry?.isUnlisted ? undefined : entry?.request;
  useEffect(() => shownRequest.set({ request }), [request]);
  useEffect(() => () => shownRequest.set({ request: undefined }), []);
  const { missedFor } = useObservable(mailboxNews);
  return { isMissed: request !== undefined && missedFor === request.key };
};
