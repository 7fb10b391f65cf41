import type { DeskException, DeskProfile } from '../../core/desks/desk-profile';
import { makeStyles } from '@fluentui/react-components';
import { officialHosts } from '../../core/desks/official';
import type { DeskNotice, ImportedDesks } from '../../core/desks/import-desks';
import { useSpeech, useText } from '../app/text';
import { Notice } from '../components/Notice';
import { paneText } from '../strings/pane';
import { exceptionTexts, settingsText } from '../strings/settings';
import { useProblemText } from './use-problem-text';

const useStyles = makeStyles({ text: { margin: 0 }, list: { margin: 0, paddingLeft: '20px' } });

const noticeTexts = {
  domain: settingsText.noticeDomain,
  address: settingsText.noticeAddress,
  link: settingsText.noticeLink,
  exception: settingsText.noticeException,
  replaces: settingsText.noticeReplaces,
  resembles: settingsText.noticeResembles,
} as const satisfies Readonly<Record<DeskNotice['kind'], unknown>>;

/** Shows all that matters about imported desks before any is taken over. */
export const ImportNotice = ({
  imported,
  known,
  onAccept,
  onCancel,
}: {
  readonly imported: ImportedDesks;
  /** The desks there are. */
  readonly known: readonly DeskProfile[];
  readonly onAccept: (desks: readonly DeskProfile[]) => void;
  readonly onCancel: () => void;
}) => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  const problemText = useProblemText();
  const { desks, notices, problems, refused, failed } = imported;
  const nameOf = (id: string) => known.find((desk) => desk.id === id)?.name[locale] ?? id;
  const valueOf = ({ kind, value }: DeskNotice) =>
    kind === 'exception'
      ? t(exceptionTexts[value as DeskException])
      : kind === 'resembles' || kind === 'replaces'
        ? nameOf(value)
        : value;
  const close = { label: t(desks.length > 0 ? paneText.cancel : paneText.close), onClick: onCancel };
  return (
    <div data-import="">
      <Notice
        kind={desks.length > 0 && !notices.some(({ kind }) => kind === 'resembles') ? 'info' : 'warning'}
        title={
          failed === 'too-large'
            ? t(settingsText.importTooLarge)
            : desks.length > 0
              ? t(settingsText.importTitle, { count: desks.length })
              : t(settingsText.importFailed)
        }
        actions={
          desks.length > 0
            ? [
                {
                  label: t(settingsText.importYes),
                  // The user has seen the addresses: this is the confirmation.
                  onClick: () =>
                    onAccept(desks.map((desk) => ({ ...desk, confirmed: officialHosts(desk).length > 0 }))),
                },
                { ...close, primary: true },
              ]
            : [close]
        }
      >
        {desks.map((desk) => (
          <div key={desk.id}>
            <strong>{desk.name[locale]}</strong>
            <ul className={styles.list}>
              {notices
                .filter(({ deskId }) => deskId === desk.id)
                .map((notice) => (
                  <li key={`${notice.kind} ${notice.value}`}>
                    {t(noticeTexts[notice.kind], { value: valueOf(notice) })}
                  </li>
                ))}
            </ul>
          </div>
        ))}
        {failed === 'not-json' && <p className={styles.text}>{t(settingsText.importNotJson)}</p>}
        {failed === 'too-many' && <p className={styles.text}>{t(settingsText.importTooMany)}</p>}
        {refused.map(({ deskId, reason }) => (
          <p key={deskId} className={styles.text}>
            {t(reason === 'built-in-id' ? settingsText.importBuiltIn : settingsText.importDuplicate, { id: deskId })}
          </p>
        ))}
        {problems.slice(0, 8).map((problem) => (
          <p key={problem.path} className={styles.text}>
            {problemText(problem)}
          </p>
        ))}
      </Notice>
    </div>
  );
};
