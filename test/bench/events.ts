import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addInOrigin, closeBrowser, openBrowser, serveFromDisk } from '../support/browser';
import { confirmedSettings } from '../support/confirmed-settings';
import { allowNames, buildLike, slowDown } from './browser-runs';
import { middle, table } from './measure';
import { bodyOf } from './texts';

const bundle = join(__dirname, '../../dist/addin/launchevent.js');
const mark = (code: string): string => `${code}\n;performance.mark('associated');`;

export interface EventFigures {
  /** Milliseconds from navigation of the handler page to its handlers being associated, CPU slowed. */
  readonly ours: number;
  readonly bare: number;
  readonly ratio: number;
  /** Milliseconds of the first OnMessageSend, host answering at once: 10 KB of reply over 100 KB of quoted history. */
  readonly judged: number;
  readonly judgedSlowed: number;
  /** The same in a page that idled before, as one does while its mail is written; CPU as it is, and slowed. */
  readonly idled: number;
  readonly idledSlowed: number;
}

/** A handler page with real office.js, loaded cold. */
const associate = async (script: string): Promise<number> => {
  const context = await (await openBrowser()).newContext();
  try {
    await serveFromDisk(context, { [`${addInOrigin}/launchevent.js`]: mark(script) });
    const page = await context.newPage();
    await slowDown(page);
    await page.goto(`${addInOrigin}/launchevent.html`, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('associated').length > 0);
    return await page.evaluate(() => performance.getEntriesByName('associated')[0]?.startTime ?? NaN);
  } finally {
    await context.close();
  }
};

/** Stands in for Office in the page: every call is answered at once, so that only our own work is measured. */
const fakeOffice = ({ html, settings }: { readonly html: string; readonly settings: string }): void => {
  const handlers: Record<string, (event: unknown) => void> = {};
  const answer =
    (value: unknown) =>
    (...args: unknown[]): void =>
      (args[args.length - 1] as (result: unknown) => void)({ status: 'succeeded', value });
  const item = {
    itemType: 'message',
    subject: { getAsync: answer('Re: [OKP-2026-020287] Charged twice') },
    to: { getAsync: answer([{ displayName: '', emailAddress: 'support@okpay.example' }]) },
    cc: { getAsync: answer([]) },
    bcc: { getAsync: answer([]) },
    from: { getAsync: answer({ displayName: 'Me', emailAddress: 'me@mail.example' }) },
    body: { getTypeAsync: answer('html'), getAsync: answer(html) },
    getAttachmentsAsync: answer([]),
    getComposeTypeAsync: answer({ composeType: 'reply' }),
    loadCustomPropertiesAsync: answer({ set: () => undefined, saveAsync: answer(undefined) }),
    notificationMessages: {
      getAllAsync: answer([]),
      replaceAsync: answer(undefined),
      removeAsync: answer(undefined),
    },
  };
  Object.assign(window, {
    handlers,
    Office: {
      actions: { associate: (name: string, handler: (event: unknown) => void) => (handlers[name] = handler) },
      onReady: () => Promise.resolve(),
      context: {
        displayLanguage: 'en-US',
        mailbox: { item, userProfile: { emailAddress: 'me@mail.example' } },
        roamingSettings: {
          get: (key: string) => (key === 'askwell' ? settings : undefined),
          set: () => undefined,
          saveAsync: answer(undefined),
        },
        requirements: { isSetSupported: () => true },
      },
    },
  });
};

const reply = (): string => {
  const inner = (html: string): string => html.replace(/<\/?(?:html|body)>/g, '');
  const quoted = inner(bodyOf('en', 100_000, 3));
  return `<html><body>${inner(bodyOf('en', 10_000, 1))}<div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg"><b>From:</b> OKPay Support &lt;support@okpay.example&gt;<br><b>Sent:</b> Thursday, 19 November 2026 11:02<br><b>To:</b> me@mail.example<br><b>Subject:</b> Re: Charged twice</div>${quoted}</body></html>`;
};

/** The first judgement of a freshly loaded bundle, at once or after `idle` milliseconds. */
const judgeOnce = async (isSlow: boolean, idle = 0): Promise<number> => {
  const context = await (await openBrowser()).newContext();
  try {
    const page = await context.newPage();
    await page.goto('about:blank');
    await allowNames(page);
    if (isSlow) await slowDown(page);
    await page.evaluate(fakeOffice, { html: reply(), settings: confirmedSettings.askwell });
    await page.addScriptTag({ content: readFileSync(bundle, 'utf8') });
    await page.waitForTimeout(idle);
    const { ms, allowed } = await page.evaluate(
      () =>
        new Promise<{ ms: number; allowed: unknown }>((resolve) => {
          const { handlers } = window as unknown as { handlers: Record<string, (event: unknown) => void> };
          const from = performance.now();
          handlers['onMessageSendHandler']?.({
            completed: (options: { allowEvent?: unknown } = {}) =>
              resolve({ ms: performance.now() - from, allowed: options.allowEvent }),
          });
        }),
    );
    if (typeof allowed !== 'boolean') throw new Error('The handler did not answer.');
    return ms;
  } finally {
    await context.close();
  }
};

/** Medians of alternating cold loads, each page first in turn: what the one before leaves to clear away slows the next. */
const measureAssociation = async (runs: number): Promise<Pick<EventFigures, 'ours' | 'bare' | 'ratio'>> => {
  const scripts = {
    ours: readFileSync(bundle, 'utf8'),
    bare: readFileSync(await buildLike('events', './test/bench/bare-events.ts'), 'utf8'),
  };
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let run = 0; run < runs; run++)
    for (const page of run % 2 === 0 ? (['bare', 'ours'] as const) : (['ours', 'bare'] as const))
      times[page].push(await associate(scripts[page]));
  const [ours, bare] = [middle(times.ours), middle(times.bare)];
  return { ours, bare, ratio: ours / bare };
};

/** Needs a production build. */
export const measureEvents = async (runs = 5): Promise<EventFigures> => {
  const association = await measureAssociation(2 * runs + 1);
  const judged = { atOnce: [] as number[], slowed: [] as number[], idled: [] as number[], idledSlowed: [] as number[] };
  for (let run = 0; run < runs; run++) {
    judged.atOnce.push(await judgeOnce(false));
    judged.slowed.push(await judgeOnce(true));
    judged.idled.push(await judgeOnce(false, 3000));
    judged.idledSlowed.push(await judgeOnce(true, 6000));
  }
  await closeBrowser();
  return {
    ...association,
    judged: middle(judged.atOnce),
    judgedSlowed: middle(judged.slowed),
    idled: middle(judged.idled),
    idledSlowed: middle(judged.idledSlowed),
  };
};

export const printEvents = async (): Promise<void> => {
  const { ours, bare, ratio, judged, judgedSlowed, idled, idledSlowed } = await measureEvents();
  table(
    'Event handler page, cold, CPU slowed 4×: ms to handlers associated, beside a bare handler page in the same run (medians of 11)',
    ['Askwell', 'bare', 'ratio', 'limit'],
    [[ours, bare, ratio, '1.25']],
  );
  table(
    'First judgement at Send: 10 KB reply over 100 KB quoted history (median ms of 5)',
    ['CPU', 'at once after loading', 'in a page that idled', 'limit'],
    [
      ['as it is', judged, idled, '10'],
      ['slowed 4×', judgedSlowed, idledSlowed, '60'],
    ],
  );
};
