import { chosenLocale } from '../../src/taskpane/session/chosen-locale';
import { createSettingsStore } from '../../src/taskpane/session/settings-store';
import { fakeSettings } from '../support/fake-pane';

const copy = (value: unknown, at: unknown = 1) => ({ version: 1, fields: { locale: { value, at } }, desks: {} });

test.each([
  ['nothing stored', undefined, undefined, 'auto'],
  ['the roaming copy alone', copy('zh-CN'), undefined, 'zh-CN'],
  ['this browser changed it later', copy('zh-CN', 1), copy('en', 2), 'en'],
  ['another client changed it later', copy('zh-CN', 3), copy('en', 2), 'zh-CN'],
  ['taken back to Outlook’s language', copy('auto', 3), copy('en', 2), 'auto'],
  ['no language we know', copy('xx'), undefined, 'auto'],
  ['a damaged copy', 'garbage', { fields: 7 }, 'auto'],
  ['no fields', {}, null, 'auto'],
])('%s: as the settings will say', (_title, roaming, local, expected) => {
  const port = { ...fakeSettings(roaming), readLocal: () => local };
  expect(chosenLocale(port)).toBe(expected);
  expect(createSettingsStore(port, () => 10).get().settings.locale).toBe(expected);
});
