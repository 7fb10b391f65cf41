/** The page's content-security policy in the production pane: what it lets through, and that the pane needs no more. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { addInOrigin, closeBrowser } from '../support/browser';
import { root } from '../support/manifest';
import { openWorkbench, type Workbench } from '../support/workbench';

jest.setTimeout(60_000);
afterAll(closeBrowser);

const violations = (pane: Frame) =>
  pane.evaluate(() => (window as unknown as { readonly refused: readonly string[] }).refused);
const watchViolations = (workbench: Workbench) =>
  workbench.page.context().addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      refused.push(`${effectiveDirective} ${blockedURI} ${sample}`),
    );
  });

test('the pane is styled, walks through its parts and is refused nothing; markup brings no style of its own', async () => {
  const workbench = await openWorkbench({ pane: 'closed', open: 'draft-duplicate-charge-zh' });
  await watchViolations(workbench);
  await workbench.page.click('.addin');
  const pane = await workbench.paneFrame();
  await pane.locator('[role=tablist]').waitFor();
  for (const tab of await pane.locator('[role=tab]').all()) {
    await tab.click();
    await pane.waitForTimeout(300);
  }
  const colours = await pane.evaluate(() =>
    [...document.querySelectorAll('[role=tab]')].map((tab) => getComputedStyle(tab).color),
  );
  expect(new Set(colours).size).toBeGreaterThan(1);
  expect(await violations(pane)).toEqual([]);

  const styled = await pane.evaluate(() => {
    const mail = document.createElement('div');
    mail.innerHTML =
      '<p id="a" style="color: rgb(1, 2, 3)">a</p><style>#b { color: rgb(1, 2, 3) }</style><p id="b">b</p>';
    document.body.append(mail);
    return ['a', 'b'].map((id) => getComputedStyle(document.getElementById(id) ?? mail).color);
  });
  expect(styled).not.toContain('rgb(1, 2, 3)');
  const refused = new Set((await violations(pane)).map((one) => one.split(' ')[0]));
  expect([...refused].sort()).toEqual(['style-src-attr', 'style-src-elem']);
  await workbench.close();
});

test('without the host of MicrosoftAjax in the policy nothing starts', async () => {
  const workbench = await openWorkbench({ pane: 'closed', open: 'draft-duplicate-charge-zh' });
  await watchViolations(workbench);
  const { page } = workbench;
  const html = readFileSync(path.join(root, 'dist/addin/taskpane.html'), 'utf8');
  await page.route(`${addInOrigin}/taskpane.html*`, (route) =>
    route.fulfill({ body: html.replace(' https://ajax.aspnetcdn.com', ''), contentType: 'text/html; charset=utf-8' }),
  );
  await page.click('.addin');
  const pane = await (await page.waitForSelector('.panebody iframe')).contentFrame();
  if (!pane) throw new Error('The pane has no frame.');
  await pane.waitForSelector('#skeleton');
  await page.waitForTimeout(4000);
  expect(await violations(pane)).toEqual([
    expect.stringContaining('script-src-elem https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js'),
  ]);
  expect(await pane.locator('#office-waiting').isVisible()).toBe(true);
  expect(await pane.locator('[role=tablist]').count()).toBe(0);
  expect(workbench.errors).toEqual(['Not able to load MicrosoftAjax.js.']);
  await workbench.close();
});
