import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { Finding } from '../../core/findings/finding';
import { useSpeech, useText } from '../app/text';
import type { ComposeSession, ComposeState } from '../session/compose-session';
import { composeText } from '../strings/compose';
import { WhyText } from './WhyText';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  more: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
    // `hidden` must win over the layout above.
    '&[hidden]': { display: 'none' },
  },
});

/** The buttons of a finding: its fix, and "More" with the reason and the ways to silence it. */
export const MorePart = ({
  finding,
  startsOpen = false,
  text,
  state,
  session,
  children,
}: {
  readonly finding: Finding;
  readonly startsOpen?: boolean;
  readonly text: string;
  readonly state: ComposeState;
  readonly session: ComposeSession;
  readonly children: ReactNode;
}) => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  const [isOpen, setOpen] = useState(startsOpen);
  const moreId = useId();
  return (
    <>
      <div className={styles.actions}>
        {children}
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          aria-controls={moreId}
          aria-label={t(composeText.moreFor, { finding: text })}
          onClick={() => setOpen(!isOpen)}
        >
          {t(composeText.more)}
        </Button>
      </div>
      <div className={styles.more} id={moreId} hidden={!isOpen}>
        {isOpen && (
          <>
            <WhyText check={finding.check} />
            <div className={styles.actions}>
              <Button size="small" onClick={() => session.ignoreHere(finding)}>
                {t(composeText.ignoreHere)}
              </Button>
              <Button size="small" onClick={() => session.ignoreForDesk(finding)}>
                {t(composeText.ignoreForDesk, { desk: state.review?.match?.desk.name[locale] ?? '' })}
              </Button>
              <Button size="small" onClick={() => session.chooseDesk('none')}>
                {t(composeText.notSupportMail)}
              </Button>
            </div>
          </>
        )}
      </div>
    </>
  );
};
