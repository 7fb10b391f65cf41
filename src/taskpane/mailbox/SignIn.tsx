import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../app/text';
import { useObservable } from '../app/use-observable';
import { Button } from '../components/Button';
import { FluentPart } from '../components/FluentPart';
import { Fold } from '../components/Fold';
import { mailboxText, mailboxTrouble } from '../strings/mailbox';
import type { MailboxPartProps } from './MailboxPart';
import { useMailboxStyles } from './mailbox-styles';
import { SignOutButton } from './SignOutButton';

/** Asks for the mailbox only by the button that says what is read and why. */
export const SignIn = ({ parts, session }: MailboxPartProps) => {
  const styles = useMailboxStyles();
  const t = useText();
  const { phase, error, mails, renews } = useObservable(session);
  const { desks } = useObservable(parts.settings);
  const [wantsTexts, setWantsTexts] = useState(false);
  const hasDesks = desks.some((desk) => desk.officialAddresses.length + desk.officialDomains.length > 0);
  const isWaiting = phase === 'signing-in';
  const trouble = error === 'signed-out' && !renews ? mailboxText.windowEnded : error && mailboxTrouble[error];
  return (
    <FluentPart>
      <section data-mailbox={phase} data-error={error}>
        <Fold title={t(mailboxText.title)} look="quiet" open={isWaiting || error !== undefined}>
          <div role="status">
            {isWaiting && <p className={styles.text}>{t(mailboxText.signingIn)}</p>}
            {trouble && <p className={styles.trouble}>{t(trouble)}</p>}
          </div>
          <p className={styles.text}>{t(mailboxText.why)}</p>
          <p className={styles.hint}>{t(mailboxText.what)}</p>
          {!renews && error !== 'signed-out' && <p className={styles.hint}>{t(mailboxText.windowLasts)}</p>}
          <Checkbox
            label={t(mailboxText.texts)}
            checked={wantsTexts}
            onChange={(_event, { checked }) => setWantsTexts(checked === true)}
          />
          {!hasDesks && <p className={styles.text}>{t(mailboxText.noDesks)}</p>}
          <div className={styles.actions}>
            <Button
              size="small"
              appearance="primary"
              onClick={() => void session.signIn(wantsTexts ? 'texts' : 'envelopes')}
              disabledFocusable={isWaiting || !hasDesks}
            >
              {t(mailboxText.signIn)}
            </Button>
            {mails > 0 && <SignOutButton session={session} />}
          </div>
        </Fold>
      </section>
    </FluentPart>
  );
};
