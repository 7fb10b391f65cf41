import { findAccountIds } from '../../../src/core/facts/find-account-ids';
import { foundIn } from '../../support/found-in';

const deskDomains = ['tasky.example'];

test.each<[string, string]>([
  ['I play as @otto.the.otter on the east server', '@otto.the.otter'],
  ['I’m rue_92 here', 'rue_92'],
  ['We log in as depot_north since March', 'depot_north'],
  ['I am k4410027, first year', 'k4410027'],
  ['我是 rue_92，昨晚', 'rue_92'],
  ['经理名 akai_rockets。', 'akai_rockets'],
  ['我在你们那儿叫 akira_rocks，', 'akira_rocks'],
  ['We work at lindqvist.tasky.example all day', 'lindqvist'],
  ['我们的地址是 https://muye-dian.tasky.example/board', 'muye-dian'],
])('%s', (text, name) => {
  const straight = text.replace(/’/g, "'");
  expect(foundIn(findAccountIds, straight, { deskDomains })).toEqual([name]);
});

test.each([
  'Thanks @all, I am @ home',
  'I am on the page my.tasky.example',
  'https://www.tasky.example/pricing and help.tasky.example',
  'I am 12345678 percent sure',
  'your colleague @sven told me',
  'I logged in with the app',
  'I’m A4 sized',
  '我是会员',
  '文件名 report_2026 打不开',
  '域名 a_b12 解析失败',
])('nothing in: %s', (text) => {
  expect(foundIn(findAccountIds, text, { deskDomains })).toEqual([]);
});
