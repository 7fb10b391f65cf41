import type { HolidaySource } from '../core/calendar/holidays';
import { genericDesk } from '../core/desks/built-in-desks';
import { createCoreClassifier } from '../core/models/core-classifier';
import { eachJsonLine, RowError } from './json-lines';
import { readRequestsRow, type RequestsRow } from './message-row';
import { printRequests } from './print-requests';
import { readDesks } from './read-desks';
import { ownerOf, readMails } from './read-mails';
import { readRequestOptions, requestsUsage, type RequestOptions } from './request-options';
import { requestRow, standingRequests, type RequestSettings } from './request-rows';

/** `npm run requests`: exit code 0, 1 when an input could not be read, 2 when the command line is wrong. */
const main = async (args: readonly string[]): Promise<number> => {
  let options: RequestOptions;
  let settings: RequestSettings;
  try {
    options = readRequestOptions(args, process.env.LC_ALL ?? process.env.LANG ?? '', Date.now());
    if (options.help || (options.paths.length === 0 && !options.jsonl)) {
      process.stdout.write(requestsUsage);
      return options.help ? 0 : 2;
    }
    const desks = await readDesks(options.desksFile, options.locale);
    const needsCountries = options.jsonl || desks.some(({ holidays }) => typeof holidays === 'string');
    const holidays = needsCountries ? await otherCountries() : undefined;
    settings = { desks, classifier: createCoreClassifier(), ...(holidays ? { holidays } : {}) };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  if (options.jsonl)
    return eachJsonLine(process.stdin, process.stdout, (row) => answerRow(readRequestsRow(row, options.now), settings));
  return printArchive(options, settings);
};

/** Loaded only where a desk may need it: it is the largest thing here. */
const otherCountries = async (): Promise<HolidaySource> => (await import('./country-holidays')).countryHolidays;

const answerRow = (row: RequestsRow, settings: RequestSettings) => {
  const named = typeof row.desk === 'string' ? settings.desks.find(({ id }) => id === row.desk) : row.desk;
  if (typeof row.desk === 'string' && !named)
    throw new RowError(`“desk”: no such desk; known: ${settings.desks.map(({ id }) => id).join(', ')}`, row.id);
  const desk = named?.id === genericDesk.id ? undefined : named;
  const { messages, me, now, timeZone } = row;
  const list = {
    messages,
    me,
    now,
    mode: 'only' as const,
    ...(timeZone ? { timeZone } : {}),
    ...(desk ? { desk } : {}),
  };
  return { id: row.id, requests: standingRequests(list, settings).map(requestRow) };
};

const printArchive = async (options: RequestOptions, settings: RequestSettings): Promise<number> => {
  const { messages, unreadable } = await readMails(options.paths);
  const me = options.me.length > 0 ? options.me : ownerOf(messages);
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const standing = standingRequests({ messages, me, now: options.now, timeZone, mode: 'archive' }, settings);
  if (options.json) process.stdout.write(`${JSON.stringify({ requests: standing.map(requestRow) }, undefined, 2)}\n`);
  else process.stdout.write(printRequests(standing, messages.length, options.locale));
  for (const path of unreadable) {
    const words = options.locale === 'en' ? 'this is no mail that can be read.' : '无法读取这个文件，或者它不是邮件。';
    process.stderr.write(`${path}: ${words}\n`);
  }
  return unreadable.length > 0 ? 1 : 0;
};

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
