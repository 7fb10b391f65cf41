/** The sample mailbox: believable, readable, and naming nobody who exists. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { NotAMailError, readEml } from '../../src/workbench/mailbox/read-eml';
import type { MailItem } from '../../src/workbench/mailbox/item';

const folder = path.resolve(__dirname, '../../src/workbench/mailbox');
const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));
const bytesOf = (name: string): ArrayBuffer => new Uint8Array(readFileSync(path.join(folder, name))).buffer;
const read = (name: string): Promise<MailItem> => readEml(bytesOf(name), name.replace(/\.eml$/, ''), 'inbox');

test('at least sixteen mails, each listed for the mailbox', () => {
  expect(files.length).toBeGreaterThanOrEqual(16);
  const table = readFileSync(path.join(folder, 'samples.ts'), 'utf8');
  for (const name of files) expect(table).toContain(`'./${name}'`);
});

describe.each(files)('%s', (name) => {
  test('has sender, recipient, date and body, with no broken character', async () => {
    const item = await read(name);
    expect(item.from.address).toMatch(/@/);
    expect(item.to[0]?.address).toMatch(/@/);
    expect(new Date(item.date).getFullYear()).toBe(2026);
    expect(item.html.length).toBeGreaterThan(20);
    expect(JSON.stringify([item.subject, item.from, item.to, item.html])).not.toMatch(/\ufffd|=\?/);
  });

  test('uses reserved domains only (RFC 2606)', () => {
    const text = readFileSync(path.join(folder, name), 'latin1');
    for (const [, domain = ''] of text.matchAll(/@([\w.-]+\.[a-z]+)\b/gi))
      if (!/^(tip|logo)/.test(domain)) expect(domain).toMatch(/\.example$/);
    for (const [, domain] of text.matchAll(/https?:\/\/([\w.-]+)/g)) expect(domain).toMatch(/\.example$/);
  });
});

test.each([
  ['desk-answer-locked-zh.eml', 'gb18030', '林女士，您好'],
  ['friend-zh.eml', 'gb18030', '照片整理好了'],
  ['bank-notice-big5.eml', 'big5', '匯入款項'],
  ['hotel-latin1.eml', 'iso-8859-1', 'Chère Madame Lin'],
])('%s is really written in %s', async (name, charset, words) => {
  expect(readFileSync(path.join(folder, name), 'latin1')).toContain(`charset=${charset}`);
  expect((await read(name)).html).toContain(words);
});

test('a reply belongs to the conversation of what it answers', async () => {
  const [question, answer, draft] = await Promise.all(
    ['sent-locked-zh.eml', 'desk-answer-locked-zh.eml', 'draft-reply-locked-zh.eml'].map(read),
  );
  expect(answer?.conversationId).toBe(question?.conversationId);
  expect(draft?.conversationId).toBe(question?.conversationId);
  expect(draft?.composeType).toBe('reply');
});

test.each([
  ['nothing', new ArrayBuffer(0)],
  ['noise', new Uint8Array([0, 255, 17, 3]).buffer],
])('%s is no mail', async (_, bytes) => {
  await expect(readEml(bytes, 'x', 'inbox')).rejects.toBeInstanceOf(NotAMailError);
});
