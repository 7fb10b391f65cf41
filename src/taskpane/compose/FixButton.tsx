import type { Finding } from '../../core/findings/finding';
import type { Fix } from '../../core/fixes/fix';
import { useText } from '../app/text';
import { Button } from '../components/Button';
import type { ComposeSession } from '../session/compose-session';
import { fixText, secretText } from '../strings/compose';
import { isShortLine } from './fix-preview';
import { useFilePicker } from './use-file-picker';

/** The one button of a finding. */
export const FixButton = ({
  fix,
  finding,
  session,
  isBusy,
  describedBy,
}: {
  readonly fix: Fix;
  readonly finding: Finding;
  readonly session: ComposeSession;
  readonly isBusy: boolean;
  readonly describedBy: string;
}) => {
  const t = useText();
  const file = useFilePicker(session.attach);
  return (
    <>
      <Button
        size="small"
        appearance={finding.severity === 'info' ? 'secondary' : 'primary'}
        aria-describedby={describedBy}
        disabledFocusable={isBusy}
        data-fix={fix.kind}
        onClick={() => {
          if (fix.kind === 'attachFile') file.pick();
          else void session.apply([fix]);
        }}
      >
        {buttonText(fix, finding, t)}
      </Button>
      {file.input}
    </>
  );
};

const buttonText = (fix: Fix, finding: Finding, t: ReturnType<typeof useText>): string => {
  if (fix.kind === 'openDrafts') return t(fixText.openDrafts, { count: fix.drafts.length });
  if (fix.kind === 'insertText' && isShortLine(fix.text)) return t(fixText.insertLine, { line: fix.text.trim() });
  if (fix.kind === 'replaceText' && finding.check in secretText)
    return t(secretText[finding.check as keyof typeof secretText]);
  return t(fixText[fix.kind]);
};
