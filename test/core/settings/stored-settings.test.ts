import { desksOf } from '../../../src/core/settings/settings';
import {
  changeSettings,
  emptySettings,
  mergeSettings,
  readSettings,
  settingsOf,
} from '../../../src/core/settings/stored-settings';
import { validDesk } from '../../../src/core/desks/parse-desk';
import { aDesk } from '../../support/a-desk';

const shop = aDesk({ id: 'shop' });
const bank = aDesk({ id: 'bank' });

test('nothing stored: defaults, nothing repaired', () => {
  expect(readSettings(undefined, validDesk)).toMatchObject({
    repaired: [],
    settings: { locale: 'auto', notifications: true },
  });
});

test('what was changed is read back', () => {
  const stored = changeSettings(emptySettings, { locale: 'zh-CN', desks: [shop] }, 5);
  const read = readSettings(JSON.parse(JSON.stringify(stored)), validDesk);
  expect(read.repaired).toEqual([]);
  expect(read.settings).toMatchObject({ locale: 'zh-CN', desks: [{ id: 'shop' }] });
});

test('two clients: the later change of each field and desk wins, additions of both stay', () => {
  const base = changeSettings(emptySettings, { locale: 'en', desks: [shop] }, 1);
  const office = changeSettings(base, { desks: [shop, bank] }, 2);
  const home = changeSettings(base, { locale: 'zh-CN', desks: [{ ...shop, autoCloseDays: 7 }] }, 3);
  for (const merged of [mergeSettings(office, home), mergeSettings(home, office)]) {
    const settings = settingsOf(merged);
    expect(settings.locale).toBe('zh-CN');
    expect(settings.desks.map(({ id, autoCloseDays }) => [id, autoCloseDays]).sort()).toEqual([
      ['bank', undefined],
      ['shop', 7],
    ]);
  }
});

test('a removed desk stays removed', () => {
  const before = changeSettings(emptySettings, { desks: [shop, bank] }, 1);
  const after = changeSettings(before, { desks: [bank] }, 2);
  expect(settingsOf(mergeSettings(after, before)).desks.map(({ id }) => id)).toEqual(['bank']);
});

test.each([
  ['text', 'oops', ['settings']],
  ['a number', 7, ['settings']],
  ['a damaged field', { fields: { locale: { value: 'fr', at: 1 }, keepDays: { value: 30, at: 1 } } }, ['locale']],
  [
    'a damaged desk',
    { fields: {}, desks: { shop: { value: { id: 'shop' }, at: 1 }, bank: { value: bank, at: 1 } } },
    ['desk:shop'],
  ],
])('%s is repaired and said', (_title, raw, repaired) => {
  const read = readSettings(raw, validDesk);
  expect(read.repaired).toEqual(repaired);
  expect(read.damaged).toBe(raw);
});

test('the undamaged rest is kept', () => {
  expect(
    readSettings({ fields: { locale: { value: 'fr', at: 1 }, keepDays: { value: 30, at: 1 } } }, validDesk).settings
      .keepDays,
  ).toBe(30);
});

test('a confirmation completes the built-in desk', () => {
  const confirmation = { id: 'okpay', officialDomains: ['okpay.example'], officialAddresses: [] };
  const settings = settingsOf(changeSettings(emptySettings, { confirmations: [confirmation], desks: [shop] }, 1));
  expect(desksOf(settings).map(({ id, confirmed }) => [id, confirmed])).toEqual([
    ['okpay', true],
    ['generic', false],
    ['shop', false],
  ]);
});
