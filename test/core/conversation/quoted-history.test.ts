import { quotedMessages } from '../../../src/core/conversation/quoted-history';
import type { MailBody } from '../../../src/core/mail/draft';
import type { Message } from '../../../src/core/mail/message';
import { processorTime } from '../../support/processor-time';

const html = (content: string): MailBody => ({ format: 'html', content });
const plain = (content: string): MailBody => ({ format: 'text', content });

/** name <address> | moment | subject | text */
const said = (messages: readonly Message[]): readonly string[] =>
  messages.map(
    ({ from, date, subject, body }) =>
      `${from?.name} <${from?.address}> | ${date === undefined ? '?' : new Date(date).toISOString().slice(0, 16)} | ${subject} | ${body?.content.replace(/\n+/g, '/')}`,
  );

describe('quotedMessages', () => {
  const rows: readonly (readonly [title: string, body: MailBody, expected: readonly string[]])[] = [
    [
      'two Outlook header blocks in HTML, newest first',
      html(
        `<p>New</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Desk &lt;d@okpay.example&gt;<br><b>Sent:</b> Monday, May 6, 2024 10:00 AM<br><b>To:</b> Ann &lt;a@x.example&gt;<br><b>Subject:</b> RE: Locked [#77]</p></div><p>Answer</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Ann &lt;a@x.example&gt;<br><b>Sent:</b> Sunday, May 5, 2024 9:00 PM<br><b>To:</b> Desk<br><b>Subject:</b> Locked</p></div><p>Question</p>`,
      ),
      [
        'Desk <d@okpay.example> | 2024-05-06T02:00 | RE: Locked [#77] | Answer',
        'Ann <a@x.example> | 2024-05-05T13:00 | Locked | Question',
      ],
    ],
    [
      'Outlook on the web, Chinese',
      html(
        `<div>谢谢</div><hr tabindex="-1"><div id="divRplyFwdMsg"><b>发件人:</b> 客服 &lt;d@okpay.example&gt;<br><b>发送时间:</b> 2024年5月6日 15:04<br><b>收件人:</b> 李雷 &lt;l@x.example&gt;<br><b>主题:</b> 答复: 账户</div><div>请提供账号。</div>`,
      ),
      ['客服 <d@okpay.example> | 2024-05-06T07:04 | 答复: 账户 | 请提供账号。'],
    ],
    [
      'plain text Outlook',
      plain(
        'Hi\n\n-----Original Message-----\nFrom: Desk [mailto:d@okpay.example]\nSent: 06 May 2024 10:00\nTo: Ann\nSubject: x\n\nAnswer\n\n________________________________\nFrom: Ann\nSent: 05 May 2024 10:00\nTo: Desk\nSubject: x\n\nQuestion',
      ),
      ['Desk <d@okpay.example> | 2024-05-06T02:00 | x | Answer', 'Ann <> | 2024-05-05T02:00 | x | Question'],
    ],
    [
      'Gmail: nested, an answer below the inner quotation',
      plain(
        'New\n\nOn Mon, May 6, 2024 at 10:00 AM Desk <d@okpay.example>\nwrote:\n\n> Top\n>\n> On Sun, May 5, 2024 at 9:00 PM Ann <a@x.example> wrote:\n>\n>> Question\n>\n> Bottom\n\nmine again',
      ),
      [
        'Desk <d@okpay.example> | 2024-05-06T02:00 |  | Top/Bottom',
        'Ann <a@x.example> | 2024-05-05T13:00 |  | Question',
      ],
    ],
    [
      'Gmail HTML',
      html(
        `<div>Hi</div><div class="gmail_quote"><div class="gmail_attr">张三 &lt;z@x.example&gt; 于2024年5月6日周一 15:04写道：<br></div><blockquote class="gmail_quote"><div>请查看</div><div class="gmail_quote"><div class="gmail_attr">On Sun, May 5, 2024 at 9:00 PM Ann &lt;a@x.example&gt; wrote:</div><blockquote class="gmail_quote">Question</blockquote></div></blockquote></div>`,
      ),
      ['张三 <z@x.example> | 2024-05-06T07:04 |  | 请查看', 'Ann <a@x.example> | 2024-05-05T13:00 |  | Question'],
    ],
    [
      'Apple Mail',
      html(
        `<div>ok</div><blockquote type="cite"><div>On 6 May 2024, at 15:04, Desk &lt;d@okpay.example&gt; wrote:</div><br><div>Answer</div></blockquote>`,
      ),
      ['Desk <d@okpay.example> | 2024-05-06T07:04 |  | Answer'],
    ],
    [
      'QQ Mail',
      html(
        `<div>好</div><div>------------------&nbsp;原始邮件&nbsp;------------------</div><div><div><b>发件人:</b>&nbsp;"客服"&lt;d@okpay.example&gt;;</div><div><b>发送时间:</b>&nbsp;2024年5月6日(星期一) 下午3:04</div><div><b>收件人:</b>&nbsp;"李雷"&lt;l@x.example&gt;;</div><div><b>主题:</b>&nbsp;账户</div></div><div>旧文</div>`,
      ),
      ['客服 <d@okpay.example> | 2024-05-06T07:04 | 账户 | 旧文'],
    ],
    [
      'NetEase',
      html(
        `<div>好</div><pre>在 2024-05-06 15:04:05，"客服" &lt;d@okpay.example&gt; 写道：</pre><blockquote id="isReplyContent" style="BORDER-LEFT: #ccc 1px solid">旧文</blockquote>`,
      ),
      ['客服 <d@okpay.example> | 2024-05-06T07:04 |  | 旧文'],
    ],
    [
      'a date nobody can read leaves the mail without a date',
      plain('a\n\nFrom: Desk\nSent: yesterday\nTo: Ann\nSubject: x\n\nAnswer'),
      ['Desk <> | ? | x | Answer'],
    ],
    ['own text that speaks of mails quotes none', plain('Your agent wrote:\nit takes two days.'), []],
    ['an empty body', html(''), []],
  ];
  it.each(rows)('%s', (_, body, expected) =>
    expect(said(quotedMessages(body, { timeZone: 'Asia/Shanghai' }))).toEqual(expected),
  );

  it('reads recipients, and says where the zone was assumed', () => {
    const [message] = quotedMessages(
      plain(
        'x\n\nFrom: Desk <d@okpay.example>\nDate: Mon, 6 May 2024 10:00\nTo: "Lee, Ann" <a@x.example>; b@x.example\nCc: Bob <c@x.example>, Doe, Jane <j@x.example>\nSubject: s\n\ny',
      ),
      { timeZone: 'UTC' },
    );
    expect(message).toMatchObject({
      source: 'quoted',
      dateZoneAssumed: true,
      to: [
        { name: 'Lee, Ann', address: 'a@x.example' },
        { name: '', address: 'b@x.example' },
      ],
      cc: [
        { name: 'Bob', address: 'c@x.example' },
        { name: 'Doe, Jane', address: 'j@x.example' },
      ],
    });
  });

  it('takes the subject and the date of the mail that quotes', () => {
    const message: Message = {
      source: 'file',
      to: [],
      cc: [],
      subject: 'Re: Locked',
      date: Date.parse('2024-05-10T00:00:00Z'),
      body: plain('x\n\nOn 5/6/2024 15:04, Desk wrote:\n> y'),
    };
    expect(said(quotedMessages(message, { timeZone: 'UTC' }))).toEqual(['Desk <> | 2024-05-06T15:04 | Re: Locked | y']);
  });

  it.each([
    'From: a\nDate: b\nTo: c\nSubject: d\n\n',
    'On 1 May 2024 10:00, a <a@x.example> wrote:\n',
    '> ',
    'a:\n',
    '写道：\n',
  ])('stays fast on 200 KB of %j', (piece) => {
    const took = processorTime(() => {
      quotedMessages(plain(piece.repeat(Math.ceil(200_000 / piece.length))));
    });
    expect(took).toBeLessThan(3000);
  });
});
