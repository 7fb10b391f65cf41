import { useEffect, useMemo, useState, type ComponentType } from 'react';
import type { Settings } from '../../core/settings/settings';
import type { HostError } from '../../host/host-error';
import type { MailHost } from '../../host/mail-host';
import { Notice } from '../components/Notice';
import { useHidden } from '../components/use-hidden';
import { copyText } from '../session/copy-text';
import { constant } from '../session/observable';
import { paneText, troubleText } from '../strings/pane';
import { App, type Framed } from './App';
import type { PaneParts } from './pane-parts';
import type { Tab } from './Tabs';
import { useText } from './text';

/** What comes after the frame. */
export interface Loaded {
  readonly parts: PaneParts;
  readonly Views: ComponentType<{ readonly parts: PaneParts; readonly tab: Tab }>;
}

/** The frame at once, with what is known by then; the views when the core behind them is there. */
export const Boot = ({
  host,
  locale,
  load,
}: {
  readonly host: MailHost;
  /** The language chosen in the settings. */
  readonly locale: Settings['locale'];
  readonly load: () => Promise<Loaded>;
}) => {
  const [loaded, setLoaded] = useState<Loaded>();
  const [isFailed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isShown = true;
    load().then(
      (all) => isShown && setLoaded(all),
      () => isShown && setFailed(true),
    );
    return () => {
      isShown = false;
    };
  }, [load, tries]);
  const early = useMemo<Framed>(
    () => ({
      host,
      settings: constant({ settings: { locale, welcomed: true }, repaired: [] }),
      item: constant(host.item()),
    }),
    [host, locale],
  );
  const retry = () => {
    setFailed(false);
    setTries(tries + 1);
  };
  return (
    <App framed={loaded?.parts ?? early}>
      {(tab) =>
        loaded ? <loaded.Views parts={loaded.parts} tab={tab} /> : <Waiting isFailed={isFailed} onRetry={retry} />
      }
    </App>
  );
};

/** Outlook did not answer, or is not a mailbox: nothing else can be shown. */
export const NoOutlook = ({ error, host }: { readonly error: HostError; readonly host?: MailHost }) => {
  const hidden = useHidden();
  const t = useText();
  return (
    <main>
      <h1 className={hidden}>{t(paneText.tabMail)}</h1>
      <Notice
        kind="error"
        role="alert"
        actions={[
          { label: t(paneText.retry), onClick: () => location.reload(), primary: true },
          {
            label: t(paneText.copyDiagnostics),
            onClick: () => void copyText(JSON.stringify({ error: error.message, ...host?.diagnostics() }, null, 2)),
          },
        ]}
      >
        <span>{t(troubleText[error.code])}</span>
      </Notice>
    </main>
  );
};

const Waiting = ({ isFailed, onRetry }: { readonly isFailed: boolean; readonly onRetry: () => void }) => {
  const t = useText();
  if (!isFailed) return <p role="status">{t(paneText.loading)}</p>;
  return (
    <Notice kind="warning" role="alert" actions={[{ label: t(paneText.retry), onClick: onRetry, primary: true }]}>
      <span>{t(paneText.chunkFailed)}</span>
    </Notice>
  );
};
