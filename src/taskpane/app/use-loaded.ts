import { useEffect, useState } from 'react';

type Load<T> = () => Promise<T>;

const come = new WeakMap<Load<unknown>, unknown>();

/** What came is there at the first drawing of `useLoaded`. */
export const loadAhead = async <T>(load: Load<T>): Promise<T> => {
  const value = await load();
  come.set(load, value);
  return value;
};

/** Something loaded when first shown; `attempt` counts up to try again after a failure. `load` stays the same function. */
export const useLoaded = <T>(load: Load<T>, attempt = 0): { readonly value?: T; readonly failed?: boolean } => {
  const [state, setState] = useState<{ readonly value?: T; readonly failed?: boolean; readonly attempt?: number }>(
    () => (come.has(load) ? { value: come.get(load) as T, attempt } : {}),
  );
  useEffect(() => {
    let isShown = true;
    loadAhead(load).then(
      (value) => isShown && setState({ value, attempt }),
      () => isShown && setState({ failed: true, attempt }),
    );
    return () => {
      isShown = false;
    };
  }, [load, attempt]);
  return state.attempt === attempt ? state : {};
};
