import { applyFix } from '../../../src/core/fixes/apply-fix';
import type { Fix } from '../../../src/core/fixes/fix';
import type { Draft } from '../../../src/core/mail/draft';
import { aDraft } from '../../support/a-draft';

const draft = aDraft({
  own: 'My account is locked.',
  quoted: 'Dear customer',
  subject: 'Account 12345 locked',
  attachments: ['a.png', 'b.exe'],
  to: ['a@x.example', 'b@x.example'],
});

const rows: readonly (readonly [string, Fix, (fixed: Draft) => unknown, unknown])[] = [
  ['the subject', { kind: 'setSubject', subject: 'New' }, ({ subject }) => subject, 'New'],
  [
    'words of the subject',
    { kind: 'replaceText', place: { field: 'subject', start: 8, end: 13 }, text: '•••' },
    ({ subject }) => subject,
    'Account ••• locked',
  ],
  [
    'words of the body',
    { kind: 'replaceText', place: { field: 'body', start: 3, end: 10 }, text: 'card' },
    ({ body }) => body?.content.slice(0, 18),
    'My card is locked.',
  ],
  [
    'a place of another draft',
    { kind: 'replaceText', place: { field: 'body', start: 3, end: 99999 }, text: 'card' },
    ({ body }) => body,
    draft.body,
  ],
  [
    'a recipient',
    {
      kind: 'replaceRecipient',
      place: { field: 'to', index: 1, start: 0, end: 11 },
      address: { name: '', address: 'c@x.example' },
    },
    ({ to }) => to?.map(({ address }) => address),
    ['a@x.example', 'c@x.example'],
  ],
  [
    'an attachment',
    { kind: 'removeAttachment', place: { field: 'attachments', index: 1, start: 0, end: 5 } },
    ({ attachments }) => attachments?.map(({ name }) => name),
    ['a.png'],
  ],
  ['what only a person can do', { kind: 'attachFile' }, (fixed) => fixed, draft],
  ['drafts to open', { kind: 'openDrafts', drafts: [] }, (fixed) => fixed, draft],
];

test.each(rows)('applyFix: %s', (_, fix, part, expected) => {
  expect(part(applyFix(draft, fix))).toEqual(expected);
});

test.each([
  ['ownStart', /^Dear team,\n+My account is locked\./],
  ['ownEnd', /^My account is locked\.\n+Dear team,\n+On Mon/],
  ['cursor', /^My account is locked\.\n+Dear team,\n+On Mon/],
] as const)('insertText at %s stays in the own text', (at, pattern) => {
  expect(applyFix(draft, { kind: 'insertText', at, text: 'Dear team,' }).body?.content).toMatch(pattern);
});

test('insertText into an empty draft', () => {
  expect(applyFix({}, { kind: 'insertText', at: 'ownStart', text: 'Hello' }).body).toEqual({
    format: 'text',
    content: 'Hello',
  });
});

test('text never becomes markup', () => {
  const html = aDraft({ html: '<p>Hello</p>' });
  const fixed = applyFix(html, { kind: 'insertText', at: 'ownEnd', text: '<img src=x onerror=alert(1)>' });
  expect(fixed.body?.content).not.toContain('<img');
  expect(fixed.body?.content).toContain('&lt;img');
});
