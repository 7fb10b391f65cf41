import { gzipSync } from 'node:zlib';
import { RegExpValidator } from '@eslint-community/regexpp';
import { parse, type Node } from 'acorn';
import * as courtesyLines from '../../src/core/checks/courtesy-lines';
import { checks } from '../../src/core/checks/index';
import * as subjectFixes from '../../src/core/checks/subject-fixes';
import * as completeMail from '../../src/core/fixes/complete-mail';
import * as labels from '../../src/core/fixes/labels';
import * as words from '../../src/core/models/deciding-words';
import * as deskTime from '../../src/core/review/desk-time';
import * as tone from '../../src/core/review/tone';
import * as reasons from '../../src/core/lexicon/change-reasons';
import * as demands from '../../src/core/lexicon/demands';
import * as notAtSend from '../../src/events/not-at-send';
import { checks as sendChecks } from '../../src/events/send-checks';
import { buildEventBundle, eventBundleCeiling } from '../support/event-bundle';
import { loadInBareEngine, type BareDraft } from '../support/bare-engine';

let code = '';
beforeAll(async () => {
  code = await buildEventBundle();
}, 120_000);

const bad: BareDraft = {
  to: 'support@okpay.example',
  subject: 'Help',
  html: '<div>Hi,</div><div>my account was locked. My password is Tr0ub4dor&amp;3.</div>',
};

const validator = new RegExpValidator({ ecmaVersion: 2016, strict: false });

test('asks Chromium to compile all of it while it travels: the comment counts on the first line alone', () => {
  expect(code.slice(0, code.indexOf('\n'))).toBe('//# allFunctionsCalledOnLoad');
});

test('parses as ES2016', () => {
  expect(() => parse(code, { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
});

test('every pattern parses at ES2016, those made from strings included', () => {
  const patterns: { pattern: string; flags: string }[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex) patterns.push(regex);
    Object.values(node).forEach(visit);
  };
  visit(parse(code, { ecmaVersion: 2016, sourceType: 'script' }) as Node);
  expect(patterns.length).toBeGreaterThan(50);
  for (const { pattern, flags } of patterns) {
    validator.validateFlags(flags);
    validator.validatePattern(pattern, 0, pattern.length, flags.includes('u'));
  }
});

test('patterns made from strings while a draft is judged parse at ES2016', async () => {
  const made: (readonly [string, string])[] = [];
  const watched = code.replace(/\b(?:new )?RegExp\(/g, 'Office.pattern(');
  const engine = loadInBareEngine(watched, bad, (pattern, flags) => made.push([pattern, flags]));
  await engine.run('onMessageSendHandler');
  expect(made.length).toBeGreaterThan(10);
  for (const [pattern, flags] of made) {
    validator.validateFlags(flags);
    validator.validatePattern(pattern, 0, pattern.length, flags.includes('u'));
  }
});

test('associates every handler of the manifest at top level, in a bare engine', () => {
  expect(loadInBareEngine(code, bad).handlers.sort()).toEqual([
    'onMessageAttachmentsChangedHandler',
    'onMessageFromChangedHandler',
    'onMessageRecipientsChangedHandler',
    'onMessageSendHandler',
    'onNewMessageComposeHandler',
  ]);
});

test('evaluates none of its modules before the first event', async () => {
  // Marks the start of every module's function: `{842(e,t,n){…}}` in webpack's table.
  const starts: number[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const { type, key, value } = node as { type?: string; key?: { value?: unknown }; value?: { body?: Node } };
    if (type === 'Property' && typeof key?.value === 'number' && value?.body) starts.push(value.body.start + 1);
    else Object.values(node).forEach(visit);
  };
  visit(parse(code, { ecmaVersion: 2016, sourceType: 'script' }));
  expect(starts.length).toBeGreaterThan(0);
  const watched = [0, ...starts].map((from, index) => code.slice(from, starts[index])).join('Office.pattern("run");');
  const runs: string[] = [];
  const engine = loadInBareEngine(watched, bad, (pattern) => runs.push(pattern));
  expect(runs).toEqual([]);
  await engine.run('onMessageSendHandler');
  expect(runs).toHaveLength(starts.length);
  // What is left to run at load: webpack's few helpers and the association.
  const last = code.slice(starts[starts.length - 1]);
  expect(last.length - last.lastIndexOf('.exports')).toBeLessThan(2000);
});

test('judges a mail to a desk and says what matters, without the secret', async () => {
  const engine = loadInBareEngine(code, bad);
  const { completions } = await engine.run('onMessageSendHandler');
  expect(completions).toEqual([{ allowEvent: false, errorMessage: expect.stringContaining('password') }]);
  expect(JSON.stringify([completions, engine.stamps])).not.toContain('Tr0ub4dor');
  expect(JSON.parse(engine.stamps[0] ?? '{}')).toMatchObject({ desk: 'okpay', checked: true });
});

test('a mail to a friend goes at once, its body unread', async () => {
  const engine = loadInBareEngine(code, { ...bad, to: 'anna@friends.example' });
  expect((await engine.run('onMessageSendHandler')).completions).toEqual([{ allowEvent: true }]);
  expect(engine.calls).not.toContain('body');
});

test('a lost callback without timers waits for Outlook; it never completes twice', async () => {
  const { completions } = await loadInBareEngine(code, { ...bad, lost: ['subject'] }).run('onMessageSendHandler');
  expect(completions).toEqual([]);
});

test.each(['onNewMessageComposeHandler', 'onMessageRecipientsChangedHandler'])('%s completes once', async (name) => {
  expect((await loadInBareEngine(code, bad).run(name)).completions).toEqual([{ allowEvent: true }]);
});

test('stays under its ceiling', () => {
  expect(gzipSync(code, { level: 9 }).length).toBeLessThan(eventBundleCeiling);
});

test('what stands for modules that Send does not need has their names', () => {
  const stoodFor = {
    ...reasons,
    ...demands,
    ...subjectFixes,
    ...completeMail,
    ...courtesyLines,
    ...labels,
    ...deskTime,
    ...tone,
    ...words,
  };
  expect(Object.keys(stoodFor)).toEqual(expect.arrayContaining(Object.keys(notAtSend)));
});

test('the checks at Send are all but the hints, in their order', () => {
  expect(sendChecks).toEqual(checks.filter(({ severity }) => severity !== 'info'));
});
