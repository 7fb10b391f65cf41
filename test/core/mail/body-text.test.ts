import { readBody } from '../../../src/core/mail/body-text';
import { processorTime } from '../../support/processor-time';

const textOfHtml = (content: string): string => readBody({ format: 'html', content }).text;

describe('readBody: the text of HTML', () => {
  const rows: readonly (readonly [title: string, html: string, text: string])[] = [
    ['paragraphs are lines', '<p>One</p>\r\n<p>Two</p>', 'One\nTwo'],
    ['a wrapped source line is one line', '<p>I can not\r\n log in</p>', 'I can not log in'],
    ['<br> breaks, the one that ends a block does not', '<div>One<br>Two<br></div><div>Three</div>', 'One\nTwo\nThree'],
    ['a block with only a <br> is a blank line', '<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    ['white space collapses over tags', 'a <b> b</b>\n<i>c</i>', 'a b c'],
    ['no-break spaces become blanks', '<p>a&nbsp;&#160;\u00a0b</p>', 'a   b'],
    [
      'cells of a row stand on one line',
      '<table><tr><td><p>Account</p></td><td><p>12</p></td></tr><tr><td>x</td></tr></table>',
      'Account\t12\nx',
    ],
    ['list items are lines', 'Steps:<ul><li>one<li>two</ul>end', 'Steps:\none\ntwo\nend'],
    ['<pre> keeps its lines', '<pre>\na\r\n  b</pre>c', 'a\n  b\nc'],
    [
      'style, script, title and comments are not text',
      '<head><title>T</title><style>p{}</style></head>a<script>x<b></script><!-- c -->b',
      'ab',
    ],
    [
      'conditional comments: only the part for others is text',
      '<!--[if mso]>no<![endif]--><![if !mso]>yes<![endif]>',
      'yes',
    ],
    [
      'hidden elements are not text',
      'a<div style="display: none">b<div>c</div></div><span style="mso-hide:all">d</span>e',
      'ae',
    ],
    ['a < that opens no tag is text', '1 < 2 & 3<4', '1 < 2 & 3<4'],
    [
      'references with and without semicolon',
      '&lt;&amp&copy2024 &euro;&#8364;&#x20AC;&#128;&bogus; &hellip;',
      '<&©2024 €€€€&bogus; …',
    ],
    ['a > inside an attribute ends no tag', '<a title="1 > 0" href=x>b</a>', 'b'],
    ['a tag that never ends is not shown', 'a<b title="', 'a'],
  ];
  it.each(rows)('%s', (_, html, text) => expect(textOfHtml(html)).toBe(text));

  it('is the content itself in plain text', () => {
    const content = ' a\u00a0\r\n> b\n';
    const body = readBody({ format: 'text', content });
    expect(body.text).toBe(content);
    expect(body.lines.map(({ quoteDepth }) => quoteDepth)).toEqual([0, 1, 0]);
  });
});

describe('readBody: what stands beside the text', () => {
  const body = readBody({
    format: 'html',
    content:
      '<p>See <a href="https://x.example/?a=1&amp;b=2">this <b>page</b></a> <img src="cid:1"></p><p><img src="t.gif" width="1" height="1">two</p><blockquote type="cite"><p>old <img src="cid:2"></p></blockquote>',
  });

  it('knows links with their targets', () => {
    expect(body.links.map(({ start, end, href }) => [body.text.slice(start, end), href])).toEqual([
      ['this page', 'https://x.example/?a=1&b=2'],
    ]);
  });

  it('knows where pictures are, without tracking pixels', () => {
    const [first, second, third] = body.lines;
    expect(body.lines.map((line) => body.hasInlineImage(line))).toEqual([false, false, true]);
    expect(body.hasInlineImage({ start: first?.start ?? 0, end: second?.start ?? 0 })).toBe(true);
    expect(body.hasInlineImage({ start: second?.start ?? 0, end: third?.start ?? 0 })).toBe(false);
    expect(body.hasInlineImage()).toBe(true);
  });

  it('finds links in plain text', () => {
    const text = 'see https://x.example/a_b?c=1, or（https://y.example/中文）。';
    expect(readBody({ format: 'text', content: text }).links.map(({ href }) => href)).toEqual([
      'https://x.example/a_b?c=1',
      'https://y.example/中文',
    ]);
  });

  it('counts nested quotations and Outlook blocks', () => {
    const html =
      'own<blockquote type=cite>one<blockquote type=cite>two</blockquote>one</blockquote>own<div id="divRplyFwdMsg">From: a</div>one<div id="x_divRplyFwdMsg">From: b</div>two';
    expect(readBody({ format: 'html', content: html }).lines.map(({ quoteDepth }) => quoteDepth)).toEqual([
      0, 1, 2, 1, 0, 1, 1, 2, 2,
    ]);
  });

  it.each([
    '<div>',
    '<',
    '&',
    '<blockquote type=cite>x',
    '<b><div>',
    '</div>',
    '<p>x',
    ' ',
    '\n',
    '<br>',
    '<td>',
    '<a href=x>',
    '<table><tr><td>',
    '<span hidden>',
  ])('reads 100 KB of %j in a moment', (piece) => {
    const content = piece.repeat(Math.ceil(100_000 / piece.length));
    const took = processorTime(() => {
      readBody({ format: 'html', content });
    });
    expect(took).toBeLessThan(3000);
  });

  it('reads 50,000 nested quotations without recursion', () => {
    const content = `${'<blockquote type=cite>'.repeat(50_000)}x${'</blockquote>'.repeat(50_000)}y`;
    const { lines } = readBody({ format: 'html', content });
    expect(lines.map(({ quoteDepth }) => quoteDepth)).toEqual([50_000, 0]);
  });
});
