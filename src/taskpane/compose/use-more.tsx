import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { Finding } from '../../core/findings/finding';
import { useSpeech, useText } from '../app/text';
import { Button } from '../components/Button';
import type { ComposeSession } from '../session/compose-session';
import type { ComposeState } from '../session/compose-state';
import { composeText } from '../strings/compose';
import { WhyText } from './WhyText';

const useStyles = makeStyles({
  toggle: {
    minWidth: 'auto',
    // Its words stand in line with the text above, where no contrast theme draws its edge.
    ':first-child': { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
    '@media (forced-colors: active)': { ':first-child': { marginInlineStart: 0 } },
  },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
    // `hidden` must win over the layout above.
    '&[hidden]': { display: 'none' },
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** "More" about a finding, and what it opens: the reason, and the ways to silence it. */
export const useMore = ({
  finding,
  startsOpen = false,
  name,
  intro,
  state,
  session,
}: {
  /** Without one there is nothing more to say. */
  readonly finding: Finding | undefined;
  readonly startsOpen?: boolean;
  /** What the button names to those who cannot see where it stands. */
  readonly name: string;
  readonly intro?: ReactNode;
  readonly state: ComposeState;
  readonly session: ComposeSession;
}): { readonly toggle: ReactNode; readonly panel: ReactNode } => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  const [isOpen, setOpen] = useState(startsOpen);
  const panelId = useId();
  if (!finding) return { toggle: null, panel: null };
  return {
    toggle: (
      <Button
        size="small"
        appearance="subtle"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={panelId}
        aria-label={t(composeText.moreFor, { finding: name })}
        onClick={() => setOpen(!isOpen)}
      >
        {t(composeText.more)}
      </Button>
    ),
    panel: (
      <div className={styles.panel} id={panelId} hidden={!isOpen}>
        {isOpen && (
          <>
            {intro}
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
    ),
  };
};
