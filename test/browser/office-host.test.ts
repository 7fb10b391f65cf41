/** The Office adapter over the real office.js in the emulated Outlook, held to the contract of the port. */
import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { HostError, type HostErrorCode } from '../../src/host/host-error';
import type { AppliedFix, MailHost } from '../../src/host/mail-host';
import { buildLike } from '../bench/browser-runs';
import { mailHostContract, type Stage } from '../host/mail-host.contract';
import { addInOrigin, closeBrowser } from '../support/browser';
import { openWorkbench } from '../support/workbench';

jest.setTimeout(60_000);

const page = `<!doctype html><meta charset="utf-8"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="office-in-page.js"></script>`;
let script: string;
beforeAll(async () => {
  script = readFileSync(await buildLike('pane', './test/browser/office-in-page.ts'), 'utf8');
});
afterAll(closeBrowser);

const faults = {
  denied: (call: string) => `error:${call}:9017`,
  silent: (call: string) => `silent:${call}`,
  slow: (call: string) => `slow:${call}:1500`,
};
const callNames = {
  'subject.set': 'subject.setAsync',
  'body.set': 'body.setAsync',
  'settings.save': 'roamingSettings.saveAsync',
};

mailHostContract('Office', async (): Promise<Stage> => {
  const workbench = await openWorkbench({ pane: 'closed', events: 'off' });
  const outlook = workbench.page;
  const answer = (file: string, body: string, contentType: string) =>
    outlook.route(`${addInOrigin}/${file}`, (route) => route.fulfill({ body, contentType }));
  await answer('taskpane.html*', page, 'text/html; charset=utf-8');
  await answer('office-in-page.js', script, 'text/javascript; charset=utf-8');
  await outlook.evaluate(() => {
    window.outlook.togglePane('read');
    window.outlook.togglePane('compose');
  });
  const frame = async (): Promise<Frame> => {
    const shown = await workbench.paneFrame();
    await shown.waitForFunction(() => window.office !== undefined);
    return shown;
  };
  const ask = async <T>(name: string, ...args: readonly unknown[]): Promise<T> => {
    const told = await (await frame()).evaluate(callOffice, [name, [...args]] as const);
    if ('code' in told) throw new HostError(told.code as HostErrorCode, told.operation);
    return told.value as T;
  };
  const undoable = async (applied: AppliedFix & { readonly undoAs?: number }): Promise<AppliedFix> => {
    const { undoAs, ...rest } = applied;
    const undo = async () => (await frame()).evaluate((at) => window.office?.undos[at]?.() ?? false, undoAs ?? -1);
    return undoAs === undefined ? rest : { ...rest, undo };
  };
  const host: Stage['host'] = {
    readDraft: () => ask('readDraft'),
    readMessage: () => ask('readMessage'),
    applyFix: async (...args) => undoable(await ask('applyFix', ...args)),
    attach: async (...args) => undoable(await ask('attach', ...args)),
    notify: (...args) => ask('notify', ...args),
    openReply: () => ask('openReply'),
    loadCustomProperties: () => ask('loadCustomProperties'),
    saveCustomProperties: (...args) => ask('saveCustomProperties', ...args),
    watch: (listener) => {
      let seen = 0;
      const look = async (): Promise<void> => {
        const shown = await frame();
        const changes = await shown.evaluate(watchOffice);
        changes.slice(seen).forEach(listener);
        seen = changes.length;
      };
      const timer = setInterval(() => void look().catch(() => undefined), 100);
      return () => clearInterval(timer);
    },
  };
  return {
    host,
    settings: {
      get: async (key) => (await frame()).evaluate((name) => window.office?.host.settings.get(name), key),
      save: (key, value) => ask('settings', key, value),
    },
    writeNew: (mail) =>
      outlook.evaluate(({ to, subject, html, attachments }) => {
        window.outlook.newMessage({ toRecipients: [...to], subject, htmlBody: html });
        const item = window.outlook.item();
        for (const name of attachments)
          if (item) window.outlook.attach(item, { name, base64: 'AAAA', contentType: '', isInline: false });
      }, mail),
    openReceived: (mail) =>
      outlook.evaluate(({ to, subject, html, attachments }) => {
        const { mailbox } = window.outlook;
        const file = { contentType: 'image/png', size: 3, isInline: false, base64: 'AAAA' };
        const item = mailbox.add({
          ...mailbox.newItem(),
          folder: 'inbox',
          to: to.map((address) => ({ name: '', address })),
          subject,
          html,
          attachments: attachments.map((name) => ({ ...file, id: name, name })),
        });
        window.outlook.openItem(item.id);
      }, mail),
    closeItem: () => outlook.evaluate(() => window.outlook.select(undefined)),
    mail: () =>
      outlook.evaluate(() => {
        const item = window.outlook.item();
        if (!item) throw new Error('No mail is open.');
        return {
          to: item.to.map(({ address }) => address),
          subject: item.subject,
          html: item.html,
          attachments: item.attachments.map(({ name }) => name),
        };
      }),
    write: (fields) =>
      outlook.evaluate(({ subject, html }) => {
        const item = window.outlook.item();
        if (item && subject !== undefined) window.outlook.setSubject(item, subject);
        if (item && html !== undefined) window.outlook.setBody(item, html);
      }, fields),
    select: (words) =>
      outlook.evaluate((wanted) => {
        const editor = document.querySelector('.editor');
        const walk = document.createTreeWalker(editor ?? document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const at = walk.currentNode.textContent?.indexOf(wanted) ?? -1;
          if (at >= 0)
            return document
              .getSelection()
              ?.setBaseAndExtent(walk.currentNode, at, walk.currentNode, at + wanted.length);
        }
        throw new Error('Those words are not in the draft.');
      }, words),
    notifications: () =>
      outlook.evaluate(() => window.outlook.item()?.notifications.map(({ message }) => message) ?? []),
    break: (call, how) => workbench.setFaults(faults[how](callNames[call])),
    reached: async (call) => {
      await outlook.waitForFunction(
        (name) => window.outlook.calls.some((logged) => logged.call === name),
        callNames[call],
      );
    },
    close: () => workbench.close(),
  };
});

/** In the frame: one call of the port; an error comes back as what it says. */
async function callOffice([name, args]: readonly [string, readonly unknown[]]): Promise<
  { readonly value: unknown } | { readonly code: string; readonly operation: string }
> {
  const { host, undos } = window.office ?? {};
  if (!host || !undos) throw new Error('The adapter has not started.');
  try {
    if (name === 'settings') {
      host.settings.set(String(args[0]), args[1]);
      return { value: await host.settings.save() };
    }
    const call = host[name as keyof MailHost] as (...all: readonly unknown[]) => Promise<unknown>;
    const value = await call(...args);
    const undo = (value as AppliedFix | undefined)?.undo;
    if (!undo) return { value };
    const { undo: _undo, ...rest } = value as AppliedFix;
    return { value: { ...rest, undoAs: undos.push(undo) - 1 } };
  } catch (error) {
    const { code = 'no HostError', operation = String(error) } = error as { code?: string; operation?: string };
    return { code, operation };
  }
}

/** In the frame: starts the watch once, and gives all it has told. */
function watchOffice() {
  const office = window.office;
  if (!office) return [];
  const started = office as typeof office & { isWatching?: boolean };
  if (!started.isWatching) {
    started.isWatching = true;
    office.host.watch((change) => office.changes.push(change));
  }
  return office.changes;
}
