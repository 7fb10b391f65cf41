/** The production pane inside the emulated Outlook, with the real office.js: write, see findings, fix, undo. */
import type { Frame } from 'playwright-core';
import { closeBrowser } from '../support/browser';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../support/workbench';

jest.setTimeout(120_000);

let workbench: Workbench | undefined;
/** Opens the pane with OKPay's address confirmed, as a user does who has been here before. */
const start = async (options: WorkbenchOptions): Promise<{ outlook: Workbench; pane: Frame }> => {
  workbench = await openWorkbench({ pane: 'open', ...options });
  const pane = await workbench.paneFrame();
  await pane.locator('[data-verdict]').waitFor();
  const words = options.locale === 'zh-CN' ? ['知道了', '是官方地址'] : ['Got it', 'Yes, it is official'];
  for (const word of words) {
    const button = pane.getByText(word, { exact: true });
    if ((await button.count()) > 0) await button.click();
  }
  return { outlook: workbench, pane };
};
afterEach(async () => {
  const { errors = [] } = workbench ?? {};
  await workbench?.close();
  workbench = undefined;
  expect(errors).toEqual([]);
});
afterAll(closeBrowser);

const finding = (pane: Frame, check: string) => pane.locator(`[data-check="${check}"]`);
const verdict = (pane: Frame) => pane.locator('[data-verdict]').getAttribute('data-verdict');

test('on Mac, which tells old bodies after a change (#5983), the second fix keeps the first', async () => {
  const { outlook, pane } = await start({ open: 'draft-duplicate-charge-en', profile: 'mac' });
  await finding(pane, 'secret/password').locator('[data-fix]').click();
  await pane.locator('[data-result="applied"]').waitFor();
  await finding(pane, 'secret/payment-card').locator('[data-fix]').click();
  await finding(pane, 'secret/payment-card').waitFor({ state: 'detached' });
  const { html } = await outlook.item();
  expect(html).not.toContain('Sunny-Day-77');
  expect(html).not.toContain('4111 1111 1111 1111');
});

describe('the pane beside a draft', () => {
  test('shows what stops the mail; each fix lands in the draft and its finding goes', async () => {
    const { outlook, pane } = await start({ open: 'draft-duplicate-charge-en' });
    await finding(pane, 'secret/password').waitFor();
    expect(await verdict(pane)).toBe('stop');

    await finding(pane, 'secret/password').locator('[data-fix]').click();
    await finding(pane, 'secret/password').waitFor({ state: 'detached' });
    expect((await outlook.item()).html).not.toContain('Sunny-Day-77');

    await finding(pane, 'secret/payment-card').locator('[data-fix]').click();
    await finding(pane, 'secret/payment-card').waitFor({ state: 'detached' });
    expect((await outlook.item()).html).not.toContain('4111 1111 1111 1111');

    await finding(pane, 'subject/vague').locator('[data-fix]').click();
    await finding(pane, 'subject/vague').waitFor({ state: 'detached' });
    expect((await outlook.item()).subject).not.toBe('Help!!');

    const [chooser] = await Promise.all([
      outlook.page.waitForEvent('filechooser'),
      finding(pane, 'attachment/mentioned-but-missing').locator('[data-fix]').click(),
    ]);
    await chooser.setFiles({ name: 'charge.png', mimeType: 'image/png', buffer: Buffer.from('x') });
    await finding(pane, 'attachment/mentioned-but-missing').waitFor({ state: 'detached' });
    expect((await outlook.item()).attachments).toEqual(['charge.png']);

    const account = pane.locator('[data-need="accountId"] button').first();
    await account.click();
    await pane.locator('[data-result="applied"]').waitFor();
    expect((await outlook.item()).html).toMatch(/<div>[^<]*account[^<]*:(&nbsp;|\s)?<\/div>/i);
    // The signature and the rest of the mail are as they were.
    expect((await outlook.item()).html).toContain('<div id="Signature">');
  });

  test('undo takes back exactly our change', async () => {
    const { outlook, pane } = await start({ open: 'draft-duplicate-charge-en' });
    const before = await outlook.item();
    await finding(pane, 'secret/password').locator('[data-fix]').click();
    await pane.locator('[data-result="applied"]').waitFor();
    await pane.getByText('Undo', { exact: true }).click();
    await finding(pane, 'secret/password').waitFor();
    expect((await outlook.item()).html).toBe(before.html);
  });

  test('follows the draft within two seconds and leaves the focus in it', async () => {
    const { outlook, pane } = await start({ open: 'draft-clear-en' });
    expect(await verdict(pane)).not.toBe('stop');
    await outlook.type('My password is Sunny-Day-77. ');
    const typed = Date.now();
    await finding(pane, 'secret/password').waitFor({ timeout: 5000 });
    // One read and its pause; the machine that runs the tests may be busy.
    expect(Date.now() - typed).toBeLessThan(4000);
    await outlook.page.keyboard.type('And more. ');
    expect((await outlook.item()).html).toContain('And more.');
  });

  test('"Complete my mail" leads from an angry draft to one without stops', async () => {
    const { outlook, pane } = await start({ open: 'draft-duplicate-charge-zh', locale: 'zh-CN' });
    await pane.locator('[data-action="complete"]').click();
    await pane.locator('[data-result="applied"]').waitFor();
    await finding(pane, 'secret/password').waitFor({ state: 'detached' });
    const item = await outlook.item();
    expect(item.subject).not.toBe('问题');
    expect(item.html).toContain('发生日期');
    expect(await verdict(pane)).not.toBe('stop');
  });

  test('a host call that is never answered is named, the last review stays, and it passes', async () => {
    const { outlook, pane } = await start({ open: 'draft-duplicate-charge-en' });
    await finding(pane, 'secret/password').waitFor();
    await outlook.setFaults('silent:body.getAsync');
    await outlook.type('x');
    const answers = pane.getByText('Outlook is not answering');
    const seen = await answers.waitFor({ timeout: 30_000 }).then(
      () => true,
      () => false,
    );
    expect(seen).toBe(true);
    expect(await finding(pane, 'secret/password').count()).toBe(1);
    await outlook.setFaults();
    await answers.waitFor({ state: 'detached', timeout: 30_000 });
  });

  test('another mail is judged on its own', async () => {
    const { outlook, pane } = await start({ open: 'draft-duplicate-charge-en' });
    await finding(pane, 'secret/password').waitFor();
    await outlook.open('draft-clear-en');
    const next = await outlook.paneFrame();
    await finding(next, 'secret/password').waitFor({ state: 'detached' });
    await next.locator('[data-verdict]').waitFor();
  });

  test.each(['en', 'zh-CN'] as const)(
    'nothing is cut off or overlaps at 320 pixels, light and dark (%s)',
    async (locale) => {
      const { outlook, pane } = await start({ open: 'draft-duplicate-charge-en', locale, dark: locale === 'zh-CN' });
      const wide = await pane.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBe(0);
      await outlook.screenshot(`pane-compose-${locale}`);
    },
  );
});
