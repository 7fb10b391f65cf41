import { useFormats } from '../app/format';
import { useText } from '../app/text';
import { useNow } from '../app/use-now';
import { useObservable } from '../app/use-observable';
import { Button } from '../components/Button';
import { Fold } from '../components/Fold';
import { useHidden } from '../components/use-hidden';
import { mailboxText, mailboxTrouble } from '../strings/mailbox';
import type { MailboxPartProps } from './MailboxPart';
import { useMailboxStyles } from './mailbox-styles';
import { SignOutButton } from './SignOutButton';

/** What was read of the mailbox in one line, spoken once; unfolded where the reading did not come to its end. */
export const MailboxReady = ({ parts, session }: MailboxPartProps) => {
  const styles = useMailboxStyles();
  const hidden = useHidden();
  const t = useText();
  const formats = useFormats(useNow(parts.now));
  const { error, stopped, mails, completedAt, renews } = useObservable(session);
  const isUnfinished = error !== undefined || stopped;
  const isRead = mails > 0 || completedAt !== undefined;
  const rests = isRead ? t(mailboxText.rests, { count: mails }) : t(mailboxText.notRead);
  const trouble = error !== undefined ? t(mailboxTrouble[error]) : undefined;
  return (
    <section data-mailbox="ready" data-error={error}>
      <p className={hidden} role="status">
        {trouble ?? (stopped ? t(mailboxText.stopped) : rests)}
      </p>
      <Fold title={rests} look="quiet" open={isUnfinished}>
        {trouble !== undefined && <p className={styles.trouble}>{trouble}</p>}
        {stopped && <p className={styles.text}>{t(mailboxText.stopped)}</p>}
        <p className={styles.hint}>
          {completedAt !== undefined && t(mailboxText.readAt, { time: formats.moment(completedAt) })}{' '}
          {t(mailboxText.signOutWhat)}
        </p>
        {!renews && <p className={styles.hint}>{t(mailboxText.windowLasts)}</p>}
        <div className={styles.actions}>
          <Button size="small" onClick={() => void session.refresh()}>
            {t(isUnfinished ? mailboxText.goOn : mailboxText.refresh)}
          </Button>
          <SignOutButton session={session} />
        </div>
      </Fold>
    </section>
  );
};
