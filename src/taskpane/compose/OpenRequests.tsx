import { makeStyles, tokens } from '@fluentui/react-components';
import { stripRequestNumbers } from '../../core/request-number/write-number';
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
        .filter(({ subject }) => subject.trim() !== '')
        .map(({ key, number, subject }) => (
          <p key={key} className={styles.line}>
            {t(isOne ? openRequestText.subject : openRequestText.numberAndSubject, {
              number,
              subject: visible(withoutNumber(subject)),
            })}
          </p>
        ))}
      <p className={styles.line}>{t(openRequestText.detail)}</p>
    </Notice>
  );
};

/** The number is in the question already. What else the desk wrote round a subject is known only to the list of requests, which loads later. */
const withoutNumber = (subject: string): string => stripRequestNumbers(subject, { templates: [] }) || subject;
