import { builtInDesks, genericDesk } from '../../../src/core/desks/built-in-desks';
import { matchDesk, type DeskChoice } from '../../../src/core/desks/match-desk';
import { offerDesk } from '../../../src/core/desks/offer-desk';
import type { Draft } from '../../../src/core/mail/draft';
import { aDesk } from '../../support/a-desk';

const okpay = aDesk({ officialDomains: ['okpay.example'] });
const shop = aDesk({
  id: 'shop',
  name: { en: 'Fabrikam', 'zh-CN': '法布里' },
  aliases: [],
  officialAddresses: ['help@fabrikam.example'],
});
const longLine = () => 'I told you about OKPay '.repeat(4);
const desks = [okpay, shop, genericDesk];
const to = (address: string, more: Partial<Draft> = {}): Draft => ({
  to: [{ name: '', address }],
  subject: '',
  ...more,
});

describe('which desk a draft is for', () => {
  test.each([
    ['official domain', to('support@okpay.example'), {}, 'okpay', 'official-address'],
    [
      'official address in Cc',
      { to: [], cc: [{ name: '', address: 'Help@Fabrikam.example' }] },
      {},
      'shop',
      'official-address',
    ],
    ['look-alike', to('support@okpay.help'), {}, 'okpay', 'look-alike'],
    ['named in the subject, free mail', to('cs001@gmail.com', { subject: 'OKPay账户问题' }), {}, 'okpay', 'named'],
    [
      'named in the salutation, free mail',
      to('cs001@qq.com'),
      { salutation: () => '尊敬的OKPay客服：' },
      'okpay',
      'named',
    ],
    ['chosen by the user', to('anna@friends.example'), { chosen: 'shop' }, 'shop', 'chosen'],
    ['known request', to('agent@outsourced.example'), { knownRequestDesk: 'shop' }, 'shop', 'known-request'],
  ] as const)('%s', (_title, draft, choice, id, reason) => {
    expect(matchDesk(draft, desks, choice)).toMatchObject({ desk: { id }, reason });
  });

  const rows: [string, Draft, DeskChoice][] = [
    ['a friend', to('anna@friends.example', { subject: 'Lunch?' }), {}],
    ['a friend on free mail', to('anna@gmail.com', { subject: 'Lunch?' }), { salutation: () => 'Hi Anna,' }],
    ['the desk is only talked about', to('anna@friends.example', { subject: 'OKPay is down again' }), {}],
    ['a long first line that mentions the desk', to('anna@gmail.com'), { salutation: longLine }],
    ['the user said: not a support mail', to('support@okpay.example'), { chosen: 'none' }],
    ['a support-looking stranger: only an offer', to('support@contoso.example'), {}],
    ['nobody', {}, {}],
  ];
  test.each(rows)('none: %s', (_title, draft, choice) => {
    expect(matchDesk(draft, desks, choice)).toBeUndefined();
  });
});

describe('offers', () => {
  test('confirm the built-in desk', () => {
    expect(offerDesk(to('support@okpay.example'), builtInDesks)).toEqual({
      kind: 'confirm',
      deskId: 'okpay',
      address: 'support@okpay.example',
      registrableDomain: 'okpay.example',
    });
  });
  test.each([
    ['support@0kpay.example', '', 'homoglyph'],
    ['security@okpay-verify.example', 'OKPay', 'extra-word'],
    ['cs@paydesk.example', 'OKPay 客服', 'display-name'],
  ])('confirm asks twice for %s', (address, name, kind) => {
    expect(offerDesk({ to: [{ name, address }] }, builtInDesks)).toMatchObject({
      kind: 'confirm',
      resembles: { deskId: 'okpay', kind },
    });
  });
  test('make a support address a desk', () => {
    expect(offerDesk(to('Support@mail.contoso.co.uk'), desks)).toMatchObject({
      kind: 'make-desk',
      registrableDomain: 'contoso.co.uk',
    });
  });
  test('any address of a firm that the user calls a desk, no free mail', () => {
    expect(offerDesk(to('tracking@contoso.example'), desks, true)).toMatchObject({ kind: 'make-desk' });
    expect(offerDesk(to('support@gmail.com'), desks, true)).toBeUndefined();
  });
  test.each(['anna@contoso.example', 'support@gmail.com', 'supporter@contoso.example', 'not an address'])(
    'nothing for %s',
    (address) => {
      expect(offerDesk(to(address), desks)).toBeUndefined();
    },
  );
});
