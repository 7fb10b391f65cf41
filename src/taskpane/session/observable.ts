/** A value that views watch; the smallest store React can subscribe to. */
export interface Observable<T> {
  get(): T;
  subscribe(listener: () => void): () => void;
}

export interface Writable<T> extends Observable<T> {
  set(change: Partial<T>): void;
}

export const writable = <T extends object>(initial: T): Writable<T> => {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (change) => {
      value = { ...value, ...change };
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

/** A value that never changes, for who wants one to watch. */
export const constant = <T>(value: T): Observable<T> => ({ get: () => value, subscribe: () => () => undefined });
