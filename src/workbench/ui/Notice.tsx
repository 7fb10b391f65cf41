import { useEffect } from 'react';
import { useOutlook } from './use-outlook';

const shownMs = 6_000;

/** A short word of Outlook itself: sent, new mail, a file it cannot read. */
export const Notice = () => {
  const { outlook } = useOutlook();
  const { notice } = outlook;
  useEffect(() => {
    if (!notice) return undefined;
    const timer = setTimeout(() => outlook.notify(undefined), shownMs);
    return () => clearTimeout(timer);
  }, [notice, outlook]);
  return notice ? (
    <div className="notice" role="status">
      {notice}
    </div>
  ) : null;
};
