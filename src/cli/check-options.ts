import { parseArgs } from 'node:util';
import type { Locale } from '../core/language/locale';

export interface CheckOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly jsonl: boolean;
  readonly raw: boolean;
  readonly help: boolean;
  readonly desksFile?: string;
  readonly desk?: string;
  readonly locale: Locale;
}

export const checkUsage = `Usage: npm run --silent check -- FILE.eml… [options]
       npm run --silent check -- --jsonl [options] < drafts.jsonl

  --json         print one JSON row a file (src/cli/schema.json, checkOutput)
  --jsonl        read drafts from standard input, one JSON row a line (checkInput)
  --desks FILE   add desk profiles: one profile or a list, as JSON
  --desk ID      judge every file, and every row that names none, as a mail to this desk
  --raw          do not mask secrets in the parts of the output
  --lang LANG    language of the texts: en or zh-CN (default: from the environment)
`;

/** The command line; throws a `TypeError` with a readable message when it is wrong. */
export const readCheckOptions = (args: readonly string[], environmentLanguage: string): CheckOptions => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      raw: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      desks: { type: 'string' },
      desk: { type: 'string' },
      lang: { type: 'string' },
    },
  });
  const language = values.lang ?? environmentLanguage;
  return {
    files: positionals,
    json: values.json,
    jsonl: values.jsonl,
    raw: values.raw,
    help: values.help,
    ...(values.desks === undefined ? {} : { desksFile: values.desks }),
    ...(values.desk === undefined ? {} : { desk: values.desk }),
    locale: /^zh/i.test(language) ? 'zh-CN' : 'en',
  };
};
