import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../app/text';
import { Notice } from '../components/Notice';
import type { ComposeSession } from '../session/compose-session';
import type { ComposeState } from '../session/compose-state';
import { openRequestText } from '../strings/compose';
import { visible } from './fix-preview';

const useStyles = makeStyles({
  line: { margin: 0, lineHeight: tokens.lineHeightBase300 },
});

/** Asks whether a new mail is about a request that is still open, so that no second one begins for the same matter. */
export const OpenRequests = ({
  state: { openRequests },
  session,
}: {
  readonly state: ComposeState;
  readonly session: ComposeSession;
}) => {
  const styles = useStyles();
  const t = useText();
  const [first, ...others] = openRequests;
  if (!first) return null;
  const isOne = others.length === 0;
  return (
    <Notice
      kind="info"
      title={isOne ? t(openRequestText.titleOne, { number: first.number }) : t(openRequestText.titleSeveral)}
      actions={[
        ...openRequests.map((request) => ({
          label: isOne ? t(openRequestText.yes) : request.number,
          onClick: () => void session.chooseRequest(request),
        })),
        { label: t(openRequestText.no), onClick: () => void session.chooseRequest(undefined) },
      ]}
    >
      {openRequests
        .filter(({ title }) => title.trim() !== '')
        .map(({ key, number, title }) => (
          <p key={key} className={styles.line}>
            {t(isOne ? openRequestText.subject : openRequestText.numberAndSubject, {
              number,
              subject: visible(title),
            })}
          </p>
        ))}
      <p className={styles.line}>{t(openRequestText.detail)}</p>
    </Notice>
  );
};
