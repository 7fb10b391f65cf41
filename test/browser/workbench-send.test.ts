/** Launch events and the Smart Alerts dialog, with handlers of our own instead of the event bundle. */
import { closeBrowser } from '../support/browser';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../support/workbench';

jest.setTimeout(60_000);

let workbench: Workbench;
const writing = async (options: WorkbenchOptions): Promise<void> => {
  workbench = await openWorkbench({ open: 'draft-clear-en', ...options });
};
afterEach(() => workbench.close());
afterAll(closeBrowser);

const script = (handler: string): string =>
  `Office.onReady();Office.actions.associate('onMessageSendHandler',function(event){${handler}});`;
const stop = (options = ''): string =>
  script(`event.completed({allowEvent:false,errorMessage:'Two things are missing.'${options}})`);
const isSent = async () => (await workbench.idsIn('sent')).includes('draft-clear-en');

describe.each(['web', 'webModern', 'newWindows', 'classicWindows', 'mac'] as const)('%s', (profile) => {
  test('the handler reads the mail and lets it go', async () => {
    await writing({
      profile,
      eventsScript: script(
        `Office.context.mailbox.item.subject.getAsync(function(r){event.completed({allowEvent:r.value.indexOf('86.40')>0,errorMessage:r.value})})`,
      ),
    });
    await workbench.send();
    await workbench.page.waitForSelector('.compose', { state: 'detached' });
    expect(await isSent()).toBe(true);
  });

  test('the handler stops the mail; the person goes back, then sends anyway', async () => {
    await writing({ profile, eventsScript: stop() });
    await workbench.send();
    expect(await workbench.alert()).toEqual({
      kind: 'conditions',
      message: 'Two things are missing.',
      buttons: ['Send anyway', 'Don’t send'],
    });
    await workbench.choose('back');
    expect(await isSent()).toBe(false);
    await workbench.send();
    await workbench.alert();
    await workbench.choose('send');
    expect(await isSent()).toBe(true);
  });
});

test('Take action opens the pane with the context data, where the client knows it', async () => {
  const handler = stop(`,commandId:'msgComposePane',cancelLabel:'Show me',contextData:'{"findings":2}'`);
  await writing({ profile: 'webModern', eventsScript: handler, pane: 'closed' });
  await workbench.send();
  expect((await workbench.alert()).buttons).toEqual(['Show me', 'Send anyway', 'Don’t send']);
  await workbench.choose('action');
  const frame = await workbench.paneFrame();
  const data = await frame.evaluate(
    () =>
      new Promise((resolve) =>
        Office.context.mailbox.item?.getInitializationContextAsync(({ value }) => resolve(value)),
      ),
  );
  expect(data).toBe('{"findings":2}');
  expect(await isSent()).toBe(false);
});

test('a client without Mailbox 1.14 knows no Take action', async () => {
  await writing({ profile: 'web', eventsScript: stop(`,commandId:'msgComposePane',cancelLabel:'Show me'`) });
  await workbench.send();
  expect((await workbench.alert()).buttons).toEqual(['Send anyway', 'Don’t send']);
});

test('a handler that takes long can be passed by', async () => {
  await writing({ profile: 'web', eventsScript: script('') });
  await workbench.send();
  expect((await workbench.alert()).kind).toBe('slow');
  await workbench.choose('send');
  expect(await isSent()).toBe(true);
});

test('a handler that completes twice, or after the person decided, sends once', async () => {
  await writing({
    profile: 'web',
    eventsScript: script('setTimeout(function(){event.completed({allowEvent:true})},6000);'),
  });
  await workbench.send();
  await workbench.alert();
  await workbench.choose('back');
  await workbench.page.waitForTimeout(1_500);
  expect(await isSent()).toBe(false);
});

test.each([
  ['no handler is associated', 'Office.onReady();', 'web'],
  ['the script crashes while loading', 'Office.onReady();throw new Error("x")', 'web'],
  ['the script reads Office.context while loading', 'Office.context.mailbox;', 'classicWindows'],
  ['the script needs a page', 'document.title;', 'classicWindows'],
] as const)('%s: the mail goes', async (_, eventsScript, profile) => {
  await writing({ profile, eventsScript });
  await workbench.send();
  await workbench.page.waitForSelector('.compose', { state: 'detached' });
  expect(await isSent()).toBe(true);
});

test('the handler is not called at all (#6769): the mail goes', async () => {
  await writing({ profile: 'web', eventsScript: stop(), faults: ['lostLaunchEvent:OnMessageSend'] });
  await workbench.send();
  await workbench.page.waitForSelector('.compose', { state: 'detached' });
  expect(await isSent()).toBe(true);
});
