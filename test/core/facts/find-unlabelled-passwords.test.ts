import { findUnlabelledPasswords } from '../../../src/core/facts/find-unlabelled-passwords';
import { factsIn, foundIn } from '../../support/found-in';

test.each<[string, ...string[]]>([
  ['i log in with brit.a@inbox.example on both, and on both i use Fjellrev-2019 so it is one account', 'Fjellrev-2019'],
  ['log in urself if u dont believe me, its xVortexx_ and then mudkip4Ever!', 'mudkip4Ever!'],
  ['Log in as mira and Sonnenblume7!', 'Sonnenblume7!'],
  ['My login is kowalski_j / Zamek1984! and it still refuses me.', 'Zamek1984!'],
  ['Login details: kowalski_j, Zamek1984!', 'Zamek1984!'],
  ['user: bob.s\npass: Winter2024!', 'Winter2024!'],
  ["I'm logging in with bob.s@inbox.example:Winter2024!", 'Winter2024!'],
  ['to sign in I enter anna_k and then Pepper77!, after that the page is white', 'Pepper77!'],
  ['My password, which I have not changed since 2019, is Tulip99.', 'Tulip99'],
  ['the password I always used (Tulip99) is refused', 'Tulip99'],
  ['I typed tulip99 as the password and it says wrong.', 'tulip99'],
  ['I tried both Pepper77! and Pepper78! as passwords', 'Pepper77!', 'Pepper78!'],
  ['登录用的是 Guifang@1953 这个密码，您看看', 'Guifang@1953'],
  ['后面那个 Tiger#2020 是密码', 'Tiger#2020'],
  ['一登就说“账号或密码错误”。我输的就是 lili0612hjj 呀', 'lili0612hjj'],
  ['提示密码不对，我一直用的都是 wang197808 这个', 'wang197808'],
  ['密码没错啊，就是 Lin20011105，麻烦看下', 'Lin20011105'],
  ['我输入 hxm5566 提示密码错误', 'hxm5566'],
  ['Orchid_71 is what I picked as my password', 'Orchid_71'],
  ['The site says Moskau!1980 is not my password', 'Moskau!1980'],
  ['I changed the password this morning (to Orchid_71) and nothing works', 'Orchid_71'],
  ['for the password I put quiet.river.8', 'quiet.river.8'],
  ['reset it please, it was helga1949 and now it says wrong password', 'helga1949'],
  ['logged in with jo@inbox.example / quietriver8 at the library', 'quietriver8'],
  ['你们说Laohu_71不是我的密码', 'Laohu_71'],
  ['laohu71、laohu72 这两个密码都试过', 'laohu71', 'laohu72'],
  ['号是 dashu_01 密 xiaohe7788', 'xiaohe7788'],
  ['先填工号1187，再填xh!1187z，提示密码不对', 'xh!1187z'],
])('%s', (text, ...values) => {
  expect(foundIn(findUnlabelledPasswords, text)).toEqual(values);
  const [fact] = factsIn(findUnlabelledPasswords, text);
  expect(fact).toMatchObject({ kind: 'secret', value: 'password', text: undefined });
});

test.each([
  'I log in with anna_k58 and use Firefox-128 on Windows-11.',
  'I log in with anna_k and then the page shows Error-503!',
  'I log in as anna_k58 and petr_77 logs in on the same tablet.',
  'I sign in with anna_k and my order is SG-72215.',
  'I changed my password last week and I use 1Password now.',
  'the password reset mail came on 5th March, the page is v2beta',
  'The error for the wrong password is Auth401.',
  'My username is kurt1958 and my customer number is RC-11820.',
  'I signed in on 12 May and used voucher SPRING-24! at the checkout.',
  'When I log in with my phone and enter my code it says E-1042!',
  'Since I log in with Face-ID the app on my iPhone14 crashes.',
  'we log in with the portal and https://desk.example/v2Start5!',
  '密码不对，我输的就是 lili0612 这个用户名',
  '密码不对，账号输的是 wang_2025 没错',
  '提示密码错误，我用的是 iPhone13 登录',
  '密码没错，就是 wifi6 路由换了之后登不上',
  '密码忘了，就是 lili0612，帮我找回',
  '密码不对，我输的是 lili2019@inbox.example',
  '想改密码，系统版本是 v12.3.1',
  'iPhone13 的密码忘了',
  '改完密码再看，行程单上写的是 CA1305 航班',
  'helga1949 is my user name, the password is forgotten',
  'I entered helga1949 and the password, then nothing happened',
  'the password was refused, helga1949 is what I sign in with',
  'log in with helga1949 or helga.1950, both say wrong password',
  'dashu_01提示密码错误，dashu_02正常',
  '我用 dashu_01 登录，密码忘了',
  '输入用户名dashu_01和密码',
])('nothing in: %s', (text) => {
  expect(foundIn(findUnlabelledPasswords, text)).toEqual([]);
});
