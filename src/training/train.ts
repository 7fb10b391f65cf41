import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { shippedActPlan } from './train-mail-acts';
import { packedDeskMails, shippedKindPlan } from './train-mail-kinds';
import { packedRequestType } from './train-request-type';
import { packedFineWeights } from './train-tone';

/**
 * `npm run train -- <data folder> [file …]`: trains the weights in src/core/models/weights from the licensed data.
 * Seeded: the same data give the same bytes. Data sets and licences: NOTICE.
 */
const folder = join(dirname(fileURLToPath(import.meta.url)), '../core/models/weights');
/** A file of weights: its constants with their packed text. */
const files: Readonly<Record<string, (data: string) => Readonly<Record<string, string>>>> = {
  'request-type': packedRequestType,
  'desk-mails': () => {
    const { acts, kinds } = packedDeskMails(shippedActPlan, shippedKindPlan);
    return { mailActWeights: acts, mailKindWeights: kinds };
  },
  fine: (data) => {
    const { courtesy, offensive } = packedFineWeights(data);
    return { courtesy, offensive };
  },
};

const main = (): void => {
  const [data, ...wanted] = process.argv.slice(2);
  if (data === undefined) throw new Error('usage: npm run train -- <data folder> [file …]');
  mkdirSync(folder, { recursive: true });
  for (const [name, train] of Object.entries(files)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const started = Date.now();
    const constants = Object.entries(train(data));
    const source = constants.map(([constant, packed]) => `export const ${constant} =\n  '${packed}';\n`).join('\n');
    writeFileSync(join(folder, `${name}.ts`), `/** Written by \`npm run train\`; see src/training. */\n${source}`);
    const sizes = constants.map(([constant, packed]) => `${constant} ${gzipSync(packed, { level: 9 }).length}`);
    console.log(`${name}: ${sizes.join(', ')} bytes gzip; ${Math.round((Date.now() - started) / 1000)} s`);
  }
};

main();
