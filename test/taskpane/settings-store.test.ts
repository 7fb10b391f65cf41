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
    await store.forget();
    expect(store.get().settings.confirmations).toEqual([]);
    expect(port.saved).toBeUndefined();
  });
});
