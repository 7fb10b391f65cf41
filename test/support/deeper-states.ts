import { generatedMailbox } from '../../src/workbench/graph/generated-mailbox';
import { aDesk } from './a-desk';
import { confirmedSettings } from './confirmed-settings';
import { graphInBrowser } from './graph/graph-in-browser';
import { fillLedger } from './graph/fill-ledger';
import { ledgerRows } from './graph/ledger-rows';
import { pressMailbox } from './graph/mailbox-part';
import type { PaneState } from './pane-states';
import type { Workbench, WorkbenchOptions } from './workbench';

const user = 'mei.lin@brightpath.example';
const desk = 'support@okpay.example';
const graphHost = 'https://graph.microsoft.com';

const roaming = (fields: object) => ({
  askwell: JSON.stringify({
    version: 1,
    fields: {
      welcomed: { at: 1, value: true },
      confirmations: { at: 1, value: [{ id: 'okpay', officialDomains: ['okpay.example'], officialAddresses: [] }] },
      ...fields,
    },
    desks: {},
  }),
});
const known =
  (options: WorkbenchOptions = {}) =>
  (): WorkbenchOptions => ({ roaming: confirmedSettings, open: 'friend-zh', ...options });

const openTab = async (outlook: Workbench, tab: 'requests' | 'settings') => {
  const pane = await outlook.paneFrame();
  await pane.locator(`#tab-${tab}`).click();
  return pane;
};

const importFile = (content: unknown) => async (outlook: Workbench) => {
  const pane = await openTab(outlook, 'settings');
  await pane.locator('[data-desk]').first().waitFor();
  await pane.setInputFiles('[data-role=file]', {
    name: 'desks.json',
    mimeType: 'application/json',
    buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
  });
  const notice = pane.locator('[data-import]');
  await notice.waitFor();
  await notice.scrollIntoViewIfNeeded();
  return '[data-import]';
};

/** The mailbox part of "My requests" with a mailbox that answers, or with a user who says no. */
const withMailbox =
  (
    mails: number,
    { agree = 'yes', isOffline = false }: { readonly agree?: 'yes' | 'no'; readonly isOffline?: boolean },
    selector: string,
  ) =>
  async (outlook: Workbench) => {
    const graph = await graphInBrowser(outlook.page, {
      host: graphHost,
      mails: generatedMailbox(mails, { user, desk }),
      user,
      agree,
      secret: 'x',
    });
    graph.isOffline = isOffline;
    await outlook.page.click('.addin');
    const pane = await openTab(outlook, 'requests');
    await pane.locator('[data-mailbox=signed-out]').waitFor();
    await pressMailbox(pane);
    return selector;
  };

/** States of the lists and settings that take more than a click to come to. */
export const deeperStates: readonly PaneState[] = [
  {
    name: 'settings: an import to confirm',
    options: known(),
    show: importFile([
      {
        ...aDesk({
          id: 'parcel',
          officialDomains: ['parcel-post.example'],
          officialAddresses: ['help@parcel-post.example'],
        }),
        name: { en: 'Parcel Post', 'zh-CN': '快邮' },
        faq: { general: [{ title: 'Where is my parcel?', url: 'https://parcel-post.example/faq', language: 'en' }] },
        exceptions: ['no-greeting'],
      },
      { ...aDesk({ id: 'okpaay', officialDomains: ['okpaay.example'] }), name: { en: 'OKPaay', 'zh-CN': 'OKPaay' } },
    ]),
  },
  {
    name: 'settings: an import with errors',
    options: known(),
    show: importFile([
      { ...aDesk({ id: 'okpay' }) },
      { ...aDesk({ id: 'broken' }), name: { en: '' }, officialDomains: ['not a domain'], timeZone: 'Nowhere/Land' },
      { id: 7 },
    ]),
  },
  { name: 'settings: an import that is no file of desks', options: known(), show: importFile('<html>') },
  {
    name: 'settings: damaged ones repaired',
    options: () => ({
      roaming: roaming({ ownAddresses: { at: 1, value: 7 }, locale: { at: 1, value: 'xx' } }),
      open: 'friend-zh',
    }),
    show: async (outlook) => {
      await openTab(outlook, 'settings');
      return '[data-repaired]';
    },
  },
  {
    name: 'settings: not saved',
    options: known({ faults: ['error:roamingSettings.saveAsync:9020'] }),
    show: async (outlook) => {
      const pane = await openTab(outlook, 'settings');
      await pane.locator('[data-desk]').first().waitFor();
      await pane.locator('#panel-settings input[type=checkbox]').first().click();
      return '[data-saving=failed]';
    },
  },
  {
    name: 'a new mail to a desk with an open request',
    options: known({ open: 'ack-refund-en' }),
    show: async (outlook) => {
      await (await outlook.paneFrame()).locator('section[data-request]').waitFor();
      await outlook.newMessage({
        to: desk,
        subject: 'Still charged twice',
        body: 'Hello, the second charge is still there.',
      });
      return 'h2:has-text("OKP-")';
    },
  },
  {
    name: 'my requests, 200',
    options: known(),
    show: async (outlook) => {
      const now = Date.parse('2026-11-23T09:00:00Z');
      const rows = ledgerRows(generatedMailbox(800, { user, desk, noise: 0 }), {
        user,
        desk: aDesk({ id: 'okpay', officialDomains: ['okpay.example'], confirmed: true }),
        now,
      }).slice(0, 200);
      const pane = await outlook.paneFrame();
      await pane.locator('#tab-requests').waitFor();
      await pane.evaluate(fillLedger, rows);
      await openTab(outlook, 'requests');
      return 'li[aria-setsize="200"]';
    },
  },
  {
    name: 'my requests: sign-in unfolded',
    options: known({ open: 'ack-refund-en' }),
    show: async (outlook) => {
      await (await outlook.paneFrame()).locator('[data-request]').waitFor();
      const pane = await openTab(outlook, 'requests');
      await pane.locator('[data-mailbox=signed-out] summary').click();
      return '[data-mailbox] details[open] button';
    },
  },
  {
    name: 'my requests: sign-in declined',
    options: known({ pane: 'closed' }),
    show: withMailbox(0, { agree: 'no' }, '[data-mailbox=signed-out][data-error=declined]'),
  },
  {
    name: 'my requests: mailbox read',
    options: known({ pane: 'closed' }),
    show: withMailbox(400, {}, '[data-mailbox=ready]'),
  },
  {
    name: 'my requests: offline',
    options: known({ pane: 'closed' }),
    show: withMailbox(400, { isOffline: true }, '[data-mailbox][data-error=offline]'),
  },
  {
    name: 'request taken out of the list',
    options: known({ open: 'ack-refund-en' }),
    show: async (outlook) => {
      await (await outlook.paneFrame()).locator('[data-request]').waitFor();
      const pane = await openTab(outlook, 'requests');
      await pane.locator('li [aria-expanded]').click();
      await pane.locator('[data-action=forget-request]').click();
      await pane.locator('#tab-mail').click();
      return '[data-unlisted]';
    },
  },
  {
    name: 'request after three follow-ups',
    options: known({ open: 'holding-refund-en', start: '2026-12-20T09:00:00+08:00', pane: 'closed' }),
    show: async (outlook) => {
      const ids = await outlook.page.evaluate(() => {
        const { mailbox, changed } = window.outlook;
        const first = mailbox.inFolder('sent').find(({ id }) => id.includes('sent-refund-en'));
        if (!first) throw new Error('No such sample.');
        const made = [6, 11, 16].map((days) =>
          mailbox.add({
            ...first,
            id: `${first.id}-${days}`,
            savedId: `${first.id}-${days}`,
            internetMessageId: `<follow-up-${days}@brightpath.example>`,
            inReplyTo: first.internetMessageId,
            references: [first.internetMessageId],
            subject: 'RE: Failed payment of 318.00 EUR',
            date: first.date + days * 86_400_000,
            rawHeaders: first.rawHeaders.replace(
              /^Date: .*$/m,
              `Date: ${new Date(first.date + days * 86_400_000).toUTCString()}`,
            ),
          }),
        );
        changed();
        return [first.id, ...made.map(({ id }) => id)];
      });
      await outlook.page.click('.addin');
      const pane = await outlook.paneFrame();
      // A mail that is left before the pane has read it is none that was seen.
      await pane.locator('[data-step]').first().waitFor();
      for (const id of ids) {
        await outlook.open(id);
        await pane.waitForTimeout(500);
      }
      return '[data-step=other-channel]';
    },
  },
];
