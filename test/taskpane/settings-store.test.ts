import { createSettingsStore } from '../../src/taskpane/session/settings-store';
import { confirmedSettings, fakeSettings } from '../support/fake-pane';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('settings of two clients', () => {
  test('what this browser changed and another client overwrote comes back and is saved again', async () => {
    const port = fakeSettings(confirmedSettings());
    const local = {
      version: 1,
      fields: { ownAddresses: { value: ['me@contoso.example'], at: 5 } },
      desks: {},
    };
    const store = createSettingsStore({ ...port, readLocal: () => local, write: port.write }, () => 10);
    expect(store.get().settings.ownAddresses).toEqual(['me@contoso.example']);
    expect(store.get().settings.confirmations).toHaveLength(1);
    await settled();
    expect(JSON.stringify(port.saved)).toContain('me@contoso.example');
  });

  test('the later change of a field wins, whoever made it', () => {
    const port = fakeSettings(confirmedSettings({ locale: 'en' }));
    const local = { version: 1, fields: { locale: { value: 'zh-CN', at: 0 } }, desks: {} };
    const store = createSettingsStore({ ...port, readLocal: () => local }, () => 10);
    expect(store.get().settings.locale).toBe('en');
  });

  test.each([
    ['a text', 'garbage'],
    ['an older shape', { desks: [] }],
    ['a damaged field', { version: 1, fields: { locale: { value: 7, at: 1 } }, desks: {} }],
  ])('%s is repaired, told, and kept beside', (_title, stored) => {
    const port = fakeSettings(stored);
    const store = createSettingsStore(port, () => 10);
    expect(store.get().repaired.length).toBeGreaterThan(0);
    expect(store.get().settings.locale).toBe('auto');
    expect(port.damaged).toEqual(stored);
  });

  test('damage in both copies is kept, and the next change does not lose what is left', async () => {
    const damaged: unknown[] = [];
    const port = fakeSettings({ version: 1, fields: { locale: { value: 7, at: 1 }, keepDays: { value: 30, at: 1 } } });
    const local = { version: 1, fields: { ownAddresses: { value: [7, 'me@contoso.example'], at: 1 } } };
    const store = createSettingsStore(
      { ...port, readLocal: () => local, write: port.write, keepDamaged: (value) => void damaged.push(value) },
      () => 10,
    );
    expect(damaged).toEqual([port.readRoaming(), local]);
    store.change({ notifications: false });
    await settled();
    expect(store.get().settings).toMatchObject({ keepDays: 30, ownAddresses: ['me@contoso.example'] });
    expect(JSON.stringify(port.saved)).toContain('me@contoso.example');
  });

  test('two panes of one browser: a change keeps what the other pane changed meanwhile', async () => {
    let local: unknown;
    const port = {
      ...fakeSettings(confirmedSettings()),
      readLocal: () => local,
      write: async (value: unknown) => {
        local = value;
        return 'saved' as const;
      },
    };
    const [one, other] = [createSettingsStore(port, () => 10), createSettingsStore(port, () => 11)];
    one.change({ keepDays: 30 });
    other.change({ notifications: false });
    await settled();
    expect(createSettingsStore(port, () => 12).get().settings).toMatchObject({ keepDays: 30, notifications: false });
  });

  test('an empty store is no damage', () => {
    expect(createSettingsStore(fakeSettings(undefined), () => 1).get().repaired).toEqual([]);
  });

  test.each([
    ['too large for the mailbox', async () => 'too-large' as const, 'too-large'],
    ['refused by Outlook', () => Promise.reject(new Error('no')), 'failed'],
  ])('a save that is %s is told', async (_title, write, saving) => {
    const store = createSettingsStore({ ...fakeSettings(), write }, () => 1);
    store.change({ locale: 'en' });
    await settled();
    expect(store.get().saving).toBe(saving);
    expect(store.get().settings.locale).toBe('en');
  });

  test('forgetting everything leaves the defaults', async () => {
    const port = fakeSettings(confirmedSettings());
    const store = createSettingsStore(port, () => 10);
    expect(await store.forget()).toBe(true);
    expect(store.get().settings.confirmations).toEqual([]);
    expect(port.saved).toEqual({ version: 1, forgottenAt: 10, fields: {}, desks: {} });
  });

  test('forgetting that fails says so', async () => {
    const wipe = () => Promise.reject(new Error('Outlook is away'));
    const store = createSettingsStore({ ...fakeSettings(confirmedSettings()), wipe }, () => 10);
    expect(await store.forget()).toBe(false);
    expect(store.get().saving).toBe('failed');
  });

  test('what was forgotten does not come back from another client’s older copy', async () => {
    const local: { saved: unknown } = { saved: undefined };
    const port = { ...fakeSettings(confirmedSettings()), readLocal: () => local.saved };
    const office = createSettingsStore({ ...port, wipe: async (rest) => void (local.saved = rest) }, () => 10);
    await office.forget();
    // A pane at home, open all the while, saves its copy of before.
    const home = fakeSettings(confirmedSettings({ keepDays: 30 }));
    const wiped: unknown[] = [];
    const again = createSettingsStore(
      { ...home, readLocal: () => local.saved, wipe: async (rest) => void wiped.push(rest) },
      () => 20,
    );
    expect(again.get().settings.confirmations).toEqual([]);
    await settled();
    expect(wiped).toEqual([local.saved]);
    // What is changed after that counts, on a slow clock too.
    again.change({ keepDays: 7 });
    expect(again.get().settings.keepDays).toBe(7);
    expect(again.get().settings.confirmations).toEqual([]);
  });
});
