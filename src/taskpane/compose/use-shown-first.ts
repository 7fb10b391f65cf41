import { useEffect, useRef, useState } from 'react';

/** Brings the findings an alert asked for into view, once, and says when to announce them. */
export const useShownFirst = (count: number) => {
  const list = useRef<HTMLDivElement>(null);
  const [announced, setAnnounced] = useState(0);
  const wasShown = useRef(false);
  useEffect(() => {
    if (count === 0 || wasShown.current) return;
    wasShown.current = true;
    list.current?.scrollIntoView?.({ block: 'nearest' });
    // A live region speaks only of what changes after it is there.
    setAnnounced(count);
  }, [count]);
  return { list, announced };
};
