import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addInOrigin, closeBrowser } from '../support/browser';
import { confirmedSettings } from '../support/confirmed-settings';
import { openWorkbench } from '../support/workbench';
import { allowNames, buildLike, slowdown, slowDown } from './browser-runs';
import { middle, table } from './measure';
import { coreFiles, firstViewFiles, gzipSize } from './sizes';

const page = join(__dirname, '../../dist/addin/taskpane.html');

export interface PaneFigures {
  /** Milliseconds from navigation of the pane's frame, CPU slowed: to tabs that can be used while the mail is read, … */
  readonly view: number;
  /** … to the verdict on the mail, … */
  readonly verdict: number;
  /** … to its findings with their buttons; */
  readonly findings: number;
  /** and to the bare pane's title and button, which read no mail. */
  readonly bare: number;
  /** KB gzip of the scripts: our page's, the core's that load beside it, and the bare pane's. */
  readonly oursKb: number;
  readonly coreKb: number;
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
    .replace(/<link rel="preload"[^>]*>/g, '')
    .replace(/<script(?![^>]*appsforoffice)[^>]*>[^<]*<\/script>/g, '')
    .replace('</head>', '<script defer src="bare.js"></script></head>');
  const starts = { ours: [] as (readonly number[])[], bare: [] as (readonly number[])[] };
  for (let run = 0; run < runs; run++) {
    starts.ours.push(await start(moments));
    starts.bare.push(await start(['[data-bare-ready]'], html, script));
  }
  await closeBrowser();
  const middleOf = (runs: readonly (readonly number[])[], at: number): number =>
    middle(runs.map((run) => run[at] ?? NaN));
  return {
    view: middleOf(starts.ours, 0),
    verdict: middleOf(starts.ours, 1),
    findings: middleOf(starts.ours, 2),
    bare: middleOf(starts.bare, 0),
    oursKb: firstViewFiles().reduce((sum, name) => sum + gzipSize(name), 0) / 1024,
    coreKb: coreFiles().reduce((sum, name) => sum + gzipSize(name), 0) / 1024,
    bareKb: gzipSize(file) / 1024,
  };
};

/** What shows each moment, in the order of `PaneFigures`. */
const moments = ['[role=tablist]', '[data-verdict]', '[data-check]'];

export const printPane = async (runs = 5): Promise<void> => {
  const { view, verdict, findings, bare, oursKb, coreKb, bareKb } = await measurePane(runs);
  const beside = (time: number): string => `${time.toFixed(0)} (${(time / bare).toFixed(2)})`;
  table(
    `Pane: cold start with the CPU slowed ${slowdown}×, ms from navigation (× the bare pane in the same run), medians of ${runs}; limit for the view 1.10`,
    ['pane', 'view ready', 'verdict', 'findings', 'first scripts, KB gzip (ceiling 150)', 'core beside it'],
    [
      ['Askwell', beside(view), beside(verdict), beside(findings), oursKb, coreKb],
      ['bare Fluent v9 + React 18', beside(bare), '–', '–', bareKb, '–'],
    ],
  );
};
