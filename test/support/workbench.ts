import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { Outlook } from '../../src/workbench/outlook';
import type { ClientId } from '../../src/workbench/clients/profile';
import type { Folder } from '../../src/workbench/mailbox/item';
import { addInOrigin, openBrowser, serveFromDisk, workbenchOrigin } from './browser';
import { root } from './manifest';

declare global {
  interface Window {
    outlook: Outlook;
  }
}

export interface WorkbenchOptions {
  readonly profile?: ClientId;
  readonly locale?: 'en' | 'zh-CN';
  /** As in the address: `slow:body.getAsync`, `error:body.setAsync:9030` … */
  readonly faults?: readonly string[];
  readonly pageSize?: { readonly width: number; readonly height: number };
  /** Name of a sample mail, without `.eml`. */
  readonly open?: string;
  readonly editor?: 'plain' | 'hostile';
  readonly events?: 'on' | 'off';
  readonly pane?: 'open' | 'closed';
  /** ISO date at which the workbench's clock starts. */
  readonly start?: string;
  readonly dark?: boolean;
  /** Stands in for the event bundle: a handler that crashes, is lost, or stops the mail. */
  readonly eventsScript?: string;
  /** What the add-in's roaming settings hold at the start, by key. */
  readonly roaming?: Readonly<Record<string, unknown>>;
}

export interface Workbench {
  readonly page: Page;
  /** Requests to anybody but the two localhost origins and office.js's own; `close` fails when there are any. */
  readonly foreign: readonly string[];
  /** Uncaught errors of every page and frame. */
  readonly errors: readonly string[];
  open(id: string): Promise<void>;
  openFolder(folder: Folder): Promise<void>;
  newMessage(fields?: { readonly to?: string; readonly subject?: string; readonly body?: string }): Promise<void>;
  reply(audience?: 'sender' | 'all' | 'forward'): Promise<void>;
  to(address: string): Promise<void>;
  subject(text: string): Promise<void>;
  /** Types at the start of the body, key by key, as a person does. */
  type(text: string): Promise<void>;
  attach(name: string, content?: string): Promise<void>;
  /** The open item as the mailbox holds it. */
  item(): Promise<{
    readonly id: string;
    readonly subject: string;
    readonly html: string;
    readonly to: readonly string[];
    readonly attachments: readonly string[];
    readonly folder: string;
  }>;
  idsIn(folder: Folder): Promise<readonly string[]>;
  /** The frame of the add-in's pane, once office.js has started in it. */
  paneFrame(): Promise<Frame>;
  send(): Promise<void>;
  alert(): Promise<{ readonly kind: string; readonly message: string; readonly buttons: readonly string[] }>;
  choose(choice: 'send' | 'back' | 'action'): Promise<void>;
  setFaults(...faults: readonly string[]): Promise<void>;
  advance(hours: number): Promise<void>;
  notifications(): Promise<readonly string[]>;
  calls(): Promise<readonly string[]>;
  /** Writes `test-results/NAME.png`. */
  screenshot(name: string): Promise<string>;
  close(): Promise<void>;
}

/** Opens the emulated Outlook with the production build of the add-in in it. */
export const openWorkbench = async (options: WorkbenchOptions = {}): Promise<Workbench> => {
  const browser = await openBrowser();
  const context = await browser.newContext({
    viewport: options.pageSize ?? { width: 1440, height: 860 },
    locale: options.locale ?? 'en',
    colorScheme: options.dark ? 'dark' : 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const foreign = await serveFromDisk(
    context,
    options.eventsScript === undefined ? {} : { [`${addInOrigin}/launchevent.js`]: options.eventsScript },
  );
  const page = await context.newPage();
  if (options.roaming) await page.addInitScript(seedRoaming, wireSettings(options.roaming));
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(addressOf(options));
  await page.waitForSelector('.app');
  if (options.dark) await page.evaluate(() => window.outlook.setTheme('dark'));

  const workbench: Workbench = {
    page,
    foreign,
    errors,
    open: (id) => page.evaluate((itemId) => void window.outlook.openItem(itemId), id),
    openFolder: (folder) => page.evaluate((name) => window.outlook.openFolder(name), folder),
    async newMessage({ to, subject, body } = {}) {
      await page.click('.folders .primary');
      if (to !== undefined) await workbench.to(to);
      if (subject !== undefined) await workbench.subject(subject);
      if (body !== undefined) await workbench.type(body);
    },
    async reply(audience = 'sender') {
      const buttons = { sender: 0, all: 1, forward: 2 } as const;
      await page.locator('.reading .ribbon button').nth(buttons[audience]).click();
      await page.waitForSelector('.compose');
    },
    async to(address) {
      await page.fill('[data-testid=to]', address);
      await page.press('[data-testid=to]', 'Enter');
    },
    subject: (text) => page.fill('.compose .subject', text),
    async type(text) {
      await page.evaluate(() => {
        const editor = document.querySelector('.editor');
        if (!(editor instanceof HTMLElement)) throw new Error('No draft is open.');
        editor.focus();
        document.getSelection()?.setPosition(editor.firstElementChild ?? editor, 0);
      });
      await page.keyboard.type(text);
    },
    attach: (name, content = 'x') =>
      page.setInputFiles('[data-testid=file-picker]', {
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(content),
      }),
    item: () =>
      page.evaluate(() => {
        const item = window.outlook.item();
        if (!item) throw new Error('No item is open.');
        return {
          id: item.id,
          subject: item.subject,
          html: item.html,
          to: item.to.map(({ address }) => address),
          attachments: item.attachments.map(({ name }) => name),
          folder: item.folder,
        };
      }),
    idsIn: (folder) => page.evaluate((name) => window.outlook.mailbox.inFolder(name).map(({ id }) => id), folder),
    async paneFrame() {
      const element = await page.waitForSelector('.panebody iframe');
      const frame = await element.contentFrame();
      if (!frame) throw new Error('The pane has no frame.');
      await frame.waitForFunction(() => typeof Office !== 'undefined' && Boolean(Office.context?.mailbox));
      return frame;
    },
    send: () => page.click('[data-testid=send]'),
    async alert() {
      const dialog = page.locator('[role=alertdialog]:not([data-kind=checking])');
      await dialog.waitFor();
      return {
        kind: (await dialog.getAttribute('data-kind')) ?? '',
        message: await dialog.locator('.message').innerText(),
        buttons: await dialog.locator('.buttons button').allInnerTexts(),
      };
    },
    choose: (choice) => page.click(`[role=alertdialog] [data-choice=${choice}]`),
    setFaults: (...faults) =>
      page.evaluate((texts) => {
        window.outlook.faults = texts.map((text) => {
          const [kind, call, number] = text.split(':');
          return { kind, ...(call ? { call } : {}), ...(number ? { errorCode: +number, delayMs: +number } : {}) };
        }) as Outlook['faults'];
      }, faults),
    advance: (hours) => page.evaluate((count) => window.outlook.moveTime(count * 3_600_000), hours),
    notifications: () => page.locator('.infobar span').allInnerTexts(),
    calls: () => page.evaluate(() => window.outlook.calls.map(({ surface, call }) => `${surface}: ${call}`)),
    async screenshot(name) {
      const file = path.join(root, 'test-results', `${name}.png`);
      mkdirSync(path.dirname(file), { recursive: true });
      await page.screenshot({ path: file });
      return file;
    },
    async close() {
      await context.close();
      if (foreign.length > 0) throw new Error(`The page asked foreign hosts: ${[...new Set(foreign)].join(', ')}`);
    },
  };
  return workbench;
};

/** Outlook keeps each value as JSON; the workbench keeps them all under one key. */
const wireSettings = (values: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)])));

const seedRoaming = (settings: string): void => {
  if (window === window.top) localStorage.setItem('askwell-workbench-roaming-settings', settings);
};

const addressOf = ({ profile, locale, faults, open, editor, events, pane, start }: WorkbenchOptions): string => {
  const url = new URL(workbenchOrigin);
  const settings = { profile, locale: locale ?? 'en', faults: faults?.join(','), open, editor, events, pane, start };
  for (const [name, value] of Object.entries(settings)) if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
};
