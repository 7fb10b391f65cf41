import { useText } from '../app/text';
import { Button } from '../components/Button';
import { mailboxText } from '../strings/mailbox';
import type { MailboxPartProps } from './MailboxPart';

/** A failure shows in the session's state; the button has nothing to add. */
export const SignOutButton = ({ session }: Pick<MailboxPartProps, 'session'>) => {
  const t = useText();
  return (
    <Button size="small" onClick={() => void session.signOut().catch(() => undefined)}>
      {t(mailboxText.signOut)}
    </Button>
  );
};
