import { defineCheck } from '../../../src/core/checks/check';
import { runCheck } from '../../../src/core/checks/run-check';
import { message } from '../../../src/core/language/message';

const words = message({ en: () => 'words', 'zh-CN': () => '文字' });
const base = { severity: 'info' } as const;

const aCheck = (review: () => readonly { readonly message: 'found' }[], applies = true) =>
  defineCheck({
    ...base,
    id: 'subject/test',
    needs: ['subject'],
    messages: { found: words },
    appliesTo: () => applies,
    review,
  });

test('a missing field is "cannot tell", and says which', () => {
  const result = runCheck(
    aCheck(() => [{ message: 'found' }]),
    { ownText: 'x' },
  );
  expect(result).toEqual({ check: 'subject/test', outcome: 'cannot-tell', findings: [], detail: 'subject' });
});

test('a field that is known to be empty is no missing field', () => {
  expect(
    runCheck(
      aCheck(() => []),
      { subject: '' },
    ).outcome,
  ).toBe('passed');
});

test('not applicable', () => {
  expect(
    runCheck(
      aCheck(() => [{ message: 'found' }], false),
      { subject: 'x' },
    ).outcome,
  ).toBe('not-applicable');
});

test('a finding carries check and severity, and empty lists', () => {
  expect(
    runCheck(
      aCheck(() => [{ message: 'found' }]),
      { subject: 'x' },
    ).findings,
  ).toEqual([{ check: 'subject/test', severity: 'info', message: 'found', params: {}, fixes: [], suggestions: [] }]);
});

test('a crash is one result; its message, which may quote the mail, is not kept', () => {
  const crashing = aCheck(() => {
    throw new RangeError('my password is hunter22X');
  });
  const result = runCheck(crashing, { subject: 'x' });
  expect(result).toEqual({ check: 'subject/test', outcome: 'crashed', findings: [], detail: 'RangeError' });
});

test('a check is handed only what it declares', () => {
  let given: readonly string[] = [];
  const nosy = defineCheck({
    ...base,
    id: 'subject/nosy',
    needs: ['subject'],
    messages: { found: words },
    review: (inputs) => {
      given = Object.keys(inputs);
      return [];
    },
  });
  runCheck(nosy, { subject: 'x', ownText: 'secret' });
  expect(given).toEqual(['subject']);
});

test('what a check only wants is handed in where it is there, and is no reason to be silent', () => {
  const given: unknown[] = [];
  const check = defineCheck({
    ...base,
    id: 'subject/test',
    needs: ['subject'],
    wants: ['ownText'],
    messages: { found: words },
    review: (inputs) => {
      given.push(inputs);
      return [];
    },
  });
  expect(runCheck(check, { subject: 'x' }).outcome).toBe('passed');
  runCheck(check, { subject: 'x', ownText: 'y' });
  expect(given).toEqual([{ subject: 'x' }, { subject: 'x', ownText: 'y' }]);
});
