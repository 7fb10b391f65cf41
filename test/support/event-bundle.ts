import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type Node } from 'acorn';
import webpack, { type Configuration } from 'webpack';

// webpack reads its configuration as a CommonJS module; so do we.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const configurations = require('../../webpack.config.js') as (env: object, argv: { mode: string }) => Configuration[];

/**
 * Bytes the built file may have after gzip: a little more than it has now. The aim of 90 KB is far off; `npm run bench sizes` says
 * what it is made of.
 */
export const eventBundleCeiling = 266_000;

/** The production event bundle, built apart so that nobody else's build is disturbed. Seconds. */
export const buildEventBundle = async (): Promise<string> => build({});

/**
 * The same bundle with its modules kept apart: path from the root of the repository → minified code that is left of it.
 * Together they are a few KB more than the one file.
 */
export const buildEventModules = async (): Promise<ReadonlyMap<string, string>> => {
  const code = await build({ concatenateModules: false, moduleIds: 'named' });
  const modules = new Map<string, string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const { type, key, start, end } = node as Node & { key?: { value?: unknown } };
    if (type === 'Property' && typeof key?.value === 'string' && /^\.\//.test(key.value)) {
      modules.set(key.value.slice(2), code.slice(start, end));
    } else Object.values(node).forEach(visit);
  };
  visit(parse(code, { ecmaVersion: 2016, sourceType: 'script' }));
  return modules;
};

const build = async (optimization: Configuration['optimization']): Promise<string> => {
  const events = configurations({}, { mode: 'production' }).find(({ name }) => name === 'events');
  if (!events?.output) throw new Error('webpack.config.js has no configuration named "events".');
  const path = mkdtempSync(join(tmpdir(), 'askwell-events-'));
  const { dependencies: _needsPane, cache, ...alone } = events;
  await new Promise<void>((resolve, reject) => {
    webpack(
      {
        ...alone,
        cache: optimization && Object.keys(optimization).length > 0 ? false : cache,
        output: { ...events.output, path },
        optimization: { ...events.optimization, ...optimization },
      },
      (error, stats) => {
        if (error) reject(error);
        else if (!stats || stats.hasErrors()) reject(new Error(stats?.toString('errors-only')));
        else resolve();
      },
    );
  });
  return readFileSync(join(path, 'launchevent.js'), 'utf8');
};
