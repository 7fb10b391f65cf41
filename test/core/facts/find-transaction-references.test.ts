import { findTransactionReferences } from '../../../src/core/facts/find-transaction-references';
import { factsIn, foundIn } from '../../support/found-in';

test.each<[string, ...string[]]>([
  ['Order no. A-2291-77', 'A-2291-77'],
  ['ride 88213-K never stopped', '88213-K'],
  ['Tracking HP 4410 2286 91 claims it was handed over', 'HP 4410 2286 91'],
  ['Scratch across canvas print SF-91870', 'SF-91870'],
  ['Sale number is 8830-1147', '8830-1147'],
  ['order number: 12345678', '12345678'],
  ['order #12345', '12345'],
  ['Session 7F3-90218: paid', '7F3-90218'],
  ['扣款流水 HYD260108-1 和 HYD260108-2', 'HYD260108-1', 'HYD260108-2'],
  ['transaction ID 9AB12345CD678901E', '9AB12345CD678901E'],
  ['my order 12345678 has not arrived', '12345678'],
  ['booking HH2K7D', 'HH2K7D'],
  ['because trip Z-660912 supposedly ran on', 'Z-660912'],
  ['prints of job SG-81190 have a green cast', 'SG-81190'],
  ['预订CAT5Q1），', 'CAT5Q1'],
  ['The booking reference shown was QX7TRL.', 'QX7TRL'],
  ['The receipt number I was given is 55-1182', '55-1182'],
  ['Reservations RZ-40118 and RZ-40119', 'RZ-40118', 'RZ-40119'],
  ['Invoices 20118, 20119 and 20125', '20118', '20119', '20125'],
  ['1. £18.50 - LNT-700311\n2. £42.00 - LNT-700314', 'LNT-700311', 'LNT-700314'],
  ['1. 185.00元，LNT-700611', 'LNT-700611'],
  ['订单只有一笔BC20260310200117。', 'BC20260310200117'],
  ['訂位代號PLM8R5，', 'PLM8R5'],
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
  ['快递单号 SF1234567890', 'SF1234567890'],
  ['運單號：YT8800112233445', 'YT8800112233445'],
])('%s', (text, ...references) => {
  expect([...new Set(foundIn(findTransactionReferences, text))]).toEqual(references);
});

test.each([
  'my order has not arrived',
  'in order to pay 300 USD',
  'the ride of 2026',
  'a parcel 40 cm long',
  'our shipment was late',
  'order 2 items',
  'I want to order RTX4090 today',
  'my last booking 2024',
  'payments 3 and 4',
  'the payment of 12345 yen',
  'bookings made before 2025',
  'The order number I got is wrong, 12 days',
  'the reader RM-20011 beeps',
  'a refund of 120 EUR',
  '预订了 3 晚',
  '交易 3 笔',
  'the order of 5 March 2026',
  'order 2026-03-05',
  'tracking number 123456789012',
  '工单号：KF20260301',
  'ticket reference 48213',
  'the payment of 300 USD',
  '订单金额300元',
  '我下了3个订单',
  'my account 88213',
  'receipt attached',
  'transaction number is missing',
  'the trip took 40 minutes',
  'my new job 2026 in Leeds',
])('nothing in: %s', (text) => {
  expect(foundIn(findTransactionReferences, text)).toEqual([]);
});

test('an office numbers people so, a shop its orders', () => {
  const kinds = (text: string): readonly string[] => factsIn(findTransactionReferences, text).map(({ kind }) => kind);
  expect(kinds('Reference 318/4470/2261.')).toEqual(['accountId']);
  expect(kinds('Reference TX-4470-2261.')).toEqual(['transactionReference']);
  expect(kinds('Order 318/4470/2261.')).toEqual(['transactionReference']);
});
