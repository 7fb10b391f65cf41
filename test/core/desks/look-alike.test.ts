import type { DeskProfile } from '../../../src/core/desks/desk-profile';
import { findLookAlike } from '../../../src/core/desks/look-alike';
import { aDesk } from '../../support/a-desk';

const okpay = aDesk({ officialDomains: ['okpay.com'], mailServiceDomains: ['okpay-mail.net'] });
const longer = aDesk({
  id: 'northwind',
  name: { en: 'Northwind Traders', 'zh-CN': '北风贸易' },
  aliases: [],
  officialDomains: ['northwind.co.uk'],
});

const kindOf = (address: string, name = '', desk: DeskProfile = okpay) => findLookAlike({ name, address }, desk)?.kind;

describe('imitations are found', () => {
  test.each([
    ['another top-level domain', 'support@okpay.net', 'other-tld'],
    ['another country domain', 'support@okpay.com.co', 'other-tld'],
    ['digit for letter', 'support@0kpay.com', 'homoglyph'],
    ['Cyrillic letters', 'support@оkрay.com', 'homoglyph'],
    ['the same in punycode', 'support@xn--kay-redl.com', 'homoglyph'],
    ['accent', 'support@okpáy.com', 'homoglyph'],
    ['swapped letters', 'support@okapy.com', 'typo'],
    ['letter left out', 'support@okpy.com', 'typo'],
    ['letter doubled', 'support@okppay.com', 'typo'],
    ['neighbouring key', 'support@okoay.com', 'typo'],
    ['extra word', 'support@okpay-support.com', 'extra-word'],
    ['extra word in front', 'help@secureokpay.com', 'extra-word'],
    ['two extra words', 'help@okpay-secure-login.com', 'extra-word'],
    ['hyphen inside', 'help@ok-pay.com', 'extra-word'],
    ['official name as sub-domain', 'support@okpay.com.help-center.net', 'sub-domain'],
    ['brand as sub-domain', 'support@okpay.help-center.net', 'sub-domain'],
    ['dashed official name as sub-domain', 'a@okpay-com.evil.example', 'sub-domain'],
    ['official name as user part', 'okpay.com@evil.net', 'user-part'],
    ['whole address as user part', 'support@okpay.com@evil.net', 'user-part'],
  ])('%s: %s', (_title, address, kind) => {
    expect(kindOf(address)).toBe(kind);
  });

  test('display name claims the desk', () => {
    expect(kindOf('pay2024@gmail.com', 'OKPay Support')).toBe('display-name');
    expect(kindOf('pay2024@gmail.com', 'ОКPay 客服')).toBe('display-name');
    expect(kindOf('x@mail.example', '北风贸易客服', longer)).toBe('display-name');
  });

  test('display name shows the official address, the mail goes elsewhere', () => {
    expect(kindOf('x@evil.example', 'support@okpay.com')).toBe('display-address');
  });

  test('rn for m', () => {
    const farm = aDesk({ id: 'modern', aliases: [], officialDomains: ['modern.example'] });
    expect(kindOf('help@modem.example', '', farm)).toBe('homoglyph');
  });
});

describe('innocent addresses stay silent', () => {
  test.each([
    ['the official domain', 'support@okpay.com'],
    ['a name under it', 'support@mail.okpay.com'],
    ['upper case', 'SUPPORT@OKPAY.COM'],
    ['the listed mail service', 'reply@bounce.okpay-mail.net'],
    ['a free mailbox', 'amy@gmail.com'],
    ['a free mailbox with the name in it', 'okpay.fan@gmail.com'],
    ['a desk on a desk service', 'support@okpay.zendesk.com'],
    ['another company', 'support@bookpay.com'],
    ['another word with the brand inside', 'hello@cookpayne.com'],
    ['an unrelated word behind a hyphen', 'info@okpay-orchard.com'],
    ['a company one letter away that is no slip', 'support@okbay.com'],
    ['no domain', 'support'],
    ['broken punycode', 'a@xn--\u0000.com'],
  ])('%s: %s', (_title, address) => {
    expect(kindOf(address)).toBeUndefined();
  });

  test('a person with a similar name', () => {
    expect(kindOf('amy@friends.example', 'Amy Okpayne')).toBeUndefined();
  });

  test('without an official address nothing can be imitated', () => {
    expect(kindOf('support@okpay.net', 'OKPay', aDesk({}))).toBeUndefined();
  });

  test('short brands are not searched inside words', () => {
    const ups = aDesk({ id: 'ups', name: { en: 'UPS', 'zh-CN': 'UPS' }, aliases: [], officialDomains: ['ups.com'] });
    expect(kindOf('a@groups.example', '', ups)).toBeUndefined();
    expect(kindOf('a@usps.com', '', ups)).toBeUndefined();
    expect(kindOf('a@ups.support', '', ups)).toBe('other-tld');
  });
});
