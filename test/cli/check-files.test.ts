import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCheck } from '../support/run-cli';

const folder = mkdtempSync(path.join(tmpdir(), 'askwell-check-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string): string => {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
};

const mail = file(
  'help.eml',
  [
    'From: Li Wei <li@mail.example>',
    'To: Acme <help@acme.example>',
    'Subject: Help',
    'Date: Wed, 04 Mar 2026 10:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hello, my payment failed yesterday. My password is hunter22X \u001b[31m.',
    '',
  ].join('\r\n'),
);
const desks = file(
  'desks.json',
  JSON.stringify({ id: 'acme', name: { en: 'Acme', 'zh-CN': '艾克' }, officialDomains: ['acme.example'] }),
);

test('findings for people, worst first', () => {
  const { code, lines } = runCheck([mail, '--desks', desks]);
  expect(code).toBe(0);
  expect(lines[1]).toContain('Acme · a payment problem · do not send yet');
  expect(lines[2]).toMatch(/error.*password.*\(secret\/password\)/);
  expect(lines.join('\n')).toContain('(subject/vague)');
});

test('in Chinese where the environment is', () => {
  const { lines } = runCheck([mail, '--desks', desks], '', 'zh_CN.UTF-8');
  expect(lines[1]).toContain('支付问题 · 先不要发送');
});

test('neither secrets nor escape characters reach the terminal', () => {
  const { out } = runCheck([mail, '--desks', desks]);
  expect(out).not.toContain('hunter22X');
  expect(out).not.toContain('\u001b');
});

test('--json: one row a file; an unreadable one is named, the rest goes on', () => {
  const missing = path.join(folder, 'missing.eml');
  const empty = file('empty.eml', '');
  const { code, lines } = runCheck([missing, empty, mail, '--json', '--desk', 'okpay']);
  const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows.map(({ id }) => id)).toEqual([missing, empty, mail]);
  expect(rows[0]).toHaveProperty('error');
  expect(rows[1]).toHaveProperty('error');
  expect(rows[2]).toMatchObject({ desk: 'okpay', sendDecision: 'stop' });
  expect(code).toBe(1);
});

test('a mail to nobody we know says so', () => {
  const { code, out } = runCheck([mail]);
  expect(code).toBe(0);
  expect(out).toContain('for no desk I know');
});

test.each([
  ['no file', []],
  ['an unknown option', ['--nonsense']],
  ['profiles that cannot be read', [mail, '--desks', path.join(folder, 'nowhere.json')]],
  ['profiles that are none', [mail, '--desks', mail]],
  ['a desk nobody knows', [mail, '--desk', 'nobody']],
])('%s: exit code 2 and a reason', (_, args) => {
  const { code, out, err } = runCheck(args);
  expect(code).toBe(2);
  expect(out + err).not.toBe('');
  expect(err).not.toMatch(/\bat .*\.ts:\d/);
});
