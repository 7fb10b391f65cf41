/** The production pane, in every view and state, as people with other eyes, hands and screens meet it. */
import type { Frame } from 'playwright-core';
import { violationsIn } from '../support/axe';
import { closeBrowser } from '../support/browser';
import { paneStates, type PaneLocale, type PaneState } from '../support/pane-states';
import { openWorkbench, type Workbench } from '../support/workbench';

jest.setTimeout(120_000);

let workbench: Workbench | undefined;
afterEach(async () => {
  const { errors = [] } = workbench ?? {};
  await workbench?.close();
  workbench = undefined;
  expect(errors).toEqual([]);
});
afterAll(closeBrowser);

const enter = async (state: PaneState, locale: PaneLocale): Promise<{ outlook: Workbench; pane: Frame }> => {
  const outlook = await openWorkbench({ locale, ...state.options(locale) });
  workbench = outlook;
  const selector = await state.show(outlook, locale);
  const pane = await outlook.paneFrame();
  await pane.locator(selector).first().waitFor({ timeout: 15_000 });
  // The last texts and pictures have come.
  await pane.waitForTimeout(300);
  return { outlook, pane };
};

/** The pane's frame at a size: what a narrow pane, or a zoomed window, leaves of it. */
const resize = ({ page }: Workbench, width: number, height = 800): Promise<void> =>
  page.evaluate(
    ([wide, high]) => {
      const frame = document.querySelector<HTMLElement>('.panebody iframe');
      if (frame) Object.assign(frame.style, { width: `${wide}px`, height: `${high}px`, flex: 'none' });
    },
    [width, height] as const,
  );

/** Texts and controls that stick out of the pane, or are cut off without dots. */
const overflowing = (): readonly string[] => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`page ${scrollWidth} > ${clientWidth}`] : [];
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const { left, right, width, height } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1 || element.closest('svg')) continue;
    const style = getComputedStyle(element);
    const isCut =
      element.scrollWidth > element.clientWidth + 1 &&
      style.overflowX === 'hidden' &&
      style.textOverflow !== 'ellipsis' &&
      element.clientWidth > 1;
    if (left < -0.5 || right > clientWidth + 0.5 || isCut)
      found.push(`${element.tagName} ${left}–${right}: ${(element.textContent ?? '').slice(0, 60)}`);
  }
  return found;
};

/** Enabled controls smaller than 24 × 24 CSS pixels (WCAG 2.5.8; text in a line is exempt, and so are labels' boxes). */
const smallTargets = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('button, select, input, textarea, summary, a[href]')].flatMap(
    (element) => {
      const box = element.closest('label') ?? element;
      const { width, height } = box.getBoundingClientRect();
      if (width === 0 || height === 0 || getComputedStyle(element).display === 'inline') return [];
      return width >= 24 && height >= 24 ? [] : [`${element.tagName} ${width}×${height} ${element.textContent ?? ''}`];
    },
  );

describe.each(['en', 'zh-CN'] as const)('%s', (locale) => {
  test.each(paneStates.map((state) => [state.name, state] as const))('%s', async (_name, state) => {
    const { outlook, pane } = await enter(state, locale);
    const found: Record<string, readonly string[]> = {};
    await resize(outlook, 320);
    found['light'] = await violationsIn(pane);
    found['small targets'] = await pane.evaluate(smallTargets);
    found['320 pixels'] = await pane.evaluate(overflowing);
    await resize(outlook, 280);
    found['280 pixels'] = await pane.evaluate(overflowing);
    // 1280 × 1024 at 400 %.
    await resize(outlook, 320, 256);
    found['400 %'] = await pane.evaluate(overflowing);
    await resize(outlook, 320);
    await outlook.page.emulateMedia({ colorScheme: 'dark' });
    await outlook.page.evaluate(() => window.outlook.setTheme('dark'));
    // Colours fade over.
    await pane.waitForTimeout(400);
    found['dark'] = await violationsIn(pane);
    await outlook.page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' });
    found['contrast theme'] = await violationsIn(pane);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  });
});
