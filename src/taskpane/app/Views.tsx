import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { ComposeView } from '../compose/ComposeView';
import { Notice } from '../components/Notice';
import { mailboxNews } from '../mailbox/mailbox-news';
import { paneText } from '../strings/pane';
import { ErrorEdge } from './ErrorEdge';
import { LazyPart } from './LazyPart';
import { loadLockNotices, loadMailbox, loadRead, loadRequests, loadSettings } from './load-views';
import type { PaneParts } from './pane-parts';
import type { Tab } from './Tabs';
import { useText } from './text';
import { useObservable } from './use-observable';

const useStyles = makeStyles({ text: { margin: 0 } });

/** What the frame holds once the core is there. */
export const Views = ({ parts, tab }: { readonly parts: PaneParts; readonly tab: Tab }) => {
  const styles = useStyles();
  const t = useText();
  const { settings, item } = parts;
  const { settings: set, repaired } = useObservable(settings);
  const { token } = useObservable(item);
  const [isRepairSeen, setRepairSeen] = useState(false);
  return (
    <>
      {!set.welcomed && (
        <Notice
          kind="info"
          title={t(paneText.welcomeTitle)}
          actions={[{ label: t(paneText.welcomeDone), onClick: () => settings.change({ welcomed: true }) }]}
        >
          <p className={styles.text}>{t(paneText.welcome)}</p>
        </Notice>
      )}
      {repaired.length > 0 && !isRepairSeen && (
        <div data-repaired={repaired.length}>
          <Notice kind="warning" actions={[{ label: t(paneText.close), onClick: () => setRepairSeen(true) }]}>
            <p className={styles.text}>{t(paneText.repaired)}</p>
          </Notice>
        </div>
      )}
      <ErrorEdge key={`${tab} ${token}`}>
        {tab === 'mail' && <MailTab {...parts} />}
        {tab === 'requests' && parts.openMailbox && <LazyPart load={loadMailbox} parts={parts} />}
        {tab === 'requests' && <LazyPart load={loadRequests} parts={parts} />}
        {tab === 'settings' && <LazyPart load={loadSettings} parts={parts} />}
      </ErrorEdge>
    </>
  );
};

const MailTab = (parts: PaneParts) => {
  const styles = useStyles();
  const t = useText();
  const { kind, token } = useObservable(parts.item);
  const { readAt } = useObservable(mailboxNews);
  if (kind === 'compose') {
    const { compose, engine, settings, host } = parts;
    return (
      <ComposeView session={compose} engine={engine} settings={settings} host={host}>
        {readAt !== undefined && <LazyPart load={loadLockNotices} parts={parts} />}
      </ComposeView>
    );
  }
  if (kind === 'read') return <LazyPart load={loadRead} parts={parts} key={token} />;
  return (
    <Notice kind="info" title={t(paneText.noItemTitle)}>
      <p className={styles.text}>{t(paneText.noItem)}</p>
    </Notice>
  );
};
