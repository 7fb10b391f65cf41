import { findAccountIds } from '../../../src/core/facts/find-account-ids';
import { foundIn } from '../../support/found-in';

test.each<[string, readonly string[]]>([
  ['Please move both leases, LB-310-4 and, for my sister, LB-310-9, to her bank.', ['LB-310-4', 'LB-310-9']],
  ['Our agreements:\n- 7718 2240\n- 7718 2251\nThanks', ['7718 2240', '7718 2251']],
  [
    'These policies need a new holder:\n1) QA/5518/02\n2) QA/5518/03\n3) QA/6120/11',
    ['QA/5518/02', 'QA/5518/03', 'QA/6120/11'],
  ],
  ['Shop | VAT number\nNorth Pier | IE 641 9983 20\nSouth Pier | IE 641 9984 07', ['IE 641 9983 20', 'IE 641 9984 07']],
  ['cards 3 2210 0417 6 (mine), 3 2210 0418 2 (his)', ['3 2210 0417 6', '3 2210 0418 2']],
  ['the workspaces holm-print and holm-web', ['holm-print', 'holm-web']],
  ['两份租约 ZY20418（门面）和 ZY20419（仓库）', ['ZY20418', 'ZY20419']],
  ['以下几张保单要换受益人：\n1、PB5520117\n2、PB5520118', ['PB5520117', 'PB5520118']],
  ['门店 税号\n一店 91440300MA5EXK1T2L\n二店 91440300MA5FYJ7W9Q', ['91440300MA5EXK1T2L', '91440300MA5FYJ7W9Q']],
  ['工作区 holm-print 和 holm-web 的', ['holm-print', 'holm-web']],
  ['My lease number once more:\n60 441 27', ['60 441 27']],
  ['my nickname changed from OwlByte31 to Owl', ['OwlByte31']],
  ['Please put on account QRS-3308 that', ['QRS-3308']],
  ['My son’s card: his student number is 5540-21', ['5540-21']],
  ['The lease reference is LB-310-4.', ['LB-310-4']],
  ['我女儿病了，她的就诊卡号是 JZ00417', ['JZ00417']],
])('%s', (text, ids) => {
  expect(foundIn(findAccountIds, text)).toEqual(ids);
});

test.each<[string, readonly string[]]>([
  ['customer 551207, invoice 551208', ['551207']],
  ['contract 551207, and on 12 May', ['551207']],
  ['account 551207 should become 551208', ['551207']],
  ['会员号 551207，订单 551208', ['551207']],
  ['户号 551207 改成 551208', ['551207']],
  ['login set-up and account re-activation', []],
  ['my card 4471', []],
  ['I can’t use my account, it says:\n40404 not found', []],
  ['Invoices should show our VAT number GB 771 2040 11', []],
  ['请开票，抬头美田公司，税号91330106MA2EXAMP0X', []],
  ['his account 5540211 got my money', []],
  ['It is my account, 12 days old', []],
])('no more than that in: %s', (text, ids) => {
  expect(foundIn(findAccountIds, text)).toEqual(ids);
});
