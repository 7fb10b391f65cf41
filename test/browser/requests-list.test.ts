/** Ceilings for any machine; `npm run bench list` prints the numbers of this one. */
import { closeBrowser } from '../support/browser';
import { measureList } from '../bench/list';
import { confirmedSettings } from '../support/confirmed-settings';
import { openWorkbench } from '../support/workbench';

jest.setTimeout(120_000);
afterAll(closeBrowser);

test('2,000 requests: the list opens and scrolls', async () => {
  const { requests, open, frame, openTask, scrollTask } = await measureList(2000);
  expect(requests).toBe(2000);
  expect(open).toBeLessThan(3000);
  expect(frame).toBeLessThan(60);
  expect(openTask).toBeLessThan(600);
  expect(scrollTask).toBeLessThan(300);
});

test('a list kept by the first version of the ledger is still there', async () => {
  const outlook = await openWorkbench({ roaming: confirmedSettings, open: 'friend-zh', pane: 'closed' });
  try {
    await outlook.page.context().addInitScript(firstVersion);
    await outlook.page.click('.addin');
    const pane = await outlook.paneFrame();
    await pane.locator('#tab-requests').click();
    await pane.getByText('Kept long ago').waitFor();
    await pane.locator('li [aria-expanded]').click();
    await pane.getByText('Remove from the list').click();
    await pane.getByText('Removed from the list.').waitFor();
    expect(outlook.errors).toEqual([]);
  } finally {
    await outlook.close();
  }
});

/** Before any script of the pane: requests to one database are answered in order. */
const firstVersion = (): void => {
  if (window === window.top) return;
  const mailbox = 'mei.lin@brightpath.example';
  const request = indexedDB.open('askwell', 1);
  request.onupgradeneeded = () => {
    const { result } = request;
    const requests = result.createObjectStore('requests', { keyPath: ['mailbox', 'key'] });
    requests.createIndex('byMailbox', 'mailbox');
    result.createObjectStore('handovers', { keyPath: ['mailbox', 'createdAt'] });
    const subject = 'Kept long ago';
    requests.put({
      key: 'k',
      mailbox,
      updatedAt: Date.now(),
      request: { key: 'k', subject, deskId: 'okpay', sources: ['current'] },
    });
  };
  request.onsuccess = () => (request.result.onversionchange = () => request.result.close());
};
