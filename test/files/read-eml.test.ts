import { readBody } from '../../src/core/mail/body-text';
import { readEml, type EmlResult } from '../../src/files/read-eml';

const lines = (...text: readonly string[]): string => text.join('\r\n');
const bytesOf = (binary: string): Uint8Array => Uint8Array.from(binary, (char) => char.charCodeAt(0));
const good = (result: EmlResult): Extract<EmlResult, { ok: true }> => {
  if (!result.ok) throw new Error(result.reason);
  return result;
};

const reply = lines(
  'Received: from a.example by b.example; Mon, 6 May 2024 10:00:00 +0000',
  'Received: from c.example by a.example; Mon, 6 May 2024 09:59:00 +0000',
  'From: =?gb2312?B?wO7A1w==?= <l@x.example>',
  'To: "Desk, OKPay" <desk@okpay.example>, team: a@x.example, b@x.example;',
  'Cc: c@x.example',
  'Subject: =?utf-8?B?5Zue5aSN77ya6LSm5oi3?=',
  'Date: Mon, 6 May 2024 18:00:00 +0800',
  'Message-ID: <3@x.example>',
  'In-Reply-To: <2@okpay.example>',
  'References: <1@x.example>',
  ' <2@okpay.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
  '--b',
  'Content-Type: multipart/related; boundary="r"',
  '',
  '--r',
  'Content-Type: text/html; charset=gb18030',
  'Content-Transfer-Encoding: base64',
  '',
  'PHA+1cu7pzwvcD48aW1nIHNyYz0iY2lkOnBpYyI+',
  '--r',
  'Content-Type: image/png; name="a.png"',
  'Content-ID: <pic>',
  'Content-Disposition: inline; filename="a.png"',
  'Content-Transfer-Encoding: base64',
  '',
  'iVBORw0KGgo=',
  '--r--',
  '--b',
  'Content-Type: application/pdf',
  "Content-Disposition: attachment; filename*=utf-8''%E5%9B%9E%E5%8D%95.pdf",
  'Content-Transfer-Encoding: base64',
  '',
  'JVBERi0=',
  '--b',
  'Content-Type: message/rfc822',
  '',
  'From: x@y.example',
  'Subject: inner',
  '',
  'inner text',
  '--b--',
);

describe('readEml', () => {
  it('reads a reply with everything on it', async () => {
    const { message, draft, isUnsent } = good(await readEml(reply));
    expect(message).toMatchObject({
      source: 'file',
      internetMessageId: '<3@x.example>',
      inReplyTo: '<2@okpay.example>',
      references: ['<1@x.example>', '<2@okpay.example>'],
      from: { name: '李雷', address: 'l@x.example' },
      to: [
        { name: 'Desk, OKPay', address: 'desk@okpay.example' },
        { name: '', address: 'a@x.example' },
        { name: '', address: 'b@x.example' },
      ],
      cc: [{ name: '', address: 'c@x.example' }],
      subject: '回复：账户',
      date: Date.parse('2024-05-06T10:00:00Z'),
    });
    expect(message.headers?.['received']).toHaveLength(2);
    expect(message.headers?.['references']?.[0]).toContain('<2@okpay.example>');
    expect(readBody(message.body ?? { format: 'text', content: '' }).text).toContain('账户');
    expect(message.attachments).toEqual([
      { name: 'a.png', size: 8, contentType: 'image/png', isInline: true, kind: 'file' },
      { name: '回单.pdf', size: 5, contentType: 'application/pdf', isInline: false, kind: 'file' },
      { name: 'message.eml', size: expect.any(Number), contentType: 'message/rfc822', isInline: false, kind: 'item' },
    ]);
    expect(draft).toMatchObject({
      composeType: 'reply',
      inReplyTo: '<2@okpay.example>',
      subject: '回复：账户',
      bcc: [],
    });
    expect(isUnsent).toBe(false);
  });

  it.each([
    ['gb2312', 'bdf0b6eeb2bbb6d4', '金额不对'],
    ['gbk', 'bdf0b6eeb2bbb6d4', '金额不对'],
    ['gb18030', 'bdf0b6eeb2bbb6d4', '金额不对'],
    ['big5', 'aaf7c342a4a3b9ef', '金額不對'],
    ['shift_jis', '8be08a7a82aa88e182a4', '金額が違う'],
    ['iso-2022-jp', '1b24423662335b1b2842', '金額'],
    ['euc-kr', 'b1ddbed7', '금액'],
    ['windows-1252', '4175c39f'.replace('c39f', 'df'), 'Auß'],
    ['utf-8', 'e98791e9a29d', '金额'],
    ['no-such-charset', '616263', 'abc'],
  ])('reads a body in %s', async (charset, hex, text) => {
    const body = String.fromCharCode(...(hex.match(/../g) ?? []).map((pair) => parseInt(pair, 16)));
    const head = lines(
      'From: a@x.example',
      'Subject: s',
      `Content-Type: text/plain; charset=${charset}`,
      'Content-Transfer-Encoding: 8bit',
      '',
      '',
    );
    const { message } = good(await readEml(bytesOf(head + body)));
    expect(message.body?.content.trim()).toBe(text);
  });

  it('reads raw GBK headers and bodies nobody declared', async () => {
    const gbk = '\xd5\xcb\xbb\xa7';
    const undeclared = good(await readEml(bytesOf(lines('From: a@x.example', `Subject: ${gbk}`, '', gbk))));
    expect(undeclared.message.subject).toBe('账户');
    expect(undeclared.message.body?.content.trim()).toBe('账户');
    const declared = good(
      await readEml(
        bytesOf(lines('From: a@x.example', `Subject: ${gbk}`, 'Content-Type: text/plain; charset=gb2312', '', gbk)),
      ),
    );
    expect(declared.message.subject).toBe('账户');
    expect(declared.message.body?.content.trim()).toBe('账户');
  });

  it.each([
    ['X-Unsent: 1', true],
    ['X-Unsent: 0', false],
    ['X-Mozilla-Draft-Info: internal/draft', true],
    ['X-Other: 1', false],
  ])('knows a saved draft by %s', async (header, isUnsent) => {
    const result = good(await readEml(lines('From: a@x.example', header, 'Subject: s', '', 'b')));
    expect(result.isUnsent).toBe(isUnsent);
  });

  it.each([
    ['Fw: s', '', 'forward'],
    ['转发：s', '', 'forward'],
    ['回复：s', '', 'reply'],
    ['s', 'In-Reply-To: <1@x.example>', 'reply'],
    ['s', 'X-A: b', 'newMail'],
  ])('tells the compose type of %s %s', async (subject, header, composeType) => {
    const { draft } = good(await readEml(lines(`Subject: ${subject}`, header || 'X-A: b', '', 'b')));
    expect(draft.composeType).toBe(composeType);
  });

  it('needs no sender, date, subject or body', async () => {
    const { message } = good(await readEml('To: a@x.example\r\n\r\n'));
    expect(message).toMatchObject({ subject: '', to: [{ address: 'a@x.example' }], body: { format: 'text' } });
    expect(message.date).toBeUndefined();
    expect(message.from).toBeUndefined();
  });

  it('leaves out a date nobody can read', async () =>
    expect(good(await readEml('Date: someday\r\nSubject: s\r\n\r\nb')).message.date).toBeUndefined());

  it.each([
    ['nothing', '', 'empty'],
    ['blank lines', '\r\n\r\n  \r\n', 'empty'],
    ['prose', 'Dear all,\nthis is no mail.', 'not-a-mail'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'not-a-mail'],
    ['JSON', '{"a": 1}', 'not-a-mail'],
    [
      'endless nesting',
      `${Array.from({ length: 400 }, (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`).join('')}x`,
      'damaged',
    ],
    ['headers without end', `Subject: s\r\nX-A: ${'a'.repeat(3 * 1024 * 1024)}\r\n\r\nb`, 'damaged'],
  ])('says what is wrong with %s', async (_, content, reason) =>
    expect(await readEml(bytesOf(content))).toEqual({ ok: false, reason }),
  );

  it('refuses giants', async () =>
    expect(await readEml(new Uint8Array(64 * 1024 * 1024 + 1))).toEqual({ ok: false, reason: 'too-large' }));

  it('reads what is left of a mail cut in the middle', async () => {
    for (const part of [0.2, 0.5, 0.7, 0.9]) {
      const { message } = good(await readEml(reply.slice(0, Math.floor(reply.length * part))));
      expect(message.headers?.['received']?.length).toBeGreaterThan(0);
    }
  });
});

test('a delivery report answers the mail it returns', async () => {
  const bounce = (type: string): string =>
    lines(
      'From: MAILER-DAEMON@mx.example',
      'To: l@x.example',
      'Subject: Undelivered Mail Returned to Sender',
      `Content-Type: ${type}; report-type=delivery-status; boundary="b"`,
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Your message could not be delivered.',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'From: l@x.example',
      'Message-ID: <lost@x.example>',
      'Subject: Account locked',
      '',
      'Please unlock it.',
      '--b--',
    );
  expect(good(await readEml(bounce('multipart/report'))).message.references).toEqual(['<lost@x.example>']);
  // A forward as an attachment answers nothing.
  expect(good(await readEml(bounce('multipart/mixed'))).message.references).toBeUndefined();
});
