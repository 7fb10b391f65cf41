import { numberKey } from '../../../src/core/request-number/number';
import { readRequestNumbers } from '../../../src/core/request-number/read-numbers';
import { numberedMails, otherNumbers, type NumberMail } from './more-numbers';

const read = ({ subject = '', body = '', headers = {}, id, from }: NumberMail): readonly string[] =>
  readRequestNumbers({
    subject,
    body,
    headers,
    messageIds: id === undefined ? [] : [id],
    addresses: from === undefined ? [] : [from],
  }).map(({ number }) => numberKey(number));

describe('numbers of many systems, written before the table of formats was read', () => {
  test('at least 96 of 100 are found, ahead of anything else in the mail', () => {
    const missed = numberedMails.filter(([mail, numbers]) => {
      const best = read(mail).slice(0, numbers.length);
      return numbers.some((number) => best.indexOf(numberKey(number)) < 0);
    });
    expect(1 - missed.length / numberedMails.length).toBeGreaterThanOrEqual(0.96);
  });

  test('at most one number of another thing in a hundred is taken for one', () => {
    const taken = otherNumbers.filter((mail) => read(mail).length > 0);
    expect(taken.length / otherNumbers.length).toBeLessThanOrEqual(0.01);
  });
});
