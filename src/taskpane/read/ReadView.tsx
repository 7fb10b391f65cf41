import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { HostError, type HostErrorCode } from '../../host/host-error';
import type { Message } from '../../core/mail/message';
import type { PaneParts } from '../app/pane-parts';
import { useSpeech, useText } from '../app/text';
import { useNow } from '../app/use-now';
import { useObservable } from '../app/use-observable';
import { Notice } from '../components/Notice';
import { acceptOffer } from '../session/accept-offer';
import { copyText } from '../session/copy-text';
import type { ReadResult } from '../session/request-book';
import type { RequestEntry } from '../session/request-core';
import { offerText } from '../strings/compose';
import { mailboxNews } from '../mailbox/mailbox-news';
import { paneText, troubleText } from '../strings/pane';
import { readText } from '../strings/read';
import { coreRequests } from '../requests/core-requests';
import { useRequestBook } from '../requests/use-request-book';
import { useInfoBar } from './use-info-bar';
import { saveReminder } from './save-reminder';
import { RequestCard } from './RequestCard';

const useStyles = makeStyles({
  text: { margin: 0 },
  address: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface ReadState {
  readonly message?: Message;
  readonly result?: ReadResult;
  readonly error?: HostErrorCode;
}

/** Beside a mail being read: the request it belongs to, or why there is none. */
export const ReadView = (parts: PaneParts) => {
  const styles = useStyles();
  const t = useText();
  const { host, ledger, settings } = parts;
  const book = useRequestBook(parts);
  const now = useNow(parts.now);
  const { desks } = useObservable(settings);
  const { count: news } = useObservable(mailboxNews);
  const [state, setState] = useState<ReadState>({});
  const [tries, setTries] = useState(0);
  const [note, setNote] = useState<string>();
  const { locale } = useSpeech();

  const reread = useCallback(
    async (message: Message) => setState({ message, result: await book.read(message) }),
    [book],
  );
  useEffect(() => {
    let isShown = true;
    host
      .readMessage()
      .then(async (message) => {
        const result = await book.read(message);
        if (isShown) setState({ message, result });
      })
      .catch((error: unknown) => {
        // Another mail is shown by now: its own view reads it.
        if (error instanceof HostError && error.code === 'itemClosed') return;
        if (isShown) setState({ error: error instanceof HostError ? error.code : 'unknown' });
      });
    return () => {
      isShown = false;
    };
    // A confirmed address or a new desk changes who is who; the mailbox may hold the answer that was missing.
  }, [host, book, tries, desks, news]);
  useInfoBar(parts, state.result?.entry, now);

  const { message, result, error } = state;
  if (error) {
    return (
      <Notice
        kind="warning"
        role="alert"
        actions={[{ label: t(paneText.retry), onClick: () => setTries(tries + 1), primary: true }]}
      >
        <p className={styles.text}>{t(troubleText[error])}</p>
      </Notice>
    );
  }
  if (!message || !result) return <p role="status">{t(paneText.loading)}</p>;

  const { entry, sent, suspect, notice } = result;
  return (
    <div className={styles.root}>
      {suspect && <Suspect suspect={suspect} />}
      {sent && !sent.checked && (
        <Notice kind="warning" title={t(readText.uncheckedTitle)}>
          <p className={styles.text}>{t(readText.unchecked)}</p>
        </Notice>
      )}
      {entry ? (
        <RequestCard entry={entry} now={now} actions={actionsFor(entry, message)} />
      ) : (
        !suspect && <NoRequest parts={parts} message={message} notice={notice} />
      )}
      {entry?.isUnlisted && (
        <Notice
          kind="info"
          actions={[
            {
              label: t(readText.putBack),
              onClick: () => void book.restore(entry.key).then(() => reread(message)),
            },
          ]}
        >
          <p className={styles.text}>{t(readText.unlisted)}</p>
        </Notice>
      )}
      <div role="status">{note !== undefined && <p className={styles.text}>{note}</p>}</div>
    </div>
  );

  function actionsFor(shown: RequestEntry, open: Message) {
    const core = coreRequests(parts.classifier);
    const telling = () => ({ now: parts.now(), locale, timeZone: host.timeZone });
    const fail = (reason: unknown) => setNote(t(troubleText[reason instanceof HostError ? reason.code : 'unknown']));
    const copy = (text: string) => void copyText(text).then((done) => setNote(done ? t(paneText.copied) : text));
    return {
      copy,
      setType: (type: Parameters<typeof book.setType>[1]) =>
        void book.setType(shown.key, type).then(() => reread(open)),
      setSolved: (isSolved: boolean) => void book.setSolved(shown.key, isSolved).then(() => reread(open)),
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
      remind: (at: number) =>
        void saveReminder(host, shown, { at, now: parts.now(), locale }).then(
          (how) => setNote(t(how === 'form' ? readText.reminderOpened : readText.reminderFile)),
          fail,
        ),
    };
  }
};

const Suspect = ({ suspect }: { readonly suspect: NonNullable<ReadResult['suspect']> }) => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  const desk = suspect.desk.name[locale];
  const { address } = suspect;
  return (
    <Notice kind="error" role="alert" title={t(readText.suspectTitle, { desk })}>
      <p className={styles.text}>
        {suspect.failedAuthentication
          ? t(readText.suspectAuthentication, { address })
          : t(readText.suspectAddress, { address, desk })}
      </p>
    </Notice>
  );
};

/** A mail outside every request: quiet, or the question whether its sender is a desk. */
const NoRequest = ({
  parts,
  message,
  notice,
}: {
  readonly parts: PaneParts;
  readonly message: Message;
  readonly notice: ReadResult['notice'];
}) => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  const { settings, engine, classifier } = parts;
  const { desks } = useObservable(settings);
  const [isDeclined, setDeclined] = useState(false);
  const [isWarned, setWarned] = useState(false);
  // Of a mail the user sent, the recipients are asked about.
  const isMine = message.from?.address.toLowerCase() === parts.host.userAddress.toLowerCase();
  const offer = engine.offerDesk({ to: isMine ? message.to : message.from ? [message.from] : [] }, desks);
  if (!offer || isDeclined) {
    return (
      <Notice kind="info" title={t(notice ? readText.notice : readText.notARequest)}>
        <p className={styles.text}>
          {notice ? t(readText.noticeDetail, { desk: notice.name[locale] }) : t(readText.notARequestDetail)}
        </p>
      </Notice>
    );
  }
  const failed = coreRequests(classifier).failedAuthentication(message) === true;
  const isRisky = failed || offer.resembles !== undefined;
  const desk = desks.find(({ id }) => id === (offer.deskId ?? offer.resembles?.deskId))?.name[locale] ?? '';
  const accept = () => (isRisky && !isWarned ? setWarned(true) : settings.change(acceptOffer(offer, settings.get())));
  const isConfirm = offer.kind === 'confirm';
  return (
    <Notice
      kind={isRisky ? 'warning' : 'info'}
      title={isConfirm ? t(offerText.confirmTitle, { desk }) : t(offerText.makeTitle)}
      actions={[
        {
          label: t(isWarned ? offerText.resemblesYes : isConfirm ? offerText.confirmYes : offerText.makeYes),
          onClick: accept,
          ...(!isRisky && { primary: true as const }),
        },
        { label: t(isConfirm ? offerText.notSure : offerText.no), onClick: () => setDeclined(true) },
      ]}
    >
      <p className={styles.address}>{offer.address}</p>
      <p className={styles.text}>
        {failed
          ? t(readText.suspectAuthentication, { address: offer.address })
          : isRisky && !isConfirm
            ? t(offerText.resembles, { desk })
            : t(isConfirm ? offerText.confirmBody : offerText.makeBody, { domain: offer.registrableDomain })}
      </p>
    </Notice>
  );
};
