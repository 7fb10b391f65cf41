import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../src/core/checks/index';
import { checkHelp } from '../../src/core/help/check-help';

const root = join(__dirname, '../..');
const readme = join(root, 'README.md');
const [open, close] = ['<!-- checks: written by `npm run update`, tested -->', '<!-- /checks -->'];

const row = ({ id, severity }: (typeof checks)[number]): string =>
  `| \`${id}\` | ${severity} | ${checkHelp[id]?.title.en} | ${checkHelp[id]?.title['zh-CN']} |`;
const table = ['', '| check | severity | says | 提示 |', '|---|---|---|---|', ...checks.map(row), ''].join('\n');

test('update: the table of checks in the README is that of the code', () => {
  const text = readFileSync(readme, 'utf8');
  const current = text.slice(text.indexOf(open) + open.length, text.indexOf(close));
  if (process.env.UPDATE)
    writeFileSync(
      readme,
      text.replace(`${open}${current}${close}`, () => `${open}${table}${close}`),
    );
  expect(readFileSync(readme, 'utf8')).toContain(`${open}${table}${close}`);
});

test('every file the README and docs point to exists', () => {
  for (const [file, base] of [
    [readme, root],
    [join(root, 'docs/real-outlook.md'), join(root, 'docs')],
  ] as const) {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(base, link)))).toEqual([]);
  }
});
