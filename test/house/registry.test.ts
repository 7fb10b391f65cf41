import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checks } from '../../src/core/checks/index';

const root = path.join(__dirname, '..', '..');
const folder = path.join(root, 'src/core/checks');

/** The catalogue of design.md §4: ids appear in settings and exports, so they never change. */
const catalogue: Readonly<Record<string, string>> = {
  'recipient/look-alike': 'error',
  'recipient/not-official': 'warning',
  'subject/missing': 'error',
  'subject/vague': 'warning',
  'subject/too-long': 'info',
  'subject/shouting': 'info',
  'subject/mismatch': 'info',
  'subject/request-number-missing': 'warning',
  'account/identifier-missing': 'warning',
  'account/several-accounts': 'warning',
  'details/problem-missing': 'warning',
  'details/request-missing': 'info',
  'details/account-type-missing': 'info',
  'details/several-issues': 'info',
  'details/time-missing': 'warning',
  'details/error-message-missing': 'info',
  'details/amount-missing': 'warning',
  'details/payment-method-missing': 'warning',
  'details/transaction-reference-missing': 'info',
  'details/change-missing': 'warning',
  'details/reason-missing': 'info',
  'attachment/mentioned-but-missing': 'warning',
  'attachment/evidence-expected': 'info',
  'attachment/risky-type': 'warning',
  'attachment/too-large': 'warning',
  'attachment/identity-document': 'warning',
  'tone/greeting-missing': 'info',
  'tone/thanks-missing': 'info',
  'tone/demanding': 'info',
  'tone/hostile': 'warning',
  'tone/shouting': 'warning',
  'secret/password': 'error',
  'secret/payment-card': 'error',
  'secret/one-time-code': 'error',
  'secret/private-key': 'error',
  'timing/closed-hours': 'info',
  'timing/busy-hours': 'info',
  'timing/follow-up-early': 'info',
  'request/faq-first': 'info',
};

const files = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(path.join(folder, name)).map((file) => `${name}/${file.replace(/\.ts$/, '')}`));

test('the registry is the catalogue, in its order', () => {
  expect(checks.map(({ id, severity }) => [id, severity])).toEqual(Object.entries(catalogue));
});

test('one file a check, nothing else in the category folders', () => {
  expect(files.sort()).toEqual(Object.keys(catalogue).sort());
});

test.each(checks.map(({ id }) => id))('%s: file, id and table belong together', (id) => {
  const source = readFileSync(path.join(folder, `${id}.ts`), 'utf8');
  expect(source).toContain(`id: '${id}'`);
  expect(source.startsWith('/**')).toBe(true);
  expect(source.split('\n').length).toBeLessThanOrEqual(130);
  const table = path.join(root, 'test/core/checks', `${id}.test.ts`);
  expect(existsSync(table)).toBe(true);
  expect(readFileSync(table, 'utf8')).toContain('checkTester.run(');
});
