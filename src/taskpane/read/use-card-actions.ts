import { useState } from 'react';
import type { Message } from '../../core/mail/message';
import type { RequestType } from '../../core/models/request-type';
import { HostError } from '../../host/host-error';
import type { PaneParts } from '../app/pane-parts';
import { useSpeech, useText } from '../app/text';
import { coreRequests } from '../requests/core-requests';
import { copyText } from '../session/copy-text';
import type { RequestBook } from '../session/request-book';
import type { RequestEntry } from '../session/request-core';
import { paneText, troubleText } from '../strings/pane';
import { readText } from '../strings/read';
import type { CardActions } from './RequestCard';
import { saveReminder } from './save-reminder';

/** What the card's buttons do, and the line that tells how it went. */
export const useCardActions = (
  { host, ledger, classifier, now }: PaneParts,
  book: RequestBook,
  reread: (message: Message) => Promise<void>,
): { readonly note: string | undefined; actionsFor(shown: RequestEntry, open: Message): CardActions } => {
  const t = useText();
  const { locale } = useSpeech();
  const [note, setNote] = useState<string>();
  const core = coreRequests(classifier);
  const telling = () => ({ now: now(), locale, timeZone: host.timeZone });
  const fail = (reason: unknown) => setNote(t(troubleText[reason instanceof HostError ? reason.code : 'unknown']));
  const copy = (text: string) => void copyText(text).then((done) => setNote(done ? t(paneText.copied) : text));
  return {
    note,
    actionsFor: (shown, open) => ({
      copy,
      setType: (type: RequestType) => void book.setType(shown.key, type).then(() => reread(open)),
      setSolved: (isSolved) => void book.setSolved(shown.key, isSolved).then(() => reread(open)),
      reply: () => void host.openReply().catch(fail),
      followUp: () => {
        const text = core.followUp(shown, telling());
        if (text === undefined) return;
        void ledger
          .putHandover({
            subject: open.subject,
            text,
            createdAt: Date.now(),
            ...(open.conversationId !== undefined && { conversationId: open.conversationId }),
          })
          .then(() => host.openReply())
          .then(() => setNote(t(readText.followUpOpened)))
          .catch(() => copy(text));
      },
      copySummary: () => copy(core.escalation(shown, telling())),
      remind: (at) =>
        void saveReminder(host, shown, { at, now: now(), locale }).then(
          (how) => setNote(t(how === 'form' ? readText.reminderOpened : readText.reminderFile)),
          fail,
        ),
    }),
  };
};
