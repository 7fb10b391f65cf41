import type { Frame } from 'playwright-core';
import { generatedMailbox } from '../../src/workbench/graph/generated-mailbox';
import { aDesk } from '../support/a-desk';
import { closeBrowser } from '../support/browser';
import { confirmedSettings } from '../support/confirmed-settings';
import { fillLedger } from '../support/graph/fill-ledger';
import { graphInBrowser } from '../support/graph/graph-in-browser';
import { ledgerRows } from '../support/graph/ledger-rows';
import { pressMailbox } from '../support/graph/mailbox-part';
import { openWorkbench } from '../support/workbench';
import { allowNames } from './browser-runs';
import { middle, table } from './measure';

const user = 'mei.lin@brightpath.example';
const address = 'support@okpay.example';

export interface ListFigures {
  readonly requests: number;
  /** Milliseconds from the press on the tab to the list of all requests. */
  readonly open: number;
  /** Milliseconds between two frames while it scrolls, in the middle and of every twentieth. */
  readonly frame: number;
  readonly slowFrame: number;
  /** Longest task of the pane meanwhile, milliseconds; 0: none over 50. */
  readonly openTask: number;
  readonly scrollTask: number;
}

/** The list over a ledger of so many requests, in the production pane. Needs `webpack --env workbench`. */
export const measureList = async (requests = 2000): Promise<ListFigures> => {
  const mails = generatedMailbox(requests * 4, { user, desk: address, noise: 0 });
  const desk = aDesk({ id: 'okpay', officialDomains: ['okpay.example'], confirmed: true });
  const rows = ledgerRows(mails, { user, desk, now: Date.now() }).slice(0, requests);
  const outlook = await openWorkbench({ roaming: confirmedSettings, open: 'friend-zh', pane: 'closed' });
  try {
    await allowNames(outlook.page);
    await outlook.page.click('.addin');
    const pane = await outlook.paneFrame();
    await pane.locator('#tab-requests').waitFor();
    await pane.evaluate(fillLedger, rows);
    await watchTasks(pane);
    const open = await pane.evaluate(openList, rows.length);
    const openTask = await longestTask(pane);
    const frames = await pane.evaluate(scrollList);
    const sorted = [...frames].sort((a, b) => a - b);
    return {
      requests: rows.length,
      open,
      frame: middle(frames),
      slowFrame: sorted[Math.floor(sorted.length * 0.95)] ?? NaN,
      openTask,
      scrollTask: await longestTask(pane),
    };
  } finally {
    await outlook.close();
  }
};

export interface ReadingFigures {
  readonly mails: number;
  readonly requests: number;
  /** Seconds from the sign-in to the complete list. */
  readonly seconds: number;
  /** Longest tasks of the pane while it reads, and while it reads again what it knows, milliseconds. */
  readonly firstTask: number;
  readonly againTask: number;
}

/** A mailbox of so many mails read into the ledger, in the production pane. */
export const measureReading = async (count = 50_000): Promise<ReadingFigures> => {
  const outlook = await openWorkbench({ roaming: confirmedSettings, open: 'friend-zh', pane: 'closed' });
  try {
    await allowNames(outlook.page);
    const mails = generatedMailbox(count, { user, desk: address });
    await graphInBrowser(outlook.page, { host: 'https://graph.microsoft.com', mails, user, secret: 'secret' });
    await outlook.page.click('.addin');
    const pane = await outlook.paneFrame();
    await pane.locator('#tab-requests').click();
    await watchTasks(pane);
    const began = performance.now();
    await pane.locator('[data-mailbox="signed-out"]').waitFor();
    await pressMailbox(pane);
    await pane.locator('[data-mailbox="ready"]').waitFor({ timeout: 600_000 });
    const seconds = (performance.now() - began) / 1000;
    const firstTask = await longestTask(pane);
    await pressMailbox(pane);
    await pane.locator('[data-mailbox="reading"]').waitFor();
    await pane.locator('[data-mailbox="ready"]').waitFor({ timeout: 60_000 });
    const againTask = await longestTask(pane);
    const size = await pane.locator('li[aria-setsize]').first().getAttribute('aria-setsize');
    return { mails: count, requests: Number(size), seconds, firstTask, againTask };
  } finally {
    await outlook.close();
  }
};

/** In the pane: tasks of its own frame that took longer than 50 ms. */
const watchTasks = (pane: Frame): Promise<void> =>
  pane.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'self') tasks.push(duration);
    }).observe({ type: 'longtask' });
  });

/** The longest since it was last asked. */
const longestTask = async (pane: Frame): Promise<number> => {
  await pane.waitForTimeout(200);
  return pane.evaluate(() => {
    const { tasks } = window as unknown as { tasks: number[] };
    return Math.max(0, ...tasks.splice(0));
  });
};

const openList = (count: number): Promise<number> =>
  new Promise((resolve) => {
    const began = performance.now();
    const look = (): void => {
      if (!document.querySelector(`li[aria-setsize="${count}"]`)) return;
      watch.disconnect();
      // The frame in which it can be seen.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { childList: true, subtree: true, attributes: true });
    document.getElementById('tab-requests')?.click();
  });

/** A few thousand pixels a second, as with a wheel. */
const scrollList = (): Promise<number[]> =>
  new Promise((resolve) => {
    const list = document.querySelector('li[aria-setsize]')?.closest('ul')?.parentElement;
    const frames: number[] = [];
    let last: number | undefined;
    const step = (now: number): void => {
      if (last !== undefined) frames.push(now - last);
      last = now;
      list?.scrollBy(0, 120);
      if (frames.length < 180) requestAnimationFrame(step);
      else resolve(frames);
    };
    requestAnimationFrame(step);
  });

export const printList = async (): Promise<void> => {
  const list = await measureList();
  table(
    'List of requests, production pane: ms from the press on the tab (limit 1,000), between frames while scrolling (screen: 16.7), longest tasks (0: none over 50)',
    ['requests', 'open', 'frame', 'slowest twentieth', 'task opening', 'task scrolling'],
    [[String(list.requests), list.open, list.frame, list.slowFrame, list.openTask, list.scrollTask]],
  );
  const { mails, requests, seconds, firstTask, againTask } = await measureReading();
  await closeBrowser();
  table(
    'The whole mailbox read into it, Graph answered by the double: longest task of the pane in ms (limit 100)',
    ['mails', 'requests', 'seconds', 'first reading', 'read again'],
    [[String(mails), String(requests), seconds, firstTask, againTask]],
  );
};
