import { maskSecrets, maskValues } from '../../../src/core/findings/mask-secrets';
import { processorTime } from '../../support/processor-time';

const finding = {
  check: 'secret/password',
  severity: 'error',
  message: 'x',
  params: { text: 'password ab12cd, '.repeat(1500) },
} as unknown as Parameters<typeof maskSecrets>[0][number];

test('the same secret a thousand times is taken out once', () => {
  const secrets = new Array<string>(1500).fill('ab12cd');
  let text = '';
  const time = processorTime(() => (text = String(maskSecrets([finding], secrets)[0]?.params?.['text'])));
  expect(text).not.toContain('ab12cd');
  expect(text).toContain('password •••, password');
  expect(time).toBeLessThan(100);
});

test('so are thousands of different ones', () => {
  const secrets = Array.from({ length: 3000 }, (_, index) => `ab${index}cd`);
  const text = `password ${secrets.join(', password ')}`;
  let clean = '';
  const time = processorTime(() => (clean = maskValues(text, secrets)));
  expect(clean.replace(/password •••(?:, )?/g, '')).toBe('');
  expect(time).toBeLessThan(200);
});

test('a short value stays where it is part of another number; what a pattern would read otherwise is plain text', () => {
  expect(maskValues('code 123, order 91234, 123.', ['123'])).toBe('code •••, order 91234, •••.');
  expect(maskValues('it is a+b(c]5$ or a', ['a+b(c]5$'])).toBe('it is ••• or a');
  expect(maskValues('nothing', [])).toBe('nothing');
});
