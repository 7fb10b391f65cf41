import { messageIds, parseHeaders } from '../../../src/host/office-item/parse-headers';

describe('parseHeaders', () => {
  test.each([
    ['names are lower case, values trimmed', 'Subject:  Hi \r\nX-A:b', { subject: ['Hi'], 'x-a': ['b'] }],
    ['folded lines are joined', 'References: <a@b>\r\n\t<c@d>\n <e@f>', { references: ['<a@b> <c@d> <e@f>'] }],
    ['repeated fields keep their order', 'Received: 1\nReceived: 2', { received: ['1', '2'] }],
    ['an empty line in front is skipped, one behind ends the block', '\r\nA: 1\r\n\r\nB: 2', { a: ['1'] }],
    ['a line that is no field is skipped', 'junk\nA: 1', { a: ['1'] }],
    [
      'a colon in the value stays',
      'Date: Mon, 23 Nov 2026 17:04:07 +0800',
      { date: ['Mon, 23 Nov 2026 17:04:07 +0800'] },
    ],
    ['nothing', '', {}],
  ])('%s', (_title, raw, expected) => {
    expect({ ...parseHeaders(raw) }).toEqual(expected);
  });

  test('a header named like a prototype is only a name', () => {
    expect(parseHeaders('__proto__: x')['__proto__']).toEqual(['x']);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('message ids are cut out in order', () => {
    expect(messageIds('<a@b> text <c@d>')).toEqual(['<a@b>', '<c@d>']);
    expect(messageIds('none')).toEqual([]);
  });
});
