import { findAccountIds } from '../../../src/core/facts/find-account-ids';
import { factsIn, foundIn } from '../../support/found-in';

test.each<[string, string, string]>([
  ['my e-mail is maria.s@example.com.', 'maria.s@example.com', 'email'],
  ['注册邮箱：zhang_san88@example.com。', 'zhang_san88@example.com', 'email'],
  ['I am writing from maria@example.com', 'maria@example.com', 'email'],
  ['<maria@mail.example.co.uk>', 'maria@mail.example.co.uk', 'email'],
  ['my account ID is 88213', '88213', 'id'],
  ['account number: AB-88213', 'AB-88213', 'id'],
  ['account no. 88213', '88213', 'id'],
  ['my account 88213 is locked', '88213', 'id'],
  ['Customer #48213', '48213', 'id'],
  ['UID 88213', '88213', 'id'],
  ['UID: u_88213', 'u_88213', 'id'],
  ['member no 12345678', '12345678', 'id'],
  ['My username is marias.', 'marias', 'userName'],
  ['username: maria_s', 'maria_s', 'userName'],
  ['my user name is "maria"', 'maria', 'userName'],
  ['用户名：小明同学', '小明同学', 'userName'],
  ['昵称是 xiaoming88', 'xiaoming88', 'userName'],
  ['账号：88213', '88213', 'id'],
  ['我的账号是zhangsan88，', 'zhangsan88', 'id'],
  ['帳號：８８２１３', '８８２１３', 'id'],
  ['账户 88213 被锁', '88213', 'id'],
  ['会员号 A12345', 'A12345', 'id'],
  ['商户号:10086123', '10086123', 'id'],
  ['my phone is +1 415 555 0132', '+1 415 555 0132', 'phone'],
  ['手机号：138 0013 8000', '138 0013 8000', 'phone'],
  ['138-0013-8000', '138-0013-8000', 'phone'],
  ['我的账号是13800138000，', '13800138000', 'phone'],
  ['+86 138 0013 8000', '+86 138 0013 8000', 'phone'],
  ['mobile: 07700 900123', '07700 900123', 'phone'],
  ['I am writing from my registered address', 'from my registered address', 'registeredAddress'],
  ['This e-mail address is my registered one', 'This e-mail address is my registered one', 'registeredAddress'],
  [
    'I send this from the address that is linked to my account',
    'from the address that is linked to',
    'registeredAddress',
  ],
  ['我用注册邮箱发的这封邮件', '用注册邮箱发', 'registeredAddress'],
  ['本邮箱就是我的注册邮箱', '本邮箱就是我的注册邮箱', 'registeredAddress'],
  ['我的 account ID 是 88213', '88213', 'id'],
])('%s', (text, words, type) => {
  expect(foundIn(findAccountIds, text)).toEqual([words]);
  expect(factsIn(findAccountIds, text)[0]?.value).toMatchObject({ type });
});

test.each([
  'my account is locked',
  'my account was charged 5000 yesterday',
  'my account 2026',
  'my account number is wrong',
  'my username is not accepted',
  'username or password',
  'My username is longer than allowed',
  '我的账号被冻结了',
  '账户余额不足',
  '账号是被盗的',
  '用户名是错误的',
  'order no. 12345678',
  'I paid 88213 USD',
  'I wrote to support@example.com',
  'I got a mail from scam@phish.example',
  'the seller’s address is shop@seller.example',
  '对方的邮箱是 shop@seller.example',
  '我收到 scam@phish.example 发来的邮件，他的账号是 99881',
  'I am not writing from my registered address',
  '我无法用注册邮箱发邮件',
  'I called your hotline 0800 123 4567, your number is +1 415 555 0132',
  '客服电话 400-123-4567',
  'bank account number 12345678',
  'a@b, @home, me@localhost',
  'it took 3 to 5 days',
  'since 2026-03-05',
])('nothing in: %s', (text) => {
  expect(foundIn(findAccountIds, text)).toEqual([]);
});

test('an address of the desk is not the writer’s account', () => {
  expect(
    foundIn(findAccountIds, 'ann@okpay.example and ann@mail.okpay.example', { deskDomains: ['okpay.example'] }),
  ).toEqual([]);
  expect(foundIn(findAccountIds, 'ann@notokpay.example', { deskDomains: ['okpay.example'] })).toHaveLength(1);
});
