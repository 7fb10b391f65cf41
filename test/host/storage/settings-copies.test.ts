/** @jest-environment jsdom */
import { roamingLimit, settingsCopies } from '../../../src/host/storage/settings-copies';
import { addSentRecord, asciiJson, roamingKeys, type SentRecord } from '../../../src/host/shared-memory';

const scope = 'mei@brightpath.example';
const roaming = () => {
  const values: Record<string, unknown> = {};
  return {
    values,
    get: (key: string) => values[key],
    set: (key: string, value: unknown) => void (values[key] = value),
    save: async () => undefined,
  };
};
beforeEach(() => localStorage.clear());

/** As office.js counts them (`saveSettingsRequest` in outlook-web-16.01.debug.js). */
const counted = (values: Readonly<Record<string, unknown>>): number =>
  JSON.stringify(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)]))).length;

test('the largest settings leave room for what the send event and the pane tell each other', async () => {
  const store = roaming();
  const copies = settingsCopies(store, scope);
  let entries = 0;
  for (let outcome = 'saved'; outcome === 'saved'; entries += 50) {
    outcome = await copies.write({ list: Array.from({ length: entries }, (_, at) => ({ at, name: '客服"' })) });
  }
  const sent = Array.from({ length: 40 }).reduce<readonly SentRecord[]>(
    (records, _, at) =>
      addSentRecord(records, {
        desk: 'a-desk-with-a-rather-long-name',
        type: 'account-change',
        number: `CAS-${at}-2026`,
        at: Date.UTC(2026, 1, at + 1),
        conversationId: `AAQk${'x'.repeat(100)}${at}`,
        checked: true,
      }),
    [],
  );
  store.set(roamingKeys.sent, asciiJson(sent));
  const known = sent.map(({ desk, number, at, conversationId }) => ({ desk, number, dueAt: at, conversationId }));
  store.set(roamingKeys.known, asciiJson(known));
  expect(String(store.values[roamingKeys.settings]).length).toBeGreaterThan(roamingLimit / 2);
  expect(counted(store.values)).toBeLessThan(32 * 1024);
});

test('settings too large for the mailbox stay in this browser and do not block the next save', async () => {
  const store = roaming();
  const copies = settingsCopies(store, scope);
  await copies.write({ size: 1 });
  expect(await copies.write({ text: 'x'.repeat(roamingLimit) })).toBe('too-large');
  expect(copies.readRoaming()).toEqual({ size: 1 });
  expect(copies.readLocal()).toEqual({ text: 'x'.repeat(roamingLimit) });
});

test('too large and no place in this browser either: said, not swallowed', async () => {
  const refuse = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('full');
  });
  await expect(settingsCopies(roaming(), scope).write({ text: 'x'.repeat(roamingLimit) })).rejects.toMatchObject({
    code: 'tooLarge',
  });
  refuse.mockRestore();
});

test('each damaged copy is kept once, up to a few; forgetting everything forgets them', async () => {
  const copies = settingsCopies(roaming(), scope);
  for (const value of ['one', 'two', 'one', 3, 4, 5, 6, 7]) copies.keepDamaged(value);
  const damaged = Object.keys(localStorage).filter((key) => key.includes('damaged'));
  expect(damaged.map((key) => localStorage.getItem(key)).sort()).toEqual(['"one"', '"two"', '3', '4', '5']);
  await copies.wipe('rest');
  expect(Object.values({ ...localStorage })).toEqual(['"rest"']);
});
