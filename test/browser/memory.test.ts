/** People leave the pane open for days and walk through hundreds of mails: what one mail took must be given back. */
import type { CDPSession } from 'playwright-core';
import { closeBrowser, openBrowser } from '../support/browser';
import { confirmedSettings } from '../support/confirmed-settings';
import { openWorkbench, type Workbench } from '../support/workbench';

jest.setTimeout(180_000);

let workbench: Workbench | undefined;
afterEach(() => workbench?.close());
// V8 goes on compiling hot functions for hundreds of switches and counts the machine code as heap; without the compilers what
// grows is what the program keeps.
beforeAll(() => openBrowser(['--js-flags=--no-opt --no-maglev --no-sparkplug']));
afterAll(closeBrowser);

/** Bytes. Pane and workbench share the heap: what is measured is more than the pane's own. */
const mostGrowth = 1024 * 1024;

const heap = async (session: CDPSession): Promise<number> => {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
};

const mails = {
  reading: [
    'ack-refund-en',
    'holding-refund-en',
    'desk-answer-locked-zh',
    'closed-request-en',
    'friend-zh',
    'phishing-en',
  ],
  writing: ['draft-duplicate-charge-en', 'draft-clear-en', 'draft-friend-zh', 'draft-duplicate-charge-zh'],
};

test.each(['reading', 'writing'] as const)('500 switches while %s', async (what) => {
  const ids = mails[what];
  workbench = await openWorkbench({ roaming: confirmedSettings, open: ids[0] ?? '' });
  const { page } = workbench;
  const pane = await workbench.paneFrame();
  await pane.locator('main').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  /** Switches as fast as each mail is shown. */
  const walk = (from: number, count: number): Promise<void> =>
    page.evaluate(
      async ([names, first, steps]) => {
        for (let step = first; step < first + steps; step++) {
          window.outlook.openItem(names[step % names.length] ?? '');
          await new Promise((resolve) => setTimeout(resolve, 45));
        }
      },
      [ids, from, count] as const,
    );
  const settled = async (): Promise<number> => {
    await page.waitForTimeout(2500);
    return heap(session);
  };
  await walk(0, 100);
  const early = await settled();
  await walk(100, 400);
  const late = await settled();
  // The pane followed to the last.
  expect(await pane.locator(what === 'reading' ? 'main h2' : '[data-verdict]').count()).toBeGreaterThan(0);
  process.stdout.write(
    `${what}: ${(early / 1024).toFixed(0)} KB after 100 switches, ${((late - early) / 1024).toFixed(0)} KB more after 500\n`,
  );
  expect(late - early).toBeLessThanOrEqual(mostGrowth);
});
