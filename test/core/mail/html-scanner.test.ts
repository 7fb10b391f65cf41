import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { scanHtml } from '../../../src/core/mail/html-scanner';

/** Tags and text as one string, text runs joined; comments are in neither. */
const ours = (html: string): string => {
  let said = '';
  scanHtml(html, {
    text: (start, end) => (said += html.slice(start, end)),
    open: (name, _start, _end, attributes) => (said += `[${name}${JSON.stringify(attributes())}]`),
    close: (name) => (said += `[/${name}]`),
  });
  return said;
};

describe('scanHtml', () => {
  it.each([
    ['<p CLASS="a" Id=b hidden c=\'d\'>x</P >', '[p{"class":"a","id":"b","hidden":"","c":"d"}]x[/p]'],
    ['<a href="x?a=1&b=2&amp;c=3&lt">', '[a{"href":"x?a=1&b=2&c=3&lt"}]'],
    ['<a title="1 > 0">x', '[a{"title":"1 > 0"}]x'],
    ['a<b/>c<br />d', 'a[b{}]c[br{}]d'],
    ['a < b <3 <', 'a < b <3 <'],
    ['a</ b>c</>d<!x>e<?y>f', 'acdef'],
    ['a<!-- <b> -->c<!-->d<!--->e', 'acde'],
    ['<script>if (a</b) "<p>"</script>x', '[script{}][/script]x'],
    ['<style>a</style x>b', '[style{}][/style]b'],
    ['<title>a', '[title{}]'],
    ['a<b c="', 'a'],
    ['<o:p>x</o:p>', '[o:p{}]x[/o:p]'],
    ['<p __proto__=x constructor=y>', '[p{"__proto__":"x","constructor":"y"}]'],
  ])('%s', (html, said) => expect(ours(html)).toBe(said));

  const piece = fc.constantFrom(
    'a',
    ' ',
    '<p>',
    '</p>',
    '<b class="x y">',
    '</b>',
    "<a href='u'>",
    '<br>',
    '<i x=1 y>',
    '"',
    '=',
    '中',
    '<!-- c -->',
    '</i >',
    '\n',
  );
  it('agrees with htmlparser2 on what mail programs write', () =>
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = pieces.join('');
        let theirs = '';
        const parser = new Parser({
          ontext: (text) => (theirs += text),
          onopentag: (name, attributes) => (theirs += `<${name} ${Object.keys(attributes).join(' ')}>`),
        });
        parser.end(html);
        let mine = '';
        scanHtml(html, {
          text: (start, end) => (mine += html.slice(start, end)),
          open: (name, _start, _end, attributes) => (mine += `<${name} ${Object.keys(attributes()).join(' ')}>`),
          // The parser adds the paragraph a stray end tag stands for; that is not the scanner's task.
          close: () => undefined,
        });
        expect(mine.replace(/<p >/g, '')).toBe(theirs.replace(/<p >/g, ''));
      }),
    ));

  it('stays linear on hostile markup', () => {
    const seconds = (size: number): number => {
      const start = performance.now();
      for (const hostile of ['<', '&', '<a b="', '<!--', '<style>', '</', '<a b=', '<a ', "<p '"])
        ours(hostile.repeat(size));
      return performance.now() - start;
    };
    seconds(2000);
    expect(seconds(100_000)).toBeLessThan(2000);
  });
});
