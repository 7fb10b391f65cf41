import { useEffect, useState } from 'react';
import type { PaneParts } from '../app/pane-parts';
import { useObservable } from '../app/use-observable';
import { KeepFocus } from '../components/KeepFocus';
import { MailboxReading } from './MailboxReading';
import { MailboxReady } from './MailboxReady';
import type { MailboxSession, MailboxState } from './mailbox-session';
import { mailboxSessionOf } from './session-of';
import { SignIn } from './SignIn';

/** The whole mailbox: sign-in, reading, and what was read; folded while there is nothing to say. */
export const MailboxPart = (parts: PaneParts) => {
  const [session, setSession] = useState<MailboxSession>();
  useEffect(() => {
    let isShown = true;
    void mailboxSessionOf(parts)?.then((made) => {
      void made.start();
      if (isShown) setSession(made);
    });
    return () => {
      isShown = false;
    };
  }, [parts]);
  return session ? <MailboxPhase parts={parts} session={session} /> : null;
};

export interface MailboxPartProps {
  readonly parts: PaneParts;
  readonly session: MailboxSession;
}

const MailboxPhase = (props: MailboxPartProps) => {
  const { phase } = useObservable(props.session);
  return (
    <KeepFocus step={phase}>
      <Phase {...props} phase={phase} />
    </KeepFocus>
  );
};

const Phase = ({ phase, ...props }: MailboxPartProps & Pick<MailboxState, 'phase'>) => {
  switch (phase) {
    case 'starting':
      return null;
    case 'signed-out':
    case 'signing-in':
      return <SignIn {...props} />;
    case 'reading':
      return <MailboxReading session={props.session} />;
    case 'ready':
      return <MailboxReady {...props} />;
  }
};
