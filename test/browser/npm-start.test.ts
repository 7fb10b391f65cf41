/** What `npm start` serves, over real https: office.js from its package, and nobody else is asked for anything. */
import { serve } from '../../src/workbench/server/serve';
import { closeBrowser, openBrowser } from '../support/browser';
import { root } from '../support/manifest';

jest.setTimeout(60_000);

const ports = { workbench: 7431, addIn: 7432 };
let stop: () => void;
beforeAll(async () => {
  stop = await serve(root, ports);
});
afterAll(async () => {
  await closeBrowser();
  stop();
});

test('a draft opens with the pane beside it', async () => {
  const context = await (await openBrowser()).newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const hosts = new Set<string>();
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) hosts.add(new URL(request.url()).host);
  });
  await page.goto(`https://localhost:${ports.workbench}/?addin=https://localhost:${ports.addIn}&open=draft-clear-en`);
  const element = await page.waitForSelector('.panebody iframe');
  const frame = await element.contentFrame();
  await frame?.waitForFunction(() => typeof Office !== 'undefined' && Boolean(Office.context?.mailbox));
  expect(await frame?.evaluate(() => Boolean(Office.context.mailbox.item))).toBe(true);
  expect([...hosts].sort()).toEqual([`localhost:${ports.workbench}`, `localhost:${ports.addIn}`]);
  await context.close();
});
