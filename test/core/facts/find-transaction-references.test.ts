import { findTransactionReferences } from '../../../src/core/facts/find-transaction-references';
import { foundIn } from '../../support/found-in';

test.each<[string, ...string[]]>([
  ['Order no. A-2291-77', 'A-2291-77'],
  ['order number: 12345678', '12345678'],
  ['order #12345', '12345'],
  ['transaction ID 9AB12345CD678901E', '9AB12345CD678901E'],
  ['my order 12345678 has not arrived', '12345678'],
  ['reference: INV/2026/0012', 'INV/2026/0012'],
  ['TXN20260305001', 'TXN20260305001'],
  ['UETR 3fa85f64-5717-4562-b3fc-2c963f66afa6', '3fa85f64-5717-4562-b3fc-2c963f66afa6'],
  ['tx hash 0x' + 'ab12'.repeat(16), '0x' + 'ab12'.repeat(16)],
  ['pi_3MtwBwLkdIwHu7ix28a3tqPa', 'pi_3MtwBwLkdIwHu7ix28a3tqPa'],
  ['订单号：20260305123456', '20260305123456'],
  ['訂單編號：Ａ１２３４５６', 'Ａ１２３４５６'],
  ['交易流水号是 4200001234202603051234567890', '4200001234202603051234567890'],
  ['2026030522001412345678901234', '2026030522001412345678901234'],
  ['流水号 8812345', '8812345'],
  ['订单号：A10023、A10024和A10025', 'A10023', 'A10024', 'A10025'],
  ['Invoice INV-2026-0012', 'INV-2026-0012'],
  ['付款单号 PAY88213', 'PAY88213'],
  ['这是 order number 88213221', '88213221'],
])('%s', (text, ...references) => {
  expect([...new Set(foundIn(findTransactionReferences, text))]).toEqual(references);
});

test.each([
  'my order has not arrived',
  'in order to pay 300 USD',
  'order 2 items',
  'the order of 5 March 2026',
  'order 2026-03-05',
  'tracking number 123456789012',
  '工单号：KF20260301',
  '快递单号 SF1234567890',
  'ticket reference 48213',
  'the payment of 300 USD',
  '订单金额300元',
  '我下了3个订单',
  'my account 88213',
  'receipt attached',
  'transaction number is missing',
])('nothing in: %s', (text) => {
  expect(foundIn(findTransactionReferences, text)).toEqual([]);
});
