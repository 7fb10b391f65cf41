import { hasHidden, revealHidden } from '../../../src/core/mail/reveal-hidden';

describe('revealHidden', () => {
  it.each([
    ['a file name turned round', 'invoice\u202egpj.exe', 'invoice[U+202E]gpj.exe'],
    ['a split word', 'ok\u200bpay', 'ok[U+200B]pay'],
    ['isolates and marks', '\u2066a\u2069\u200f', '[U+2066]a[U+2069][U+200F]'],
    ['tag characters', 'a\u{e0041}', 'a[U+E0041]'],
    ['control characters', 'a\u0008b\u009b', 'a[U+0008]b[U+009B]'],
  ])('shows %s', (_, text, shown) => {
    expect(revealHidden(text)).toBe(shown);
    expect(hasHidden(text)).toBe(true);
  });

  it.each(['plain\ntext\twith\r\nlines', '中文，标点。', '👨‍👩‍👧 ❤️ family', 'naïve café'])('leaves %j alone', (text) => {
    expect(revealHidden(text)).toBe(text);
    expect(hasHidden(text)).toBe(false);
  });
});
