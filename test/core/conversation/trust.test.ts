import { authenticationOf, replyGoesElsewhere } from '../../../src/core/conversation/trust';

const judge = (...results: readonly string[]) =>
  authenticationOf({ 'authentication-results': results }, 'support@mail.acme.example');

describe('authentication of a sender', () => {
  it.each<[string, readonly string[], string]>([
    [
      'DMARC passed',
      ['mx.user.example; spf=pass smtp.mailfrom=acme.example; dmarc=pass header.from=acme.example'],
      'passed',
    ],
    [
      'DMARC failed',
      ['mx.user.example; spf=pass smtp.mailfrom=evil.example; dmarc=fail (p=none) header.from=acme.example'],
      'failed',
    ],
    [
      'Microsoft writes no server name',
      [
        'spf=fail (sender IP is 1.2.3.4) smtp.mailfrom=acme.example; dkim=none (message not signed); dmarc=fail action=oreject header.from=acme.example;compauth=fail reason=000',
      ],
      'failed',
    ],
    [
      'Microsoft’s own verdict',
      ['spf=none smtp.mailfrom=x.example; dkim=none; dmarc=none; compauth=fail reason=001'],
      'failed',
    ],
    ['only SPF for the From domain', ['mx; spf=pass smtp.mailfrom=bounce.acme.example'], 'passed'],
    [
      'only DKIM of the From domain',
      ['mx; dkim=pass header.d=acme.example header.s=s1; spf=fail smtp.mailfrom=other.example'],
      'passed',
    ],
    [
      'a pass for another domain says nothing',
      ['mx; spf=pass smtp.mailfrom=mailer.example; dkim=pass header.d=mailer.example'],
      'cannot-tell',
    ],
    ['SPF fail for the From domain', ['mx; spf=fail smtp.mailfrom=acme.example; dkim=none'], 'failed'],
    ['soft fail is no failure', ['mx; spf=softfail smtp.mailfrom=acme.example'], 'cannot-tell'],
    ['no verdict', ['mx; none'], 'cannot-tell'],
    ['only the topmost counts', ['mx; dmarc=pass header.from=acme.example', 'evil; dmarc=fail'], 'passed'],
    ['a forged one below does not help', ['mx; dmarc=fail header.from=acme.example', 'mx; dmarc=pass'], 'failed'],
    ['a comment is no result', ['mx; (dmarc=fail) spf=pass smtp.mailfrom=acme.example'], 'passed'],
  ])('%s', (_title, results, verdict) => expect(judge(...results)).toBe(verdict));

  it('without headers nobody can tell', () => expect(authenticationOf(undefined, 'a@b.example')).toBe('cannot-tell'));
});

describe('Reply-To', () => {
  const goes = (from: string, ...replyTo: readonly string[]): boolean =>
    replyGoesElsewhere({
      from: { name: '', address: from },
      replyTo: replyTo.map((address) => ({ name: '', address })),
    });
  it.each<[string, readonly string[], boolean]>([
    ['a@acme.example', [], false],
    ['a@acme.example', ['b@help.acme.example'], false],
    ['a@mail.acme.co.uk', ['b@acme.co.uk'], false],
    ['a@acme.co.uk', ['b@other.co.uk'], true],
    ['a@acme.example', ['b@acme.example', 'c@gmail.com'], true],
  ])('%s → %j: %s', (from, replyTo, expected) => expect(goes(from, ...replyTo)).toBe(expected));
});
