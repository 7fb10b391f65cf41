import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreMails } from './mails';
import { precision, recall } from './scores';

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

test('errors and warnings on the mails that may be looked at: few wrong, few missed', () => {
  for (const set of ['dev.en', 'dev2.en'] as const) {
    const findings = scoreMails(set).findings.all();
    expect({ set, precise: precision(findings) >= 0.95, complete: recall(findings) >= 0.92 }).toEqual({
      set,
      precise: true,
      complete: true,
    });
  }
});
