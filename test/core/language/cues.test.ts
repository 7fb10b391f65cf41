import { cueTable, eachCue } from '../../../src/core/language/cues';

const table = cueTable(
  () => [
    [1, ['order', 'account id']],
    [2, ['订单号', '元', '$']],
  ],
  { digits: 4, figure: 64, mixed: 8, long: 16, han: 32 },
);

test('places of words, signs and runs', () => {
  const text = 'my order id 12 408 9th a1 订单 元 $ account reorder abcdefghijklmnopq';
  const { at, bits, any } = table.scan(text);
  const found = at.map((start, index) => [text.slice(start, start + 2), bits[index]]);
  expect(found).toEqual([
    ['or', 1],
    ['12', 4],
    ['40', 68],
    ['9t', 12],
    ['a1', 8],
    ['订单', 2],
    ['元 ', 2],
    ['$ ', 2],
    ['ac', 1],
    ['ab', 16],
  ]);
  expect(any).toBe(127);
  expect(table.scan('order 5').any).toBe(5);
});

test('patterns are tried at cues only, and matches are skipped over unless refused', () => {
  const text = 'order order order';
  const found: number[] = [];
  eachCue(table.scan(text), 1, /order(?: order)?/y, text, ({ index }) => found.push(index));
  expect(found).toEqual([0, 12]);
  const refused: number[] = [];
  eachCue(table.scan(text), 1, /order(?: order)?/y, text, ({ index }) => {
    refused.push(index);
    return false;
  });
  expect(refused).toEqual([0, 6, 12]);
});
