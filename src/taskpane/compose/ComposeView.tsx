import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useId, useRef, type ReactNode } from 'react';
import type { Finding } from '../../core/findings/finding';
import type { MailHost } from '../../host/mail-host';
import { useSpeech, useText } from '../app/text';
import { useObservable } from '../app/use-observable';
import { Button } from '../components/Button';
import { focusOn } from '../components/focus-on';
import { Fold } from '../components/Fold';
import { Notice } from '../components/Notice';
import { Sparkle } from '../components/icons';
import { useHidden } from '../components/use-hidden';
import type { ComposeSession } from '../session/compose-session';
import type { Engine } from '../session/engine';
import type { SettingsStore } from '../session/settings-store';
import { copyText } from '../session/copy-text';
import { alertText, composeText, offerText, stepText } from '../strings/compose';
import { paneText, troubleText } from '../strings/pane';
import { Checklist } from './Checklist';
import { completionOf } from './completion';
import { DeskAndType } from './DeskAndType';
import { FindingCard } from './FindingCard';
import { visible } from './fix-preview';
import { splitFindings } from './need-of';
import { OfferCard } from './OfferCard';
import { OpenRequests } from './OpenRequests';
import { ResultBar } from './ResultBar';
import { TotalsLine } from './TotalsLine';
import { useShownFirst } from './use-shown-first';
import { Verdict } from './Verdict';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  complete: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'flex-start' },
  asked: { margin: 0, marginBottom: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase300 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Beside a mail being written: can I send this, what is missing, the rest folded. */
export const ComposeView = ({
  session,
  engine,
  settings,
  host,
  children,
}: {
  readonly session: ComposeSession;
  readonly engine: Engine;
  readonly settings: SettingsStore;
  readonly host: MailHost;
  /** What the mailbox knows of a locked account. */
  readonly children?: ReactNode;
}) => {
  const styles = useStyles();
  const hidden = useHidden();
  const t = useText();
  const { locale } = useSpeech();
  const titleId = useId();
  const state = useObservable(session);
  const { desks } = useObservable(settings);
  const root = useRef<HTMLDivElement>(null);
  useFocusKept(root);

  const { review, result } = state;
  // The first verdict is drawn alone, the rest right after it.
  const isRestDue = useDeferredValue(review !== undefined);
  if (!review) {
    if (!state.trouble) return <p role="status">{t(paneText.loading)}</p>;
    return <Trouble text={t(troubleText[state.trouble])} host={host} />;
  }
  if (!isRestDue) {
    return (
      <div className={styles.root} ref={root}>
        <Verdict state={state} engine={engine} titleId={titleId} />
      </div>
    );
  }
  const isFor = review.match !== undefined;
  const { rows, cards } = splitFindings(review);
  const isAsked = (finding: Finding) => state.asked.includes(engine.findingKey(finding));
  const asked = review.findings.filter(isAsked);
  const others = cards.filter((finding) => !isAsked(finding));
  const loud = others.filter(({ severity, check }) =>
    state.hardlyBegun ? severity === 'error' && check !== 'subject/missing' : severity !== 'info',
  );
  const ideas = state.hardlyBegun ? [] : others.filter(({ severity }) => severity === 'info');
  const completion = completionOf(state, engine, locale);
  const steps = completion.steps.map(({ kind, count }) => t(stepText[kind], { count })).join(t(stepText.join));
  const card = (finding: Finding) => (
    <FindingCard
      key={engine.findingKey(finding)}
      finding={finding}
      isAsked={isAsked(finding)}
      state={state}
      session={session}
      engine={engine}
    />
  );
  return (
    <div className={styles.root} ref={root}>
      <Verdict state={state} engine={engine} titleId={titleId} />
      {state.trouble && (
        <Trouble text={t(state.unread ? composeText.unreadTrouble : troubleText[state.trouble])} host={host} />
      )}
      {asked.length > 0 && <AskedFirst count={asked.length}>{asked.map(card)}</AskedFirst>}
      {state.handover && (
        <Notice
          kind="info"
          title={t(offerText.handoverTitle)}
          actions={[
            { label: t(offerText.handoverYes), onClick: () => void session.insertHandover(), primary: true },
            { label: t(paneText.copy), onClick: () => void session.copy(state.handover?.text ?? '') },
          ]}
        >
          <p className={styles.hint}>{visible(state.handover.text)}</p>
        </Notice>
      )}
      {state.offer && <OfferCard key={state.offer.address} offer={state.offer} session={session} settings={settings} />}
      <OpenRequests state={state} session={session} />
      <DeskAndType state={state} desks={desks} session={session} />
      {completion.fixes.length > 1 && (
        <div className={styles.complete}>
          <Button
            icon={<Sparkle />}
            disabledFocusable={state.busy}
            onClick={() => void session.apply(completion.fixes)}
            data-action="complete"
          >
            {t(composeText.complete)}
          </Button>
          <p className={styles.hint}>{t(composeText.completeDetail, { steps })}</p>
        </div>
      )}
      {loud.length > 0 && (
        <ul className={styles.list} aria-label={t(composeText.findings)}>
          {loud.map(card)}
        </ul>
      )}
      {isFor && !state.unread && <Checklist rows={rows} state={state} session={session} engine={engine} />}
      {isFor && review.requestType.type === 'account-locked' && children}
      {isFor && ideas.length > 0 && (
        <Fold title={t(composeText.moreIdeas, { count: ideas.length })} open={loud.length === 0}>
          <ul className={styles.list}>{ideas.map(card)}</ul>
        </Fold>
      )}
      {isFor && !state.hardlyBegun && <TotalsLine review={review} state={state} />}
      {result && <ResultBar result={result} session={session} />}
      <div className={hidden} role="status" aria-live="polite" key="announcer">
        {state.announced.keys.length > 0 && (
          <span key={state.announced.id}>{t(composeText.newAnnouncement, { count: state.announced.keys.length })}</span>
        )}
      </div>
    </div>
  );
};

/** What the alert named, before everything else. */
const AskedFirst = ({ count, children }: { readonly count: number; readonly children: React.ReactNode }) => {
  const styles = useStyles();
  const hidden = useHidden();
  const t = useText();
  const titleId = useId();
  const { list, announced } = useShownFirst(count);
  return (
    <div ref={list} data-role="asked">
      <h2 className={styles.asked} id={titleId}>
        {t(alertText.title)}
      </h2>
      <ul className={styles.list} aria-labelledby={titleId}>
        {children}
      </ul>
      <div className={hidden} role="status" aria-live="polite">
        {announced > 0 && t(alertText.announcement, { count: announced })}
      </div>
    </div>
  );
};

const Trouble = ({ text, host }: { readonly text: string; readonly host: MailHost }) => {
  const t = useText();
  return (
    <Notice
      kind="warning"
      role="alert"
      actions={[
        {
          label: t(paneText.copyDiagnostics),
          onClick: () => void copyText(JSON.stringify(host.diagnostics(), null, 2)),
        },
      ]}
    >
      <span>{text}</span>
    </Notice>
  );
};

/**
 * A fix makes its own card go, and with it the focused button. The focus then goes to what the fix says, or to the
 * verdict: only if it was in the pane and is lost, never taken from the mail.
 */
const useFocusKept = (root: React.RefObject<HTMLDivElement | null>) => {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      last.current = event.target instanceof Element ? event.target : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    const before = last.current;
    const isLost = before !== null && !before.isConnected && document.activeElement === document.body;
    if (!isLost || !document.hasFocus()) return;
    last.current = null;
    focusOn(root.current?.querySelector<HTMLElement>('[data-result] button, [data-verdict] h2'));
  });
};
