import { titleOf } from '../../src/taskpane/session/title-of';

const numbers = ['OKP-2026-020287'];

test.each([
  ['[OKP-2026-020287] We have received your request: Card charged twice', 'Card charged twice'],
  ['【OKP-2026-020287】我们已收到您的请求：银行卡被扣了两次', '银行卡被扣了两次'],
  ['Card charged twice [OKP-2026-020287]', 'Card charged twice'],
  ['Order 5512: the lamp is broken', 'Order 5512: the lamp is broken'],
  ['[OKP-2026-020287]', '[OKP-2026-020287]'],
])('%s is called by what was asked', (subject, title) => {
  expect(titleOf({ subject, numbers })).toBe(title);
});
