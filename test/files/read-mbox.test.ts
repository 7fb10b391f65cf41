import { readMbox } from '../../src/files/read-mbox';

const mail = (subject: string, body = 'text'): string => `From: a@x.example\nSubject: ${subject}\n\n${body}\n`;
const from = 'From a@x.example Mon May  6 10:00:00 2024\n';
const chunksOf = (text: string, size: number): Uint8Array[] => {
  const bytes = new TextEncoder().encode(text);
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.slice(at, at + size));
  return chunks;
};
const read = async (text: string, size = 65_536): Promise<readonly string[]> => {
  const found: string[] = [];
  for await (const result of readMbox(chunksOf(text, size)))
    found.push(result.ok ? `${result.message.subject}: ${result.message.body?.content.trim()}` : result.reason);
  return found;
};

describe('readMbox', () => {
  const box = `${from}${mail('一')}\n${from}${mail('two', '>From here\n>>From there\nFrom the start')}\n${from}${mail('three')}`;
  const expected = ['一: text', 'two: From here\n>From there\nFrom the start', 'three: text'];

  it.each([1, 2, 7, 64, 65_536])('reads mails in pieces of %d bytes', async (size) =>
    expect(await read(box, size)).toEqual(expected),
  );
  it('reads CRLF files', async () => expect(await read(box.replace(/\n/g, '\r\n'))).toHaveLength(3));
  it('reads Gmail and dovecot separators', async () =>
    expect(
      await read(
        `From 1798@xxx Mon May 06 10:00:00 +0000 2024\n${mail('a')}\nFrom MAILER-DAEMON Mon May  6 10:00:00 2024\n${mail('b')}`,
      ),
    ).toEqual(['a: text', 'b: text']));
  it('reads a single mail without a separator', async () => expect(await read(mail('only'))).toEqual(['only: text']));
  it('goes on behind a damaged mail', async () =>
    expect(await read(`${from}no mail\n\n${from}${mail('next')}`)).toEqual(['not-a-mail', 'next: text']));
  it('finds nothing in an empty file', async () => {
    expect(await read('')).toEqual([]);
    expect(await read('\n\n')).toEqual([]);
  });
  it('takes a sentence that begins with From for text', async () =>
    expect(await read(`${from}${mail('a', 'x\n\nFrom Monday on it failed.')}`)).toEqual([
      'a: x\n\nFrom Monday on it failed.',
    ]));
});
