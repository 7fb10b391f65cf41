import { makeStyles, tokens } from '@fluentui/react-components';
import type { PaneParts } from '../app/pane-parts';
import { useText } from '../app/text';
import { useNow } from '../app/use-now';
import { Notice } from '../components/Notice';
import { useRequestBook } from '../requests/use-request-book';
import { paneText, troubleText } from '../strings/pane';
import { readText } from '../strings/read';
import { restsOnText } from '../strings/rests-on';
import { NoRequest } from './NoRequest';
import { RequestCard } from './RequestCard';
import { Suspect } from './Suspect';
import { useCardActions } from './use-card-actions';
import { useInfoBar } from './use-info-bar';
import { useReadMail } from './use-read-mail';
import { useRestOfRequest } from './use-rest-of-request';

const useStyles = makeStyles({
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Beside a mail being read: the request it belongs to, or why there is none. */
export const ReadView = (parts: PaneParts) => {
  const styles = useStyles();
  const t = useText();
  const book = useRequestBook(parts);
  const now = useNow(parts.now);
  const { mail, retry, reread } = useReadMail(parts, book);
  const { note, actionsFor } = useCardActions(parts, book, reread);
  const { message, result, error } = mail;
  useInfoBar(parts, result?.entry, now);
  const { isMissed } = useRestOfRequest(result?.entry);

  if (error) {
    return (
      <Notice kind="warning" role="alert" actions={[{ label: t(paneText.retry), onClick: retry, primary: true }]}>
        <p className={styles.text}>{t(troubleText[error])}</p>
      </Notice>
    );
  }
  if (!message || !result) return <p role="status">{t(paneText.loading)}</p>;

  const { entry, sent, suspect, notice } = result;
  return (
    <div className={styles.root}>
      {suspect && <Suspect suspect={suspect} />}
      {sent && !sent.checked && (
        <Notice kind="warning" title={t(readText.uncheckedTitle)}>
          <p className={styles.text}>{t(readText.unchecked)}</p>
        </Notice>
      )}
      {entry ? (
        <RequestCard entry={entry} now={now} actions={actionsFor(entry, message)} />
      ) : (
        !suspect && <NoRequest parts={parts} message={message} notice={notice} />
      )}
      {entry?.isUnlisted && (
        <div data-unlisted="">
          <Notice
            kind="info"
            actions={[
              { label: t(readText.putBack), onClick: () => void book.restore(entry.key).then(() => reread(message)) },
            ]}
          >
            <p className={styles.text}>{t(readText.unlisted)}</p>
          </Notice>
        </div>
      )}
      <div role="status">
        {note !== undefined && <p className={styles.text}>{note}</p>}
        {isMissed && (
          <p className={styles.hint} data-missed="">
            {t(restsOnText.missed)}
          </p>
        )}
      </div>
    </div>
  );
};
