import Ajv2020 from 'ajv/dist/2020';
import schema from '../../src/cli/schema.json';
import { deskNeeds } from '../../src/core/desks/desk-need';
import { factKinds, secretKinds } from '../../src/core/facts/fact';
import { sendDecisions, severities } from '../../src/core/findings/finding';
import { textLanguages } from '../../src/core/language/locale';
import { requestTypeLabels, requestTypes } from '../../src/core/models/request-type';
import { checkForOneLine, runCheck } from '../support/run-cli';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false });
ajv.addSchema(schema, 'cli');
const validate = (name: keyof typeof schema.$defs, value: unknown) => {
  const check = ajv.getSchema(`cli#/$defs/${name}`);
  if (!check) throw new Error(name);
  return check(value) ? [] : check.errors;
};

const okpay = {
  id: 'acme',
  name: { en: 'Acme', 'zh-CN': '艾克' },
  officialDomains: ['acme.example'],
  officialAddresses: ['help@acme.example'],
};
const draft = {
  from: { name: 'Li Wei', address: 'li@mail.example' },
  to: ['Acme Support <help@acme.example>'],
  subject: 'Payment failed on 3 March',
  attachments: [],
  now: '2026-03-04T10:00:00Z',
};
const rows = [
  {
    ...draft,
    id: 'en',
    desk: okpay,
    bodyText: 'Hello,\nmy payment of €49.99 failed. My password is hunter22X.\nThanks',
  },
  { ...draft, id: 'zh', desk: okpay, subject: '问题', bodyText: '我的账户被冻结了，密码：Abc12345。' },
  {
    ...draft,
    id: 3,
    desk: okpay,
    bodyHtml: '<p>Dear team,</p><p>please see the attached <b>receipt</b>.</p>',
    cc: null,
  },
  {
    ...draft,
    id: 'reply',
    desk: okpay,
    composeType: 'reply',
    knownRequest: { number: '48213', dueAt: '2026-03-06T10:00:00Z' },
    bodyText:
      'Any news?\n\n-- \nLi Wei\n\nOn Mon, 2 Mar 2026, Acme <help@acme.example> wrote:\n> Your password: Rabbit-77!x',
  },
  { ...draft, id: 'elsewhere', to: ['friend@mail.example'], subject: 'Lunch', bodyText: 'Lunch today?' },
  { id: 'bare' },
  { ...draft, id: 'look-alike', desk: okpay, to: 'help@acme-support.com', bodyText: '' },
];

describe('check --jsonl', () => {
  const input = [
    ...rows.map((row) => JSON.stringify(row)),
    '{broken',
    '[1]',
    '{"id":"bad","subject":7}',
    '{"id":"x","desk":"nobody"}',
  ];
  const { code, lines, out } = runCheck(['--jsonl'], `\ufeff${input.join('\r\n')}\n\n`);
  const answers = lines.map((line) => JSON.parse(line) as Record<string, unknown>);

  test('one line a row, in order, exit code 1', () => {
    expect(answers.map(({ id }) => id)).toEqual([
      'en',
      'zh',
      3,
      'reply',
      'elsewhere',
      'bare',
      'look-alike',
      undefined,
      undefined,
      'bad',
      'x',
    ]);
    expect(code).toBe(1);
  });

  test.each(rows.map((row, index) => [String(row.id), row, index] as const))('%s fits the schema', (_, row, index) => {
    expect(validate('checkInput', row)).toEqual([]);
    expect(validate('checkOutput', answers[index])).toEqual([]);
  });

  test('bad rows say what is wrong', () => {
    const bad = answers.slice(rows.length);
    for (const row of bad) expect(validate('rowError', row)).toEqual([]);
    expect(bad.map(({ error }) => error)).toEqual([
      'This line is not JSON.',
      'A row must be a JSON object.',
      '“subject”: must be a string',
      '“desk”: no profile is called “nobody”.',
    ]);
  });

  test('secrets of every part are masked', () => {
    expect(out).not.toMatch(/hunter22X|Abc12345|Rabbit-77/);
    expect(answers[0]).toMatchObject({ parts: { ownText: expect.stringContaining('My password is •••') } });
    expect(answers[3]).toMatchObject({ parts: { ownText: 'Any news?', quotedText: expect.stringContaining('•••') } });
  });

  test('what is found', () => {
    const checksOf = (index: number) => (answers[index]?.findings as { check: string }[]).map(({ check }) => check);
    expect(answers[0]).toMatchObject({
      desk: 'acme',
      language: 'en',
      requestType: 'payment-error',
      sendDecision: 'stop',
    });
    expect(checksOf(0)).toContain('secret/password');
    expect(answers[1]).toMatchObject({ language: 'zh', requestType: 'account-locked' });
    expect(checksOf(1)).toEqual(expect.arrayContaining(['secret/password', 'subject/vague']));
    expect(checksOf(2)).toContain('attachment/mentioned-but-missing');
    expect(checksOf(3)).toEqual(expect.arrayContaining(['subject/request-number-missing', 'timing/follow-up-early']));
    expect(checksOf(3)).not.toContain('account/identifier-missing');
    expect(answers[4]).toMatchObject({
      desk: null,
      findings: [],
      sendDecision: 'not-for-a-desk',
      requestType: 'not-support',
    });
    expect(checksOf(6)).toContain('recipient/look-alike');
  });

  test('--raw leaves the parts as they are, findings stay clean', () => {
    const raw = runCheck(['--jsonl', '--raw'], JSON.stringify(rows[0]));
    const answer = JSON.parse(raw.lines[0] ?? '{}') as {
      parts: { ownText: string };
      findings: unknown;
      facts: unknown;
    };
    expect(answer.parts.ownText).toContain('hunter22X');
    expect(JSON.stringify([answer.findings, answer.facts])).not.toContain('hunter22X');
    expect(raw.code).toBe(0);
  });
});

test('the schema names every word the code knows', () => {
  const words = (
    name:
      | 'requestType'
      | 'requestTypeLabel'
      | 'language'
      | 'severity'
      | 'sendDecision'
      | 'factKind'
      | 'secretKind'
      | 'need',
  ) => schema.$defs[name].enum;
  expect(words('requestType')).toEqual(requestTypes);
  expect(words('requestTypeLabel')).toEqual(requestTypeLabels);
  expect(words('language')).toEqual(textLanguages);
  expect(words('severity')).toEqual(severities);
  expect(words('sendDecision')).toEqual(sendDecisions);
  expect(words('factKind')).toEqual(factKinds);
  expect(words('secretKind')).toEqual(secretKinds);
  expect(words('need')).toEqual(deskNeeds);
});

test('the schema refuses a secret with its words', () => {
  const place = { field: 'body', start: 0, end: 3 };
  expect(validate('fact', { kind: 'secret', value: 'password', place })).toEqual([]);
  expect(validate('fact', { kind: 'secret', text: 'abc', place })).not.toEqual([]);
  expect(validate('fact', { kind: 'amount', place })).not.toEqual([]);
});

test('--desk stands for the desk of rows that name none', () => {
  const row = { ...draft, id: 'bare', to: ['friend@mail.example'], bodyText: 'Hello' };
  const desks = (args: string[]) =>
    runCheck(
      ['--jsonl', ...args],
      [row, { ...row, desk: okpay }].map((one) => JSON.stringify(one)).join('\n'),
    ).lines.map((line) => (JSON.parse(line) as { desk: unknown }).desk);
  expect(desks([])).toEqual([null, 'acme']);
  expect(desks(['--desk', 'okpay'])).toEqual(['okpay', 'acme']);
});

test('who reads no further than the first answer sees no error', async () => {
  const line = `${JSON.stringify(rows[0])}\n`;
  expect(await checkForOneLine(line.repeat(2000))).toEqual({ code: 0, err: '' });
});
