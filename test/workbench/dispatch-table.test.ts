import { calls } from '../../src/workbench/dispatch/table';

/** Every id of office-host-protocol.md §5 that our product calls or will call. */
const needed = [
  3, 4, 7, 8, 10, 11, 13, 14, 15, 17, 18, 20, 21, 22, 23, 28, 31, 32, 33, 34, 35, 36, 37, 38, 44, 99, 107, 148, 149,
  150, 151, 152, 153, 164, 166, 167, 168, 173, 174, 175, 177, 178, 179, 181, 182, 183, 184, 185, 186, 187, 188, 189,
  404,
];

test('every id is answered once', () => {
  const ids = calls.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(needed.filter((id) => !ids.includes(id))).toEqual([]);
});
