import fc from 'fast-check';
import { desksOf, type Settings } from '../../../src/core/settings/settings';
import {
  changeSettings,
  emptySettings,
  forgetSettings,
  mergeSettings,
  readSettings,
  settingsOf,
  type StoredSettings,
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

test('of a list only the damaged entries go, and a whole copy of the same moment wins', () => {
  const raw = { fields: { ownAddresses: { value: ['a@b.example', 7], at: 5 } }, desks: {} };
  const read = readSettings(raw, validDesk);
  expect(read.settings.ownAddresses).toEqual(['a@b.example']);
  expect(read.repaired).toEqual(['ownAddresses']);
  const whole = changeSettings(emptySettings, { ownAddresses: ['c@d.example', 'a@b.example'] }, 5);
  for (const merged of [mergeSettings(read.stored, whole), mergeSettings(whole, read.stored)])
    expect(settingsOf(merged).ownAddresses).toHaveLength(2);
});

test('a desk kept under another name than its own is damaged', () => {
  expect(readSettings({ fields: {}, desks: { other: { value: shop, at: 1 } } }, validDesk).repaired).toEqual([
    'desk:other',
  ]);
});

describe('whatever clients do', () => {
  const ids = ['shop', 'bank', 'constructor', '0'];
  const change: fc.Arbitrary<Partial<Settings>> = fc.oneof(
    fc.record({ locale: fc.constantFrom('auto' as const, 'en' as const, 'zh-CN' as const) }),
    fc.record({ keepDays: fc.integer({ min: 1, max: 3650 }) }),
    fc.record({ ownAddresses: fc.array(fc.emailAddress(), { maxLength: 3 }) }),
    fc.record({
      desks: fc.subarray(ids).map((list) => list.map((id) => aDesk({ id, autoCloseDays: (id.length % 5) + 1 }))),
    }),
  );
  const step = fc.oneof({ arbitrary: change, weight: 5 }, { arbitrary: fc.constant('forget' as const), weight: 1 });
  const changes = fc.array(fc.tuple(step, fc.integer({ min: 0, max: 9 })), { maxLength: 6 });
  const after = (
    list: readonly (readonly [Partial<Settings> | 'forget', number])[],
    start: StoredSettings = emptySettings,
  ) =>
    list.reduce(
      (stored, [one, at]) => (one === 'forget' ? forgetSettings(stored, at) : changeSettings(stored, one, at)),
      start,
    );
  const sorted = (stored: StoredSettings) => ({
    forgottenAt: stored.forgottenAt,
    fields: Object.entries(stored.fields).sort(),
    desks: Object.entries(stored.desks).sort(),
  });

  test('the order in which copies meet does not matter, and meeting again changes nothing', () => {
    fc.assert(
      fc.property(changes, changes, changes, (one, two, three) => {
        const [a, b, c] = [after(one), after(two), after(three)];
        expect(sorted(mergeSettings(a, b))).toEqual(sorted(mergeSettings(b, a)));
        expect(sorted(mergeSettings(mergeSettings(a, b), c))).toEqual(sorted(mergeSettings(a, mergeSettings(b, c))));
        expect(sorted(mergeSettings(a, a))).toEqual(sorted(a));
      }),
    );
  });

  test('the last change is what the user sees, however wrong the clock, and survives the copy it was made on', () => {
    fc.assert(
      fc.property(changes, change, fc.integer({ min: 0, max: 9 }), (before, last, at) => {
        const base = after(before);
        const changed = changeSettings(base, last, at);
        for (const seen of [changed, mergeSettings(changed, base), mergeSettings(base, changed)]) {
          const { desks, ...rest } = settingsOf(seen);
          const { desks: wanted, ...others } = last;
          expect(rest).toMatchObject(others);
          if (wanted) expect(desks.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort());
        }
      }),
    );
  });

  test('what was forgotten never comes back from a copy of before, and what is changed afterwards stays', () => {
    fc.assert(
      fc.property(changes, changes, change, fc.integer({ min: 0, max: 9 }), (shared, mine, last, at) => {
        const copy = after(shared);
        const forgotten = forgetSettings(after(mine, copy), at);
        for (const seen of [mergeSettings(forgotten, copy), mergeSettings(copy, forgotten)])
          expect(sorted(seen)).toEqual(sorted(forgotten));
        expect(settingsOf(forgotten)).toEqual(settingsOf(emptySettings));
        const changed = changeSettings(forgotten, last, at);
        expect(sorted(mergeSettings(mergeSettings(changed, copy), forgotten))).toEqual(sorted(changed));
      }),
    );
  });

  test('what is written is read back, with nothing to repair', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const stored = after(list);
        const read = readSettings(JSON.parse(JSON.stringify(stored)), validDesk);
        expect(read.repaired).toEqual([]);
        expect(sorted(read.stored)).toEqual(sorted(stored));
      }),
    );
  });

  test('any value is read without a crash, and what is damaged is said', () => {
    const field = fc.oneof(
      fc.jsonValue(),
      fc.record({ value: fc.jsonValue(), at: fc.oneof(fc.jsonValue(), fc.double()) }),
    );
    const hostile = fc.oneof(
      fc.jsonValue(),
      fc.record({
        forgottenAt: fc.oneof(fc.constant(undefined), fc.jsonValue(), fc.double()),
        fields: fc.oneof(
          fc.jsonValue(),
          fc.dictionary(fc.constantFrom('locale', 'keepDays', 'ownAddresses', '__proto__'), field),
        ),
        desks: fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...ids, '__proto__'), field)),
      }),
    );
    fc.assert(
      fc.property(hostile, changes, (raw, list) => {
        const read = readSettings(raw, validDesk);
        expect(read.damaged).toBe(read.repaired.length > 0 ? raw : undefined);
        // Whatever it was, it does not stand in the way of good settings and of the next change.
        const merged = mergeSettings(read.stored, after(list));
        expect(settingsOf(changeSettings(merged, { locale: 'zh-CN' }, 3)).locale).toBe('zh-CN');
        expect(readSettings(JSON.parse(JSON.stringify(merged)), validDesk).repaired).toEqual([]);
      }),
    );
  });
});
