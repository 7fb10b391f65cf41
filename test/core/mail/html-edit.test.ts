import fc from 'fast-check';
import { readBody } from '../../../src/core/mail/body-text';
import type { MailBody } from '../../../src/core/mail/draft';
import { insertInBody, replaceInBody } from '../../../src/core/mail/html-edit';

const html = (content: string): MailBody => ({ format: 'html', content });
const replaceWords = (source: MailBody, words: string, text: string): string => {
  const body = readBody(source);
  const start = body.text.indexOf(words);
  return replaceInBody(body, { start, end: start + words.length }, text);
};

describe('replaceInBody', () => {
  const rows: readonly (readonly [title: string, source: string, words: string, text: string, result: string])[] = [
    [
      'touches only the words',
      '<P  CLASS=x>my <b>password</b> is here</P>\r\n<!-- c -->',
      'password',
      'x',
      '<P  CLASS=x>my <b>x</b> is here</P>\r\n<!-- c -->',
    ],
    ['keeps tags inside the range', '<p>a<b>bc</b>d</p>', 'abcd', 'X', '<p>X<b></b></p>'],
    ['replaces whole references', '<p>R&amp;D &euro;5</p>', '&D €', '+', '<p>R+5</p>'],
    ['replaces collapsed white space as a whole', '<p>a \r\n  b</p>', 'a b', 'c', '<p>c</p>'],
    ['escapes what it inserts', '<p>x</p>', 'x', '<a href="y">&', '<p>&lt;a href="y"&gt;&amp;</p>'],
    ['turns line ends into <br>', '<p>x y</p>', 'x', 'a\r\nb', '<p>a<br>b y</p>'],
    ['keeps blanks that would collapse', '<p>x</p>', 'x', ' a  b ', '<p>&nbsp;a &nbsp;b&nbsp;</p>'],
    ['removes a <br> in the range', 'a<br>b', 'a\nb', 'c', 'c'],
    ['removes a line end in <pre>', '<pre>a\r\nb</pre>', 'a\nb', 'c', '<pre>c</pre>'],
    ['leaves a paragraph border standing', '<p>ab</p><p>cd</p>', 'b\nc', 'X', '<p>aX</p><p>d</p>'],
  ];
  it.each(rows)('%s', (_, source, words, text, result) => expect(replaceWords(html(source), words, text)).toBe(result));

  it('uses the line ends of a plain-text body', () =>
    expect(replaceWords({ format: 'text', content: 'a\r\nb' }, 'b', 'c\nd')).toBe('a\r\nc\r\nd'));
});

describe('replaceInBody never makes markup of text', () => {
  const rows: readonly (readonly [source: string, words: string, text: string])[] = [
    ['1 <2b> 3', '2', ''],
    ['1 <2 3', '2', 'b'],
    ['a &xlt; b', 'x', ''],
    ['a &am b', ' b', 'p;'],
    ['a <', ' <', ' <script>'],
  ];
  it.each(rows)('%s: %j becomes %j', (source, words, text) => {
    const before = readBody(html(source)).text;
    expect(readBody(html(replaceWords(html(source), words, text))).text).toBe(before.replace(words, text));
  });
});

describe('insertInBody', () => {
  const rows: readonly (readonly [title: string, at: 'ownStart' | 'ownEnd', source: MailBody, result: string])[] = [
    [
      'at the start, inside the first block',
      'ownStart',
      html('<div><p>Hello</p></div>'),
      '<div><p>NEW<br>Hello</p></div>',
    ],
    ['at the end, inside the last block', 'ownEnd', html('<p>Hello</p>'), '<p>Hello<br>NEW</p>'],
    [
      'before the closing formula and the signature',
      'ownEnd',
      html('<p>Help me</p><p>Thanks,</p><div id="Signature">Ann</div>'),
      '<p>Help me<br>NEW</p><p>Thanks,</p><div id="Signature">Ann</div>',
    ],
    [
      'before the quotation',
      'ownEnd',
      html('<div>a</div><blockquote type="cite">b</blockquote>'),
      '<div>a<br>NEW</div><blockquote type="cite">b</blockquote>',
    ],
    [
      'in an empty reply, in the empty first block',
      'ownEnd',
      html('<div><br></div><hr tabindex="-1"><div id="divRplyFwdMsg">x</div>'),
      '<div>NEW<br></div><hr tabindex="-1"><div id="divRplyFwdMsg">x</div>',
    ],
    [
      'in an empty body',
      'ownStart',
      html('<html><head><style>p{}</style></head><body><div></div></body></html>'),
      '<html><head><style>p{}</style></head><body><div>NEW</div></body></html>',
    ],
    ['in no body at all', 'ownEnd', html(''), 'NEW'],
    [
      'never inside a link',
      'ownEnd',
      html('<p>see <a href="https://x.example">this</a></p>'),
      '<p>see <a href="https://x.example">this</a><br>NEW</p>',
    ],
    [
      'in plain text before the dashes',
      'ownEnd',
      { format: 'text', content: 'a\r\n-- \r\nAnn' },
      'a\r\nNEW\r\n-- \r\nAnn',
    ],
    ['in plain text at the start', 'ownStart', { format: 'text', content: '\nHello' }, '\nNEW\nHello'],
    [
      'in plain text before a quotation without own text',
      'ownStart',
      { format: 'text', content: '> old' },
      'NEW\n> old',
    ],
  ];
  it.each(rows)('%s', (_, at, source, result) => expect(insertInBody(readBody(source), at, 'NEW')).toBe(result));
});

const word = fc.constantFrom(
  'a',
  'bc',
  ' ',
  '  ',
  '\n',
  '&amp;',
  '&euro;',
  '&nbsp;',
  '&#128512;',
  '中文',
  '<',
  '&',
  '\r\n',
  '😀',
  'x.',
);
const tag = fc.constantFrom(
  '<p>',
  '</p>',
  '<br>',
  '<b>',
  '</b>',
  '<div>',
  '</div>',
  '<td>',
  '<tr>',
  '<table>',
  '</table>',
  '<li>',
  '<pre>x',
  '</pre>',
  '<a href="u">',
  '</a>',
  '<!-- c -->',
  '<span hidden>',
  '</span>',
  '<blockquote type=cite>',
  '</blockquote>',
  '<img src=x>',
  '<style>p{}</style>',
);
const mail = fc
  .array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 2, arbitrary: tag }), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

describe('properties of the map', () => {
  it('every range comes from source ranges in order, inside the source, that do not overlap', () =>
    fc.assert(
      fc.property(mail, fc.nat(60), fc.nat(20), (content, from, size) => {
        const body = readBody(html(content));
        let before = 0;
        for (const { start, end } of body.toSource({ start: from, end: from + size })) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(content.length);
      }),
    ));

  it('lines and their separators are the text', () =>
    fc.assert(
      fc.property(mail, (content) => {
        const { text, lines } = readBody(html(content));
        expect(lines.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
      }),
    ));

  it('replacing keeps every source byte outside the edited ranges', () =>
    fc.assert(
      fc.property(mail, fc.nat(40), fc.nat(10), (content, from, size) => {
        const body = readBody(html(content));
        const range = { start: Math.min(from, body.text.length), end: Math.min(from + size, body.text.length) };
        const spans = body.toSource(range);
        const kept = spans.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), content);
        const result = replaceInBody(body, range, 'NEW');
        const at = spans[0]?.start ?? body.insertionPoint(range.start);
        expect(result.slice(0, at) + result.slice(at + result.length - kept.length)).toBe(kept);
      }),
      { numRuns: 300 },
    ));

  it('replacing inside a line changes no other text', () =>
    fc.assert(
      fc.property(mail, fc.nat(40), fc.nat(10), (content, from, size) => {
        const body = readBody(html(content));
        const line = body.lines.find(({ start, end }) => from >= start && from < end);
        if (!line || body.toSource({ start: from, end: from + 1 }).length === 0) return;
        const end = wholeCharacter(body.text, Math.min(from + size + 1, line.end));
        const start = wholeCharacter(body.text, from);
        // Borders of cells stay, as those of paragraphs do.
        if (end <= start || body.text.slice(start, end).includes('\t')) return;
        const text = readBody(html(replaceInBody(body, { start, end }, 'N<E> &amp; W'))).text;
        expect(text).toBe(`${body.text.slice(0, start)}N<E> &amp; W${body.text.slice(end)}`);
      }),
      { numRuns: 1000 },
    ));

  it('inserting a line changes no other text', () =>
    fc.assert(
      fc.property(mail, fc.constantFrom('ownStart' as const, 'ownEnd' as const), (content, at) => {
        const body = readBody(html(content));
        const text = readBody(html(insertInBody(body, at, 'N<E>W'))).text;
        const place = text.indexOf('N<E>W');
        expect(place).toBeGreaterThanOrEqual(0);
        const rest = (text.slice(0, place) + text.slice(place + 5)).replace(/\s/g, '');
        expect(rest).toBe(body.text.replace(/\s/g, ''));
      }),
      { numRuns: 500 },
    ));
});

const wholeCharacter = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at);
