import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../mails');

test('the frozen mails are as they were labelled', () => {
  const lines = readFileSync(join(folder, 'holdout.sha256'), 'utf8').trim().split('\n');
  const frozen = readdirSync(folder).filter((name) => /^holdout.*\.jsonl$/.test(name));
  expect(lines.map((line) => line.split(/\s+\*?/)[1]).sort()).toEqual(frozen.sort());
  for (const line of lines) {
    const [hash, name = ''] = line.split(/\s+\*?/);
    expect(
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ).toBe(hash);
  }
});
