/** Graph's messages as the core's, the odd ones included. */
import { readGraphMessage } from '../../../src/host/graph/read-graph-message';

const person = (address: string | null, name: string | null = '') => ({ emailAddress: { name, address } });

test('a received mail with headers and text', () => {
  expect(
    readGraphMessage({
      id: 'AA-b_c=',
      conversationId: 'AAQk-F4_Ys8=',
      internetMessageId: '<1@okpay.example>',
      subject: 'Re: 退款',
      from: person('support@okpay.example', 'OKPay'),
      replyTo: [person('reply@okpay.example')],
      toRecipients: [person('mei@brightpath.example', '林梅')],
      ccRecipients: [],
      sentDateTime: '2026-11-20T08:00:00Z',
      receivedDateTime: '2026-11-20T08:00:09Z',
      body: { contentType: 'html', content: '<p>您好</p>' },
      internetMessageHeaders: [
        { name: 'In-Reply-To', value: '<0@brightpath.example>' },
        { name: 'References', value: '<a@x.example> <0@brightpath.example>' },
        { name: 'Received', value: 'one' },
        { name: 'Received', value: 'two' },
        { name: '__proto__', value: 'x' },
      ],
    }),
  ).toEqual({
    source: 'graph',
    itemId: 'AA/b+c=',
    internetMessageId: '<1@okpay.example>',
    inReplyTo: '<0@brightpath.example>',
    references: ['<a@x.example>', '<0@brightpath.example>'],
    // As office.js gives it for the same mail.
    conversationId: 'AAQk/F4+Ys8=',
    from: { name: 'OKPay', address: 'support@okpay.example' },
    replyTo: [{ name: '', address: 'reply@okpay.example' }],
    to: [{ name: '林梅', address: 'mei@brightpath.example' }],
    cc: [],
    subject: 'Re: 退款',
    date: Date.UTC(2026, 10, 20, 8),
    body: { format: 'html', content: '<p>您好</p>' },
    headers: expect.objectContaining({ received: ['one', 'two'] }),
  });
});

test.each([
  ['nothing at all', {}, { source: 'graph', to: [], cc: [], subject: '' }],
  ['a draft: "never" is no date', { sentDateTime: '0001-01-01T00:00:00Z', receivedDateTime: null, from: null }, {}],
  ['a bounce without a sender', { from: null, sender: null, subject: null }, { subject: '' }],
  [
    'on behalf of: only the sender is known',
    { from: null, sender: person('a@b.example') },
    {
      from: { name: '', address: 'a@b.example' },
    },
  ],
  [
    'a recipient without an address (a list)',
    { toRecipients: [person(null, 'Team'), { emailAddress: null }] },
    { to: [] },
  ],
  ['an empty body', { body: { contentType: 'html' as const, content: '' } }, {}],
])('%s', (_title, mail, wanted) => {
  const read = readGraphMessage(mail);
  expect(read).toMatchObject(wanted);
  expect(read).not.toHaveProperty('date');
  expect(read).not.toHaveProperty('body');
});

test('400 recipients', () => {
  const toRecipients = Array.from({ length: 400 }, (_, at) => person(`m${at}@club.example`));
  expect(readGraphMessage({ toRecipients }).to).toHaveLength(400);
});
