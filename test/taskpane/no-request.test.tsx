/** Beside a received mail of nobody the pane knows: the user can say that it is a desk. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Message } from '../../src/core/mail/message';
import { fakeHost } from '../support/fake-host';
import { confirmedSettings, renderPane, texts } from '../support/fake-pane';

const message: Message = {
  source: 'current',
  itemId: 'i1',
  internetMessageId: '<p@parcel-post.example>',
  conversationId: 'c1',
  from: { name: 'Parcel Post', address: 'tracking@parcel-post.example' },
  to: [{ name: 'Mei Lin', address: 'mei.lin@brightpath.example' }],
  cc: [],
  subject: 'Your parcel',
  date: Date.UTC(2026, 10, 20, 8),
  body: { format: 'text', content: 'Your parcel is on its way.' },
};

const show = async (shown: Message, locale: string) => {
  const host = fakeHost();
  host.show('read', { message: shown });
  const pane = await renderPane({ host, settings: confirmedSettings({ locale }), now: Date.UTC(2026, 10, 23) });
  await waitFor(() => expect(document.querySelector('main h2')).not.toBeNull());
  return pane;
};
const press = (label: string) => act(async () => void fireEvent.click(screen.getByText(label)));

test.each([
  ['en', 'It is a support desk', 'Yes, check it'],
  ['zh-CN', '对方是客服', '是，帮我检查'],
])('the sender becomes a desk in two steps, its address in full before the second (%s)', async (locale, claim, yes) => {
  const { settingsPort } = await show(message, locale);
  expect(texts()).not.toContain('tracking@parcel-post.example');
  await press(claim);
  expect(texts()).toContain('tracking@parcel-post.example');
  await press(yes);
  await waitFor(() => expect(JSON.stringify(settingsPort.saved)).toContain('tracking@parcel-post.example'));
});

test('a friend with free mail is not offered', async () => {
  await show({ ...message, from: { name: 'Ana', address: 'ana@gmail.com' } }, 'en');
  expect(screen.queryByText('It is a support desk')).toBeNull();
  expect(texts()).toContain('add the desk in the settings');
});
