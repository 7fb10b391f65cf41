/** At the moment of Send, with the real event bundle in every client. */
import { closeBrowser } from '../support/browser';
import { confirmedSettings } from '../support/confirmed-settings';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../support/workbench';

jest.setTimeout(90_000);

let workbench: Workbench;
afterEach(() => workbench.close());
afterAll(closeBrowser);

const profiles = ['web', 'webModern', 'newWindows', 'classicWindows', 'mac'] as const;

const open = async (options: WorkbenchOptions): Promise<void> => {
  workbench = await openWorkbench({ roaming: confirmedSettings, pane: 'closed', ...options });
};
/** Classic Outlook hands out a body some seconds old (#5846): people read once more before they send, and so do we. */
const write = async (to: string, subject: string, body: string): Promise<void> => {
  await workbench.newMessage({ to, subject, body });
  const isOld = await workbench.page.evaluate(() => window.outlook.profile.quirks.includes('bodyMissesLastSeconds'));
  if (isOld) await workbench.page.waitForTimeout(4_000);
};
const sentSubjects = async (): Promise<readonly string[]> =>
  workbench.page.evaluate(() => window.outlook.mailbox.inFolder('sent').map(({ subject }) => subject));
const isGone = () => workbench.page.waitForSelector('.compose', { state: 'detached' });

const subject = 'Locked out of my account';
const bad = 'Hi, my account is locked. My password is Tr0ub4dor-3. Please unlock it. Thanks';
const good =
  'Dear OKPay team, my personal account maria@mail.example was locked on 20 November 2026 at 9:30. The page says "Account suspended (E203)". Please unlock it. Thank you, Maria';

describe.each(profiles)('%s', (profile) => {
  test('a mail with a password is stopped once; the writer goes back, then sends anyway, once', async () => {
    await open({ profile });
    await write('support@okpay.example', subject, bad);
    await workbench.send();
    const alert = await workbench.alert();
    expect(alert.kind).toBe('conditions');
    expect(alert.message).toContain('password');
    expect(alert.message).not.toContain('Tr0ub4dor');
    expect(alert.message.length).toBeLessThanOrEqual(500);
    await workbench.choose('back');
    expect(await sentSubjects()).not.toContain(subject);
    await workbench.send();
    await workbench.alert();
    await workbench.choose('send');
    await isGone();
    expect((await sentSubjects()).filter((sent) => sent === subject)).toHaveLength(1);
  });

  test('a complete mail to a desk and a mail to a friend go at once', async () => {
    await open({ profile });
    await write('support@okpay.example', subject, good);
    await workbench.send();
    await isGone();
    await write('anna@friends.example', 'Lunch?', 'hey, noodles at 12? my password is noodle1');
    await workbench.send();
    await isGone();
    expect(await sentSubjects()).toEqual(expect.arrayContaining([subject, 'Lunch?']));
    const calls = await workbench.calls();
    const friend = calls.slice(calls.findIndex((call) => call.includes('Lunch')) + 1);
    expect(friend.filter((call) => /^events: body\.getAsync/.test(call))).toEqual([]);
  });

  test.each([
    ['the host refuses every call', ['error:body.getAsync:9002', 'error:subject.getAsync:9002']],
    ['a callback is lost', ['silent:body.getAsync']],
    ['the host is slow', ['slow:body.getAsync:6000']],
  ])('%s: the mail goes, once', async (_title, faults) => {
    await open({ profile });
    await write('support@okpay.example', subject, bad);
    await workbench.setFaults(...faults);
    await workbench.send();
    const outcome = await Promise.race([
      isGone().then(() => 'gone'),
      workbench.alert().then(async () => {
        await workbench.choose('send');
        await isGone();
        return 'sent anyway';
      }),
    ]);
    expect(['gone', 'sent anyway']).toContain(outcome);
    expect((await sentSubjects()).filter((sent) => sent === subject)).toHaveLength(1);
  });
});

test('Show me opens the pane on exactly these findings', async () => {
  await open({ profile: 'webModern' });
  await write('support@okpay.example', subject, bad);
  await workbench.send();
  expect((await workbench.alert()).buttons[0]).toBe('Show me');
  await workbench.choose('action');
  const frame = await workbench.paneFrame();
  const asked = frame.locator('[data-role="asked"] [data-check]');
  await asked.first().waitFor();
  const checks = await asked.evaluateAll((cards) => cards.map((one) => one.getAttribute('data-check')));
  expect(checks).toContain('secret/password');
  expect(checks[0]).toBe('secret/password');
  expect(await frame.locator('li[data-check="secret/password"]').count()).toBe(1);
  expect(await asked.first().locator('[aria-expanded="true"]').count()).toBe(1);
  expect(await frame.locator('[data-role="asked"] [role="status"]').textContent()).toMatch(/alert/);
  expect(await sentSubjects()).not.toContain(subject);
});

test('in Chinese the alert is Chinese', async () => {
  await open({ locale: 'zh-CN' });
  await write('support@okpay.example', '账户被锁定', '您好，我的账户被锁了，密码是 Tr0ub4dor3，请帮忙解锁，谢谢！');
  await workbench.send();
  expect((await workbench.alert()).message).toMatch(/请再看一眼[\s\S]*密码/);
});

test('the Sent copy carries the stamp', async () => {
  await open({});
  await write('support@okpay.example', subject, good);
  await workbench.send();
  await isGone();
  const stamp = await workbench.page.evaluate(
    () =>
      window.outlook.mailbox.inFolder('sent').find(({ customProperties }) => 'askwell' in customProperties)
        ?.customProperties.askwell,
  );
  expect(JSON.parse(String(stamp))).toMatchObject({ desk: 'okpay', type: 'account-locked', checked: true });
});

test('a note appears when a desk is recognised', async () => {
  await open({});
  await write('support@okpay.example', 'Locked', 'Hi,');
  await workbench.page.waitForSelector('.infobar');
  expect((await workbench.notifications()).join()).toMatch(/Askwell: OKPay/);
});
