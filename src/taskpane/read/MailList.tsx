import { makeStyles, tokens } from '@fluentui/react-components';
import { useFormats } from '../app/format';
import { useSpeech, useText } from '../app/text';
import { visible } from '../compose/fix-preview';
import type { RequestEntry } from '../session/request-core';
import { readText } from '../strings/read';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: {
    overflowWrap: 'anywhere',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  mine: { fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The mails of a request in order, as words: the same the time line shows as a picture. */
export const MailList = ({ entry: { request, desk }, now }: { readonly entry: RequestEntry; readonly now: number }) => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  const formats = useFormats(now);
  return (
    <ol className={styles.list}>
      {request.messages.map(({ message, role, automatic, holding }, index) => {
        const who =
          role === 'outgoing'
            ? t(readText.me)
            : role === 'incoming'
              ? (desk?.name[locale] ?? message.from?.address ?? '')
              : (message.from?.address ?? '');
        const kind = [
          automatic !== undefined ? t(readText.automatic) : '',
          holding ? t(readText.holding) : '',
          role === 'unconfirmed' ? t(readText.unconfirmed) : '',
        ].filter((part) => part !== '');
        return (
          <li key={`${message.date ?? ''}-${index}`} className={styles.item}>
            <span className={styles.mine}>{visible(who)}</span>{' '}
            <span>{message.date === undefined ? t(readText.noDate) : formats.moment(message.date)}</span>
            {kind.length > 0 && <div className={styles.detail}>{kind.join(' · ')}</div>}
          </li>
        );
      })}
    </ol>
  );
};
