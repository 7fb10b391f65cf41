/** The first reading of a large mailbox, later changes, and everything that may go wrong on the way. */
import type { MailboxError } from '../../../src/host/mailbox';
import { memoryCache } from '../../../src/host/storage/open-mail-cache';
import { generatedMailbox } from '../../../src/workbench/graph/generated-mailbox';
import { aDesk } from '../../support/a-desk';
import { openMailbox, secretToken, user, type OpenMailbox } from '../../support/graph/open-mailbox';

const desk = aDesk({ officialDomains: ['okpay.example'], confirmed: true });
const deskAddress = 'support@okpay.example';
const mails = (count: number) => generatedMailbox(count, { user, desk: deskAddress });
const withDesk = (list: ReturnType<typeof mails>) =>
  list
    .filter(({ message }) =>
      [message.from, ...(message.toRecipients ?? [])].some((one) => one?.emailAddress?.address === deskAddress),
    )
    .map(({ id }) => id)
    .sort();
const cachedIds = async ({ cache }: OpenMailbox) => (await cache.mails()).map(({ id }) => id).sort();
const options = { desks: [desk], maskSubject: (subject: string) => subject };
const deltaCalls = (asked: readonly string[]) => asked.filter((call) => call.includes('/messages/delta')).length;

let open: OpenMailbox;
afterEach(() => {
  expect(open.double.unanswered).toEqual([]);
  expect(open.line.peak).toBeLessThanOrEqual(4);
  expect(open.line.urls.join(' ')).not.toContain(secretToken);
});
const signedIn = async (...args: Parameters<typeof openMailbox>) => {
  open = openMailbox(...args);
  await open.mailbox.signIn('envelopes');
  return open;
};

test('5,000 mails with two 429s and one 503: nothing lost, nothing twice, useful after the first page', async () => {
  const all = mails(5000);
  const { mailbox, double, line } = await signedIn(all);
  double.failNext(
    { status: 429, code: 'TooManyRequests', retryAfter: 1 },
    { status: 503, code: 'ServiceUnavailable', retryAfter: 1 },
    { status: 429, code: 'ApplicationThrottled', retryAfter: 1, where: 'batch' },
  );
  const fresh: string[] = [];
  const seen: number[] = [];
  const result = await mailbox.sync({
    ...options,
    onMails: (page) => fresh.push(...page.map(({ itemId = '' }) => itemId)),
    onProgress: (progress) => seen.push(progress.seen),
  });
  expect(await cachedIds(open)).toEqual(withDesk(all));
  expect(fresh).toHaveLength(withDesk(all).length);
  expect(new Set(fresh).size).toBe(fresh.length);
  const read = all.filter(({ folder }) => folder !== 'f-drafts').length;
  expect(result).toEqual({ seen: read, total: read, kept: withDesk(all).length });
  expect(seen.filter((count, at) => count < (seen[at - 1] ?? 0))).toEqual([]);
  expect(line.peak).toBeGreaterThan(1);
}, 60_000);

test('a second reading asks for changes only', async () => {
  const all = mails(1000);
  const { mailbox, double } = await signedIn(all);
  await mailbox.sync(options);
  const ids = withDesk(all);
  const [moved = '', gone = '', read = ''] = ids;
  double.store.move(moved, 'f-projects');
  double.store.remove(gone);
  double.store.markRead(read);
  const added = mails(5)[0];
  if (added) double.store.put('AAkALgNew=', 'f-inbox', added.message);
  const before = double.asked.length;
  const kept: number[] = [];
  const result = await mailbox.sync({ ...options, onMails: (page) => kept.push(page.length) });
  const asked = double.asked.slice(before);
  expect(await cachedIds(open)).toEqual([...ids.filter((id) => id !== gone), 'AAkALgNew='].sort());
  // Four folders, a page each; details of the moved and of the new mail only.
  expect(deltaCalls(asked)).toBe(4);
  expect(asked.filter((call) => call.startsWith('GET me/messages/'))).toHaveLength(2);
  expect(result.total).toBeUndefined();
  expect(kept.reduce((sum, count) => sum + count, 0)).toBe(2);
  const row = (await open.cache.mails()).find(({ id }) => id === moved);
  // Outlook opens mails by an id that changes with the folder.
  expect(row).toMatchObject({ folder: 'f-projects', message: { itemId: `R/1+${moved}` } });
});

test('offline in the middle: says so, keeps what it has, goes on there', async () => {
  const all = mails(3000);
  const { mailbox, line, double } = await signedIn(all);
  line.offlineAfter = 14;
  await expect(mailbox.sync(options)).rejects.toMatchObject({ code: 'offline' } satisfies Partial<MailboxError>);
  const first = double.asked.filter((call) => call.includes('/messages/delta')).length;
  expect((await cachedIds(open)).length).toBeGreaterThan(0);
  expect((await cachedIds(open)).length).toBeLessThan(withDesk(all).length);
  line.offlineAfter = undefined;
  const before = double.asked.length;
  await mailbox.sync(options);
  expect(await cachedIds(open)).toEqual(withDesk(all));
  const pages = ['f-inbox', 'f-sent', 'f-archive', 'f-projects', 'f-drafts'].reduce(
    (sum, folder) =>
      sum + (folder === 'f-drafts' ? 0 : Math.max(1, Math.ceil(double.store.inFolder(folder).length / 200))),
    0,
  );
  // Pages on their way when the line broke come again, at most one a folder; the others do not.
  expect(deltaCalls(double.asked.slice(before))).toBeGreaterThanOrEqual(pages - first);
  expect(deltaCalls(double.asked.slice(before))).toBeLessThanOrEqual(pages - first + 5);
});

test('an expired delta token: the folder is read from the start, rows stay meanwhile', async () => {
  const all = mails(600);
  const { mailbox, double, cache } = await signedIn(all);
  await mailbox.sync(options);
  const ids = withDesk(all);
  double.store.remove(ids[0] ?? '');
  double.expireDeltas();
  const sizes: number[] = [];
  const spy: typeof cache.apply = cache.apply;
  cache.apply = async (page) => {
    await spy(page);
    sizes.push((await cache.mails()).length);
  };
  await mailbox.sync(options);
  expect(Math.min(...sizes)).toBe(ids.length - 1);
  expect(await cachedIds(open)).toEqual(ids.slice(1));
});

test('a token that expires before the first reading is complete', async () => {
  const all = mails(2000);
  const { mailbox, line, double } = await signedIn(all);
  line.offlineAfter = 14;
  await expect(mailbox.sync(options)).rejects.toMatchObject({ code: 'offline' });
  line.offlineAfter = undefined;
  double.expireDeltas();
  const result = await mailbox.sync(options);
  expect(await cachedIds(open)).toEqual(withDesk(all));
  expect(result.seen).toBe(result.total);
});

test('cancel stops at once and the next run goes on', async () => {
  const all = mails(2000);
  const { mailbox } = await signedIn(all);
  const stop = new AbortController();
  const run = mailbox.sync({ ...options, signal: stop.signal, onMails: () => stop.abort(new Error('cancelled')) });
  await expect(run).rejects.toThrow('cancelled');
  await mailbox.sync(options);
  expect(await cachedIds(open)).toEqual(withDesk(all));
});

test('a desk the user adds later: older mails are found', async () => {
  const all = mails(400);
  const { mailbox } = await signedIn(all);
  await mailbox.sync({ ...options, desks: [] });
  expect(await cachedIds(open)).toEqual([]);
  await mailbox.sync(options);
  expect(await cachedIds(open)).toEqual(withDesk(all));
  await mailbox.sync({ ...options, desks: [] });
  expect(await cachedIds(open)).toEqual([]);
});

test('a folder that is gone takes its mails along', async () => {
  const all = mails(200);
  const { mailbox, cache } = await signedIn(all);
  await mailbox.sync(options);
  await cache.apply({
    put: [{ id: 'old', folder: 'f-gone', round: 1, message: { source: 'graph', to: [], cc: [], subject: '' } }],
    removed: [],
    cursor: { folder: 'f-gone', link: 'x', phase: 'changes', round: 1, seen: 1 },
    endsRound: false,
  });
  await mailbox.sync(options);
  expect(await cachedIds(open)).toEqual(withDesk(all));
});

describe('what is kept', () => {
  test('no bodies, masked subjects, few headers, no token', async () => {
    const { mailbox, cache } = await signedIn(mails(300));
    await mailbox.sync({ ...options, maskSubject: () => 'masked' });
    const kept = JSON.stringify([await cache.mails(), await cache.cursors(), await cache.mark()]);
    expect(kept).not.toContain(secretToken);
    expect(kept).not.toContain('"body"');
    expect(kept).not.toContain('Payment failed');
    expect(kept).toContain('auto-submitted');
  });

  test('texts, when agreed to, are handed on but not kept', async () => {
    open = openMailbox(mails(100));
    await open.mailbox.signIn('texts');
    const texts: string[] = [];
    await open.mailbox.sync({
      ...options,
      onMails: (page) => texts.push(...page.map(({ body }) => body?.content ?? 'none')),
    });
    expect(texts.join(' ')).toContain('passed this on to our technicians');
    expect(texts).not.toContain('none');
    expect(JSON.stringify(await open.cache.mails())).not.toContain('technicians');
  });

  test('sign-out forgets tokens, rows, cursors and the agreement', async () => {
    const cache = memoryCache();
    const { mailbox } = await signedIn(mails(300), { cache });
    await mailbox.sync(options);
    expect((await cache.mails()).length).toBeGreaterThan(0);
    await mailbox.signOut();
    expect([await cache.mails(), await cache.cursors(), await cache.mark()]).toEqual([[], [], undefined]);
    expect(open.signedIn).toEqual(['envelopes', 'out']);
    expect(await mailbox.resume()).toBe(false);
    await expect(mailbox.sync(options)).rejects.toMatchObject({ code: 'signed-out' });
  });
});
