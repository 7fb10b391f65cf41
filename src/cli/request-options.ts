import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Locale } from '../core/language/locale';

export interface RequestOptions {
  readonly paths: readonly string[];
  readonly me: readonly string[];
  readonly json: boolean;
  readonly jsonl: boolean;
  readonly help: boolean;
  readonly desksFile?: string;
  readonly now: number;
  readonly locale: Locale;
}

export const requestsUsage = `Usage: npm run --silent requests -- [--me ADDRESS…] [--desks FILE] [--now ISO] PATH… [options]
       npm run --silent requests -- --jsonl [options] < conversations.jsonl

  PATH           .eml files, .mbox files, Maildir, or folders of them
  --me ADDRESS   your address, repeated or several after each other (default: the one most mails have in common)
  --desks FILE   desk profiles: one profile or a list, as JSON; desks are also found in the mails
  --now ISO      how things stood then, for example 2024-05-06T12:00:00Z
  --json         print JSON (src/cli/schema.json, requestsOutput)
  --jsonl        read conversations from standard input, one JSON row a line (requestsInput)
  --lang LANG    language of the table: en or zh-CN (default: from the environment)
`;

/** The command line; throws a `TypeError` with a readable message when it is wrong. */
export const readRequestOptions = (
  args: readonly string[],
  environmentLanguage: string,
  now: number,
): RequestOptions => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      me: { type: 'string', multiple: true, default: [] },
      desks: { type: 'string' },
      now: { type: 'string' },
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      lang: { type: 'string' },
    },
  });
  const at = values.now === undefined ? now : Date.parse(values.now);
  if (!isFinite(at)) throw new TypeError('--now: a moment such as 2024-05-06T12:00:00Z is expected.');
  // `--me a@x b@y PATH`: what looks like an address and is no file belongs to --me.
  const isAddress = (word: string): boolean =>
    values.me.length > 0 && /^[^\s@/\\]+@[^\s@/\\]+$/.test(word) && !existsSync(word);
  const language = values.lang ?? environmentLanguage;
  return {
    paths: positionals.filter((word) => !isAddress(word)),
    me: [...values.me, ...positionals.filter(isAddress)].flatMap((word) => word.split(',')).map((word) => word.trim()),
    json: values.json,
    jsonl: values.jsonl,
    help: values.help,
    now: at,
    ...(values.desks === undefined ? {} : { desksFile: values.desks }),
    locale: /^zh/i.test(language) ? 'zh-CN' : 'en',
  };
};
