import { mentionsError } from '../../../src/core/facts/mentions-error';

test.each([
  ['I get an error when I pay', 'error'],
  ['It shows an error message', 'error message'],
  ['页面报错', '报错'],
  ['彈窗出現了', '彈窗'],
  ['出错了', '出错了'],
])('%s', (text, words) => {
  expect(mentionsError(text).map(({ start, end }) => text.slice(start, end))).toEqual([words]);
});

test.each([
  'I was charged in error',
  'by error',
  'it was my error',
  'human error',
  'no error',
  '没有报错',
  '我的错误',
  'terror',
])('no error shown: %s', (text) => {
  expect(mentionsError(text)).toEqual([]);
});
