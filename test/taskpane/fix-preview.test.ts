import { unquoted } from '../../src/taskpane/compose/fix-preview';

test.each([
  ['“账户已冻结（E203）”', '账户已冻结（E203）'],
  ['"Account suspended (E203)"', 'Account suspended (E203)'],
  ['「凍結」', '凍結'],
  ['my “old” mailbox', 'my “old” mailbox'],
  ['"one" and "two"', '"one" and "two"'],
  ['"', '"'],
])('%s', (words, bare) => expect(unquoted(words)).toBe(bare));
