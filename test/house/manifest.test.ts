/**
 * What Outlook and the Marketplace refuse, checked without network (office-addin-manifest asks a Microsoft service).
 * Sources: office-js-docs-reference docs/manifest/*.md, platform.md §2.4, §4, §6.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { pages } from '../../src/pages/pages';
import { at, childrenNamed, descendants, readManifest, root, type XmlElement } from '../support/manifest';

const manifest = readManifest();
const overrides = at(manifest, 'VersionOverrides', 'VersionOverrides');
const desktop = at(overrides, 'Hosts', 'Host', 'DesktopFormFactor');
const resources = at(overrides, 'Resources');
const localBase = 'https://localhost:3000';

const names = (element: XmlElement) => element.children.map(({ name }) => name);
const extensionPoint = (type: string) => {
  const found = childrenNamed(desktop, 'ExtensionPoint').find((point) => point.attributes['xsi:type'] === type);
  if (!found) throw new Error(`no ExtensionPoint ${type}`);
  return found;
};

describe('structure', () => {
  test('the elements of OfficeApp stand in schema order', () => {
    const order = [
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'FormSettings',
      'Permissions',
      'Rule',
      'DisableEntityHighlighting',
      'VersionOverrides',
    ];
    expect(names(manifest)).toEqual(order);
  });

  test.each([
    ['VersionOverrides 1.1', overrides, ['Requirements', 'Hosts', 'Resources']],
    ['Host', at(overrides, 'Hosts', 'Host'), ['Runtimes', 'DesktopFormFactor']],
    [
      'DesktopFormFactor',
      desktop,
      ['SupportsSharedFolders', 'FunctionFile', 'ExtensionPoint', 'ExtensionPoint', 'ExtensionPoint'],
    ],
    ['Resources', resources, ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']],
  ])('the elements of %s stand in schema order', (_, element, order) => {
    expect(names(element)).toEqual(order);
  });

  test('version 1.0 wraps version 1.1 and nothing else', () => {
    const outer = at(manifest, 'VersionOverrides');
    expect(outer.attributes['xsi:type']).toBe('VersionOverridesV1_0');
    expect(names(outer)).toEqual(['VersionOverrides']);
    expect(overrides.attributes['xsi:type']).toBe('VersionOverridesV1_1');
  });

  test('id, version, permission and the lowest requirement set', () => {
    expect(at(manifest, 'Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(at(manifest, 'Version').text).toMatch(/^\d+(\.\d+){1,3}$/);
    expect(at(manifest, 'Permissions').text).toBe('ReadWriteItem');
    const minimum = Number(at(manifest, 'Requirements', 'Sets', 'Set').attributes.MinVersion);
    expect(minimum).toBeLessThanOrEqual(1.8);
    expect(at(overrides, 'Requirements', 'bt:Sets').attributes.DefaultMinVersion).toBe(String(minimum));
  });

  test('control and group ids are unique', () => {
    const ids = descendants(desktop)
      .filter(({ name }) => name === 'Control' || name === 'Group')
      .map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('surfaces', () => {
  test.each(['MessageReadCommandSurface', 'MessageComposeCommandSurface'])(
    '%s opens a pane that can be pinned',
    (type) => {
      const control = at(extensionPoint(type), 'OfficeTab', 'Group', 'Control');
      expect(names(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
      const action = at(control, 'Action');
      expect(action.attributes['xsi:type']).toBe('ShowTaskpane');
      expect(names(action)).toEqual(['SourceLocation', 'SupportsPinning']);
      expect(at(action, 'SupportsPinning').text).toBe('true');
      expect(at(control, 'Icon').children.map(({ attributes }) => attributes.size)).toEqual(['16', '32', '80']);
    },
  );

  test('shared mailboxes are served', () => {
    expect(at(desktop, 'SupportsSharedFolders').text).toBe('true');
  });

  test('every event names its handler; Send only ever asks', () => {
    const events = at(extensionPoint('LaunchEvent'), 'LaunchEvents').children.map(({ attributes }) => attributes);
    expect(events.map(({ Type }) => Type)).toEqual([
      'OnNewMessageCompose',
      'OnMessageRecipientsChanged',
      'OnMessageAttachmentsChanged',
      'OnMessageFromChanged',
      'OnMessageSend',
    ]);
    for (const { FunctionName } of events) expect(FunctionName).toMatch(/^on\w+Handler$/);
    // Policy 1120.4 refuses Block; an adviser must never hold a mail back.
    expect(events.map(({ SendMode }) => SendMode).filter(Boolean)).toEqual(['PromptUser']);
  });

  test('every handler in the manifest is associated by the event bundle', () => {
    const source = readFileSync(path.join(root, 'src/events/launchevent.ts'), 'utf8');
    for (const { attributes } of at(extensionPoint('LaunchEvent'), 'LaunchEvents').children)
      expect(source).toContain(`'${attributes.FunctionName}'`);
  });

  test('the launch event page is the page of the runtime, which names its script', () => {
    const runtime = at(overrides, 'Hosts', 'Host', 'Runtimes', 'Runtime');
    expect(at(extensionPoint('LaunchEvent'), 'SourceLocation').attributes.resid).toBe(runtime.attributes.resid);
    expect(at(runtime, 'Override').attributes).toMatchObject({ type: 'javascript', resid: 'EventsScript.Url' });
  });
});

describe('resources', () => {
  const entries = resources.children.flatMap(({ children }) => children);
  const byId = new Map(entries.map((entry) => [entry.attributes.id, entry]));

  test('each resid is defined once, used, and at most 32 characters', () => {
    const used = descendants(overrides).flatMap(({ attributes }) => (attributes.resid ? [attributes.resid] : []));
    expect(byId.size).toBe(entries.length);
    expect([...new Set(used)].sort()).toEqual([...byId.keys()].sort());
    for (const id of byId.keys()) expect(id?.length).toBeLessThanOrEqual(32);
  });

  test.each([
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
  ])('%s: at most %d characters, in both languages', (group, limit) => {
    for (const text of at(resources, group).children) {
      const [zh] = childrenNamed(text, 'bt:Override');
      expect(zh?.attributes.Locale).toBe('zh-CN');
      for (const value of [text.attributes.DefaultValue, zh?.attributes.Value]) {
        expect(value?.trim()).toBeTruthy();
        expect(value?.length).toBeLessThanOrEqual(limit);
      }
    }
  });

  test.each([
    ['DisplayName', 125],
    ['Description', 250],
  ])('%s: at most %d characters, in both languages', (name, limit) => {
    const element = at(manifest, name);
    expect(at(element, 'Override').attributes.Locale).toBe('zh-CN');
    for (const value of [element.attributes.DefaultValue, at(element, 'Override').attributes.Value]) {
      expect(value?.trim()).toBeTruthy();
      expect(value?.length).toBeLessThanOrEqual(limit);
    }
  });

  test('addresses are https and share one base', () => {
    const addresses = descendants(manifest).flatMap(({ attributes, text }) =>
      [attributes.DefaultValue, text].filter((value) => value && /^\w+:\/\//.test(value)),
    );
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(address).toMatch(new RegExp(`^${localBase}(/|$)`));
  });

  test.each([
    ['Icon.16', 16],
    ['Icon.32', 32],
    ['Icon.80', 80],
  ])('%s is a PNG of %d × %d pixels', (id, size) => expectIcon(byId.get(id)?.attributes.DefaultValue, size));

  test.each([
    ['IconUrl', 64],
    ['HighResolutionIconUrl', 128],
  ])('%s is a PNG of %d × %d pixels', (name, size) => expectIcon(at(manifest, name).attributes.DefaultValue, size));

  test('the support page exists', () => {
    expect(Object.keys(pages())).toContain(path.basename(at(manifest, 'SupportUrl').attributes.DefaultValue ?? ''));
  });
});

const fileOf = (address = '') => path.join(root, address.slice(localBase.length));

const expectIcon = (address: string | undefined, size: number): void => {
  const { width, height } = PNG.sync.read(readFileSync(fileOf(address)));
  expect([width, height]).toEqual([size, size]);
};
