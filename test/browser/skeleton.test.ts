/** The page of the pane when Office does not answer. */
import { addInOrigin, closeBrowser, openBrowser, serveFromDisk } from '../support/browser';

jest.setTimeout(60_000);
afterAll(closeBrowser);

test.each([
  ['en-GB', 'Askwell is starting', 'Outlook has not answered for 10 seconds', 'Try again'],
  ['zh-TW', 'Askwell 正在启动', 'Outlook 已有 10 秒没有响应', '重试'],
])(
  '%s: says that it starts, and after ten seconds that Outlook is silent',
  async (locale, starting, silent, button) => {
    const context = await (await openBrowser()).newContext({ locale, viewport: { width: 350, height: 600 } });
    // office.js loads but never finds a host that answers.
    const officeUrl = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
    const script = 'window.Office={onReady:function(){return new Promise(function(){})}}';
    await serveFromDisk(context, { [officeUrl]: script });
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
  },
);
