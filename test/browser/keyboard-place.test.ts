/** A press that takes its own row away leaves the keyboard's place beside it. */
import type { Frame } from 'playwright-core';
import { aDesk } from '../support/a-desk';
import { closeBrowser } from '../support/browser';
import { paneStates } from '../support/pane-states';
import { openWorkbench, type Workbench } from '../support/workbench';

jest.setTimeout(90_000);

let outlook: Workbench | undefined;
afterEach(() => outlook?.close());
afterAll(closeBrowser);

const enter = async (name: string, options = {}): Promise<Frame> => {
  const state = paneStates.find((one) => one.name === name);
  if (!state) throw new Error(`No state ${name}.`);
  outlook = await openWorkbench({ ...state.options('en'), ...options });
  const pane = await outlook.paneFrame();
  await pane
    .locator(await state.show(outlook, 'en'))
    .first()
    .waitFor();
  return pane;
};

/** The control or heading that has the focus, after what removal may take to settle. */
const place = async (pane: Frame): Promise<string> => {
  await pane.waitForTimeout(300);
  return pane.evaluate(() => {
    const { activeElement: at } = document;
    const row = at?.closest('li');
    return `${row?.getAttribute('aria-posinset') ?? row?.dataset.desk ?? row?.dataset.ignored ?? ''} ${at?.tagName ?? ''} ${at?.textContent ?? ''}`.trim();
  });
};

const press = async (pane: Frame, selector: string): Promise<void> => {
  await pane.locator(selector).focus();
  await pane.page().keyboard.press('Enter');
};

test('a request taken out of the list: the next row, else the one before, else the heading', async () => {
  const pane = await enter('my requests, 200');
  const toggle = (position: number) => `li[aria-posinset="${position}"] button[aria-expanded]`;
  const titleAt = (position: number) => pane.locator(toggle(position)).innerText();
  const takeOut = async (position: number) => {
    await press(pane, toggle(position));
    await press(pane, `li[aria-posinset="${position}"] [data-action=forget-request]`);
    await pane.locator('[data-action=forget-request]').waitFor({ state: 'detached' });
  };
  const next = await titleAt(4);
  await takeOut(3);
  expect(await place(pane)).toMatch(/^3 BUTTON/);
  expect(await titleAt(3)).toBe(next);
  await pane.locator(toggle(3)).focus();
  await pane.page().keyboard.press('End');
  await pane.locator(toggle(199)).waitFor();
  await takeOut(199);
  expect(await place(pane)).toMatch(/^198 BUTTON/);
  await pane.locator('input[type=search]').fill((await titleAt(198)).match(/\S*\d{4}\S*/)?.[0] ?? '');
  await pane.locator('li[aria-setsize="1"]').waitFor();
  await takeOut(1);
  expect(await place(pane)).toBe('H1 My requests');
});

test('desks and single checks in the settings; a question keeps its place', async () => {
  const own = (id: string) => ({ at: 1, value: aDesk({ id, officialDomains: [`${id}.example`], confirmed: true }) });
  const field = (value: unknown) => ({ at: 1, value });
  const pane = await enter('settings', {
    roaming: {
      askwell: JSON.stringify({
        version: 1,
        fields: {
          welcomed: field(true),
          confirmations: field([{ id: 'okpay', officialDomains: ['okpay.example'], officialAddresses: [] }]),
          disabledChecks: field(['tone/hostile@okpay', 'subject/vague@okpay']),
        },
        desks: { parcel: own('parcel'), water: own('water') },
      }),
    },
  });
  const remove = (id: string) => press(pane, `[data-desk=${id}] button:last-child`);
  await remove('parcel');
  expect(await place(pane)).toMatch(/^water BUTTON/);
  await remove('water');
  expect(await place(pane)).toMatch(/^okpay BUTTON/);
  await remove('okpay');
  expect(await place(pane)).toBe('H2 Support desks');
  // office.js moves Tab by its own list: from a heading that is not in it, Tab would leave the pane.
  await pane.page().keyboard.press('Tab');
  expect(await place(pane)).toMatch(/BUTTON/);

  await pane.locator('details:has([data-ignored]) summary').click();
  await press(pane, '[data-ignored="tone/hostile@okpay"] button');
  expect(await place(pane)).toMatch(/^subject\/vague@okpay BUTTON/);
  await press(pane, '[data-ignored="subject/vague@okpay"] button');
  expect(await place(pane)).toMatch(/^SUMMARY Checks/);

  await press(pane, '[data-action=forget]');
  expect(await place(pane)).toMatch(/^DIV/);
  await pane.page().keyboard.press('Tab');
  expect(await place(pane)).toBe('BUTTON Cancel');
});
