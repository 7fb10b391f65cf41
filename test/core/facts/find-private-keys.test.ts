import { findPrivateKeys } from '../../../src/core/facts/find-private-keys';
import { factsIn, foundIn } from '../../support/found-in';

const phrase = 'abandon ability able about above absent absorb abstract absurd abuse access accident';
// Put together here, so that no scanner of repositories takes a made-up key for a leak.
const made = (...parts: string[]) => parts.join('');

test.each<[string, string, string]>([
  [
    'a key on the line below its label',
    `泄露的API密钥是：\n${made('okp_live_sk_', '9fT2xLq7Vb04ZmRw8KdYc31N')}`,
    made('okp_live_sk_', '9fT2xLq7Vb04ZmRw8KdYc31N'),
  ],
  [
    'a header of a request',
    `POST /v2/orders\nX-Vendor-Key: ${made('cvk_', '9fQ2mV7xLw0TzR4bHc81')}\nContent-Type: text/plain`,
    made('cvk_', '9fQ2mV7xLw0TzR4bHc81'),
  ],
  [
    'PEM',
    `key:\n-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA\n-----END RSA PRIVATE KEY-----`,
    '-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA\n-----END RSA PRIVATE KEY-----',
  ],
  [
    'a line of settings with the short name',
    `ak: 5tP0\nsk: ${made('u8Zr2KfT9vXq4', 'LnB7sYhC1oWd6JgPa3E')}\nregion: south-2`,
    made('u8Zr2KfT9vXq4', 'LnB7sYhC1oWd6JgPa3E'),
  ],
  [
    'the short name in a sentence',
    `AK是5tP0mQe81x，SK是${made('u8Zr2KfT9vXq4', 'LnB7sYhC1oWd6JgPa3E')}`,
    made('u8Zr2KfT9vXq4', 'LnB7sYhC1oWd6JgPa3E'),
  ],
  ['64 hex', `private key: ${'ab12'.repeat(16)}`, 'ab12'.repeat(16)],
  ['私钥', `私钥是 0x${'ab12'.repeat(16)}`, `0x${'ab12'.repeat(16)}`],
  [
    'WIF',
    `my key ${made('5HueCGU8rMjxEXxiPuD5', 'BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ')}`,
    made('5HueCGU8rMjxEXxiPuD5', 'BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ'),
  ],
  ['sk-', `use ${made('sk-', 'abcdEFGH1234abcdEFGH1234')}`, made('sk-', 'abcdEFGH1234abcdEFGH1234')],
  ['AKIA', made('AKIA', 'IOSFODNN7EXAMPLE'), made('AKIA', 'IOSFODNN7EXAMPLE')],
  ['ghp_', made('ghp_', 'abcdefghijklmnopqrstuvwxyz0123456789'), made('ghp_', 'abcdefghijklmnopqrstuvwxyz0123456789')],
  ['xoxb-', made('xoxb-', '123456789012-abcdefABCDEF'), made('xoxb-', '123456789012-abcdefABCDEF')],
  ['AIza', made('AIza', 'SyA1234567890abcdefghijklmnopqrstuv'), made('AIza', 'SyA1234567890abcdefghijklmnopqrstuv')],
  [
    'JWT',
    made('eyJhbGciOiJIUzI1NiJ9', '.eyJzdWIiOiIxIn0x', '.c2lnbmF0dXJlMTIz'),
    made('eyJhbGciOiJIUzI1NiJ9', '.eyJzdWIiOiIxIn0x', '.c2lnbmF0dXJlMTIz'),
  ],
  ['api key', 'api key: 9f8e7d6c5b4a39281706', '9f8e7d6c5b4a39281706'],
  ['phrase', `my recovery phrase is ${phrase}`, phrase],
  ['phrase after a colon', `Seed phrase (12 words): ${phrase}.`, phrase],
  ['助记词', `助记词：${phrase}`, phrase],
  [
    '助记词 of longer words',
    '助记词：苹果 河流 铁锤 云朵 剧院 沙漠 铅笔 风车 羊毛 灯塔 面包 桥梁',
    '苹果 河流 铁锤 云朵 剧院 沙漠 铅笔 风车 羊毛 灯塔 面包 桥梁',
  ],
  ['助记词 in Chinese', '助记词：的 一 是 在 不 了 有 和 人 这 中 大', '的 一 是 在 不 了 有 和 人 这 中 大'],
  [
    'numbered',
    `seed words: ${phrase
      .split(' ')
      .map((word, index) => `${index + 1}. ${word}`)
      .join('\n')}`,
    phrase
      .split(' ')
      .map((word, index) => `${index + 1}. ${word}`)
      .join('\n'),
  ],
  ['another company’s', 'ACME_live_7Qd2vXk9RbT4mZc8LwYf1HsN', 'ACME_live_7Qd2vXk9RbT4mZc8LwYf1HsN'],
  ['a company’s own shape', 'the key is okp_live_7Qd2vXk9RbT4mZc8LwYf1HsN', 'okp_live_7Qd2vXk9RbT4mZc8LwYf1HsN'],
  ['words off a paper', `i restored it with the words off my paper: ${phrase}. It shows zero.`, phrase],
  ['words that are told', `My words are ${phrase}`, phrase],
  ['a line of words', `Here:\n${phrase}`, phrase],
  ['whsec_', made('whsec_', 'Lq71nXv0TtY6bLw2PzR9mAe4'), made('whsec_', 'Lq71nXv0TtY6bLw2PzR9mAe4')],
  [
    'the key of an authenticator',
    'I kept the setup key for the app (KRSX G5BA MFZS AYLO ORUG 65A2)',
    'KRSX G5BA MFZS AYLO ORUG 65A2',
  ],
  ['单字', '我输入的：山 水 风 月 花 鸟 石 木 云 雨 雪 霜，提示助记词无效', '山 水 风 月 花 鸟 石 木 云 雨 雪 霜'],
  [
    'a bot’s token',
    `token ${made('6203948417:', 'BBHk3LmQ2xYz9VtRw5BnPs8DfGhJk')} is silent`,
    made('6203948417:', 'BBHk3LmQ2xYz9VtRw5BnPs8DfGhJk'),
  ],
])('%s', (_, text, value) => {
  expect(foundIn(findPrivateKeys, text)).toEqual([value]);
  expect(factsIn(findPrivateKeys, text)[0]).toMatchObject({ kind: 'secret', value: 'private-key', text: undefined });
});

test.each([
  ['a public key', '-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----'],
  ['a transaction hash', `tx hash 0x${'ab12'.repeat(16)}`],
  ['no value', 'I lost my private key and my seed phrase'],
  ['masked', 'api key: xxxxxxxxxxxxxxxxxxxx'],
  ['a plain line', 'please tell me when the money will come back and what went wrong here'],
  [
    'a sentence after the label',
    'recovery phrase does not work and the app says it cannot find any wallet for the account',
  ],
  [
    'telegram style',
    'My words were: cannot open wallet since monday morning phone keeps showing blank screen again today',
  ],
  [
    'prose after a restoring',
    'I restored it and every single coin that was there before vanished without any notice whatsoever',
  ],
  ['a list of steps', 'The words on it: enter amount choose bank account confirm with code then wait until done'],
  ['私钥', '私钥丢失，助记词忘了'],
  ['a file name with a date', 'see load_test_20260305111213abcd'],
  ['a file name', 'see backup_live_recordings and my_test_2026 for both'],
  ['a token in words', 'the token has expired, secret santa'],
  ['a request’s id', 'the token for request id 8f3a51c2b7d09e4417aa is refused'],
  [
    'keys that open nothing',
    'Idempotency-Key: 7f3a9c1e2b4d6f8a\nLicense-Key: AB12-CD34-EF56-GH78\nprimary_key=order2026000000001',
  ],
  ['words that end so', `disk: ${made('u8Zr2KfT9vXq4', 'LnB7sYhC1oWd6JgPa3E')}`],
  ['a short number', 'sk: 6120948'],
  ['a path', 'sk: /docs/2026/slovak-translation'],
  ['a flight and an order', 'SK 612 取消，订单 SK20261110AB33456789'],
])('nothing in: %s', (_, text) => {
  expect(foundIn(findPrivateKeys, text)).toEqual([]);
});
