/** Each fault mode, seen from the add-in's side of the real office.js. */
import { closeBrowser } from '../support/browser';
import { callOffice, callOfficeWithin } from '../support/office';
import { openWorkbench, type Workbench } from '../support/workbench';

jest.setTimeout(60_000);

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({ open: 'draft-friend-zh', events: 'off' });
});
afterEach(() => workbench.close());
afterAll(closeBrowser);

test('error: the call fails with the given code', async () => {
  const frame = await workbench.paneFrame();
  await workbench.setFaults('error:subject.getAsync:9030');
  expect(await callOffice(frame, 'item.subject.getAsync')).toMatchObject({ status: 'failed', errorCode: 9030 });
});

test('slow: the answer comes late', async () => {
  const frame = await workbench.paneFrame();
  await workbench.setFaults('slow:subject.getAsync:700');
  expect(await callOfficeWithin(300, frame, 'item.subject.getAsync')).toBe('no answer');
  expect(await callOfficeWithin(2_000, frame, 'item.subject.getAsync')).toMatchObject({ status: 'succeeded' });
});

test.each(['silent', 'null'])('%s: office.js never calls back', async (kind) => {
  const frame = await workbench.paneFrame();
  await workbench.setFaults(`${kind}:subject.getAsync`);
  expect(await callOfficeWithin(1_000, frame, 'item.subject.getAsync')).toBe('no answer');
  expect(await callOfficeWithin(1_000, frame, 'item.to.getAsync')).toMatchObject({ status: 'succeeded' });
});

test('disorder: the second answer comes first', async () => {
  const frame = await workbench.paneFrame();
  await workbench.setFaults('disorder');
  const order = await frame.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const done: string[] = [];
        const item = Office.context.mailbox.item as Office.MessageCompose;
        const note = (name: string) => () => {
          done.push(name);
          if (done.length === 2) resolve(done);
        };
        item.subject.getAsync(note('first'));
        item.to.getAsync(note('second'));
      }),
  );
  // A background call of the pane may stand between them; alone, the two always change places.
  expect([...order].sort()).toEqual(['first', 'second']);
});

test('itemClosed: the second call is for an item that is gone', async () => {
  const frame = await workbench.paneFrame();
  // A call the pane never makes: its own poll must not be the first one.
  await workbench.setFaults('itemClosed:isClientSignatureEnabledAsync');
  expect(await callOffice(frame, 'item.isClientSignatureEnabledAsync')).toMatchObject({ status: 'succeeded' });
  expect(await callOffice(frame, 'item.to.getAsync')).toMatchObject({ status: 'failed', errorCode: 9030 });
});

test('staleBody: what was just typed is not there yet', async () => {
  const frame = await workbench.paneFrame();
  await workbench.setFaults('staleBody');
  await workbench.type('fresh');
  const stale = await callOffice(frame, 'item.body.getAsync', 'text');
  expect(stale.value).not.toContain('fresh');
  await workbench.page.waitForTimeout(3_200);
  expect((await callOffice(frame, 'item.body.getAsync', 'text')).value).toContain('fresh');
});

test('lostItemChanged: the pane still shows the old mail', async () => {
  await workbench.open('holding-refund-en');
  const frame = await workbench.paneFrame();
  await workbench.setFaults('lostItemChanged');
  await workbench.open('receipt-inline-en');
  await workbench.page.waitForTimeout(300);
  const subject = await frame.evaluate(() => (Office.context.mailbox.item as Office.MessageRead).subject);
  expect(subject).toContain('OKP-2026-020287');
});
