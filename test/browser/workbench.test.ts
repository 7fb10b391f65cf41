/** The emulated Outlook itself: what it answers to the real office.js, and what a person can do in it. */
import { closeBrowser } from '../support/browser';
import { callOffice } from '../support/office';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../support/workbench';

jest.setTimeout(60_000);

let workbench: Workbench | undefined;
const start = async (options?: WorkbenchOptions): Promise<Workbench> => {
  workbench = await openWorkbench(options);
  return workbench;
};
afterEach(async () => {
  const { errors = [] } = workbench ?? {};
  await workbench?.close();
  workbench = undefined;
  expect(errors).toEqual([]);
});
afterAll(closeBrowser);

describe('the real office.js', () => {
  test('starts, and asks nobody but its own hosts', async () => {
    const outlook = await start({ open: 'draft-clear-en' });
    const frame = await outlook.paneFrame();
    const info = await frame.evaluate(() => Office.onReady());
    expect(info).toMatchObject({ host: 'Outlook', platform: 'OfficeOnline' });
    const supported = await frame.evaluate(() =>
      ['1.12', '1.13'].map((version) => Office.context.requirements.isSetSupported('Mailbox', version)),
    );
    expect(supported).toEqual([true, false]);
    expect(outlook.foreign).toEqual([]);
  });

  test('reads and writes the body; the editor shows what was written', async () => {
    const outlook = await start({ open: 'draft-clear-en' });
    const frame = await outlook.paneFrame();
    const before = await callOffice(frame, 'item.body.getAsync', 'html');
    expect(before.value).toContain('Dear OKPay Support');
    await callOffice(frame, 'item.body.setAsync', '<p onclick="x()">New <b>text</b></p>', { coercionType: 'html' });
    expect((await outlook.item()).html).toBe('<p>New <b>text</b></p>');
    expect(await outlook.page.innerText('.editor')).toContain('New text');
    const text = await callOffice(frame, 'item.body.getAsync', 'text');
    expect(text.value).toBe('New text');
  });

  test('inserts at the cursor, where the person left it', async () => {
    const outlook = await start({ open: 'draft-friend-zh' });
    const frame = await outlook.paneFrame();
    await outlook.type('AB');
    await outlook.page.keyboard.press('ArrowLeft');
    await outlook.page.click('.panehead strong');
    await callOffice(frame, 'item.body.setSelectedDataAsync', '-', { coercionType: 'text' });
    expect((await outlook.item()).html).toContain('A-B');
  });

  test('keeps cid references of inline pictures while the person writes', async () => {
    const outlook = await start({ open: 'draft-reply-locked-zh' });
    const frame = await outlook.paneFrame();
    await outlook.type('x');
    const { value } = await callOffice(frame, 'item.body.getAsync', 'html');
    expect(value).toContain('src="cid:tip@brightpath"');
    expect(value).not.toContain('data:');
  });

  test('subject, recipients and attachments both ways', async () => {
    const outlook = await start({ open: 'draft-duplicate-charge-en' });
    const frame = await outlook.paneFrame();
    await callOffice(frame, 'item.subject.setAsync', 'Duplicate charge');
    await callOffice(frame, 'item.cc.setAsync', ['accounting@brightpath.example']);
    const { value: id } = await callOffice(frame, 'item.addFileAttachmentFromBase64Async', 'eA==', 'proof.png');
    expect(await outlook.page.inputValue('.subject')).toBe('Duplicate charge');
    expect(await outlook.page.innerText('.compose')).toContain('accounting@brightpath.example');
    expect(await callOffice(frame, 'item.getAttachmentsAsync')).toMatchObject({
      value: [{ id, name: 'proof.png', size: 1, isInline: false, contentType: 'image/png' }],
    });
    await callOffice(frame, 'item.removeAttachmentAsync', id);
    expect((await outlook.item()).attachments).toEqual([]);
    expect(await callOffice(frame, 'item.removeAttachmentAsync', 'gone')).toMatchObject({ errorCode: 9008 });
  });

  test('a received mail: fields, headers and attachments', async () => {
    const outlook = await start({ open: 'receipt-inline-en' });
    const frame = await outlook.paneFrame();
    const read = await frame.evaluate(() => {
      const item = Office.context.mailbox.item as Office.MessageRead;
      return {
        subject: item.subject,
        from: item.from.emailAddress,
        id: item.internetMessageId,
        created: item.dateTimeCreated.toISOString(),
        attachments: item.attachments.map(({ name, isInline }) => [name, isInline]),
      };
    });
    expect(read).toEqual({
      subject: 'Your order 44-10982: payment not completed',
      from: 'orders@nordlys.example',
      id: '<ord-4410982@nordlys.example>',
      created: '2026-11-17T07:52:00.000Z',
      attachments: [
        ['logo.png', true],
        ['pro-forma-44-10982.pdf', false],
      ],
    });
    const headers = await callOffice(frame, 'item.getAllInternetHeadersAsync');
    expect(headers.value).toContain('Authentication-Results: mx.brightpath.example; spf=pass');
  });

  test('roaming settings survive a new pane', async () => {
    const outlook = await start({ open: 'draft-clear-en' });
    const frame = await outlook.paneFrame();
    await frame.evaluate(() => Office.context.roamingSettings.set('workbench-test', { kept: '是' }));
    expect(await callOffice(frame, 'roamingSettings.saveAsync')).toMatchObject({ status: 'succeeded' });
    await outlook.page.reload();
    const again = await outlook.paneFrame();
    expect(await again.evaluate(() => Office.context.roamingSettings.get('workbench-test'))).toEqual({ kept: '是' });
  });

  test('custom properties and session data belong to the item', async () => {
    const outlook = await start({ open: 'draft-clear-en' });
    const frame = await outlook.paneFrame();
    const saved = await frame.evaluate(
      () =>
        new Promise((resolve) =>
          Office.context.mailbox.item?.loadCustomPropertiesAsync(({ value }) => {
            value.set('desk', 'okpay');
            value.saveAsync(({ status }) => resolve(status));
          }),
        ),
    );
    expect(saved).toBe('succeeded');
    await callOffice(frame, 'item.sessionData.setAsync', 'a', 'b');
    expect(await callOffice(frame, 'item.sessionData.getAsync', 'a')).toMatchObject({ value: 'b' });
    expect(await callOffice(frame, 'item.sessionData.getAsync', 'z')).toMatchObject({ errorCode: 9050 });
    expect(await outlook.page.evaluate(() => window.outlook.item()?.customProperties)).toEqual({ desk: 'okpay' });
  });

  test('notifications appear above the mail', async () => {
    const outlook = await start({ open: 'draft-friend-zh' });
    const frame = await outlook.paneFrame();
    const details = { type: 'errorMessage', message: '<b>not bold</b>' };
    await callOffice(frame, 'item.notificationMessages.addAsync', 'k', details);
    expect(await outlook.notifications()).toEqual(['Askwell <b>not bold</b>']);
    const again = await callOffice(frame, 'item.notificationMessages.addAsync', 'k', details);
    expect(again.errorCode).toBe(9023);
    await callOffice(frame, 'item.notificationMessages.removeAsync', 'k');
    expect(await outlook.notifications()).toEqual([]);
  });

  test('opens a reply, a new mail and an event', async () => {
    const outlook = await start({ open: 'holding-refund-en' });
    let frame = await outlook.paneFrame();
    await callOffice(frame, 'displayNewAppointmentFormAsync', {
      requiredAttendees: [],
      start: new Date('2026-11-25T02:00:00Z').toISOString(),
      end: new Date('2026-11-25T03:00:00Z').toISOString(),
      subject: 'Ask again',
    }).catch(() => undefined);
    await frame.evaluate(() => (Office.context.mailbox.item as Office.MessageRead).displayReplyForm('Thanks'));
    await outlook.page.waitForSelector('.compose');
    expect(await outlook.item()).toMatchObject({
      subject: 'Re: [OKP-2026-020287] Failed payment of 318.00 EUR on 17 November',
      to: ['support@okpay.example'],
    });
    frame = await outlook.paneFrame();
    expect(await callOffice(frame, 'item.getComposeTypeAsync')).toMatchObject({ value: { composeType: 'reply' } });
  });
});

describe('events', () => {
  const listen = (outlook: Workbench, where: 'item' | 'mailbox', type: string) =>
    outlook.paneFrame().then((frame) =>
      frame.evaluate(
        ([owner, name]) =>
          new Promise<void>((resolve) => {
            const seen: unknown[] = [];
            Object.assign(window, { seen });
            const target = (owner === 'item' ? Office.context.mailbox.item : Office.context.mailbox) as Office.Mailbox;
            target.addHandlerAsync(
              name,
              (event: unknown) => void seen.push(event),
              () => resolve(),
            );
          }),
        [where, type] as const,
      ),
    );
  const seen = (outlook: Workbench) =>
    outlook.paneFrame().then((frame) => frame.evaluate(() => (window as unknown as { seen: object[] }).seen));

  test('RecipientsChanged when the person adds one', async () => {
    const outlook = await start({ open: 'draft-friend-zh' });
    await listen(outlook, 'item', 'olkRecipientsChanged');
    await outlook.to('support@okpay.example');
    await outlook.page.waitForTimeout(200);
    expect(await seen(outlook)).toMatchObject([{ changedRecipientFields: { to: true, cc: false, bcc: false } }]);
  });

  test('AttachmentsChanged when the person attaches a file', async () => {
    const outlook = await start({ open: 'draft-friend-zh' });
    await listen(outlook, 'item', 'olkAttachmentsChanged');
    await outlook.attach('截图.png');
    await outlook.page.waitForSelector('.attachments');
    await outlook.page.waitForTimeout(200);
    expect(await seen(outlook)).toMatchObject([{ attachmentStatus: 'added', attachmentDetails: { name: '截图.png' } }]);
  });

  test('ItemChanged in a pinned pane; without the pin the pane closes', async () => {
    const outlook = await start({ open: 'holding-refund-en' });
    await listen(outlook, 'mailbox', 'olkItemSelectedChanged');
    await outlook.open('receipt-inline-en');
    await outlook.page.waitForTimeout(200);
    expect(await seen(outlook)).toHaveLength(1);
    const frame = await outlook.paneFrame();
    expect(await frame.evaluate(() => (Office.context.mailbox.item as Office.MessageRead).subject)).toContain(
      '44-10982',
    );
    await outlook.page.click('.panehead [aria-pressed]');
    await outlook.open('parcel-en');
    await outlook.page.waitForTimeout(200);
    expect(await outlook.page.isVisible('.pane')).toBe(false);
  });

  test('OfficeThemeChanged', async () => {
    const outlook = await start({ open: 'holding-refund-en' });
    await listen(outlook, 'mailbox', 'officeThemeChanged');
    await outlook.page.evaluate(() => window.outlook.setTheme('dark'));
    await outlook.page.waitForTimeout(200);
    expect(await seen(outlook)).toMatchObject([{ officeTheme: { bodyBackgroundColor: '#292929' } }]);
  });
});

describe('the person', () => {
  test('opens a mail file of their own', async () => {
    const outlook = await start();
    await outlook.page.evaluate(async () => {
      const bytes = new TextEncoder().encode('From: a@b.example\r\nSubject: Own file\r\n\r\nHello');
      await window.outlook.openFile('own.eml', bytes.buffer as ArrayBuffer);
    });
    expect(await outlook.page.innerText('.reading h1')).toBe('Own file');
  });

  test('drops a mail anywhere and a picture on the draft', async () => {
    const outlook = await start({ open: 'draft-friend-zh' });
    const drop = (selector: string, name: string, content: string) =>
      outlook.page.evaluate(
        ([target, fileName, text]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], fileName));
          const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
          document.querySelector(target)?.dispatchEvent(event);
        },
        [selector, name, content] as const,
      );
    await drop('.editor', '截图.png', 'x');
    await outlook.page.waitForSelector('.attachments');
    expect((await outlook.item()).attachments).toEqual(['截图.png']);
    await drop('.editor', 'own.eml', 'From: a@b.example\r\nSubject: Dropped\r\n\r\nHello');
    await outlook.page.waitForSelector('.reading');
    expect(await outlook.page.innerText('.reading h1')).toBe('Dropped');
  });

  test('is told that a file is no mail', async () => {
    const outlook = await start({ locale: 'zh-CN' });
    await outlook.page.evaluate(() =>
      window.outlook.openFile('坏.eml', new Uint8Array([0, 255, 1]).buffer as ArrayBuffer),
    );
    expect(await outlook.page.innerText('.notice')).toContain('坏.eml');
    expect(await outlook.idsIn('inbox')).toContain('parcel-en');
  });

  test('sends; the desk acknowledges, and answers when time has passed', async () => {
    const outlook = await start({ events: 'off' });
    await outlook.newMessage({ to: 'support@okpay.example', subject: 'Refund of 86.40 EUR', body: 'Hello' });
    await outlook.send();
    await outlook.page.waitForSelector('.compose', { state: 'detached' });
    expect(await outlook.idsIn('sent')).toHaveLength(4);
    const before = await outlook.idsIn('inbox');
    await outlook.advance(100);
    const arrived = await outlook.page.evaluate(
      (known) =>
        window.outlook.mailbox
          .inFolder('inbox')
          .filter(({ id }) => !known.includes(id))
          .map(({ subject, inReplyTo }) => `${subject} ${inReplyTo ?? ''}`),
      before,
    );
    expect(arrived).toHaveLength(3);
    expect(arrived.join()).toMatch(/\[OKP-2026-\d{6}\] We have received your request/);
  });

  test('leaves an empty new mail without a trace', async () => {
    const outlook = await start({ events: 'off' });
    const before = await outlook.idsIn('drafts');
    await outlook.newMessage();
    await outlook.open('parcel-en');
    expect(await outlook.idsIn('drafts')).toEqual(before);
  });

  test('time moved forward is the time in the pane', async () => {
    const outlook = await start({ open: 'draft-clear-en' });
    const frame = await outlook.paneFrame();
    await outlook.advance(24);
    await outlook.page.waitForTimeout(100);
    expect(await frame.evaluate(() => new Date().toISOString())).toMatch(/^2026-11-25T01:3/);
  });

  test.each(['en', 'zh-CN'] as const)('reads every screen in %s', async (locale) => {
    const outlook = await start({ open: 'draft-reply-locked-zh', locale });
    const frame = await outlook.paneFrame();
    await frame.waitForSelector('#skeleton', { state: 'detached' });
    await outlook.page.waitForTimeout(1_000);
    await outlook.screenshot(`workbench-${locale}`);
    await outlook.page.click('.workbench > summary');
    const text = await outlook.page.innerText('body');
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });

  test('received HTML runs no script and loads nothing', async () => {
    const outlook = await start();
    await outlook.page.evaluate(async () => {
      const mail =
        'From: a@b.example\r\nSubject: x\r\nContent-Type: text/html\r\n\r\n<p>hi<img src=https://evil.example/a.png onerror="parent.pwned=1"><script>parent.pwned=1</script></p>';
      await window.outlook.openFile('x.eml', new TextEncoder().encode(mail).buffer as ArrayBuffer);
    });
    await outlook.page.waitForTimeout(300);
    expect(await outlook.page.evaluate(() => 'pwned' in window)).toBe(false);
    expect(outlook.foreign).toEqual([]);
  });
});
