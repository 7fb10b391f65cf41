import { maskSecrets } from '../../../src/core/findings/mask-secrets';
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
