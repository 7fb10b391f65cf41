/**
 * The whole mailbox in the production pane: the button, consent, first reading, list, changes, sign-out. The pane, office.js,
 * MSAL and host/graph are the real ones. Faked are Outlook's sign-in bridge (`window.nestedAppAuthBridge`, at the boundary
 * MSAL defines), Microsoft's login for the window (no real Microsoft sign-in has been seen) and Microsoft Graph (the
 * double of src/workbench/graph).
 */
import type { Frame } from 'playwright-core';
import { generatedMailbox, type GeneratedMail } from '../../src/workbench/graph/generated-mailbox';
import { closeBrowser } from '../support/browser';
import { graphInBrowser, type BrowserGraph } from '../support/graph/graph-in-browser';
import { loginInBrowser } from '../support/graph/login-in-browser';
import { pressMailbox, unfoldMailbox } from '../support/graph/mailbox-part';
import { sampleMails } from '../support/graph/sample-mails';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../support/workbench';

jest.setTimeout(180_000);

const graphHost = 'https://graph.microsoft.com';
const user = 'mei.lin@brightpath.example';
const secret = 'token-secret-5d1c';
const confirmations = [{ id: 'okpay', officialDomains: ['okpay.example'], officialAddresses: [] }];
const settings = {
  askwell: JSON.stringify({
    version: 1,
    fields: { confirmations: { at: 1, value: confirmations }, welcomed: { at: 1, value: true } },
    desks: {},
  }),
};
const mails = (count: number, noise = 20): readonly GeneratedMail[] =>
  generatedMailbox(count, { user, desk: 'support@okpay.example', noise });

let workbench: Workbench;
let graph: BrowserGraph;
let login: Awaited<ReturnType<typeof loginInBrowser>>;
const open = async (
  list: readonly GeneratedMail[],
  {
    agree = 'yes',
    bridge = 'outlook',
    ...options
  }: WorkbenchOptions & { readonly agree?: 'yes' | 'no' | 'admin'; readonly bridge?: 'outlook' | 'none' } = {},
): Promise<Frame> => {
  workbench = await openWorkbench({ roaming: settings, pane: 'closed', open: 'friend-zh', ...options });
  graph = await graphInBrowser(workbench.page, { host: graphHost, mails: list, user, agree, bridge, secret });
  login = await loginInBrowser(workbench.page.context(), { user, agree, secret });
  await workbench.page.click('.addin');
  const pane = await workbench.paneFrame();
  await pane.locator('#tab-requests').click();
  return pane;
};
afterEach(async () => {
  const { errors } = workbench;
  await workbench.close();
  expect(graph.double.unanswered).toEqual([]);
  expect(graph.problems).toEqual([]);
  expect(login.problems).toEqual([]);
  expect([...graph.urls, ...login.urls].join(' ')).not.toContain(secret);
  expect(errors).toEqual([]);
});
afterAll(closeBrowser);

const press = async (pane: Frame, words: string) => {
  await unfoldMailbox(pane);
  await pane.getByText(words, { exact: true }).click();
};
const phase = (pane: Frame, name: string) => pane.locator(`[data-mailbox="${name}"]`).waitFor({ timeout: 120_000 });
const kept = (pane: Frame) => pane.evaluate(keptEverywhere);
const rows = async (pane: Frame) => {
  const list = pane.locator('li[aria-setsize]').first();
  return (await list.count()) === 0 ? 0 : Number(await list.getAttribute('aria-setsize'));
};

/** Everything the pane's origin keeps, as text. */
async function keptEverywhere(): Promise<string> {
  const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const store of database.objectStoreNames) {
      const request = database.transaction(store).objectStore(store).getAll();
      found.push(
        await new Promise((resolve) => (request.onsuccess = () => resolve({ [`${name}/${store}`]: request.result }))),
      );
    }
    database.close();
  }
  return JSON.stringify(found);
}

test('consent, 5,000 mails with throttling, list, changes only, sign-out', async () => {
  const all = mails(5000);
  const pane = await open(all);
  // Nothing is asked before the button is pressed.
  await phase(pane, 'signed-out');
  await unfoldMailbox(pane);
  expect(await pane.locator('[data-mailbox]').innerText()).toContain('keep only mails with a desk');
  expect(graph.urls).toEqual([]);

  graph.double.failNext(
    { status: 429, code: 'TooManyRequests', retryAfter: 1 },
    { status: 503, code: 'ServiceUnavailable', retryAfter: 1 },
    { status: 429, code: 'ApplicationThrottled', retryAfter: 1, where: 'batch' },
  );
  await pressMailbox(pane);
  await phase(pane, 'ready');
  const withDesk = all.filter(({ message }) =>
    [message.from, ...(message.toRecipients ?? [])].some(
      (one) => one?.emailAddress?.address === 'support@okpay.example',
    ),
  );
  expect(await pane.locator('[data-mailbox]').innerText()).toContain(
    `${withDesk.length} mails with desks from your mailbox.`,
  );
  const requests = new Set(withDesk.map(({ message }) => message.conversationId)).size;
  await pane.locator('li[aria-setsize]').first().waitFor();
  expect(await rows(pane)).toBe(requests);

  // No token, no text of a mail.
  const known = await kept(pane);
  expect(known).toContain('askwell-mailbox/mails');
  expect(known).not.toContain(secret);
  expect(known).not.toContain('technicians');

  const before = graph.double.asked.length;
  const first = withDesk[0]?.id ?? '';
  graph.double.store.remove(first);
  await press(pane, 'Look for new mails');
  await pane.locator('summary', { hasText: `${withDesk.length - 1} mails with desks from your mailbox.` }).waitFor();
  await phase(pane, 'ready');
  // The button went with what it was pressed in: the keyboard's place did not.
  expect(await pane.evaluate(() => document.activeElement?.closest('#panel-requests') !== null)).toBe(true);
  // Which folders there are, and a page of changes of each of the four: no mail again.
  const asked = graph.double.asked.slice(before);
  expect(asked.filter((call) => call.includes('/messages/delta'))).toHaveLength(4);
  expect(asked.filter((call) => call.startsWith('GET me/messages/'))).toEqual([]);

  // What the user takes out of the list stays out, in another pane too; without a word of it being kept.
  const row = pane.locator('li', { has: pane.locator('[aria-expanded]') }).first();
  await row.locator('[aria-expanded]').click();
  await row.getByText('Remove from the list').click();
  await pane
    .locator(`li[aria-setsize="${requests - 1}"]`)
    .first()
    .waitFor();
  await press(pane, 'Look for new mails');
  await phase(pane, 'ready');
  expect(await rows(pane)).toBe(requests - 1);
  const removals = await pane.evaluate(keptEverywhere).then((text) => text.slice(text.indexOf('askwell/removals')));
  expect(removals).toMatch(/^askwell\/removals":\[\{/);
  expect(removals.slice(0, removals.indexOf(']}'))).not.toMatch(/subject|Payment|okpay\.example/);

  await press(pane, 'Sign out');
  await phase(pane, 'signed-out');
  expect(await rows(pane)).toBe(0);
  const left = await kept(pane);
  expect(left).not.toContain(secret);
  expect(left).not.toContain('"source":"graph"');
  expect(left).toContain('"askwell/removals":[]');
  expect(left).not.toContain('Payment failed');
});

test('offline in the middle: says so, and goes on', async () => {
  const all = mails(3000);
  const pane = await open(all);
  await phase(pane, 'signed-out');
  await workbench.page.route(`${graphHost}/v1.0/me/mailFolders(**`, async (route) => {
    if (graph.urls.length > 12) graph.isOffline = true;
    return route.fallback();
  });
  await pressMailbox(pane);
  await pane.locator('[data-mailbox="ready"][data-error="offline"]').waitFor({ timeout: 60_000 });
  await workbench.page.unroute(`${graphHost}/v1.0/me/mailFolders(**`);
  graph.isOffline = false;
  await press(pane, 'Go on reading');
  await pane.locator('[data-mailbox="ready"]:not([data-error])').waitFor({ timeout: 60_000 });
  const requests = new Set(
    all
      .filter(({ message }) => JSON.stringify([message.from, message.toRecipients]).includes('support@okpay.example'))
      .map(({ message }) => message.conversationId),
  ).size;
  expect(await rows(pane)).toBe(requests);
});

test('the next pane fetches what is new by itself, and the open mail shows the answer', async () => {
  const samples = await sampleMails();
  const answer = samples.find(({ id }) => id.includes('desk-answer-locked-zh'));
  if (!answer) throw new Error('no such sample');
  const pane = await open(
    samples.filter((mail) => mail !== answer),
    { open: 'sent-locked-zh' },
  );
  await phase(pane, 'signed-out');
  await pressMailbox(pane);
  await phase(pane, 'ready');
  await pane.locator('#tab-mail').click();
  const card = pane.locator('[data-request]');
  await card.getByText(/^Based on 2 mails from your mailbox\. Last read /).waitFor();
  expect(await card.getAttribute('data-state')).not.toBe('your-turn');
  graph.double.store.put(answer.id, 'f-inbox', answer.message);
  // Closed and opened again: Outlook still knows who is signed in.
  await workbench.page.click('.addin');
  await workbench.page.click('.addin');
  const next = await workbench.paneFrame();
  await next.locator('[data-request][data-state="your-turn"]').waitFor({ timeout: 30_000 });
});

test('a mail of a request is opened before the mailbox has been read: the rest of the request is there at once', async () => {
  const samples = await sampleMails();
  const sent = samples.find(({ id }) => id.includes('sent-refund-en'));
  if (!sent) throw new Error('no such sample');
  const { message } = sent;
  const like = (id: string, address: string, change: Partial<typeof message>): GeneratedMail => {
    const sender = { emailAddress: { name: 'Ann', address } };
    const date = '2026-11-19T08:00:00Z';
    return {
      id: `AAkALg${id}=`,
      folder: 'f-archive',
      message: {
        ...message,
        internetMessageId: `<${id}@x.example>`,
        from: sender,
        sender,
        toRecipients: [{ emailAddress: { name: 'Mei', address: user } }],
        sentDateTime: date,
        receivedDateTime: date,
        internetMessageHeaders: [],
        ...change,
      },
    };
  };
  const byAgent = like('agent', 'ann.smith@freemail.example', { subject: 'Re: Failed payment' });
  const passedOn = like('passed', 'refunds@okpay.example', {
    subject: '[OKP-2026-020287] Refund team',
    conversationId: 'AAQkOther=',
  });
  const pane = await open([...samples, byAgent, passedOn], { open: 'sent-refund-en' });
  await phase(pane, 'signed-out');
  let goOn = (): void => undefined;
  const isHeld = new Promise<void>((resolve) => (goOn = resolve));
  // Three of the four requests that may be under way.
  await workbench.page.route(/mailFolders\/f-(inbox|sent|archive)\/messages\/delta/, async (route) => {
    await isHeld;
    return route.fallback();
  });
  await pressMailbox(pane);
  await phase(pane, 'reading');
  await pane.locator('#tab-mail').click();
  const card = pane.locator('[data-request]');
  // Sent, acknowledged, passed on, the agent's own address, and the refund team under the same number.
  await card.getByText('Based on 5 mails from your mailbox. The mailbox has not been read to the end yet.').waitFor();
  // The refund team has answered.
  expect(await card.getAttribute('data-state')).toBe('your-turn');
  await card.locator('summary', { hasText: 'All mails (5)' }).click();
  await card.locator('li', { hasText: 'ann.smith@freemail.example' }).getByText('sender not confirmed').waitFor();
  expect(await pane.locator('[data-missed]').count()).toBe(0);

  goOn();
  await card.getByText(/^Based on 5 mails from your mailbox\. Last read /).waitFor({ timeout: 60_000 });
  const keptOf = async (id: string) => (await kept(await workbench.paneFrame())).split(`"id":"${id}"`).length - 1;
  expect([await keptOf(byAgent.id), await keptOf(passedOn.id), await keptOf(sent.id)]).toEqual([1, 1, 1]);

  // Another pane knows it all before it asks, asks once, and fetches nothing again.
  const before = graph.double.asked.length;
  await workbench.page.click('.addin');
  await workbench.page.click('.addin');
  const next = await workbench.paneFrame();
  await next
    .locator('[data-request]')
    .getByText(/^Based on 5 mails from your mailbox\. Last read /)
    .waitFor();
  const asked = (start: string) => graph.double.asked.slice(before).filter((call) => call.startsWith(start)).length;
  while (asked('GET me/messages') < 3) await next.waitForTimeout(50);
  await next.locator('#tab-requests').click();
  await phase(next, 'ready');
  expect([asked('GET me/messages'), asked('GET me/messages/')]).toEqual([3, 0]);
});

test('a mail about a locked account: the desk’s notice in the mailbox, known only to who signed in', async () => {
  const pane = await open(await sampleMails(), { open: 'draft-reply-locked-zh', locale: 'zh-CN' });
  await phase(pane, 'signed-out');
  await pane.locator('#tab-mail').click();
  await pane.locator('[data-need]').first().waitFor();
  expect(await pane.locator('[data-lock-notices]').count()).toBe(0);
  await pane.locator('#tab-requests').click();
  await pressMailbox(pane);
  await phase(pane, 'ready');
  await pane.locator('#tab-mail').click();
  const notices = pane.locator('[data-lock-notices="1"]');
  await notices.getByText('您的账户已被临时限制').waitFor();
  await notices.getByText('打开邮件').click();
  await pane.locator('#tab-requests').click();
  await press(pane, '退出登录');
  await phase(pane, 'signed-out');
  await pane.locator('#tab-mail').click();
  expect(await pane.locator('[data-lock-notices]').count()).toBe(0);
});

test.each([
  ['no', 'en', 'You did not sign in'],
  ['admin', 'zh-CN', '须由管理员批准'],
] as const)('%s: says why in words of its own, and asks Graph nothing', async (agree, locale, words) => {
  const pane = await open([], { agree, locale });
  await phase(pane, 'signed-out');
  await pressMailbox(pane);
  await pane.getByText(words).waitFor();
  expect(graph.urls).toEqual([]);
});

describe('where Outlook lends no sign-in', () => {
  const signInWindow = async (pane: Frame) => {
    const opened = workbench.page.context().waitForEvent('page');
    await pressMailbox(pane);
    const window = await opened;
    const urls: string[] = [];
    window.on('framenavigated', (frame) => urls.push(frame.url()));
    return { window, urls };
  };

  test('a window of ours signs in, closes, and leaves the token nowhere', async () => {
    const pane = await open(mails(60), { bridge: 'none' });
    await phase(pane, 'signed-out');
    const { window, urls } = await signInWindow(pane);
    await window.getByText('Mail.ReadBasic').waitFor();
    const closed = window.waitForEvent('close');
    await window.getByText('Answer').click();
    await closed;
    await phase(pane, 'ready');
    await pane.locator('li[aria-setsize]').first().waitFor();
    await unfoldMailbox(pane);
    await pane.getByText('This Outlook cannot renew the sign-in by itself').waitFor();
    expect(urls.join(' ')).not.toContain(secret);
    expect(urls.join(' ')).not.toContain(user);
    expect(await kept(pane)).not.toContain(secret);
    await press(pane, 'Sign out');
    await phase(pane, 'signed-out');
    expect(await kept(pane)).not.toContain('Payment failed');
    // The next time Microsoft lets the person choose.
    const again = await signInWindow(pane);
    await again.window.getByText('Mail.ReadBasic').waitFor();
    expect(login.urls.join(' ')).toContain('prompt=select_account');
    await again.window.close();
    await pane.getByText('The sign-in window was closed').waitFor();
  });

  test.each([
    ['en', 'this Outlook does not renew it'],
    ['zh-CN', '此版本的 Outlook 不会自动续期'],
  ] as const)('%s: another pane has to ask again, and says why', async (locale, words) => {
    const pane = await open(mails(60), { bridge: 'none', locale });
    await phase(pane, 'signed-out');
    const { window } = await signInWindow(pane);
    await window.getByText('Answer').click();
    await phase(pane, 'ready');
    await workbench.page.click('.addin');
    await workbench.page.click('.addin');
    const next = await workbench.paneFrame();
    await next.locator('#tab-requests').click();
    await next.locator('[data-mailbox="signed-out"][data-error="signed-out"]').getByText(words).waitFor();
    await next.locator('li[aria-setsize]').first().waitFor();
  });

  test.each([
    ['no', 'zh-CN', '您没有登录'],
    ['admin', 'en', 'lets only administrators allow this'],
  ] as const)('%s in the window: said in words of its own', async (agree, locale, words) => {
    const pane = await open([], { agree, locale, bridge: 'none' });
    await phase(pane, 'signed-out');
    const { window } = await signInWindow(pane);
    await window.getByText('Answer').click();
    await pane.getByText(words).waitFor();
    expect(graph.urls).toEqual([]);
  });

  test('a window that is blocked: says what to do', async () => {
    const pane = await open([], { bridge: 'none' });
    await phase(pane, 'signed-out');
    await pane.evaluate(() => void (window.open = () => null));
    await pressMailbox(pane);
    await pane.getByText('Allow pop-ups for this page').waitFor();
  });
});
