import type { Finding } from '../../src/core/findings/finding';
import { alertFor } from '../../src/events/alert';
import { locales } from '../../src/core/language/locale';

const finding = (severity: Finding['severity'], check: string, params = {}): Finding => ({
  check,
  severity,
  message: Object.keys(params).length ? 'nothingAttached' : 'missing',
  params,
  fixes: [],
  suggestions: [],
});
const everything = () => true;
const oldest = (set: string) => set === '1.12';

test('hints never interrupt', () => {
  expect(alertFor([finding('info', 'tone/greeting-missing')], 'OKPay', 'en', everything)).toEqual({ allowEvent: true });
});

test.each(locales)('%s: lengths hold whatever is found', (locale) => {
  const many = Array.from({ length: 30 }, (_, at) =>
    finding('warning', 'attachment/mentioned-but-missing', { phrase: `attached no. ${at}` }),
  );
  const alert = alertFor(many, 'A desk with quite a long name '.repeat(2), locale, everything);
  expect(alert.allowEvent).toBe(false);
  expect(alert.errorMessage?.length).toBeLessThanOrEqual(500);
  expect(alert.errorMessageMarkdown?.length).toBeLessThanOrEqual(500);
  expect(alert.cancelLabel?.length).toBeLessThanOrEqual(20);
  expect(alert.errorMessage).toContain('27');
});

test('what would be said in the same words is said once', () => {
  const five = Array.from({ length: 5 }, () => finding('warning', 'subject/missing'));
  const { errorMessage = '', contextData = '' } = alertFor(five, 'OKPay', 'en', everything);
  expect(errorMessage.split('\n')).toHaveLength(2);
  expect((JSON.parse(contextData) as { findings: string[] }).findings).toHaveLength(1);
});

test('errors come first', () => {
  const { errorMessage = '' } = alertFor(
    [finding('warning', 'subject/missing'), finding('error', 'secret/password')],
    'OKPay',
    'en',
    oldest,
  );
  expect(errorMessage.split('\n')).toHaveLength(3);
  expect(errorMessage).toMatch(/^Please look once more/);
});

test('older clients get only what they understand', () => {
  expect(Object.keys(alertFor([finding('error', 'subject/missing')], 'OKPay', 'en', oldest))).toEqual([
    'allowEvent',
    'errorMessage',
  ]);
});

test('context data holds ids only', () => {
  const { contextData = '' } = alertFor([finding('warning', 'subject/missing')], 'OKPay', 'en', everything);
  expect(JSON.parse(contextData)).toEqual({ askwell: 1, findings: [expect.stringMatching(/^subject\/missing/)] });
});

test('words of the mail are no Markdown and no link', () => {
  const phrase = '[see attached](https://evil.example) **now**';
  const { errorMessageMarkdown = '' } = alertFor(
    [finding('warning', 'attachment/mentioned-but-missing', { phrase })],
    'OKPay',
    'en',
    everything,
  );
  expect(errorMessageMarkdown).not.toMatch(/[[\]*]|https:\/\//);
});
