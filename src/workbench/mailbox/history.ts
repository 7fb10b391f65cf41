import type { MailItem } from './item';

interface Edit {
  readonly by: 'typed' | 'set';
  readonly at: number;
  /** The body before this edit. */
  readonly before: string;
}

/** Remembers recent edits, for clients that show the add-in an older body. */
export const createHistory = () => {
  const edits = new WeakMap<MailItem, Edit[]>();
  const rememberMs = 10_000;

  return {
    record(item: MailItem, by: Edit['by']): void {
      const recent = (edits.get(item) ?? []).filter(({ at }) => performance.now() - at < rememberMs);
      edits.set(item, [...recent, { by, at: performance.now(), before: item.html }]);
    },
    /** The body as it was before every edit of this kind in the last `ms` milliseconds of real time. */
    bodyBefore(item: MailItem, by: Edit['by'], ms: number): string {
      const hidden = (edits.get(item) ?? []).find((edit) => edit.by === by && performance.now() - edit.at < ms);
      return hidden ? hidden.before : item.html;
    },
  };
};
export type History = ReturnType<typeof createHistory>;
