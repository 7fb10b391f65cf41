import { readRequestsRow } from '../../../src/cli/message-row';
import { requestRow, standingRequests } from '../../../src/cli/request-rows';
import { createCoreClassifier } from '../../../src/core/models/core-classifier';
import { stories, type Story } from './stories';

const start = Date.parse('2024-05-06T09:00:00Z');
const moment = (hours: number): string => new Date(start + Math.round(hours * 3600) * 1000).toISOString();
const classifier = createCoreClassifier();

const acme = {
  id: 'acme',
  name: { en: 'Acme', 'zh-CN': 'Acme' },
  officialDomains: ['acme.example'],
  timeZone: 'UTC',
  hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
  targets: { default: { hours: 24, clock: 'calendar' } },
};

const run = ({ mails, desk, me, now }: Story) => {
  const row = readRequestsRow(
    {
      id: 's',
      me: me ?? ['li@user.example'],
      now: moment(now),
      ...(desk === 'none' ? {} : { desk: { ...acme, ...desk } }),
      messages: mails.map(({ by, at, subject, text, id, reply, from, to, headers }) => ({
        from: from ?? (by === 'me' ? 'Li <li@user.example>' : 'Acme Support <support@acme.example>'),
        to: to ?? [by === 'me' ? 'support@acme.example' : 'li@user.example'],
        date: moment(at),
        subject,
        text,
        headers: {
          ...(id ? { 'Message-ID': `<${id}@x>` } : {}),
          ...(reply ? { 'In-Reply-To': `<${reply}@x>` } : {}),
          ...headers,
        },
      })),
    },
    Date.now(),
  );
  const list = { ...row, mode: 'only' as const };
  const named = typeof row.desk === 'object' ? { desk: row.desk } : { desk: undefined };
  const { desk: _given, ...rest } = list;
  const standing = standingRequests(named.desk ? { ...rest, desk: named.desk } : rest, { desks: [], classifier });
  return standing.map(requestRow);
};

const plain = (row: ReturnType<typeof requestRow>, fields: readonly string[]): Record<string, unknown> => {
  const result: Record<string, unknown> = {};
  for (const field of fields) {
    const value = row[field as keyof typeof row];
    result[field] =
      field === 'waitingSince' || field === 'dueAt'
        ? typeof value === 'string'
          ? (Date.parse(value) - start) / 3_600_000
          : value
        : field === 'turns'
          ? row.turns.map(({ who, index }) => [who, index])
          : value;
  }
  return result;
};

describe('stories', () => {
  it.each(stories.map((story) => [story.title, story] as const))('%s', (_title, story) => {
    const rows = run(story);
    expect(rows.map((row, index) => plain(row, Object.keys(story.expected[index] ?? {})))).toEqual(story.expected);
  });
});
