/** The ledger after mails came from the mailbox, went, and after sign-out. */
import type { Readings } from '../../src/core/conversation/build-requests';
import { runThrough } from '../../src/core/conversation/steps';
import type { Message } from '../../src/core/mail/message';
import { createCoreClassifier } from '../../src/core/models/core-classifier';
import type { LedgerRequest, Removal } from '../../src/host/store';
import { ledgerChange, withoutMailbox, type LedgerChange } from '../../src/taskpane/mailbox/ledger-change';
import { coreRequests } from '../../src/taskpane/requests/core-requests';
import { removalOf } from '../../src/taskpane/session/request-marks';
import { isFromMailbox } from '../../src/taskpane/session/rests-on';
import { aDesk } from '../support/a-desk';

const core = coreRequests(createCoreClassifier());
const desk = aDesk({ officialDomains: ['okpay.example'], confirmed: true });
const me = { name: '', address: 'mei@brightpath.example' };
const support = { name: 'OKPay', address: 'support@okpay.example' };
const day = 86_400_000;
const monday = Date.UTC(2026, 10, 16, 9);

const mail = (id: string, fields: Partial<Message>): Message => ({
  source: 'graph',
  internetMessageId: `<${id}@x.example>`,
  conversationId: 'c1',
  from: me,
  to: [support],
  cc: [],
  subject: 'Payment failed',
  date: monday,
  ...fields,
});
const question = mail('q', {});
const holding = mail('h', {
  from: support,
  to: [me],
  date: monday + day,
  subject: 'Re: [Request #48291] Payment failed',
  body: {
    format: 'text',
    content: 'Dear Mei, we have passed your request on to our technicians and will get back to you.',
  },
});
const bare = ({ body: _body, ...rest }: Message): Message => rest;

const changeOf = (
  rows: readonly LedgerRequest[],
  mails: readonly Message[],
  removals: readonly Removal[] = [],
  isComplete = true,
): LedgerChange =>
  runThrough(
    ledgerChange({
      isComplete,
      rows,
      removals,
      mails,
      core,
      maskSubject: core.maskSubject,
      me: [me.address],
      desks: [desk],
      timeZone: 'UTC',
      mailbox: me.address,
      now: monday + 2 * day,
      oldest: monday - 90 * day,
    }),
  );
const apply = (...args: Parameters<typeof changeOf>): readonly LedgerRequest[] => after(args[0], changeOf(...args));
const after = (rows: readonly LedgerRequest[], { put, remove }: Pick<LedgerChange, 'put' | 'remove'>) => [
  ...rows.filter(({ key }) => !remove.includes(key) && !put.some((row) => row.key === key)),
  ...put,
];

test('a request from the mailbox alone: kept without texts, gone after sign-out', () => {
  const rows = apply([], [question, holding]);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.request.numbers).toEqual(['48291']);
  expect(JSON.stringify(rows)).not.toContain('technicians');
  expect(after(rows, withoutMailbox(rows))).toEqual([]);
});

test('what was read from a text stays when the text is gone', () => {
  const rows = apply([], [question, holding]);
  const mark = (list: readonly LedgerRequest[]) => list[0]?.request.messages.map((entry) => entry.holding);
  expect(mark(rows)).toEqual([false, true]);
  const again = apply(rows, [
    question,
    bare(holding),
    mail('q2', { date: monday + 1.5 * day, subject: 'Re: Payment failed' }),
  ]);
  expect(mark(again)).toEqual([false, true, false]);
  expect(again[0]?.waitingSince).toBe(monday);
});

test('nothing new: nothing is written', () => {
  const rows = apply([], [question, holding]);
  const again = apply(rows, [question, bare(holding)]);
  expect(again[0]).toBe(rows[0]);
});

test('what the pane saw itself survives sign-out; the user’s marks too', () => {
  const [fromPane] = apply([], [{ ...question, source: 'graph' }]);
  if (!fromPane) throw new Error('no row');
  const seen: LedgerRequest = {
    ...fromPane,
    solvedAt: monday + day / 2,
    requestType: 'security',
    request: {
      ...fromPane.request,
      sources: ['current'],
      messages: fromPane.request.messages.map((entry) => ({
        ...entry,
        message: { ...entry.message, source: 'current' },
      })),
    },
  };
  const rows = apply([seen], [question, holding]);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ key: seen.key, solvedAt: seen.solvedAt, requestType: 'security' });
  expect(rows[0]?.request.messages).toHaveLength(2);
  const left = after(rows, withoutMailbox(rows));
  expect(left.some(({ request }) => isFromMailbox(request))).toBe(false);
  expect(left[0]?.request).toEqual(seen.request);
  expect(left[0]).toMatchObject({ solvedAt: seen.solvedAt, requestType: 'security' });
  // Deleted in the mailbox: the same.
  expect(apply(rows, [])[0]?.request).toEqual(seen.request);
});

describe('a request taken out of the list', () => {
  const [row] = apply([], [question, holding]);
  if (!row) throw new Error('no row');
  const removal = removalOf(row.request, monday + 1.5 * day);

  test('stays out while nobody writes, whichever of its mails are left', () => {
    expect(apply([], [question, holding], [removal])).toEqual([]);
    expect(apply([], [holding], [removal])).toEqual([]);
    expect(apply([], [question], [removal])).toEqual([]);
  });

  test('another request of the same desk is not touched', () => {
    const other = mail('o', { conversationId: 'c7', subject: 'Account locked', date: monday - day });
    expect(apply([], [question, holding, other], [removal])).toHaveLength(1);
  });

  test('comes back with a later mail', () => {
    const later = mail('l', { from: support, to: [me], subject: 'Re: [Request #48291]', date: monday + 1.6 * day });
    expect(apply([], [question, holding, later], [removal])).toHaveLength(1);
  });

  test('what is kept of it says nothing', () => {
    expect(JSON.stringify(removal)).not.toMatch(/Payment|48291|okpay\.example|brightpath|OKPay"/);
  });
});

test('a mail in the mailbox shows that two rows are one request', () => {
  const other = { ...question, internetMessageId: '<z@x.example>', conversationId: 'c2', date: monday + 3 * 3_600_000 };
  const two = [...apply([], [question]), ...apply([], [other])];
  expect(two).toHaveLength(2);
  const link = mail('l', { conversationId: 'c2', references: ['<q@x.example>', '<z@x.example>'], date: monday + day });
  expect(apply(two, [question, other, link])).toHaveLength(1);
});

test('a mail more: the others are not read again, and the rows are those of a reading from nothing', () => {
  const readings: Readings = new WeakMap();
  const more = mail('q2', { date: monday + 1.5 * day, subject: 'Re: Payment failed' });
  const build = (mails: readonly Message[], known?: Readings) =>
    runThrough(
      core.buildInSteps(mails, { me: [me.address], desks: [desk], timeZone: 'UTC', ...(known && { readings: known }) }),
    );
  build([question, holding], readings);
  const before = [question, holding].map((one) => readings.get(one));
  expect(build([more, question, holding], readings)).toEqual(build([more, question, holding]));
  // Only the place in the list is new.
  expect([question, holding].map((one) => ({ ...readings.get(one), index: 0 }))).toEqual(
    before.map((one) => ({ ...one, index: 0 })),
  );
  expect(readings.get(holding)?.keys).toBe(before[1]?.keys);
});

test('2,000 requests in a few seconds', () => {
  const mails = Array.from({ length: 2000 }, (_, at) => {
    const number = 48_000 + at;
    const fields = { conversationId: `c${at}`, subject: `Re: [Request #${number}] Payment failed` };
    return [
      mail(`q${at}`, { ...fields, date: monday + at * 1000 }),
      mail(`a${at}`, { ...fields, from: support, to: [me], date: monday + at * 1000 + day }),
    ];
  }).flat();
  const rows = apply([], mails);
  expect(rows).toHaveLength(2000);
  const start = performance.now();
  expect(apply(rows, mails)).toHaveLength(2000);
  expect(performance.now() - start).toBeLessThan(15_000);
});

describe('a request taken out of the list', () => {
  const removal = removalOf(apply([], [question, holding])[0]?.request as LedgerRequest['request'], 0);

  test('is remembered while one of its mails is in the mailbox', () => {
    expect(changeOf([], [question], [removal]).recall).toEqual([]);
  });

  test('is forgotten with its last mail, but not before the mailbox has been read to its end', () => {
    expect(changeOf([], [], [removal]).recall).toEqual([removal.key]);
    expect(changeOf([], [], [removal], false).recall).toEqual([]);
  });

  test('is remembered when the mailbox never knew it', () => {
    expect(changeOf([], [], [{ ...removal, fromMailbox: false }]).recall).toEqual([]);
  });
});
