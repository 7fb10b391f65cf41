import type { Fix } from '../../../src/core/fixes/fix';
import type { HostClient, InsertChoice } from '../../../src/host/mail-host';
import { applyFixTo } from '../../../src/host/office/apply-fix';
import { createCaller } from '../../../src/host/office-item/office-call';
import { readDraft } from '../../../src/host/office-item/read-draft';
import { aFakeMail, fakeComposeItem, type FakeMail } from '../../support/fake-item';

const text = (content: string) => ({ format: 'text' as const, content });

const setUp = async (fields: Partial<FakeMail>, client: HostClient = 'web') => {
  const mail = aFakeMail(fields);
  const item = fakeComposeItem(mail);
  const caller = createCaller(() => 'a');
  const draft = await readDraft(item, caller);
  const pauses: (() => void)[] = [];
  const host = { item, caller, client, pause: async () => pauses.forEach((act) => act()) };
  const apply = (fix: Fix, choice?: InsertChoice) => applyFixTo(host, fix, { draft, choice });
  /** After the next change of the body, so many reads still answer with the one before. */
  const tellOld = (reads: number) => {
    const { body } = item as unknown as { body: Record<'setAsync' | 'getAsync', (...args: unknown[]) => void> };
    const { setAsync, getAsync } = body;
    let old: string | undefined;
    let left = reads;
    body.setAsync = (...args) => {
      old = mail.body.content;
      setAsync(...args);
    };
    body.getAsync = (format, done) => {
      if (old === undefined || left === 0) return getAsync(format, done);
      left -= 1;
      const value = old;
      void Promise.resolve().then(() => (done as (result: unknown) => void)({ status: 'succeeded', value }));
    };
  };
  return { mail, apply, tellOld, whilePausing: (act: () => void) => pauses.push(act) };
};

const placeOf = (content: string, words: string) => {
  const start = content.indexOf(words);
  return { field: 'body' as const, start, end: start + words.length };
};

describe('fixes in an open compose item', () => {
  test('a subject is set, and undo brings back the old one only if ours still stands', async () => {
    const { mail, apply } = await setUp({ subject: 'help' });
    const applied = await apply({ kind: 'setSubject', subject: 'Account frozen' });
    expect(mail.subject).toBe('Account frozen');
    expect(applied).toMatchObject({ outcome: 'applied', where: 'subject', verified: true });
    await expect(applied.undo?.()).resolves.toBe(true);
    expect(mail.subject).toBe('help');
    const again = await apply({ kind: 'setSubject', subject: 'Account frozen' });
    mail.subject = 'my own words';
    await expect(again.undo?.()).resolves.toBe(false);
    expect(mail.subject).toBe('my own words');
  });

  test('on Mac an old body told twice (#5983) is not taken for the present one', async () => {
    const content = 'My pin is 1234, my code is 5678.';
    const { mail, apply, tellOld } = await setUp({ body: text(content) }, 'mac');
    tellOld(6);
    const first = await apply({ kind: 'replaceText', place: placeOf(content, '1234'), text: '****' });
    expect(first).toMatchObject({ outcome: 'applied', verified: true });
    tellOld(6);
    await apply({ kind: 'replaceText', place: placeOf(content, '5678'), text: '####' });
    expect(mail.body.content).toBe('My pin is ****, my code is ####.');
  });

  test('on Mac a fix after an undo finds the body of before, which is the present one again', async () => {
    const content = 'My pin is 1234, my code is 5678.';
    const { mail, apply } = await setUp({ body: text(content) }, 'mac');
    const first = await apply({ kind: 'replaceText', place: placeOf(content, '1234'), text: '****' });
    await expect(first.undo?.()).resolves.toBe(true);
    await apply({ kind: 'replaceText', place: placeOf(content, '5678'), text: '####' });
    expect(mail.body.content).toBe('My pin is 1234, my code is ####.');
  });

  test('a client that goes on telling the old body is left alone', async () => {
    const content = 'My pin is 1234, my code is 5678.';
    const { mail, apply, tellOld } = await setUp({ body: text(content) }, 'mac');
    tellOld(1000);
    await apply({ kind: 'replaceText', place: placeOf(content, '1234'), text: '****' });
    const second = await apply({ kind: 'replaceText', place: placeOf(content, '5678'), text: '####' });
    expect(second).toMatchObject({ outcome: 'copy-instead', reason: 'still-typing' });
    expect(mail.body.content).toBe('My pin is ****, my code is 5678.');
  });

  test('a secret is masked where it stands now, not where it stood', async () => {
    const content = 'My pin is 1234, please help.';
    const { mail, apply } = await setUp({ body: text(content) });
    mail.body = text(`Hello,\n${content}`);
    const applied = await apply({ kind: 'replaceText', place: placeOf(content, '1234'), text: '****' });
    expect(mail.body.content).toBe('Hello,\nMy pin is ****, please help.');
    expect(applied).toMatchObject({ outcome: 'applied', verified: true, landedIn: 'own' });
    mail.body = text(`${mail.body.content}\nMore.`);
    await expect(applied.undo?.()).resolves.toBe(true);
    expect(mail.body.content).toBe('Hello,\nMy pin is 1234, please help.\nMore.');
  });

  test('words that are gone are not guessed at', async () => {
    const content = 'My pin is 1234';
    const { mail, apply } = await setUp({ body: text(content) });
    mail.body = text('My pin is secret now');
    const applied = await apply({ kind: 'replaceText', place: placeOf(content, '1234'), text: '****' });
    expect(applied).toMatchObject({ outcome: 'copy-instead', reason: 'place-changed' });
    expect(mail.body.content).toBe('My pin is secret now');
  });

  test('a body with pictures is never set: the text is for copying', async () => {
    const content = '<p>Hi</p><img src="cid:logo">';
    const { mail, apply } = await setUp({ body: { format: 'html', content } });
    const applied = await apply({ kind: 'insertText', at: 'ownEnd', text: 'Thanks' });
    expect(applied).toMatchObject({ outcome: 'copy-instead', reason: 'client-breaks-body', text: 'Thanks' });
    expect(mail.body.content).toBe(content);
  });

  test('nothing is set while the user types on', async () => {
    const { mail, apply, whilePausing } = await setUp({ body: text('Hi') });
    whilePausing(() => (mail.body = text(`${mail.body.content}!`)));
    const applied = await apply({ kind: 'insertText', at: 'ownEnd', text: 'Thanks' });
    expect(applied).toMatchObject({ outcome: 'copy-instead', reason: 'still-typing' });
    expect(mail.body.content).not.toContain('Thanks');
  });

  test('a line at the end goes before signature and quotation, and undo takes its break along', async () => {
    const content = 'Hi\n\n-- \nLin\n\nOn Mon, 2 Nov 2026, OKPay <help@okpay.example> wrote:\n> Hello';
    const { mail, apply } = await setUp({ body: text(content) });
    const applied = await apply({ kind: 'insertText', at: 'ownEnd', text: 'Account: ' });
    expect(mail.body.content.startsWith('Hi\nAccount:')).toBe(true);
    await expect(applied.undo?.()).resolves.toBe(true);
    expect(mail.body.content.trim()).toBe(content);
  });

  test('in HTML only the named words change, every other byte stays', async () => {
    const content = '<div class="x"><b>My pin</b> is 12<i>34</i>.</div><p style="a">End &amp; bye</p>';
    const { mail, apply } = await setUp({ body: { format: 'html', content } });
    const place = { field: 'body' as const, start: 10, end: 14 };
    const applied = await apply({ kind: 'replaceText', place, text: '****' });
    expect(applied).toMatchObject({ outcome: 'applied', verified: true });
    expect(mail.body.content).toBe('<div class="x"><b>My pin</b> is ****<i></i>.</div><p style="a">End &amp; bye</p>');
    await expect(applied.undo?.()).resolves.toBe(true);
    expect(mail.body.content).toContain('is 1234');
  });

  test('text at the cursor lands there and can be taken out again', async () => {
    const { mail, apply } = await setUp({ body: text('Hello  end'), cursor: 6 });
    const applied = await apply({ kind: 'insertText', at: 'cursor', text: 'Account: ' });
    expect(mail.body.content).toBe('Hello Account: \n end');
    expect(applied).toMatchObject({ outcome: 'applied', where: 'cursor', landedIn: 'own' });
    await expect(applied.undo?.()).resolves.toBe(true);
    expect(mail.body.content).not.toContain('Account');
  });

  test('selected words are never overwritten without asking', async () => {
    const { mail, apply } = await setUp({ body: text('keep this text'), cursor: 5, selection: 'this' });
    await expect(apply({ kind: 'insertText', at: 'cursor', text: 'X' })).resolves.toMatchObject({
      outcome: 'needs-choice',
    });
    expect(mail.body.content).toBe('keep this text');
    await apply({ kind: 'insertText', at: 'cursor', text: 'X' }, 'ownEnd');
    expect(mail.body.content).toBe('keep this text\nX');
    await apply({ kind: 'insertText', at: 'cursor', text: 'Y' }, 'replaceSelection');
    expect(mail.body.content).toBe('keep Y text\nX');
  });

  test('inserted text is text, never markup', async () => {
    const { mail, apply } = await setUp({ body: { format: 'html', content: '<p>Hi</p>' } });
    await apply({ kind: 'insertText', at: 'ownStart', text: '<b>&\nx' });
    expect(mail.body.content).toBe('&lt;b&gt;&amp;<br>x<br><p>Hi</p>');
  });

  test('a recipient is replaced by address, wherever it stands by now', async () => {
    const wrong = { name: 'OKPay', address: 'help@0kpay.example' };
    const right = { name: 'OKPay', address: 'help@okpay.example' };
    const { mail, apply } = await setUp({ to: [wrong] });
    mail.to = [{ name: 'A', address: 'a@b.example' }, wrong];
    const fix: Fix = { kind: 'replaceRecipient', place: { field: 'to', index: 0, start: 0, end: 18 }, address: right };
    const applied = await apply(fix);
    expect(mail.to.map(({ address }) => address)).toEqual(['a@b.example', 'help@okpay.example']);
    await applied.undo?.();
    expect(mail.to).toContainEqual(wrong);
  });

  test('on the Mac the new body is read again when the host still tells the old one (#5983)', async () => {
    const { apply, whilePausing, mail } = await setUp({ body: text('Hi') }, 'mac');
    let pauses = 0;
    whilePausing(() => (pauses += 1));
    const applied = await apply({ kind: 'insertText', at: 'ownEnd', text: 'Thanks' });
    expect(applied).toMatchObject({ outcome: 'applied', verified: true });
    expect(mail.body.content).toBe('Hi\nThanks');
    expect(pauses).toBe(1);
  });
});
