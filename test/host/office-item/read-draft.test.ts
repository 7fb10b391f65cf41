import { createCaller } from '../../../src/host/office-item/office-call';
import { addressOf, readDraft } from '../../../src/host/office-item/read-draft';
import { aFakeMail, fakeComposeItem, type Fault, type FakeMail } from '../../support/fake-item';

const read = (mail: Partial<FakeMail>, faults: [string, Fault][] = []) =>
  readDraft(
    fakeComposeItem(aFakeMail(mail), new Map(faults)),
    createCaller(() => 'a'),
  );

describe('readDraft', () => {
  test('reads every field once, frozen', async () => {
    const to = [{ name: 'OKPay', address: 'help@okpay.example' }];
    const draft = await read({ subject: '账户冻结', to, body: { format: 'html', content: '<p>Hi</p>' } });
    expect(draft).toEqual({
      from: { name: 'Lin Yue', address: 'lin.yue@contoso.example' },
      to,
      cc: [],
      bcc: [],
      subject: '账户冻结',
      body: { format: 'html', content: '<p>Hi</p>' },
      attachments: [],
      composeType: 'newMail',
    });
    expect(Object.isFrozen(draft)).toBe(true);
  });

  test('a plain text mail is read as text', async () => {
    const draft = await read({ body: { format: 'text', content: 'Hi' } });
    expect(draft.body).toEqual({ format: 'text', content: 'Hi' });
  });

  test.each(['to.get', 'attachments.get', 'from.get', 'composeType.get', 'subject.get', 'body.get'])(
    'a failing %s leaves its field out and nothing else',
    async (operation) => {
      const whole = await read({ subject: 'x' });
      const draft = await read({ subject: 'x' }, [[operation, 5000]]);
      expect(Object.keys(draft).length).toBe(Object.keys(whole).length - 1);
    },
  );

  test('when nothing comes back the error is told', async () => {
    const all: [string, Fault][] = ['body.get', 'subject.get', 'to.get'].map((name) => [name, 9041]);
    await expect(read({}, all)).rejects.toMatchObject({ code: 'offline' });
  });

  test.each([
    ['the host knows', { composeType: 'reply' }, 'reply'],
    ['a parent id wins over "newMail" (#6652)', { composeType: 'newMail', inReplyTo: '<a@b>' }, 'reply'],
    ['a reply prefix', { composeType: 'newMail', subject: 'RE: 4821' }, 'reply'],
    ['a Chinese reply prefix', { composeType: 'newMail', subject: '回复：4821' }, 'reply'],
    ['a forward prefix', { composeType: 'newMail', subject: '转发: 4821' }, 'forward'],
    ['a conversation id alone is no reply (#1434)', { composeType: 'newMail', conversationId: 'c' }, 'newMail'],
    ['"Refund" is no reply', { composeType: 'newMail', subject: 'Refund' }, 'newMail'],
  ])('compose type: %s', async (_title, mail, expected) => {
    expect((await read(mail)).composeType).toBe(expected);
  });

  test('an address in the display name is taken as address', () => {
    expect(addressOf({ displayName: 'a@b.example', emailAddress: '' })).toEqual({ name: '', address: 'a@b.example' });
  });
});
