import { anyOf } from '../../../src/core/facts/patterns';
import { anyPhrase } from '../../../src/core/language/phrases';

const phrases = ['id', 'account id', 'account', 'no.', 'user-id', 'qq号', '订单', '订单号', '#', '2fa code', 'e-mail'];
const pattern = new RegExp(anyOf(phrases), 'y');
const phrase = anyPhrase(phrases);

test.each([
  'account id 5, account  id, account\nid, account   id, account \n id',
  'accounts myaccount account_ account1 1account Account account',
  'id号 qq号5 qqid user-id user-ids no.5 no. #5 ##',
  '订单号：1 我的订单 订单 订',
  '2fa code 12fa code 2fa codes e-mail e-mails email',
  '',
])('finds what the pattern finds, everywhere in %j', (text) => {
  for (let at = 0; at <= text.length; at += 1) {
    pattern.lastIndex = at;
    phrase.lastIndex = at;
    const match = pattern.exec(text);
    expect(phrase.exec(text)).toEqual(match && { 0: match[0], index: match.index });
  }
});
