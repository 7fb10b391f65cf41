import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** What is wrong with one row, in words for whoever wrote it; `id` where the row has one. */
export class RowError extends Error {
  constructor(
    message: string,
    readonly id?: unknown,
  ) {
    super(message);
    this.name = 'RowError';
  }
}

/**
 * Reads JSON Lines and writes one line a row, in order, while reading. A bad row becomes `{id?, error}`, the rest goes on.
 * Resolves to the exit code: 1 if any row was bad.
 */
export const eachJsonLine = async (
  input: Readable,
  output: Writable,
  answer: (row: unknown) => unknown,
): Promise<0 | 1> => {
  let exitCode: 0 | 1 = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    const text = line.replace(/^\ufeff/, '').trim();
    if (text === '') continue;
    const result = answerLine(text, answer);
    if (result instanceof RowError) exitCode = 1;
    const row = result instanceof RowError ? { id: result.id, error: result.message } : result;
    if (!output.write(`${JSON.stringify(row)}\n`)) await new Promise((resolve) => output.once('drain', resolve));
  }
  return exitCode;
};

const answerLine = (text: string, answer: (row: unknown) => unknown): unknown => {
  let row: unknown;
  try {
    row = JSON.parse(text, withoutPrototype);
  } catch {
    return new RowError('This line is not JSON.');
  }
  try {
    return answer(row);
  } catch (error) {
    if (error instanceof RowError) return error;
    // A message could quote the mail; the name says enough to look for the bug.
    return new RowError(`This row could not be judged (${error instanceof Error ? error.name : 'error'}).`, idOf(row));
  }
};

export const idOf = (row: unknown): unknown =>
  typeof row === 'object' && row !== null ? (row as { id?: unknown }).id : undefined;

const withoutPrototype = (key: string, value: unknown): unknown => (key === '__proto__' ? undefined : value);
