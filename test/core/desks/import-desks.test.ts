import { builtInDesks } from '../../../src/core/desks/built-in-desks';
import { importDesks, importLimit } from '../../../src/core/desks/import-desks';
import { deskProblemTexts } from '../../../src/core/desks/parse-desk';
import { aDesk } from '../../support/a-desk';

const profile = { id: 'contoso', name: { en: 'Contoso', 'zh-CN': 'Contoso' } };
const importOne = (more: object) => importDesks(JSON.stringify({ ...profile, ...more }), builtInDesks);

test('a good profile comes with notices and is never confirmed', () => {
  const { desks, notices, problems } = importOne({
    officialDomains: ['contoso.example'],
    confirmed: true,
    faq: { general: [{ title: 'FAQ', url: 'https://contoso.example/faq', language: 'en' }] },
    exceptions: ['card-last-four'],
  });
  expect(problems).toEqual([]);
  expect(desks[0]).toMatchObject({ id: 'contoso', confirmed: false });
  expect(notices.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
    'domain contoso.example',
    'link https://contoso.example/faq',
    'exception card-last-four',
  ]);
});

test.each([
  ['unknown field', { colour: 'red' }, 'colour', 'unknown-field'],
  ['missing name', { name: undefined }, 'name', 'missing'],
  ['one language missing', { name: { en: 'Contoso' } }, 'name.zh-CN', 'missing'],
  ['wrong type', { aliases: 'Contoso' }, 'aliases', 'wrong-type'],
  [
    'http link',
    { channels: [{ kind: 'forum', name: 'Forum', url: 'http://contoso.example' }] },
    'channels.0.url',
    'bad-shape',
  ],
  [
    'link with a user part',
    { channels: [{ kind: 'forum', name: 'F', url: 'https://contoso.example@evil.net/' }] },
    'channels.0.url',
    'bad-shape',
  ],
  [
    'script link',
    { channels: [{ kind: 'forum', name: 'F', url: 'javascript:alert(1)' }] },
    'channels.0.url',
    'bad-shape',
  ],
  ['switching off password checks', { exceptions: ['secret/password'] }, 'exceptions.0', 'not-allowed'],
  ['bad time', { hours: [{ days: ['mon'], from: '9', to: '18:00' }] }, 'hours.0.from', 'bad-shape'],
  ['too many aliases', { aliases: Array.from({ length: 21 }, (_, i) => `a${i}`) }, 'aliases', 'too-many'],
  ['zero hours', { targets: { default: { hours: 0, clock: 'calendar' } } }, 'targets.default.hours', 'out-of-range'],
])('%s is named with its place', (_title, more, path, kind) => {
  const { desks, problems } = importOne(more);
  expect(desks).toEqual([]);
  expect(problems).toEqual([{ path, kind }]);
  for (const locale of ['en', 'zh-CN'] as const) {
    expect(deskProblemTexts[problems[0]?.kind ?? 'missing'][locale]({ path })).not.toContain('undefined');
  }
});

test('built-in ids cannot be replaced', () => {
  expect(importOne({ id: 'okpay' })).toMatchObject({
    desks: [],
    refused: [{ deskId: 'okpay', reason: 'built-in-id' }],
  });
});

test('a look-alike of a known desk is noticed', () => {
  const known = aDesk({ id: 'bank', officialDomains: ['northbank.example'] });
  const { notices } = importDesks(JSON.stringify({ ...profile, officialDomains: ['northbank-support.example'] }), [
    known,
  ]);
  expect(notices).toContainEqual({ deskId: 'contoso', kind: 'resembles', value: 'bank' });
});

test('hostile files', () => {
  expect(importDesks(' '.repeat(importLimit + 1), []).failed).toBe('too-large');
  expect(importDesks('{oops', []).failed).toBe('not-json');
  expect(importDesks(JSON.stringify(Array(51).fill(profile)), []).failed).toBe('too-many');
  expect(importDesks('[1, null]', []).problems.map(({ kind }) => kind)).toEqual(['not-an-object', 'not-an-object']);
  const polluted = importDesks(
    '{"__proto__": {"isAdmin": true}, "id": "contoso", "name": {"en": "C", "zh-CN": "C"}}',
    [],
  );
  expect(polluted.desks).toHaveLength(1);
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
});
