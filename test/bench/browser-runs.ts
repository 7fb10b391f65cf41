import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';

// webpack reads its configuration as a CommonJS module; so do we.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const configurations = require('../../webpack.config.js') as (env: object, argv: { mode: string }) => Configuration[];

/** How much slower than this machine the slowed runs are. */
export const slowdown = 4;

/** Slows the page's own work; its frames of the same site share the process and are slowed too. */
export const slowDown = async (page: Page, rate = slowdown): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
};

/** tsx wraps named functions in a helper that does not exist in the page: here is one, for this document and later ones. */
export const allowNames = async (page: Page): Promise<void> => {
  const script = 'globalThis.__name = (value) => value';
  await page.addInitScript(script);
  await page.evaluate(script);
};

/** Builds one entry as the pane or the event bundle is built, into a place of its own; gives the file, which is all of it. */
export const buildLike = async (name: 'pane' | 'events', entry: string): Promise<string> => {
  const like = configurations({}, { mode: 'production' }).find((one) => one.name === name);
  if (!like) throw new Error(`webpack.config.js has no configuration named "${name}".`);
  const path = mkdtempSync(join(tmpdir(), 'askwell-bench-'));
  const { dependencies: _order, plugins: _plugins, cache: _cache, ...rest } = like;
  await new Promise<void>((resolve, reject) => {
    webpack(
      {
        ...rest,
        cache: false,
        entry: { bare: entry },
        output: { path, filename: '[name].js' },
        plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
      },
      (error, stats) => {
        if (error) reject(error);
        else if (!stats || stats.hasErrors()) reject(new Error(stats?.toString('errors-only')));
        else resolve();
      },
    );
  });
  return join(path, 'bare.js');
};
