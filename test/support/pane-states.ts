import type { Frame } from 'playwright-core';
import { confirmedSettings } from './confirmed-settings';
import { deeperStates } from './deeper-states';
import type { Workbench, WorkbenchOptions } from './workbench';

export type PaneLocale = 'en' | 'zh-CN';

export interface PaneState {
  readonly name: string;
  readonly options: (locale: PaneLocale) => WorkbenchOptions;
  /** Brings the pane into the state; gives the selector that proves it. */
  readonly show: (outlook: Workbench, locale: PaneLocale) => Promise<string>;
}

/** Has read the welcome, has confirmed no address. */
const welcomed = {
  askwell: JSON.stringify({ version: 1, fields: { welcomed: { at: 1, value: true } }, desks: {} }),
};
const known =
  (options: WorkbenchOptions = {}) =>
  (): WorkbenchOptions => ({ roaming: confirmedSettings, ...options });
const is = (selector: string) => (): Promise<string> => Promise.resolve(selector);

const complete: Readonly<Record<PaneLocale, { readonly subject: string; readonly body: string }>> = {
  en: {
    subject: 'Locked out of my account since 20 November',
    body: 'Dear OKPay team, my personal account maria@mail.example was locked on 20 November 2026 at 9:30. The page says "Account suspended (E203)". I am in Spain. Please unlock it. Thank you, Maria',
  },
  'zh-CN': {
    subject: '11月20日起账户被锁定，请协助解锁',
    body: '您好，我的个人账户 maria@mail.example 于2026年11月20日9:30被锁定，页面提示“账户已冻结（E203）”。我在上海。请帮我解锁，谢谢。林梅',
  },
};

const draft = (locale: PaneLocale): string => `draft-duplicate-charge-${locale === 'en' ? 'en' : 'zh'}`;
const withFindings = (locale: PaneLocale): WorkbenchOptions => ({ roaming: confirmedSettings, open: draft(locale) });
const password = '[data-check="secret/password"]';

/** Clicks in the pane. */
const click = async (outlook: Workbench, selector: string): Promise<Frame> => {
  const pane = await outlook.paneFrame();
  await pane.locator(selector).first().click();
  return pane;
};
const openSettings = async (outlook: Workbench): Promise<Frame> => {
  const pane = await click(outlook, '#tab-settings');
  await pane.locator('[data-desk]').first().waitFor();
  return pane;
};

/** Views and states of the pane a person can come to. */
export const paneStates: readonly PaneState[] = [
  { name: 'first run', options: (locale) => ({ open: draft(locale) }), show: is('h2') },
  {
    name: 'no mail open',
    options: known({ open: 'friend-zh' }),
    show: async (outlook) => {
      await (await outlook.paneFrame()).locator('main h2').waitFor();
      await outlook.page.evaluate(() => window.outlook.select(undefined));
      return 'main h2';
    },
  },
  {
    name: 'empty draft',
    options: known(),
    show: async (outlook) => {
      await outlook.newMessage({ to: 'support@okpay.example' });
      return '[data-verdict=begin]';
    },
  },
  { name: 'findings', options: withFindings, show: is(password) },
  {
    name: 'ready',
    options: known(),
    show: async (outlook, locale) => {
      await outlook.newMessage({ to: 'support@okpay.example', ...complete[locale] });
      return '[data-verdict=ready]';
    },
  },
  {
    name: 'after a fix, with undo',
    options: withFindings,
    show: async (outlook) => {
      await click(outlook, `${password} [data-fix]`);
      return '[data-result=applied]';
    },
  },
  {
    name: 'a finding with its reason open',
    options: withFindings,
    show: async (outlook) => {
      await click(outlook, `${password} [aria-expanded]`);
      return `${password} [aria-expanded=true]`;
    },
  },
  { name: 'not a mail to a desk', options: known({ open: 'draft-friend-zh' }), show: is('[data-verdict=quiet]') },
  {
    name: 'asks for the official address',
    options: (locale) => ({ roaming: welcomed, open: draft(locale) }),
    show: is('main h2'),
  },
  {
    name: 'offers to make a desk',
    options: known(),
    show: async (outlook) => {
      await outlook.newMessage({ to: 'support@parcel-post.example' });
      return 'main h2';
    },
  },
  { name: 'an imitated address', options: known({ open: 'draft-look-alike-zh' }), show: is('[data-verdict]') },
  {
    name: 'request waiting',
    options: known({ open: 'holding-refund-en', start: '2026-11-19T12:00:00+08:00' }),
    show: is('[data-state=fresh]'),
  },
  { name: 'request overdue', options: known({ open: 'holding-refund-en' }), show: is('[data-state=overdue]') },
  { name: 'request: your turn', options: known({ open: 'desk-answer-locked-zh' }), show: is('[data-state=your-turn]') },
  { name: 'request closed', options: known({ open: 'closed-request-en' }), show: is('[data-state=closed]') },
  {
    name: 'request with its mails unfolded',
    options: known({ open: 'holding-refund-en' }),
    show: async (outlook) => {
      await click(outlook, '[data-request] summary');
      return '[data-request] details[open] li';
    },
  },
  { name: 'unconfirmed sender', options: known({ open: 'phishing-en' }), show: is('[role=alert]') },
  { name: 'a mail that is no request', options: known({ open: 'friend-zh' }), show: is('main h2') },
  {
    name: 'my requests, empty',
    options: known({ open: 'friend-zh' }),
    show: async (outlook) => {
      await click(outlook, '#tab-requests');
      return '#panel-requests h2';
    },
  },
  {
    name: 'my requests, filled, one open',
    options: known({ open: 'ack-refund-en' }),
    show: async (outlook) => {
      for (const id of ['desk-answer-locked-zh', 'closed-request-en']) {
        await (await outlook.paneFrame()).locator('[data-request]').waitFor();
        await outlook.open(id);
        await (await outlook.paneFrame()).waitForTimeout(600);
      }
      const pane = await click(outlook, '#tab-requests');
      await pane.locator('li [aria-expanded]').first().click();
      return 'li [aria-expanded=true]';
    },
  },
  {
    name: 'settings',
    options: withFindings,
    show: async (outlook) => {
      await openSettings(outlook);
      return '#panel-settings details';
    },
  },
  {
    name: 'settings: every check',
    options: withFindings,
    show: async (outlook) => {
      const pane = await openSettings(outlook);
      await pane.locator('details summary').last().click();
      return 'details[open] input[type=checkbox]';
    },
  },
  {
    name: 'settings: a desk of one’s own, not valid yet',
    options: withFindings,
    show: async (outlook) => {
      const pane = await openSettings(outlook);
      await pane.locator('[data-action=add-desk]').click();
      await pane.locator('[role=group] summary').click();
      await pane.locator('[role=group] textarea').first().fill('nobody');
      return '[role=group] textarea[aria-invalid=true]';
    },
  },
  {
    name: 'settings: forget everything?',
    options: withFindings,
    show: async (outlook) => {
      const pane = await openSettings(outlook);
      await pane.locator('[data-action=forget]').click();
      return '#panel-settings';
    },
  },
  {
    name: 'Outlook refuses',
    options: (locale) => ({ ...withFindings(locale), faults: ['error:body.getAsync:9002'] }),
    show: is('[role=alert]'),
  },
  {
    name: 'a part cannot be loaded',
    options: known(),
    show: async (outlook) => {
      await outlook.page.route(/\/read\.\w+\.js$/, (route) => route.abort());
      await outlook.open('ack-refund-en');
      return 'main button';
    },
  },
  {
    name: 'the core cannot be loaded',
    options: known(),
    show: async (outlook) => {
      await outlook.page.route(/\/core\.\w+\.js$/, (route) => route.abort());
      await outlook.open('ack-refund-en');
      return 'main button';
    },
  },
  ...deeperStates,
];
