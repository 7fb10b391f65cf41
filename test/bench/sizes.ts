import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transformSync } from '@swc/core';
import { buildEventModules, eventBundleCeiling } from '../support/event-bundle';
import { table } from './measure';

const root = join(__dirname, '../..');
const dist = join(root, 'dist/addin');

/** Bytes after gzip -9, as servers send them. */
export const gzipSize = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** What the pane loads for its first useful view: the scripts its page names. */
export const firstViewFiles = (): readonly string[] =>
  [...readFileSync(join(dist, 'taskpane.html'), 'utf8').matchAll(/<script[^>]+src="([^":]+\.js)"/g)].map(
    ([, name = '']) => join(dist, name),
  );

/** The core and the view of a draft: load beside the first view and are needed for a verdict. */
export const coreFiles = (): readonly string[] =>
  [...readFileSync(join(dist, 'taskpane.html'), 'utf8').matchAll(/<link rel="preload"[^>]+href="([^"]+\.js)"/g)].map(
    ([, name = '']) => join(dist, name),
  );

/** Sources of a part, minified one by one and zipped together: what the part weighs before it is bundled with others. */
const partSize = (files: readonly string[]): number => {
  const code = files.map((file) => {
    const source = readFileSync(file, 'utf8');
    if (file.endsWith('.json')) return source;
    return transformSync(source, {
      jsc: {
        target: 'es2020',
        parser: { syntax: 'typescript', tsx: file.endsWith('x') },
        minify: { compress: true, mangle: true },
      },
      minify: true,
      module: { type: 'es6' },
    }).code;
  });
  return gzipSync(code.join('\n'), { level: 9 }).length;
};

const filesIn = (folder: string, wanted: (name: string) => boolean = () => true): readonly string[] => {
  const at = join(root, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        /\.(ts|tsx|json)$/.test(name) &&
        !name.endsWith('tsconfig.json') &&
        !name.endsWith('schema.json') &&
        wanted(name),
    )
    .map((name) => join(at, name));
};

const isSuffixes = (name: string): boolean => name.includes('public-suffixes');

/** `core/facts`, `events`, `node_modules/punycode`: the room a module of the event bundle belongs to. */
const roomOf = (path: string): string => (/^(?:src\/core|node_modules|src)\/[^/]+/.exec(path) ?? [path])[0];

/** What the event bundle is made of, after tree shaking: by room, with its heaviest files. */
const printEventRooms = async (): Promise<void> => {
  const rooms = new Map<string, [path: string, code: string][]>();
  for (const module of await buildEventModules()) {
    rooms.set(roomOf(module[0]), [...(rooms.get(roomOf(module[0])) ?? []), module]);
  }
  const kilobytes = (code: string): number => gzipSync(code, { level: 9 }).length / 1024;
  const rows = [...rooms]
    .map(([room, modules]) => {
      const heaviest = modules
        .map(([path, code]): [string, number] => [path.slice(room.length + 1), kilobytes(code)])
        .sort(([, one], [, other]) => other - one)
        .slice(0, 4);
      const named = heaviest.map(([path, size]) => `${path.replace(/\.\w+$/, '')} ${size.toFixed(1)}`).join(', ');
      return [room, kilobytes(modules.map(([, code]) => code).join('\n')), named] as const;
    })
    .sort(([, one], [, other]) => other - one);
  table('Event bundle by room (KB gzip, each room alone)', ['room', 'KB', 'heaviest files'], rows);
};

export const printSizes = async (): Promise<void> => {
  printParts();
  await printEventRooms();
};

const printParts = (): void => {
  table(
    'Parts (KB gzip, minified alone)',
    ['part', 'KB'],
    [
      ['pane UI (own code)', partSize(filesIn('src/taskpane')) / 1024],
      [
        'core without words, weights, suffixes',
        partSize(
          filesIn('src/core', (name) => !name.startsWith('lexicon') && !name.includes('weights') && !isSuffixes(name)),
        ) / 1024,
      ],
      ['word lists', partSize(filesIn('src/core/lexicon')) / 1024],
      ['public suffix list', partSize(filesIn('src/core/desks', isSuffixes)) / 1024],
      ['weights', partSize(filesIn('src/core/models/weights')) / 1024],
    ],
  );
  if (!existsSync(join(dist, 'taskpane.html'))) {
    console.log('\nBundles: run `npm run build` first.');
    return;
  }
  const firstView = firstViewFiles();
  const core = coreFiles();
  const rest = readdirSync(dist)
    .filter((name) => name.endsWith('.js') && name !== 'launchevent.js')
    .map((name) => join(dist, name))
    .filter((file) => !firstView.includes(file) && !core.includes(file));
  table(
    'Bundles (KB gzip)',
    ['bundle', 'KB', 'ceiling'],
    [
      ['task pane, first view', firstView.reduce((sum, file) => sum + gzipSize(file), 0) / 1024, '150'],
      ['task pane, core beside it', core.reduce((sum, file) => sum + gzipSize(file), 0) / 1024, '–'],
      ['task pane, later chunks', rest.reduce((sum, file) => sum + gzipSize(file), 0) / 1024, '–'],
      [
        'event bundle',
        gzipSize(join(dist, 'launchevent.js')) / 1024,
        `${Math.round(eventBundleCeiling / 1024)} (aim 90)`,
      ],
    ],
  );
};
