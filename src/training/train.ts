import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { packedRequestType, shippedPlan } from './train-request-type';

/**
 * `npm run train -- <data folder> [model …]`: trains the weights in src/core/models/weights from the licensed data.
 * Seeded: the same data give the same bytes. Data sets and licences: NOTICE.
 */
const folder = join(dirname(fileURLToPath(import.meta.url)), '../core/models/weights');
const models: Readonly<Record<string, { readonly constant: string; readonly train: (data: string) => string }>> = {
  'request-type': { constant: 'requestTypeWeights', train: (data) => packedRequestType(data, shippedPlan) },
};

const main = (): void => {
  const [data, ...wanted] = process.argv.slice(2);
  if (data === undefined) throw new Error('usage: npm run train -- <data folder> [model …]');
  mkdirSync(folder, { recursive: true });
  for (const [name, { constant, train }] of Object.entries(models)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const started = Date.now();
    const packed = train(data);
    const source = `/** Written by \`npm run train\`; see src/training. */\nexport const ${constant} =\n  '${packed}';\n`;
    writeFileSync(join(folder, `${name}.ts`), source);
    const size = gzipSync(packed, { level: 9 }).length;
    console.log(`${name}: ${size} bytes gzip, ${Math.round((Date.now() - started) / 1000)} s`);
  }
};

main();
