import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { HostError } from '../../host/host-error';
import type { MailHost } from '../../host/mail-host';
import { Notice } from '../components/Notice';
import { useHidden } from '../components/use-hidden';
import { copyText } from '../session/copy-text';
import { paneText, troubleText } from '../strings/pane';
import { App } from './App';
import type { PaneParts } from './pane-parts';
import { formatLocaleFor, SpeechProvider, useText } from './text';
import { useTheme } from './theme';

/** The whole pane, at once where the core is there; else the first picture, and the pane follows. */
export const Boot = ({
  host,
  first,
  load,
}: {
  readonly host: MailHost;
  readonly first?: PaneParts;
  readonly load: () => Promise<PaneParts>;
}) => {
  const [parts, setParts] = useState(first);
  const [failure, setFailure] = useState<unknown>();
  const [tries, setTries] = useState(0);
  const theme = useTheme(host, host.locale);
  useEffect(() => {
    if (first) return;
    let isShown = true;
    load().then(
      (loaded) => isShown && setParts(loaded),
      (error: unknown) => isShown && setFailure(error ?? true),
    );
    return () => {
      isShown = false;
    };
  }, [first, load, tries]);
  if (parts) return <App {...parts} />;
  const { locale, displayLanguage, timeZone } = host;
  return (
    <SpeechProvider speech={{ locale, formatLocale: formatLocaleFor(locale, displayLanguage), timeZone }}>
      <FluentProvider theme={theme}>
        <Waiting
          isFailed={failure !== undefined}
          onRetry={() => {
            setFailure(undefined);
            setTries(tries + 1);
          }}
        />
      </FluentProvider>
    </SpeechProvider>
  );
};

/** Outlook did not answer, or is not a mailbox: nothing else can be shown. */
export const NoOutlook = ({ error, host }: { readonly error: HostError; readonly host?: MailHost }) => {
  const t = useText();
  return (
    <Alone>
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
    </Alone>
  );
};

const Waiting = ({ isFailed, onRetry }: { readonly isFailed: boolean; readonly onRetry: () => void }) => {
  const t = useText();

  return (
    <Alone>
      {isFailed ? (
        <Notice kind="warning" role="alert" actions={[{ label: t(paneText.retry), onClick: onRetry, primary: true }]}>
          <span>{t(paneText.chunkFailed)}</span>
        </Notice>
      ) : (
        <p role="status">{t(paneText.loading)}</p>
      )}
    </Alone>
  );
};

/** A page with nothing but one message still has its landmark and its heading. */
const Alone = ({ children }: { readonly children: ReactNode }) => {
  const hidden = useHidden();
  const t = useText();
  return (
    <main>
      <h1 className={hidden}>{t(paneText.tabMail)}</h1>
      {children}
    </main>
  );
};
