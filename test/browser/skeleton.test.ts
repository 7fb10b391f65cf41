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

test('is drawn in its language while office.js is still on its way', async () => {
  const context = await (await openBrowser()).newContext({ locale: 'zh-CN', viewport: { width: 350, height: 600 } });
  await serveFromDisk(context);
  await context.route(/office\.js$/, () => undefined);
  const page = await context.newPage();
  await page.goto(`${addInOrigin}/taskpane.html`, { waitUntil: 'commit' });
  await page.waitForSelector('#skeleton .card');
  expect((await page.innerText('#office-waiting')).trim()).toBe('Askwell 正在启动……');
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await context.close();
});
