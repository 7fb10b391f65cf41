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
  ['frequent flyer number KLM 4471 902.', 'KLM 4471 902', 'id'],
  ['Loyalty no. 80 334 119', '80 334 119', 'id'],
  ['Our family code is KK-5530.', 'KK-5530', 'id'],
  ['I end my membership (no. 20881) now', '20881', 'id'],
  ['Ending my membership, no. 20881', '20881', 'id'],
  ['my resident permit RP-11820 from Monday', 'RP-11820', 'id'],
  ['Our workspace is talleres-ramirez (business).', 'talleres-ramirez', 'userName'],
  ['my character YukiTsuru is gone', 'YukiTsuru', 'userName'],
  ['我们账号 kopihouse 在 5 月', 'kopihouse', 'userName'],
  ['业主编号 C051602。', 'C051602', 'id'],
  ['合同QYH-3316 的弦断了', 'QYH-3316', 'id'],
  ['借書證 L-0093317 申请续借', 'L-0093317', 'id'],
  ['register no. 756.330.118', '756.330.118', 'id'],
  ['user jpatel3, pw below', 'jpatel3', 'userName'],
  ['my business account (M-20441)', 'M-20441', 'id'],
  ['The customer number on my bills is 55-1289.', '55-1289', 'id'],
  ['policy holder 3390-118-B', '3390-118-B', 'id'],
  ['workspace id ws_5812', 'ws_5812', 'id'],
  ['licence ABC-ENT-0418', 'ABC-ENT-0418', 'id'],
  ['会员号SKM 8812063，', 'SKM 8812063', 'id'],
  ['会员卡号在贵店登记为 8820 1173', '8820 1173', 'id'],
  ['工作区 ID ws_6021，', 'ws_6021', 'id'],
  ['商家账户M-118820 3月6日', 'M-118820', 'id'],
  ['会员luo_88说', 'luo_88', 'userName'],
  ['会员账号luolan_sh。', 'luolan_sh', 'userName'],
  ['My in-game name is "Moonpaw"', 'Moonpaw', 'userName'],
  ['网银用户名 chenxm_86。', 'chenxm_86', 'userName'],
  ['data on 07700 900764 drops', '07700 900764', 'phone'],
  ['我的资料如下\n电话：020-5555 0142', '020-5555 0142', 'phone'],
  ['my line 0700 900 5521 is cut off', '0700 900 5521', 'phone'],
  ['門號0900-000-318', '0900-000-318', 'phone'],
  ['号码137000003483月8日被停机', '13700000348', 'phone'],
  ['账户li@mail.example3月8日起', 'li@mail.example', 'email'],
  ['our account sales@shop.example', 'sales@shop.example', 'email'],
  ['- billing@shop.example', 'billing@shop.example', 'email'],
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
  'I have been a member since 2019',
  'customer 1 of 3 got a refund',
  'the policy 2024 says 14 days',
  'my membership costs 120 EUR',
  'The member number you sent is not right, I paid 200',
  '会员 3 个月',
  '会员还剩 120 天',
  '我们有 2000 个客户',
  'driving licence 4471902',
  'the bank account (12345678)',
  'somebody called me from 020 7946 0812',
  'I phoned 0800 123 4567',
  '骗子用 010-5555 0182 打来',
  '陈明\n财务总监\n电话：020-5555 0142',
  'I wrote to sales@shop.example',
  'Fly SL 402 to Prague',
  'When you answer please copy my brother in: ron@mail.example',
  '回信请抄送我哥 ron@mail.example',
  'the account manager (room 12)',
  'my account (since 2019)',
  'since 2026-03-05',
  'my membership, number of visits this year: few',
  'the character limit is 500',
  '按合同 2026 年到期',
  'users like windows7 and office3',
  'accounts in 2026',
  'I have an account, no 4512 was ever sent',
  'My courier 20391 did not come',
  'Our driver 4711 was rude',
  'my driver 3 times',
  'our workspace settings are gone',
  '账号 login 失败',
  '账号 premium 到期了',
  'AccessKey ID: YZAK7Q2M9X4T',
  'see Screenshot_20261005 and photo_2.png and load_test_1',
  'the scope_not_granted answer of ERR_CODE_19',
  'our organisation (see below)',
])('nothing in: %s', (text) => {
  expect(foundIn(findAccountIds, text)).toEqual([]);
});

test('an address of the desk is not the writer’s account', () => {
  expect(
    foundIn(findAccountIds, 'ann@okpay.example and ann@mail.okpay.example', { deskDomains: ['okpay.example'] }),
  ).toEqual([]);
  expect(foundIn(findAccountIds, 'ann@notokpay.example', { deskDomains: ['okpay.example'] })).toHaveLength(1);
});

test('a running number behind the same letters is another account', () => {
  expect(foundIn(findAccountIds, 'the customer accounts HART-1 and HART-7 of ours')).toEqual(['HART-1', 'HART-7']);
  expect(foundIn(findAccountIds, 'the customer accounts HART-1 and USB-3 cables')).toEqual(['HART-1']);
});

test('names of rooms and players', () => {
  expect(foundIn(findAccountIds, 'organisation fraktify-ab. Since you switched us')).toEqual(['fraktify-ab']);
  expect(foundIn(findAccountIds, 'please check our logs (org ladderhr)')).toEqual(['ladderhr']);
  expect(foundIn(findAccountIds, 'so u banned xVortexx_ last night')).toEqual(['xVortexx_']);
  expect(foundIn(findAccountIds, 'the armour is gone out of PandaKnight_09.')).toEqual(['PandaKnight_09']);
  expect(foundIn(findAccountIds, 'My handle is RC-11820.')).toEqual(['RC-11820']);
});
