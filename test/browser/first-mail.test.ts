/**
 * A new user, angry and in a hurry, with no documentation: from opening the workbench to a mail that is ready. A click counts as one
 * action and so does the typing of one text. After the first words the user does only what the pane shows, in its order.
 */
import type { Frame } from 'playwright-core';
import { closeBrowser } from '../support/browser';
import { openWorkbench, type Workbench } from '../support/workbench';

jest.setTimeout(180_000);

let workbench: Workbench | undefined;
afterEach(() => workbench?.close());
afterAll(closeBrowser);

const mostActions = 12;

/** What the user knows, told only when the pane asks for it. */
const users = {
  en: {
    story: 'You charged me twice for the same order. ',
    // Any detail no desk should need is not here: the pane may ask for nothing else.
    knows: {
      accountId: 'My account is mei.lin@brightpath.example. ',
      accountType: 'It is a business account. ',
      dateTime: 'It happened on 20 November 2026 at 14:05. ',
      amount: 'The amount was 49.99 EUR, taken two times. ',
      paymentMethod: 'I paid by credit card. ',
      transactionReference: 'The transaction number is TX-48210-77315. ',
      errorMessage: 'There was no error message. ',
      wish: 'Please refund the second payment. ',
    } as Readonly<Record<string, string>>,
  },
  'zh-CN': {
    story: '同一笔订单你们扣了我两次钱。',
    knows: {
      accountId: '我的账号是 mei.lin@brightpath.example。',
      accountType: '是企业账户。',
      dateTime: '扣款时间是 2026年11月20日14:05。',
      amount: '金额是 299 元，扣了两次。',
      paymentMethod: '用信用卡支付的。',
      transactionReference: '交易号是 20261120140512345678。',
      errorMessage: '页面没有报错。',
      wish: '请退回多扣的那一笔。',
    } as Readonly<Record<string, string>>,
  },
} as const;

interface Step {
  readonly name: string;
  readonly run: () => Promise<unknown>;
}

/** The first thing the pane asks for: a question of its own, then what stops the mail, then details, then the rest. */
const nextStep = async (
  outlook: Workbench,
  pane: Frame,
  { story, knows }: (typeof users)['en' | 'zh-CN'],
): Promise<Step | undefined> => {
  const question = pane.locator('main h2 ~ div button').first();
  if ((await question.count()) > 0)
    return { name: `click “${await question.innerText()}”`, run: () => question.click() };
  const written = await outlook.page.locator('.editor').innerText();
  if (!written.includes(story.trim())) return { name: 'type what happened', run: () => outlook.type(story) };
  const asked = await pane
    .locator('[data-need][data-state=missing], [data-check="details/request-missing"]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-need') ?? 'wish'));
  const told = asked.map((need) => knows[need] ?? '').filter((line) => line !== '' && !written.includes(line.trim()));
  if (told.length > 0) return { name: `type about ${asked.join(', ')}`, run: () => outlook.type(told.join('')) };
  const fix = pane.locator('li[data-check]:not([data-need]) [data-fix]:not([data-fix=attachFile])').first();
  if ((await fix.count()) > 0) return { name: `click “${await fix.innerText()}”`, run: () => fix.click() };
  return undefined;
};

/** The verdict once the pane has caught up with the mail. */
const settledVerdict = async (outlook: Workbench, pane: Frame): Promise<string> => {
  let seen = '';
  for (let same = 0; same < 2;) {
    await outlook.page.waitForTimeout(600);
    const now = await pane.locator('body').innerText();
    same = now === seen ? same + 1 : 0;
    seen = now;
  }
  return (await pane.locator('[data-verdict]').getAttribute('data-verdict')) ?? '';
};

test.each(['en', 'zh-CN'] as const)('%s: a ready mail about a duplicate charge', async (locale) => {
  const outlook = await openWorkbench({ locale });
  workbench = outlook;
  const done: string[] = [];
  const act = async ({ name, run }: Step): Promise<void> => {
    done.push(name);
    await run();
  };
  await act({ name: 'new mail', run: () => outlook.newMessage() });
  await act({ name: 'type the recipient', run: () => outlook.to('support@okpay.example') });
  const pane = await outlook.paneFrame();
  await pane.locator('[data-verdict]').waitFor();
  let verdict = await settledVerdict(outlook, pane);
  while (verdict !== 'ready' && done.length < 20) {
    const step = await nextStep(outlook, pane, users[locale]);
    if (!step) break;
    await act(step);
    verdict = await settledVerdict(outlook, pane);
  }
  process.stdout.write(`${locale}: ${done.length} actions: ${done.join('; ')}\n`);
  expect({ verdict, left: await pane.locator('[data-check]').allInnerTexts() }).toMatchObject({ verdict: 'ready' });
  expect(done.length).toBeLessThanOrEqual(mostActions);
  const item = await outlook.item();
  expect(item.subject).not.toBe('');
  for (const need of ['amount', 'transactionReference'])
    expect(item.html).toContain((users[locale].knows[need] ?? '?').trim());
});
