import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addInOrigin, closeBrowser } from '../support/browser';
import { confirmedSettings } from '../support/confirmed-settings';
import { openWorkbench } from '../support/workbench';
import { allowNames, buildLike, slowDown } from './browser-runs';
import { middle, table } from './measure';
import { firstViewFiles, gzipSize } from './sizes';

const page = join(__dirname, '../../dist/addin/taskpane.html');

export interface PaneFigures {
  /** Milliseconds from navigation of the pane's frame to its first findings, and to the bare pane's button; CPU slowed. */
  readonly ours: number;
  readonly bare: number;
  /** To the first view: any verdict of ours. */
  readonly verdict: number;
  readonly ratio: number;
  /** KB gzip of the scripts: our page's, and the bare pane's. */
  readonly oursKb: number;
  readonly bareKb: number;
}

/** Marks when the frame first shows each selector, on the frame's own clock, which starts at its navigation. */
const watchFor = (selectors: readonly string[]): void => {
  if (window === window.top) return;
  const look = (): void => {
    for (const selector of selectors)
      if (performance.getEntriesByName(selector).length === 0 && document.querySelector(selector))
        performance.mark(selector);
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
};

/** One cold start in a profile of its own. */
const start = async (selectors: readonly string[], html?: string, script?: string): Promise<readonly number[]> => {
  const outlook = await openWorkbench({ roaming: confirmedSettings });
  try {
    await allowNames(outlook.page);
    await outlook.page.addInitScript(watchFor, selectors);
    if (html !== undefined) {
      await outlook.page.route(`${addInOrigin}/taskpane.html*`, (route) =>
        route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
      );
      await outlook.page.route(`${addInOrigin}/bare.js`, (route) =>
        route.fulfill({ body: script ?? '', contentType: 'text/javascript; charset=utf-8' }),
      );
    }
    await slowDown(outlook.page);
    await outlook.open('draft-duplicate-charge-en');
    const element = await outlook.page.waitForSelector('.panebody iframe');
    const frame = await element.contentFrame();
    if (!frame) throw new Error('The pane has no frame.');
    const last = selectors[selectors.length - 1] ?? '';
    await frame.waitForFunction((name) => performance.getEntriesByName(name).length > 0, last, { timeout: 60_000 });
    return await frame.evaluate(
      (names) => names.map((name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN),
      selectors,
    );
  } finally {
    await outlook.close();
  }
};

/** Medians of alternating cold starts, so that a busy machine slows both alike. Needs `webpack --env workbench`. */
export const measurePane = async (runs = 5): Promise<PaneFigures> => {
  const file = await buildLike('pane', './test/bench/bare-pane.tsx');
  const script = readFileSync(file, 'utf8');
  // The same page with the same skeleton and the same office.js; only the scripts of ours are another one.
  const html = readFileSync(page, 'utf8')
    .replace(/<script(?![^>]*appsforoffice)[^>]*><\/script>/g, '')
    .replace('</head>', '<script defer src="bare.js"></script></head>');
  const times = { ours: [] as number[], verdict: [] as number[], bare: [] as number[] };
  for (let run = 0; run < runs; run++) {
    const [verdict = NaN, ours = NaN] = await start(['[data-verdict]', '[data-check]']);
    const [bare = NaN] = await start(['[data-bare-ready]'], html, script);
    times.ours.push(ours);
    times.verdict.push(verdict);
    times.bare.push(bare);
  }
  await closeBrowser();
  const [ours, verdict, bare] = [middle(times.ours), middle(times.verdict), middle(times.bare)];
  const oursKb = firstViewFiles().reduce((sum, name) => sum + gzipSize(name), 0) / 1024;
  return { ours, verdict, bare, ratio: ours / bare, oursKb, bareKb: gzipSize(file) / 1024 };
};

export const printPane = async (): Promise<void> => {
  const { ours, verdict, bare, ratio, oursKb, bareKb } = await measurePane();
  table(
    'Pane: cold start with the CPU slowed 4×, beside a bare Fluent v9 + React pane in the same run (medians of 5; limit ratio ≤ 1.10)',
    ['pane', 'ms to first verdict', 'ms to findings', 'ratio', 'first scripts, KB gzip (ceiling 150)'],
    [
      ['Askwell', verdict, ours, ratio, oursKb],
      ['bare Fluent', '–', bare, 1, bareKb],
    ],
  );
};
