import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';

// webpack reads its configuration as a CommonJS module; so do we.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const configurations = require('../../webpack.config.js') as (env: object, argv: { mode: string }) => Configuration[];

/** The production event bundle, built apart so that nobody else's build is disturbed. Seconds. */
export const buildEventBundle = async (): Promise<string> => {
  const events = configurations({}, { mode: 'production' }).find(({ name }) => name === 'events');
  if (!events?.output) throw new Error('webpack.config.js has no configuration named "events".');
  const path = mkdtempSync(join(tmpdir(), 'askwell-events-'));
  const { dependencies: _needsPane, ...alone } = events;
  await new Promise<void>((resolve, reject) => {
    webpack({ ...alone, output: { ...events.output, path } }, (error, stats) => {
      if (error) reject(error);
      else if (!stats || stats.hasErrors()) reject(new Error(stats?.toString('errors-only')));
      else resolve();
    });
  });
  return readFileSync(join(path, 'launchevent.js'), 'utf8');
};
