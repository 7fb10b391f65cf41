import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { DeskProfile } from '../../core/desks/desk-profile';
import type { Message } from '../../core/mail/message';
import { useFormats } from '../app/format';
import type { PaneParts } from '../app/pane-parts';
import { useSpeech, useText } from '../app/text';
import { useNow } from '../app/use-now';
import { useObservable } from '../app/use-observable';
import { Button } from '../components/Button';
import { visible } from '../compose/fix-preview';
import { mailboxText } from '../strings/mailbox';
import { requestsText } from '../strings/requests';
import { mailboxNews } from './mailbox-news';
import { mailboxSessionOf } from './session-of';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  text: { margin: 0, overflowWrap: 'anywhere' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** For a mail about a locked account: the desk's notice in the mailbox. Shown only to who signed in for the mailbox. */
export const LockNotices = (parts: PaneParts) => {
  const { host, compose, now: clock } = parts;
  const styles = useStyles();
  const t = useText();
  const formats = useFormats(useNow(clock));
  const { locale } = useSpeech();
  const desk = useObservable(compose).review?.match?.desk;
  const { count } = useObservable(mailboxNews);
  const [found, setFound] = useState<{ readonly desk: DeskProfile; readonly notices: readonly Message[] }>();
  const [note, setNote] = useState<string>();
  useEffect(() => {
    let isShown = true;
    if (desk)
      mailboxSessionOf(parts)
        ?.then((session) => session.lockNotices(desk))
        .then(
          (notices) => isShown && setFound({ desk, notices }),
          () => undefined,
        );
    return () => {
      isShown = false;
    };
  }, [parts, desk, count]);

  if (!found || found.desk.id !== desk?.id) return null;
  const open = async ({ itemId, subject }: Message): Promise<void> => {
    try {
      await host.openMessage(itemId ?? '');
      setNote(undefined);
    } catch {
      setNote(t(requestsText.openFailed, { search: subject }));
    }
  };
  const name = desk.name[locale];
  return (
    <section className={styles.root} data-lock-notices={found.notices.length}>
      <p className={styles.text}>
        {found.notices.length > 0
          ? t(mailboxText.lockNotices, { desk: name })
          : t(mailboxText.noLockNotice, { desk: name })}
      </p>
      <ul className={styles.list}>
        {found.notices.map((notice) => (
          <li key={notice.itemId ?? notice.subject}>
            <p className={styles.text}>{visible(notice.subject)}</p>
            <p className={styles.hint}>
              {notice.date !== undefined && formats.moment(notice.date)}{' '}
              {notice.itemId !== undefined && (
                <Button size="small" onClick={() => void open(notice)}>
                  {t(requestsText.openMail)}
                </Button>
              )}
            </p>
          </li>
        ))}
      </ul>
      <div role="status">{note !== undefined && <p className={styles.hint}>{note}</p>}</div>
    </section>
  );
};
