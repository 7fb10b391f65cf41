import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../mails');

test('the frozen mails are as they were labelled', () => {
  const lines = readFileSync(join(folder, 'holdout.sha256'), 'utf8').trim().split('\n');
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    const [hash, name = ''] = line.split(/\s+\*?/);
    expect(
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ).toBe(hash);
  }
});
