import { stripRequestNumbers, writeRequestNumber } from '../../../src/core/request-number/write-number';
import { readRequestNumbers } from '../../../src/core/request-number/read-numbers';

describe('writing a number into a subject', () => {
  it.each([
    ['Cannot log in', { number: '4821' }, 'Cannot log in [#4821]'],
    ['Cannot log in', { number: '4821', written: '[Ticket#4821]' }, 'Cannot log in [Ticket#4821]'],
    ['账户冻结', { number: 'GD4821', written: '【工单号：GD4821】' }, '账户冻结 【工单号：GD4821】'],
    ['Cannot log in', { number: 'INC0010767' }, 'Cannot log in [INC0010767]'],
    ['', { number: '4821' }, '[#4821]'],
    ['Re: login (ticket 4821)', { number: '4821' }, 'Re: login (ticket 4821)'],
  ])('%s + %j', (subject, number, expected) => expect(writeRequestNumber(subject, number)).toBe(expected));

  it.each(['4821', 'INC0010767', 'SUP-482', 'CAS-00034-Z7M9F7', 'GD20240501001', '2012080710000017'])(
    'what is written is read again: %s',
    (number) =>
      expect(readRequestNumbers({ subject: writeRequestNumber('Hello', { number }) })[0]?.number).toBe(number),
  );
});

describe('stripping numbers from a subject', () => {
  it.each([
    ['Cannot log in [#4821]', 'Cannot log in'],
    ['[Ticket#4821] Cannot log in', 'Cannot log in'],
    ['Re: [example.com #23] test', 'Re: test'],
    ['【工单号：GD4821】账户冻结', '账户冻结'],
    ['INC0010767 payment problem', 'payment problem'],
    ['SUP-482: login fails', 'login fails'],
    ['Cannot log in', 'Cannot log in'],
    ['Order 99887766 is late', 'Order 99887766 is late'],
  ])('%s', (subject, expected) => expect(stripRequestNumbers(subject)).toBe(expected));
});
