import { dropDuplicates } from '../../../src/core/findings/drop-duplicates';
import { dropIgnored } from '../../../src/core/findings/drop-ignored';
import type { Finding } from '../../../src/core/findings/finding';
import { findingKey } from '../../../src/core/findings/finding-key';
import { maskSecrets } from '../../../src/core/findings/mask-secrets';
import { decideSend } from '../../../src/core/findings/send-decision';
import { sortFindings } from '../../../src/core/findings/sort-findings';

const finding = (changes: Partial<Finding> = {}): Finding => ({
  check: 'tone/hostile',
  severity: 'warning',
  message: 'insult',
  params: { phrase: 'You fool' },
  place: { field: 'body', start: 10, end: 18 },
  fixes: [],
  suggestions: [],
  ...changes,
});

describe('findingKey', () => {
  test('stays while the text before it grows', () => {
    expect(findingKey(finding({ place: { field: 'body', start: 99, end: 107 } }))).toBe(findingKey(finding()));
  });
  test.each([
    ['other words', { params: { phrase: 'You liar' } }],
    ['another message', { message: 'threat' }],
    ['another check', { check: 'tone/demanding' }],
  ])('differs for %s', (_, changes) => {
    expect(findingKey(finding(changes))).not.toBe(findingKey(finding()));
  });
  test('holds no words of the mail', () => {
    expect(findingKey(finding())).not.toContain('fool');
  });
  test('does not depend on the order of params', () => {
    expect(findingKey(finding({ params: { a: 1, b: 2 } }))).toBe(findingKey(finding({ params: { b: 2, a: 1 } })));
  });
});

test('dropIgnored drops by key only', () => {
  const other = finding({ params: { phrase: 'You liar' } });
  expect(dropIgnored([finding(), other], [findingKey(finding())])).toEqual([other]);
  expect(dropIgnored([finding()], ['tone/hostile:insult'])).toHaveLength(1);
});

test('dropDuplicates keeps the same words at another place', () => {
  const there = finding({ place: { field: 'body', start: 50, end: 58 } });
  expect(dropDuplicates([finding(), finding(), there])).toEqual([finding(), there]);
});

describe('maskSecrets', () => {
  const draft = { body: { format: 'text' as const, content: 'key hunter22X here' } };
  const leaky = finding({
    params: { phrase: 'my hunter22X', count: 2 },
    fixes: [{ kind: 'setSubject', subject: 'hunter22X' }],
    suggestions: [{ kind: 'openDrafts', drafts: [draft] }],
  });
  test('cleans params, fixes and drafts', () => {
    const [clean] = maskSecrets([leaky], ['hunter22X']);
    expect(JSON.stringify(clean)).not.toContain('hunter22X');
    expect(clean?.params).toEqual({ phrase: 'my •••', count: 2 });
  });
  test('a short code inside a longer number stays', () => {
    const [clean] = maskSecrets([finding({ params: { phrase: 'CVV 123, request 81234' } })], ['123']);
    expect(clean?.params.phrase).toBe('CVV •••, request 81234');
  });
  test('a longer secret goes before one inside it', () => {
    const [clean] = maskSecrets([finding({ params: { phrase: 'abcdefgh' } })], ['abcdef', 'abcdefgh']);
    expect(clean?.params.phrase).toBe('•••');
  });
  test('changes nothing without secrets', () => {
    const list = [leaky];
    expect(maskSecrets(list, ['', ' '])).toBe(list);
  });
});

test('sortFindings: severity, then place, then no place; ties keep their order', () => {
  const info = finding({ severity: 'info' });
  const nowhere = finding({ place: undefined, message: 'a' });
  const subject = finding({ place: { field: 'subject', start: 0, end: 1 } });
  const error = finding({ severity: 'error', place: undefined });
  const second = finding({ place: { field: 'to', index: 1, start: 0, end: 1 } });
  expect(sortFindings([info, nowhere, finding(), subject, second, error])).toEqual([
    error,
    second,
    subject,
    finding(),
    nowhere,
    info,
  ]);
});

test('sortFindings: a secret in the text comes before an empty subject', () => {
  const empty = finding({ check: 'subject/missing', severity: 'error', place: { field: 'subject', start: 0, end: 0 } });
  const secret = finding({ check: 'secret/password', severity: 'error', place: { field: 'body', start: 9, end: 12 } });
  expect(sortFindings([finding(), empty, secret])).toEqual([secret, empty, finding()]);
});

test.each([
  ['ready', []],
  ['ready', [finding({ severity: 'info' })]],
  ['look', [finding({ severity: 'info' }), finding()]],
  ['stop', [finding(), finding({ severity: 'error' })]],
] as const)('decideSend: %s', (decision, findings) => {
  expect(decideSend(findings)).toBe(decision);
});
