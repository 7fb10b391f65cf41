/** The pages beside the pane (help, privacy, why each check is there) are in both languages and lead to one another. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pages as writePages } from '../../src/pages/pages';
import { root } from '../support/manifest';

const assets = path.join(root, 'assets');
const pages = writePages();

test.each(Object.entries(pages))('%s', (_name, text) => {
  const [, english = '', chinese = ''] = text.split('<main ');
  expect(english).toMatch(/^id="en" lang="en"/);
  expect(chinese).toMatch(/^id="zh-CN" lang="zh-CN"/);
  expect(chinese.match(/[\u4e00-\u9fff]/g)?.length).toBeGreaterThan(200);
  expect(text).toContain("default-src 'none'");
  expect(text.match(/<!doctype html>/g)).toHaveLength(1);
  for (const [, target = '', anchor] of text.matchAll(/(?:href|src)="([^"#]*)(?:#([^"]*))?"/g)) {
    const file = target === '' ? text : pages[target];
    expect(file !== undefined || existsSync(path.join(assets, target))).toBe(true);
    if (anchor !== undefined) expect(file).toContain(`id="${anchor}"`);
  }
});
