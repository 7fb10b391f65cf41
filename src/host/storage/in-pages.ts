/** Rows unpacked or packed in one go; thousands at once hold the screen. */
export const rowsAtOnce = 100;

/** Every key `[mailbox, …]`. */
export const namesOf = (mailbox: string): IDBKeyRange => IDBKeyRange.bound([mailbox], [mailbox, []]);

/** All rows of a mailbox from a store with the key `[mailbox, name]`, some at a time. `read` is within one transaction. */
export const allInPages = async <T>(
  mailbox: string,
  read: (range: IDBKeyRange, most: number) => Promise<readonly T[]>,
  nameOf: (row: T) => string,
): Promise<readonly T[]> => {
  const all: T[] = [];
  let range = namesOf(mailbox);
  for (;;) {
    const rows = await read(range, rowsAtOnce);
    all.push(...rows);
    const last = rows[rows.length - 1];
    if (last === undefined || rows.length < rowsAtOnce) return all;
    range = IDBKeyRange.bound([mailbox, nameOf(last)], [mailbox, []], true);
  }
};
