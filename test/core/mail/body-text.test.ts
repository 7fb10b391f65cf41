import { readBody } from '../../../src/core/mail/body-text';

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
