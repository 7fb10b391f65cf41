/**
 * What we ourselves changed in an item lately. New Outlook on Mac goes on telling the old body after `setAsync` (office-js
 * #5983), several times alike: two equal reads prove nothing there, and an edit of the old body would lose the one before.
 */
interface OwnEdit {
  readonly at: number;
  /** The body's source before our edit. */
  readonly before: string;
  /** The words put in. */
  readonly text: string;
  /** What the whole body should read now, where that is known: an undo may make it read as it did before. */
  readonly expected?: string;
}

/** Milliseconds in which a client may still tell the body of before; later, the user has undone our edit. */
const doubtedFor = 10_000;
const edits = new WeakMap<object, readonly OwnEdit[]>();

export const noteOwnEdit = (item: object, before: string, text: string, expected?: string): void => {
  const edit = { at: Date.now(), before, text: squeeze(text) };
  edits.set(item, [...recent(item), expected === undefined ? edit : { ...edit, expected: squeeze(expected) }]);
};

/** A body that cannot be the present one: it is one we replaced, or lacks what we just put in. */
export const isOutdated = (item: object, source: string, text: string): boolean => {
  const own = recent(item);
  const last = own[own.length - 1];
  if (last === undefined || squeeze(text) === last.expected) return false;
  return own.some(({ before }) => before === source) || !squeeze(text).includes(last.text);
};

const recent = (item: object): readonly OwnEdit[] =>
  (edits.get(item) ?? []).filter(({ at }) => Date.now() - at < doubtedFor);

const squeeze = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
