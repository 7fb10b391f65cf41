/** The client profiles: what each announces and each quirk, seen through the real office.js. */
import { closeBrowser } from '../support/browser';
import { callOffice } from '../support/office';
import { openWorkbench, type Workbench } from '../support/workbench';
import type { ClientId } from '../../src/workbench/clients/profile';

jest.setTimeout(60_000);

let workbench: Workbench;
const start = async (profile: ClientId, open = 'draft-reply-locked-zh') => {
  workbench = await openWorkbench({ profile, open, events: 'off' });
  return workbench.paneFrame();
};
afterEach(() => workbench.close());
afterAll(closeBrowser);

test.each([
  ['web', 'OutlookWebApp', 'OfficeOnline', '1.12'],
  ['webModern', 'OutlookWebApp', 'OfficeOnline', '1.16'],
  ['newWindows', 'newOutlookWindows', 'PC', '1.16'],
  ['classicWindows', 'Outlook', 'PC', '1.16'],
  ['mac', 'MacOutlook', 'Mac', '1.14'],
] as const)('%s announces %s on %s with Mailbox %s', async (profile, hostName, platform, highest) => {
  const frame = await start(profile);
  const told = await frame.evaluate(() => {
    const { diagnostics, item } = Office.context.mailbox;
    const sets = ['1.12', '1.13', '1.14', '1.15', '1.16', '1.17'];
    return {
      hostName: diagnostics.hostName,
      platform: String(Office.context.platform),
      highest: sets.filter((set) => Office.context.requirements.isSetSupported('Mailbox', set)).pop(),
      inReplyTo: item !== undefined && 'inReplyTo' in item,
      theme: Office.context.officeTheme !== undefined,
    };
  });
  const newer = Number(highest.slice(2)) >= 14;
  expect(told).toEqual({ hostName, platform, highest, inReplyTo: newer, theme: newer });
});

test.each([
  ['web', 'reply'],
  ['newWindows', 'newMail'],
  ['classicWindows', 'newMail'],
  ['mac', 'newMail'],
] as const)('%s calls a reply %s (#6652)', async (profile, composeType) => {
  const frame = await start(profile);
  expect(await callOffice(frame, 'item.getComposeTypeAsync')).toMatchObject({ value: { composeType } });
});

test('inReplyTo is told by the web, empty on Mac (#4786)', async () => {
  let frame = await start('webModern');
  const read = () => (Office.context.mailbox.item as unknown as { inReplyTo: string | null }).inReplyTo;
  expect(await frame.evaluate(read)).toBe('<ans-020311@mail.okpay.example>');
  await workbench.close();
  frame = await start('mac');
  expect(await frame.evaluate(read)).toBeNull();
});

test.each([
  ['web', 'draft-clear-en', false],
  ['web', 'draft-reply-locked-zh', true],
  ['classicWindows', 'draft-reply-locked-zh', false],
  ['mac', 'draft-clear-en', true],
] as const)('%s, %s: conversationId is there: %s (#3818, #1434)', async (profile, open, there) => {
  const frame = await start(profile, open);
  expect(await frame.evaluate(() => Boolean(Office.context.mailbox.item?.conversationId))).toBe(there);
});

test('classic Windows hands out a Word document and misses the last seconds of typing (#5846)', async () => {
  const frame = await start('classicWindows', 'draft-clear-en');
  await workbench.type('fresh');
  const { value } = await callOffice(frame, 'item.body.getAsync', 'html');
  expect(value).toContain('<div class="WordSection1">');
  expect(value).not.toContain('fresh');
});

test('Mac still shows the old body after setAsync (#5983)', async () => {
  const frame = await start('mac', 'draft-clear-en');
  await callOffice(frame, 'item.body.setAsync', '<p>new</p>', { coercionType: 'html' });
  expect((await callOffice(frame, 'item.body.getAsync', 'html')).value).toContain('Dear OKPay Support');
  await workbench.page.waitForTimeout(3_200);
  expect((await callOffice(frame, 'item.body.getAsync', 'html')).value).toContain('<p>new</p>');
});

test('new Windows: ItemChanged comes once without the item (#2295)', async () => {
  const frame = await start('newWindows', 'holding-refund-en');
  await frame.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const seen: unknown[] = [];
        Object.assign(window, { seen });
        Office.context.mailbox.addHandlerAsync(
          'olkItemSelectedChanged',
          () => void seen.push(Office.context.mailbox.item ? 'item' : 'none'),
          () => resolve(),
        );
      }),
  );
  await workbench.open('receipt-inline-en');
  await workbench.page.waitForTimeout(700);
  expect(await frame.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual(['none', 'item']);
});

test('the hostile editor renames classes and renumbers pictures', async () => {
  workbench = await openWorkbench({ editor: 'hostile', open: 'draft-friend-zh', events: 'off' });
  const frame = await workbench.paneFrame();
  const html = '<style>p{color:red}</style><p class="MsoNormal">x <img src="cid:a@b"></p>';
  await callOffice(frame, 'item.body.setAsync', html, { coercionType: 'html' });
  expect((await workbench.item()).html).toBe('<p class="x_MsoNormal">x <img src="cid:addinId0"></p>');
});
