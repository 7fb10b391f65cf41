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

/** Everything a person can reach in the pane, as short names; the chosen tab stands for its list. */
const controls = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('button, select, input, textarea, summary, a[href]')].flatMap(
    (element, index) => {
      element.dataset.control = `${index} ${element.tagName} ${(element.innerText || element.getAttribute('aria-label') || '').slice(0, 30)}`;
      const isShown = element.checkVisibility() && !element.matches(':disabled, [tabindex="-1"], [type=file]');
      return isShown ? [element.dataset.control] : [];
    },
  );
const focused = (): string => (document.activeElement as HTMLElement | null)?.dataset.control ?? '';

describe('with the keyboard alone', () => {
  // office.js takes the Tab key and moves through a list of its own.
  test.each([
    'findings',
    'settings',
    'request overdue',
    'my requests, filled, one open',
    'asks for the official address',
  ])('%s: Tab comes to every control, in order', async (name) => {
    const state = paneStates.find((one) => one.name === name);
    if (!state) throw new Error(`No state ${name}.`);
    const { outlook, pane } = await enter(state, 'en');
    const wanted = await pane.evaluate(controls);
    expect(wanted.length).toBeGreaterThan(3);
    await pane.locator('[role=tab][tabindex="0"]').focus();
    const reached = [await pane.evaluate(focused)];
    for (let press = 0; press < wanted.length + 5; press++) {
      await outlook.page.keyboard.press('Tab');
      const now = await pane.evaluate(focused);
      if (now !== '' && !reached.includes(now)) reached.push(now);
    }
    expect(wanted.filter((control) => !reached.includes(control))).toEqual([]);
  });

  test('tabs, a fix, More, a fold and a list work by key', async () => {
    const state = paneStates.find(({ name }) => name === 'findings');
    if (!state) throw new Error('No state.');
    const { outlook, pane } = await enter(state, 'en');
    const { keyboard } = outlook.page;
    const fix = pane.locator('[data-check="secret/password"] [data-fix]');
    await pane.locator('[data-check="secret/password"] [aria-expanded]').focus();
    await keyboard.press('Enter');
    await pane.locator('[data-check="secret/password"] [aria-expanded=true]').waitFor();
    await pane.locator('main summary').first().focus();
    const wasOpen = await pane
      .locator('main details')
      .first()
      .evaluate((one: HTMLDetailsElement) => one.open);
    await keyboard.press('Enter');
    expect(
      await pane
        .locator('main details')
        .first()
        .evaluate((one: HTMLDetailsElement) => one.open),
    ).toBe(!wasOpen);
    await fix.focus();
    await keyboard.press('Enter');
    await pane.locator('[data-result=applied]').waitFor();
    // The button went with its card: the focus stays in the pane, on something that can be used.
    await expect(pane.evaluate(() => document.activeElement?.tagName)).resolves.not.toBe('BODY');
    await pane.locator('#tab-mail').focus();
    await keyboard.press('ArrowRight');
    await pane.locator('#panel-requests').waitFor();
    expect(await pane.evaluate(() => document.activeElement?.id)).toBe('tab-requests');
  });
});

test('a new finding is announced once, politely, and the focus stays in the mail', async () => {
  const { outlook, pane } = await enter(paneStates.find(({ name }) => name === 'ready') ?? raise(), 'en');
  await pane.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(
          '[role=status], [aria-live], [role=alert]',
        );
        const words = [...addedNodes].map((node) => node.textContent ?? '').join('');
        if (region && words !== '')
          heard.push(`${region.getAttribute('role') ?? ''}/${region.getAttribute('aria-live') ?? ''}: ${words}`);
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await outlook.type('My password is Sunny-Day-77. ');
  await pane.locator('[data-check="secret/password"]').waitFor();
  await outlook.page.keyboard.type('And one more sentence, so that the mail is read again. ', { delay: 40 });
  await pane.waitForTimeout(2500);
  const heard = await pane.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.filter((words) => /new point/.test(words))).toHaveLength(1);
  expect(heard.filter((words) => /assertive|^alert/.test(words))).toEqual([]);
  expect(await outlook.page.evaluate(() => document.activeElement?.className)).toContain('editor');
  expect((await outlook.item()).html).toContain('so that the mail is read again.');
});

const raise = (): never => {
  throw new Error('No such state.');
};
