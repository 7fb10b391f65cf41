/** One request from the first mail to the closing notice: at each step the card beside the mail and the row of the list. */
import type { Frame } from 'playwright-core';
import { closeBrowser } from '../support/browser';
import { confirmedSettings } from '../support/confirmed-settings';
import { openWorkbench, type Workbench } from '../support/workbench';

jest.setTimeout(240_000);

let workbench: Workbench | undefined;
afterEach(async () => {
  const { errors = [] } = workbench ?? {};
  await workbench?.close();
  workbench = undefined;
  expect(errors).toEqual([]);
});
afterAll(closeBrowser);

const number = 'OKP-2026-020424';

const languages = {
  en: {
    subject: 'Account locked since 23 November 2026',
    body: 'Dear OKPay Support, my account mei.lin@brightpath.example has been locked since 23 November 2026, 18:20. Please unlock it. Thank you, Mei',
    answer: 'The account is registered with mei.lin@brightpath.example; it happened on 23 November 2026 at 18:20.',
    words: { Waiting: 'Waiting', Late: 'Late', 'Your turn': 'Your turn', Done: 'Done' },
    insert: 'Insert it',
    since: 'Waiting since',
    noNumber: 'No request number yet',
    overdue: /OKPay is late by/,
    promised: /They promised an answer by/,
    followUp: ['I wrote to you on 24 November 2026', number, '2 days'],
    followUpSubject: /^(?:Re|RE): /,
    yourTurn: 'It is your turn',
    closed: 'Closed',
  },
  'zh-CN': {
    subject: '账户从 2026 年 11 月 23 日起被冻结',
    body: '您好，我的账户 mei.lin@brightpath.example 从 2026 年 11 月 23 日 18:20 起被冻结，请帮我解冻。谢谢！林梅',
    answer: '账户的注册邮箱是 mei.lin@brightpath.example，问题发生在 2026 年 11 月 23 日 18:20。',
    words: { Waiting: '等待中', Late: '已超时', 'Your turn': '轮到您', Done: '已结束' },
    insert: '插入正文',
    since: '开始等待',
    noNumber: '暂无请求编号',
    overdue: /已超时/,
    promised: /承诺在/,
    followUp: ['2026 年 11 月 24 日', number, '2 天'],
    followUpSubject: /^(?:答复|回复)[:：]/,
    yourTurn: '轮到您回复了',
    closed: '已关闭',
  },
} as const;

type State = 'fresh' | 'at-risk' | 'overdue' | 'your-turn' | 'closed';

const card = async (pane: Frame, state: State): Promise<string> => {
  const shown = pane.locator(`section[data-request][data-state="${state}"]`);
  await shown.waitFor({ timeout: 12_000 }).catch(async () => {
    throw new Error(`Not ${state}: ${await pane.locator('body').innerText()}`);
  });
  return shown.innerText();
};

/** The only row of "My requests"; back at the mail afterwards. */
const row = async (pane: Frame, state: State): Promise<string> => {
  await pane.locator('#tab-requests').click();
  const rows = pane.locator('li [data-request]');
  await pane.locator(`li [data-request][data-state="${state}"]`).waitFor({ timeout: 30_000 });
  expect(await rows.count()).toBe(1);
  const text = await rows.innerText();
  await pane.locator('#tab-mail').click();
  return text;
};

const newest = async (outlook: Workbench, folder: 'inbox' | 'sent'): Promise<string> => {
  const id = await outlook.page.evaluate(
    (name) => [...window.outlook.mailbox.inFolder(name)].sort((a, b) => b.date - a.date)[0]?.id,
    folder,
  );
  if (id === undefined) throw new Error(`Nothing in ${folder}.`);
  return id;
};

test.each(['en', 'zh-CN'] as const)('from the first mail to the closing notice (%s)', async (locale) => {
  const text = languages[locale];
  const outlook = await openWorkbench({
    locale,
    roaming: confirmedSettings,
    events: 'off',
    pane: 'open',
    start: '2026-11-24T09:30:00+08:00',
    pageSize: { width: 1440, height: 1600 },
  });
  workbench = outlook;
  const read = async (folder: 'inbox' | 'sent'): Promise<Frame> => {
    await outlook.open(await newest(outlook, folder));
    return outlook.paneFrame();
  };
  const send = async (): Promise<void> => {
    await outlook.send();
    await outlook.page.waitForSelector('.compose', { state: 'detached' });
  };

  // Written and sent: waiting, no number yet.
  await outlook.newMessage({ to: 'support@okpay.example', subject: text.subject, body: text.body });
  await send();
  let pane = await read('sent');
  expect(await card(pane, 'fresh')).toContain(text.noNumber);
  expect(await row(pane, 'fresh')).toContain(text.subject);

  // Acknowledged: the number; the wait goes on.
  await outlook.advance(0.5);
  pane = await read('inbox');
  const acknowledged = await card(pane, 'fresh');
  expect(acknowledged).toContain(number);
  expect(acknowledged).toContain(text.since);
  expect(acknowledged).toMatch(text.promised);
  const first = await row(pane, 'fresh');
  expect(first).toContain(number);
  expect(first).toContain(text.words.Waiting);

  // Passed on: holding, still waiting for the same mail, due by the new promise.
  await outlook.advance(20);
  pane = await read('inbox');
  const sinceOf = (frame: Frame): Promise<string | null> =>
    frame.locator('section[data-request] dl time').first().getAttribute('datetime');
  expect(await card(pane, 'fresh')).toMatch(text.promised);
  const since = await sinceOf(pane);
  expect(since).toMatch(/^2026-11-24T01:3/);
  await row(pane, 'fresh');

  // The promise passes: overdue, a follow-up is offered, opened and sent.
  await outlook.advance(50);
  await read('sent');
  pane = await read('inbox');
  expect(await card(pane, 'overdue')).toMatch(text.overdue);
  expect(await sinceOf(pane)).toBe(since);
  expect(await row(pane, 'overdue')).toContain(text.words.Late);
  await pane.locator('[data-step="follow-up"]').click();
  await outlook.page.waitForSelector('.compose');
  const compose = await outlook.paneFrame();
  await compose.getByText(text.insert, { exact: true }).click();
  await outlook.page.waitForFunction(
    (wanted) => document.querySelector('.editor')?.textContent?.includes(wanted),
    text.followUp[0],
  );
  const draft = await outlook.item();
  expect(draft.to).toEqual(['support@okpay.example']);
  expect(draft.subject).toMatch(text.followUpSubject);
  const own = draft.html.replace(/<[^>]*>/g, '').slice(0, 1500);
  for (const part of text.followUp) expect(own).toContain(part);
  await send();
  pane = await read('sent');
  await card(pane, 'overdue');
  expect(await sinceOf(pane)).toBe(since);
  expect(await pane.locator('[data-step="follow-up"]').count()).toBe(0);

  // The desk asks back: the user's turn.
  await outlook.advance(7);
  pane = await read('inbox');
  expect(await card(pane, 'your-turn')).toContain(text.yourTurn);
  expect(await row(pane, 'your-turn')).toContain(text.words['Your turn']);
  await pane.locator('[data-step="answer"]').click();
  await outlook.page.waitForSelector('.compose');
  await outlook.type(text.answer);
  await send();
  pane = await read('sent');
  await card(pane, 'fresh');
  expect(Date.parse((await sinceOf(pane)) ?? '')).toBeGreaterThan(Date.parse(since ?? ''));
  await row(pane, 'fresh');

  // Answered late, then closed by itself.
  await outlook.advance(76);
  pane = await read('inbox');
  await card(pane, 'your-turn');
  await row(pane, 'your-turn');
  await outlook.advance(7 * 24);
  pane = await read('inbox');
  expect(await card(pane, 'closed')).toContain(text.closed);
  const last = await row(pane, 'closed');
  expect(last).toContain(number);
  expect(last).toContain(text.words.Done);
});
