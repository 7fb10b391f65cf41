import { useEffect, useState } from 'react';

/** The time, renewed every half minute while the pane is seen: waits grow under the reader's eyes. */
export const useNow = (now: () => number, every = 30_000): number => {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const renew = () => document.visibilityState !== 'hidden' && setAt(now());
    const timer = setInterval(renew, every);
    document.addEventListener('visibilitychange', renew);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', renew);
    };
  }, [now, every]);
  return at;
};
