import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { useFormats } from '../app/format';
import type { PaneParts } from '../app/pane-parts';
import { useSpeech, useText } from '../app/text';
import { useNow } from '../app/use-now';
import { useObservable } from '../app/use-observable';
import { Notice, type NoticeAction } from '../components/Notice';
import { mailboxText, mailboxTrouble } from '../strings/mailbox';
import type { MailboxSession } from './mailbox-session';
import { mailboxSessionOf } from './session-of';

const useStyles = makeStyles({
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  bar: { width: '100%', accentColor: tokens.colorBrandBackground },
});

/** Sign-in for the whole mailbox: asked for only by the button that says what is read and why. */
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
  return session ? <MailboxCard {...parts} session={session} /> : null;
};

const MailboxCard = ({ session, settings, now: clock }: PaneParts & { readonly session: MailboxSession }) => {
  const styles = useStyles();
  const t = useText();
  const now = useNow(clock);
  const formats = useFormats(now);
  const { formatLocale } = useSpeech();
  const number = useMemo(() => new Intl.NumberFormat(formatLocale), [formatLocale]);
  const { phase, progress, error, stopped, mails, completedAt } = useObservable(session);
  const { desks } = useObservable(settings);
  const [wantsTexts, setWantsTexts] = useState(false);
  const hasDesks = desks.some((desk) => desk.officialAddresses.length + desk.officialDomains.length > 0);
  const trouble = error !== undefined && <p className={styles.text}>{t(mailboxTrouble[error])}</p>;
  const signOut: NoticeAction = { label: t(mailboxText.signOut), onClick: () => void session.signOut() };

  if (phase === 'starting') return null;
  if (phase === 'signed-out' || phase === 'signing-in') {
    const isWaiting = phase === 'signing-in';
    const reading = wantsTexts ? 'texts' : 'envelopes';
    return (
      <section data-mailbox={phase} data-error={error}>
        <Notice
          kind={error === undefined ? 'info' : 'warning'}
          title={t(mailboxText.title)}
          actions={[
            {
              label: t(mailboxText.signIn),
              onClick: () => void session.signIn(reading),
              primary: true,
              disabled: isWaiting || !hasDesks,
            },
            ...(mails > 0 ? [signOut] : []),
          ]}
        >
          <div role="status">{isWaiting ? <p className={styles.text}>{t(mailboxText.signingIn)}</p> : trouble}</div>
          <p className={styles.text}>{t(mailboxText.why)}</p>
          <p className={styles.hint}>{t(mailboxText.what)}</p>
          <Checkbox
            label={t(mailboxText.texts)}
            checked={wantsTexts}
            onChange={(_event, { checked }) => setWantsTexts(checked === true)}
          />
          {!hasDesks && <p className={styles.text}>{t(mailboxText.noDesks)}</p>}
        </Notice>
      </section>
    );
  }
  if (phase === 'reading') {
    const total = progress?.total;
    return (
      <section data-mailbox="reading">
        <Notice kind="info" actions={[{ label: t(mailboxText.stop), onClick: () => session.stop() }]}>
          <p className={styles.text} role="status">
            {total === undefined
              ? t(mailboxText.starting)
              : t(mailboxText.reading, { seen: number.format(progress?.seen ?? 0), all: number.format(total) })}
          </p>
          {total !== undefined && (
            <progress className={styles.bar} max={Math.max(1, total)} value={progress?.seen ?? 0} />
          )}
          <p className={styles.hint}>{t(mailboxText.found, { count: mails })}</p>
        </Notice>
      </section>
    );
  }
  return (
    <section data-mailbox="ready" data-error={error}>
      <Notice
        kind={error === undefined ? 'success' : 'warning'}
        actions={[
          {
            label: t(error !== undefined || stopped ? mailboxText.goOn : mailboxText.refresh),
            onClick: () => void session.refresh(),
          },
          signOut,
        ]}
      >
        <div role="status">
          {trouble}
          {stopped && <p className={styles.text}>{t(mailboxText.stopped)}</p>}
          <p className={styles.text}>{t(mailboxText.rests, { count: mails })}</p>
        </div>
        <p className={styles.hint}>
          {completedAt !== undefined && t(mailboxText.readAt, { time: formats.moment(completedAt) })}{' '}
          {t(mailboxText.signOutWhat)}
        </p>
      </Notice>
    </section>
  );
};
