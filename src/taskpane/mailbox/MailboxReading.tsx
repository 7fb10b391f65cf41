import { useMemo } from 'react';
import { useSpeech, useText } from '../app/text';
import { useObservable } from '../app/use-observable';
import { Notice } from '../components/Notice';
import { mailboxText } from '../strings/mailbox';
import type { MailboxPartProps } from './MailboxPart';
import { useMailboxStyles } from './mailbox-styles';

/** The mailbox is being read: how far, and a way to stop. */
export const MailboxReading = ({ session }: Pick<MailboxPartProps, 'session'>) => {
  const styles = useMailboxStyles();
  const t = useText();
  const { formatLocale } = useSpeech();
  const number = useMemo(() => new Intl.NumberFormat(formatLocale), [formatLocale]);
  const { progress, mails, renews } = useObservable(session);
  const { seen = 0, total } = progress ?? {};
  return (
    <section data-mailbox="reading">
      <Notice kind="info" actions={[{ label: t(mailboxText.stop), onClick: () => session.stop() }]}>
        <p className={styles.text} role="status">
          {total === undefined
            ? t(mailboxText.starting)
            : t(mailboxText.reading, { seen: number.format(seen), all: number.format(total) })}
        </p>
        {total !== undefined && <progress className={styles.bar} max={Math.max(1, total)} value={seen} />}
        <p className={styles.hint}>{t(mailboxText.found, { count: mails })}</p>
        {!renews && <p className={styles.hint}>{t(mailboxText.windowLasts)}</p>}
      </Notice>
    </section>
  );
};
