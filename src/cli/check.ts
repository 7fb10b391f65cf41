import { readFile } from 'node:fs/promises';
import type { Locale } from '../core/language/locale';
import { createCoreClassifier } from '../core/models/core-classifier';
import { withFineWeights } from '../core/models/fine-weights';
import { readEml, type EmlProblem } from '../files/read-eml';
import { checkUsage, readCheckOptions, type CheckOptions } from './check-options';
import { checkRow, reviewRow, type CheckSettings } from './check-row';
import { readDraftRow, type DraftRow } from './draft-row';
import { eachJsonLine } from './json-lines';
import { printReview } from './print-review';
import { readDesks } from './read-desks';

/** `npm run check`: exit code 0, 1 when an input could not be read, 2 when the command line is wrong. */
const main = async (args: readonly string[]): Promise<number> => {
  let options: CheckOptions;
  let settings: CheckSettings;
  try {
    options = readCheckOptions(args, process.env.LC_ALL ?? process.env.LANG ?? '');
    if (options.help || (options.files.length === 0 && !options.jsonl)) {
      process.stdout.write(checkUsage);
      return options.help ? 0 : 2;
    }
    const { raw, locale } = options;
    const desks = await readDesks(options.desksFile, locale);
    if (options.desk !== undefined && !desks.some(({ id }) => id === options.desk))
      throw new Error(`--desk: ${desks.map(({ id }) => id).join(', ')}`);
    const classifier = withFineWeights(createCoreClassifier(), await import('../core/models/weights/fine'));
    settings = { desks, classifier, raw, now: Date.now(), locale };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  const named = options.desk === undefined ? {} : { desk: options.desk };
  if (options.jsonl)
    return eachJsonLine(process.stdin, process.stdout, (row) => checkRow({ ...named, ...readDraftRow(row) }, settings));
  let exitCode = 0;
  for (const file of options.files) exitCode = Math.max(exitCode, await checkFile(file, options, settings));
  return exitCode;
};

const checkFile = async (file: string, options: CheckOptions, settings: CheckSettings): Promise<number> => {
  const read = await readFile(file).then(readEml, () => ({ ok: false, reason: 'missing' }) as const);
  if (!read.ok) {
    const words = unreadable[read.reason][options.locale];
    if (options.json) process.stdout.write(`${JSON.stringify({ id: file, error: words })}\n`);
    else process.stderr.write(`${file}: ${words}\n`);
    return 1;
  }
  const row: DraftRow = {
    id: file,
    draft: read.draft,
    // "Yesterday" in a mail counts from its own date.
    ...(read.message.date === undefined ? {} : { now: read.message.date }),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...(options.desk === undefined ? {} : { desk: options.desk }),
  };
  const text = options.json
    ? `${JSON.stringify(checkRow(row, settings))}\n`
    : printReview(file, reviewRow(row, settings), options.locale);
  process.stdout.write(text);
  return 0;
};

const unreadable: Readonly<Record<EmlProblem | 'missing', Readonly<Record<Locale, string>>>> = {
  missing: { en: 'This file cannot be opened.', 'zh-CN': '无法打开这个文件。' },
  empty: { en: 'This file is empty.', 'zh-CN': '这个文件是空的。' },
  'too-large': { en: 'This file is too large for a mail.', 'zh-CN': '这个文件太大，不像是邮件。' },
  'not-a-mail': { en: 'This file is no mail.', 'zh-CN': '这个文件不是邮件。' },
  damaged: { en: 'This mail is damaged and cannot be read.', 'zh-CN': '这封邮件已损坏，无法读取。' },
};

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
