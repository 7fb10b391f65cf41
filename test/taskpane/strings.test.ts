import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MessageText } from '../../src/core/language/message';
import * as compose from '../../src/taskpane/strings/compose';
import * as fields from '../../src/taskpane/strings/fields';
import * as kinds from '../../src/taskpane/strings/kinds';
import * as mailbox from '../../src/taskpane/strings/mailbox';
import * as pane from '../../src/taskpane/strings/pane';
import * as read from '../../src/taskpane/strings/read';
import * as requests from '../../src/taskpane/strings/requests';
import * as restsOn from '../../src/taskpane/strings/rests-on';
import * as settings from '../../src/taskpane/strings/settings';

type AnyText = MessageText<Record<string, string | number>>;
const isText = (value: unknown): value is AnyText =>
  typeof value === 'object' && value !== null && typeof (value as AnyText).en === 'function';

/** Any parameter a text may take. */
const params = new Proxy({} as Record<string, string | number>, {
  get: (_target, name) =>
    /count|found|opened|quoted|mailbox|all|shown|mails|round|on/.test(String(name)) ? 3 : 'Acme',
});

const modules: Record<string, Record<string, object>> = {
  compose,
  fields,
  kinds,
  mailbox,
  pane,
  read,
  requests,
  restsOn,
  settings,
};
const rows = Object.entries(modules).flatMap(([file, groups]) =>
  Object.entries(groups).flatMap(([group, texts]) =>
    Object.entries(texts)
      .filter((entry): entry is [string, AnyText] => isText(entry[1]))
      .map(([id, text]) => [`${file}.${group}.${id}`, text] as const),
  ),
);

describe('texts of the pane', () => {
  test('are found at all', () => expect(rows.length).toBeGreaterThan(150));

  test.each(rows)('%s reads well in both languages', (_id, text) => {
    const en = text.en(params);
    const zh = text['zh-CN'](params);
    for (const said of [en, zh]) {
      expect(said.trim()).not.toBe('');
      expect(said).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(en).not.toMatch(/[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/);
    // Full-width punctuation after Chinese, a space between Chinese and Latin.
    expect(zh).not.toMatch(/[\u4e00-\u9fff][,;:?!]/);
    expect(zh).not.toMatch(/[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u4e00-\u9fff]/);
    expect(en).not.toContain('—');
  });

  test('no component holds words of its own', () => {
    const root = path.resolve(__dirname, '../../src/taskpane');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
    const found = files.flatMap((file) => {
      const source = readFileSync(path.join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      const inTags = [...source.matchAll(/>\s*([A-Za-z\u4e00-\u9fff][^<>{}=;()]*?)\s*<\//g)].map(([, words]) => words);
      const inAttributes = [...source.matchAll(/(?:aria-label|title|placeholder|alt)="([^"]+)"/g)].map(
        ([, words]) => words,
      );
      return [...inTags, ...inAttributes].map((words) => `${file}: ${words}`);
    });
    expect(found).toEqual([]);
  });
});
