/** The page of the pane before, and without, everything else. */
import { addInOrigin, closeBrowser, openBrowser, serveFromDisk } from '../support/browser';

jest.setTimeout(60_000);
afterAll(closeBrowser);

test.each([
  ['en-GB', 'Askwell is starting', 'Outlook has not answered for 10 seconds', 'Try again'],
  ['zh-TW', 'Askwell 正在启动', 'Outlook 已有 10 秒没有响应', '重试'],
])('%s: says that it starts, and after ten seconds that nothing came', async (locale, starting, silent, button) => {
  const context = await (await openBrowser()).newContext({ locale, viewport: { width: 350, height: 600 } });
  await serveFromDisk(context);
  // The pane's own code never arrives: only the page itself is left to speak.
  await context.route(/\/taskpane\.\w+\.js$/, (route) => route.abort());
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(`${addInOrigin}/taskpane.html`);
  await page.waitForSelector('#skeleton');
  expect(await page.innerText('body')).toContain(starting);
  expect(await page.innerText('body')).not.toContain(silent);
  await page.clock.fastForward(10_500);
  await page.waitForSelector('#office-silent:not([hidden])');
  expect(await page.innerText('body')).toContain(silent);
  expect(await page.innerText('#office-retry')).toBe(button);
  await context.close();
});
