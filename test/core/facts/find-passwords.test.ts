import { findPasswords } from '../../../src/core/facts/find-passwords';
import { factsIn, foundIn } from '../../support/found-in';

test.each<[string, string]>([
  ['my password: hunter2', 'hunter2'],
  ['My password is hunter2.', 'hunter2'],
  ['the password is "correct horse"', 'correct horse'],
  ['pw hunter2', 'hunter2'],
  ['I use the same password everywhere, it is Tulip1987', 'Tulip1987'],
  ['密码就是我名字拼音加生日 limei0312', 'limei0312'],
  ['password hunter2!', 'hunter2!'],
  ['Password: sunshine', 'sunshine'],
  ['password = P@ssw0rd', 'P@ssw0rd'],
  ['username: maria, password: Abc12345, please help', 'Abc12345'],
  ['my password is sunshine, please reset', 'sunshine'],
  ['I changed the password to abc12345', 'abc12345'],
  ['my PIN is 4821', '4821'],
  ['pwd:123456', '123456'],
  ['密码是 abc123', 'abc123'],
  ['密码：abc123。', 'abc123'],
  ['密码abc12345', 'abc12345'],
  ['登录密码为123456', '123456'],
  ['密碼：ａｂｃ１２３', 'ａｂｃ１２３'],
  ['密码改成了 abc12345', 'abc12345'],
  ['支付密码 889900', '889900'],
  ['我的 password 是 Abc12345', 'Abc12345'],
])('%s', (text, value) => {
  expect(foundIn(findPasswords, text)).toEqual([value]);
  const [fact] = factsIn(findPasswords, text);
  expect(fact).toMatchObject({ kind: 'secret', value: 'password', text: undefined });
  expect(JSON.stringify(fact)).not.toContain(value);
});

test.each([
  'I forgot my password',
  'please reset my password',
  'I use the same password everywhere, it is bad of me',
  '密码是登录页要求的 iphone14 那种格式吗',
  'my password is not accepted',
  'the password is wrong',
  'Password: cannot log in',
  'my password is terrible',
  'my password was changed on 2026-03-05',
  'the password is 8 characters long',
  'password: ********',
  'password: ••••••',
  'Password: [redacted]',
  'password reset link',
  'password or username',
  'username/password',
  'password must have 8 characters',
  'reset password 3 times',
  'my password is expired.',
  'the one-time password 482913',
  'PIN code 560001',
  '密码错误',
  '忘记密码',
  '密码输错5次',
  '密码是错的',
  '密码为6-20位',
  '密码：无',
  '修改密码后无法登录',
  '密码不正确，提示错误代码1042',
  '密码已重置3次',
])('nothing in: %s', (text) => {
  expect(foundIn(findPasswords, text)).toEqual([]);
});
