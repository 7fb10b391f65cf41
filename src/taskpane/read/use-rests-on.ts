import { useMemo } from 'react';
import type { Request } from '../../core/conversation/request';
import { useFormats } from '../app/format';
import { useText } from '../app/text';
import { useObservable } from '../app/use-observable';
import { mailboxNews } from '../mailbox/mailbox-news';
import { restsOn } from '../session/rests-on';
import { restsOnText } from '../strings/rests-on';

/** Chinese sentences follow each other without a space. */
export const sentenceGap = { en: ' ', 'zh-CN': '' } as const;

/** How complete what is said of these requests is: how many mails it rests on, and what cannot be known. */
export const useRestsOn = (
  requests: readonly Request[],
  now: number,
): { readonly mails: string; readonly limit: string } => {
  const t = useText();
  const formats = useFormats(now);
  const { readAt } = useObservable(mailboxNews);
  const counts = useMemo(() => restsOn(requests), [requests]);
  if (counts.mailbox === 0)
    return {
      mails: t(counts.opened > 1 ? restsOnText.opened : restsOnText.oneMail, counts),
      limit: t(restsOnText.unopened),
    };
  return {
    mails: t(restsOnText.mailbox, counts),
    limit:
      readAt === undefined ? t(restsOnText.notReadThrough) : t(restsOnText.readAt, { time: formats.moment(readAt) }),
  };
};
