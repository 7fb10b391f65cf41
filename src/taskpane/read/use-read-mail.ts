import { useCallback, useEffect, useState } from 'react';
import type { Message } from '../../core/mail/message';
import { HostError, type HostErrorCode } from '../../host/host-error';
import type { PaneParts } from '../app/pane-parts';
import { useObservable } from '../app/use-observable';
import { mailboxNews } from '../mailbox/mailbox-news';
import type { ReadResult, RequestBook } from '../session/request-book';

export interface ReadMail {
  readonly message?: Message;
  readonly result?: ReadResult;
  readonly error?: HostErrorCode;
}

/** Reads the open mail, and again when it may mean something else; `retry` after an error. */
export const useReadMail = (
  { host, settings }: PaneParts,
  book: RequestBook,
): { readonly mail: ReadMail; retry(): void; reread(message: Message): Promise<void> } => {
  const { desks } = useObservable(settings);
  const { count: news } = useObservable(mailboxNews);
  const [mail, setMail] = useState<ReadMail>({});
  const [tries, setTries] = useState(0);
  const reread = useCallback(
    async (message: Message) => setMail({ message, result: await book.read(message) }),
    [book],
  );
  useEffect(() => {
    let isShown = true;
    host
      .readMessage()
      .then(async (message) => {
        const result = await book.read(message);
        if (isShown) setMail({ message, result });
      })
      .catch((error: unknown) => {
        // Another mail is shown by now: its own view reads it.
        if (error instanceof HostError && error.code === 'itemClosed') return;
        if (isShown) setMail({ error: error instanceof HostError ? error.code : 'unknown' });
      });
    return () => {
      isShown = false;
    };
    // A confirmed address or a new desk changes who is who; the mailbox may hold the answer that was missing.
  }, [host, book, tries, desks, news]);
  return { mail, retry: () => setTries(tries + 1), reread };
};
