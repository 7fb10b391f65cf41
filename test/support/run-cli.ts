import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(__dirname, '..', '..');

/** Runs `check` as a user would, without npm. */
export const runCheck = (args: readonly string[], input = '', language = 'en_US.UTF-8') =>
  run('check', args, input, language);

export const runRequests = (args: readonly string[], input = '', language = 'en_US.UTF-8') =>
  run('requests', args, input, language);

const run = (command: string, args: readonly string[], input: string, language: string) => {
  const result = spawnSync(process.execPath, [path.join(root, 'src/cli/run.mjs'), command, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: language, TZ: 'UTC' },
    maxBuffer: 64 * 1024 * 1024,
  });
  const lines = result.stdout.split('\n').filter((line) => line !== '');
  return { code: result.status, out: result.stdout, err: result.stderr, lines };
};

/** Runs `check --jsonl` for somebody who goes away after the first answer, as `| head -1` does. */
export const checkForOneLine = (input: string): Promise<{ readonly code: number | null; readonly err: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, 'src/cli/run.mjs'), 'check', '--jsonl']);
    let err = '';
    child.stderr.on('data', (words: Buffer) => (err += words.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    // It may be gone before it has read everything.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('close', (code) => resolve({ code, err }));
  });
