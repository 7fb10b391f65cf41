/**
 * What the pane may rely on of a mail client: one table, run on the fake host of the pane's tests (fake-host.test.ts) and on
 * the Office adapter over the unmodified office.js in the emulated Outlook (test/browser/office-host.test.ts).
 */
import type { Fix } from '../../src/core/fixes/fix';
import { readBody } from '../../src/core/mail/body-text';
import type { HostChange, MailHost } from '../../src/host/mail-host';

/** A mail as the client itself holds it; attachments by name. */
export interface StageMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
  readonly attachments: readonly string[];
}

export type StageCall = 'subject.set' | 'body.set' | 'settings.save';

/** A mail client with the port to it, and what a person or an accident does there. */
export interface Stage {
  readonly host: Pick<
    MailHost,
    | 'readDraft'
    | 'readMessage'
    | 'applyFix'
    | 'attach'
    | 'watch'
    | 'notify'
    | 'openReply'
    | 'loadCustomProperties'
    | 'saveCustomProperties'
  >;
  readonly settings: { get(key: string): Promise<unknown>; save(key: string, value: unknown): Promise<void> };
  writeNew(mail: StageMail): Promise<void>;
  openReceived(mail: StageMail): Promise<void>;
  closeItem(): Promise<void>;
  /** The draft that is open. */
  mail(): Promise<StageMail>;
  /** The person writes. */
  write(fields: { readonly subject?: string; readonly html?: string }): Promise<void>;
  select(words: string): Promise<void>;
  notifications(): Promise<readonly string[]>;
  /** From now on the call is refused, never answered, or answered late. */
  break(call: StageCall, how: 'denied' | 'silent' | 'slow'): Promise<void>;
  /** The call has come to the client. */
  reached(call: StageCall): Promise<void>;
  close(): Promise<void>;
}

const mail: StageMail = {
  to: ['support@okpay.example', 'friend@home.example'],
  subject: 'help',
  html: '<div class="first">My password is <b>hunter2</b>, really.</div><div>Second &amp; last&nbsp;line</div>',
  attachments: ['receipt.png', 'tool.exe'],
};
const other: StageMail = {
  ...mail,
  subject: 'another',
  html: '<div>Another mail, with hunter2 in it.</div>',
  attachments: [],
};
const setSubject: Fix = { kind: 'setSubject', subject: 'Account frozen' };
const mask = (text: string): Fix => {
  const start = text.indexOf('hunter2');
  return { kind: 'replaceText', place: { field: 'body', start, end: start + 7 }, text: '••••' };
};

export const mailHostContract = (name: string, open: () => Promise<Stage>): void =>
  describe(`mail host: ${name}`, () => {
    let stage: Stage;
    let changes: HostChange[];
    let stop: () => void;
    beforeEach(async () => {
      stage = await open();
      await stage.writeNew(mail);
      changes = [];
      // As the pane does: it watches as long as it is open.
      stop = stage.host.watch((change) => changes.push(change));
      await until(() => changes.some(({ kind }) => kind === 'draft'));
    });
    afterEach(async () => {
      stop();
      await stage.close();
    });

    const read = async () => {
      const draft = await stage.host.readDraft();
      return { draft, text: draft.body ? readBody(draft.body).text : '', source: draft.body?.content ?? '' };
    };
    const fix = async (make: Fix | ((text: string) => Fix)) => {
      const { draft, text } = await read();
      return stage.host.applyFix(typeof make === 'function' ? make(text) : make, { draft });
    };
    const codeOf = (work: Promise<unknown>): Promise<unknown> =>
      work.then(
        () => 'done',
        (error: unknown) => (error as { code?: unknown }).code,
      );

    describe('reading', () => {
      test('a draft: subject, body, recipients, attachments', async () => {
        const { draft, text } = await read();
        expect(draft.subject).toBe('help');
        expect(text).toContain('My password is hunter2, really.');
        // Outlook puts a page around what was written.
        expect(draft.body?.content).toContain(mail.html);
        expect(draft.to?.map(({ address }) => address)).toEqual(mail.to);
        expect(draft.attachments?.map((one) => one.name)).toEqual(mail.attachments);
      });

      test('a received mail, and no draft there', async () => {
        await stage.openReceived(mail);
        const message = await stage.host.readMessage();
        expect(message.subject).toBe('help');
        expect(message.body?.content).toContain('hunter2');
        expect(message.to.map(({ address }) => address)).toEqual(mail.to);
        expect(message.attachments?.map((one) => one.name)).toEqual(mail.attachments);
        expect(await codeOf(stage.host.readDraft())).toBe('itemClosed');
        expect(await codeOf(stage.host.applyFix(setSubject, { draft: {} }))).toBe('itemClosed');
      });

      test('a draft is no received mail, and nobody replies to it', async () => {
        expect(await codeOf(stage.host.readMessage())).toBe('itemClosed');
        expect(await codeOf(stage.host.openReply())).toBe('itemClosed');
      });

      test('the watch tells what was written, and another mail', async () => {
        await stage.write({ subject: 'help please' });
        await until(() => changes.some((change) => change.kind === 'draft' && change.draft.subject === 'help please'));
        const from = changes.length;
        await stage.writeNew(other);
        const isNew = (change: HostChange) => change.kind === 'draft' && change.draft.subject === 'another';
        await until(() => changes.slice(from).some(isNew));
        const next = changes.slice(from);
        expect(next.findIndex(({ kind }) => kind === 'item')).toBeLessThan(next.findIndex(isNew));
        expect(new Set(changes.map(({ token }) => token)).size).toBe(2);
      });
    });

    describe('changing', () => {
      test('the subject: nothing else; undo brings the old one back', async () => {
        const applied = await fix(setSubject);
        expect(applied).toMatchObject({ outcome: 'applied', where: 'subject', verified: true });
        expect(await stage.mail()).toEqual({ ...mail, subject: 'Account frozen' });
        expect(await applied.undo?.()).toBe(true);
        expect(await stage.mail()).toEqual(mail);
      });

      test('words of the body: every other byte stays; undo brings them back', async () => {
        const applied = await fix(mask);
        expect(applied).toMatchObject({ outcome: 'applied', where: 'body', verified: true, landedIn: 'own' });
        expect(await stage.mail()).toEqual({ ...mail, html: mail.html.replace('hunter2', '••••') });
        expect(await applied.undo?.()).toBe(true);
        expect(await stage.mail()).toEqual(mail);
      });

      test('a line at the end: what stood there stays', async () => {
        const before = await read();
        const applied = await fix({ kind: 'insertText', at: 'ownEnd', text: 'Date and time: ' });
        expect(applied).toMatchObject({ outcome: 'applied', where: 'body', verified: true });
        const after = await read();
        expect(after.text.trimEnd()).toBe(`${before.text.trimEnd()}\nDate and time:`);
        expect(after.source.replace(/Date and time:(?: |&nbsp;)/, '')).toContain('<b>hunter2</b>');
        expect(await applied.undo?.()).toBe(true);
        expect((await read()).text.trimEnd()).toBe(before.text.trimEnd());
      });

      test('a recipient, and an attachment', async () => {
        const address = { name: '', address: 'help@okpay.example' };
        const applied = await fix({
          kind: 'replaceRecipient',
          place: { field: 'to', index: 0, start: 0, end: 0 },
          address,
        });
        expect((await stage.mail()).to).toEqual(['help@okpay.example', 'friend@home.example']);
        expect(await applied.undo?.()).toBe(true);
        await fix({ kind: 'removeAttachment', place: { field: 'attachments', index: 1, start: 0, end: 0 } });
        const added = await stage.host.attach({ name: 'shot.png', base64: 'AAAA' });
        expect((await stage.mail()).attachments).toEqual(['receipt.png', 'shot.png']);
        expect(await added.undo?.()).toBe(true);
        expect(await stage.mail()).toEqual({ ...mail, attachments: ['receipt.png'] });
      });

      test('undo takes back our words only, whatever was written elsewhere since', async () => {
        const applied = await fix(mask);
        const written = `${mail.html}<div>One more thing.</div>`;
        await stage.write({ html: written.replace('hunter2', '••••'), subject: 'help, please' });
        expect(await applied.undo?.()).toBe(true);
        expect(await stage.mail()).toEqual({ ...mail, html: written, subject: 'help, please' });
      });

      test('undo leaves alone what was written over', async () => {
        const subject = await fix(setSubject);
        const body = await fix(mask);
        const own = { subject: 'my own words', html: '<div>All written anew.</div>' };
        await stage.write(own);
        expect(await subject.undo?.()).toBe(false);
        expect(await body.undo?.()).toBe(false);
        expect(await stage.mail()).toEqual({ ...mail, ...own });
      });

      test('a place that is gone: the text is for copying, nothing is touched', async () => {
        const { draft, text } = await read();
        const moved = { html: '<div>Quite another text, and long enough for the place.</div>' };
        await stage.write(moved);
        const applied = await stage.host.applyFix(mask(text), { draft });
        expect(applied).toMatchObject({ outcome: 'copy-instead', reason: 'place-changed', text: '••••' });
        expect(await stage.mail()).toEqual({ ...mail, ...moved });
      });

      test('a place that moved is found again', async () => {
        const { draft, text } = await read();
        await stage.write({ html: `<div>Dear team,</div>${mail.html}` });
        expect(await stage.host.applyFix(mask(text), { draft })).toMatchObject({ outcome: 'applied', verified: true });
        expect((await stage.mail()).html).toBe(`<div>Dear team,</div>${mail.html.replace('hunter2', '••••')}`);
      });

      test('selected words are not overwritten unasked', async () => {
        await stage.select('really');
        const applied = await fix({ kind: 'insertText', at: 'cursor', text: 'Account: ' });
        expect(applied).toMatchObject({ outcome: 'needs-choice', where: 'cursor' });
        expect(await stage.mail()).toEqual(mail);
      });

      test('a body with pictures is not set again', async () => {
        const html = `${mail.html}<img src="cid:logo" alt="logo">`;
        await stage.write({ html });
        const applied = await fix(mask);
        expect(applied).toMatchObject({ outcome: 'copy-instead', reason: 'client-breaks-body' });
        expect((await stage.mail()).html).toContain('hunter2');
      });
    });

    describe('when it goes wrong', () => {
      test.each([
        ['subject.set', setSubject],
        ['body.set', mask],
      ] as const)('%s refused: rejects, nothing changed', async (call, wanted) => {
        const { draft, text } = await read();
        await stage.break(call, 'denied');
        const work = stage.host.applyFix(typeof wanted === 'function' ? wanted(text) : wanted, { draft });
        expect(await codeOf(work)).toBe('denied');
        expect(await stage.mail()).toEqual(mail);
      });

      test('never answered: rejects in time', async () => {
        const { draft } = await read();
        await stage.break('subject.set', 'silent');
        expect(await codeOf(stage.host.applyFix(setSubject, { draft }))).toBe('timedOut');
      });

      test('another mail is opened meanwhile: rejects, and that mail is not touched', async () => {
        const { draft, text } = await read();
        await stage.break('subject.set', 'slow');
        const work = [setSubject, mask(text)].map((one) => codeOf(stage.host.applyFix(one, { draft })));
        await stage.reached('subject.set');
        await stage.writeNew(other);
        expect(await Promise.all(work)).toEqual(['itemClosed', 'itemClosed']);
        expect(await stage.mail()).toEqual(other);
      });

      test('no mail is open', async () => {
        await stage.openReceived(mail);
        await stage.closeItem();
        expect(await codeOf(stage.host.readDraft())).toBe('itemClosed');
        expect(await codeOf(stage.host.readMessage())).toBe('itemClosed');
      });
    });

    describe('memory', () => {
      test('custom properties: kept with the mail, one by one', async () => {
        await stage.host.saveCustomProperties({ askwell: '{"desk":"okpay"}' });
        await stage.host.saveCustomProperties({ more: 7 });
        expect(await stage.host.loadCustomProperties()).toEqual({ askwell: '{"desk":"okpay"}', more: 7 });
        await stage.writeNew(other);
        expect(await stage.host.loadCustomProperties()).toEqual({});
      });

      test('settings: kept, or refused aloud', async () => {
        await stage.settings.save('askwell', '{"version":1}');
        expect(await stage.settings.get('askwell')).toBe('{"version":1}');
        await stage.break('settings.save', 'denied');
        expect(await codeOf(stage.settings.save('askwell', '{}'))).toBe('denied');
      });

      test('a line on the mail: replaced by key, cut where it is too long', async () => {
        await stage.host.notify({ key: 'k', text: 'first', kind: 'info' });
        await stage.host.notify({ key: 'k', text: 'x'.repeat(200), kind: 'info' });
        expect(await stage.notifications()).toEqual([`${'x'.repeat(149)}…`]);
      });
    });
  });

const until = async (isSo: () => boolean): Promise<void> => {
  const end = Date.now() + 10_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('The watch told nothing of it.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
