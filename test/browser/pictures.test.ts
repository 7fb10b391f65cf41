/**
 * The main states as pictures: shown in README and docs, and compared with what was approved.
 * `UPDATE=1 npx jest test/browser/pictures --selectProjects browser` writes them anew. Fonts differ between machines, so pixels are compared only
 * where sample texts measure the same as when the pictures were taken; elsewhere each view is only looked at for being drawn at all.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { closeBrowser } from '../support/browser';
import { root } from '../support/manifest';
import { confirmedSettings } from '../support/confirmed-settings';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../support/workbench';

jest.setTimeout(90_000);

const folder = join(root, 'docs/pictures');
const fontsFile = join(folder, 'fonts.txt');
/** Share of pixels that may differ: antialiasing and a blinking caret. */
const tolerance = 0.02;

let workbench: Workbench | undefined;
afterEach(() => workbench?.close());
afterAll(closeBrowser);

interface View {
  readonly name: string;
  readonly options: WorkbenchOptions;
  /** Brings the view up; the pane is open by then. */
  readonly show?: (workbench: Workbench) => Promise<unknown>;
  /** The whole Outlook instead of the pane alone. */
  readonly whole?: true;
}

const start = '2026-11-24T09:30:00+08:00';

const views: readonly View[] = (['en', 'zh-CN'] as const).flatMap((locale) => {
  const language = locale === 'en' ? 'en' : 'zh';
  const first = { locale, start, pageSize: { width: 1280, height: 900 } };
  const options = { ...first, roaming: confirmedSettings };
  return [
    { name: `pane-first-${language}`, options: { ...first, open: `draft-duplicate-charge-${language}` } },
    { name: `compose-${language}`, options: { ...options, open: `draft-duplicate-charge-${language}` }, whole: true },
    { name: `pane-findings-${language}`, options: { ...options, open: `draft-duplicate-charge-${language}` } },
    { name: `pane-dark-${language}`, options: { ...options, dark: true, open: `draft-duplicate-charge-${language}` } },
    {
      name: `pane-request-${language}`,
      options: { ...options, open: language === 'en' ? 'holding-refund-en' : 'desk-answer-locked-zh' },
    },
    { name: `pane-unconfirmed-${language}`, options: { ...options, open: `phishing-${language}` } },
    {
      name: `pane-overdue-${language}`,
      options: { ...options, open: language === 'en' ? 'ack-refund-en' : 'ack-locked-zh' },
    },
    { name: `pane-friend-${language}`, options: { ...options, open: 'friend-zh' } },
  ] satisfies View[];
});

test.each(views.map((view) => [view.name, view] as const))('%s', async (name, { options, show, whole }) => {
  const shown = await openWorkbench(options);
  workbench = shown;
  const frame = await shown.paneFrame();
  await frame.waitForSelector('main, [role=main], [role=tabpanel]');
  await show?.(shown);
  // Two looks a moment apart are the same: the pane has settled.
  const target = whole ? shown.page : shown.page.locator('.panebody');
  let picture = await target.screenshot({ animations: 'disabled' });
  for (let look = 0; look < 20; look++) {
    await shown.page.waitForTimeout(700);
    const next = await target.screenshot({ animations: 'disabled' });
    if (next.equals(picture) && look > 1) break;
    picture = next;
  }
  const file = join(folder, `${name}.png`);
  const fonts = await shown.page.evaluate(measureFonts);
  if (process.env.UPDATE) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, picture);
    writeFileSync(fontsFile, `${fonts}\n`);
  }
  expect(existsSync(file)).toBe(true);
  const [now, approved] = [PNG.sync.read(picture), PNG.sync.read(readFileSync(file))];
  expect(new Set(now.data).size).toBeGreaterThan(20);
  if (readFileSync(fontsFile, 'utf8').trim() !== fonts) {
    process.stdout.write(`${name}: other fonts than in the approved pictures, not compared\n`);
    return;
  }
  expect([now.width, now.height]).toEqual([approved.width, approved.height]);
  const different = pixelmatch(now.data, approved.data, undefined, now.width, now.height, { threshold: 0.2 });
  expect(different / (now.width * now.height)).toBeLessThan(tolerance);
});

const measureFonts = (): string => {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return '';
  return ['12px sans-serif', 'bold 20px sans-serif', '14px "Segoe UI", sans-serif', '14px monospace']
    .map((font) => {
      context.font = font;
      return (
        ['Askwell: 1,234.56 fi', '客服：请求编号，已等待']
          .map((text) => context.measureText(text))
          // Chinese letters are as wide as high in every font, so widths alone tell no two apart.
          .map(({ width, actualBoundingBoxAscent: above }) => `${width.toFixed(2)}^${above.toFixed(2)}`)
          .join('/')
      );
    })
    .join(' ');
};
