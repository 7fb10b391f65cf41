import { useEffect, useState } from 'react';

/** Something loaded when first shown; `attempt` counts up to try again after a failure. `load` stays the same function. */
export const useLoaded = <T>(
  load: () => Promise<T>,
  attempt = 0,
): { readonly value?: T; readonly failed?: boolean } => {
  const [state, setState] = useState<{ readonly value?: T; readonly failed?: boolean; readonly attempt?: number }>({});
  useEffect(() => {
    let isShown = true;
    load().then(
      (value) => isShown && setState({ value, attempt }),
      () => isShown && setState({ failed: true, attempt }),
    );
    return () => {
      isShown = false;
    };
  }, [load, attempt]);
  return state.attempt === attempt ? state : {};
};
