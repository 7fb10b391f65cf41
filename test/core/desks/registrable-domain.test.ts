import { getDomain } from 'tldts-icann';
import { publicSuffixes } from '../../../src/core/desks/public-suffixes';
import { brandLabel, registrableDomain } from '../../../src/core/desks/registrable-domain';

describe('registrable domain', () => {
  test.each([
    ['okpay.example', 'okpay.example'],
    ['mail.support.okpay.co.uk', 'okpay.co.uk'],
    ['OKPAY.COM.', 'okpay.com'],
    ['okpay.com.cn', 'okpay.com.cn'],
    ['a.b.c.okpay.com.tw', 'okpay.com.tw'],
    ['anything.ck.unknown-tld', 'ck.unknown-tld'],
    ['co.uk', undefined],
    ['localhost', undefined],
    ['192.168.0.1', undefined],
    ['[::1]', undefined],
    ['', undefined],
    ['a..b', undefined],
  ])('%s → %s', (host, expected) => {
    expect(registrableDomain(host)).toBe(expected);
  });

  test('agrees with tldts-icann on every suffix we kept', () => {
    const differing = publicSuffixes.split('\n').flatMap((line) => {
      const [topLevel = '', ...suffixes] = line.split(' ');
      return suffixes
        .map((suffix) => `mail.brand.${suffix.replace('*', 'any')}.${topLevel}`)
        .filter((host) => registrableDomain(host) !== getDomain(host));
    });
    expect(differing).toEqual([]);
  });

  test('brand label', () => {
    expect(brandLabel('www.okpay.co.uk')).toBe('okpay');
  });
});
