import { kindOf, tokenOf } from '../../../src/host/office-item/item-token';

describe('which item is shown', () => {
  test.each([
    ['nothing', null, 'none'],
    ['not yet there', undefined, 'none'],
    ['a mail being read', { itemType: 'message', itemId: 'x', subject: 'Hi' }, 'read'],
    ['a mail being read that has no id yet', { itemType: 'message', subject: 'Hi' }, 'read'],
    ['a mail being written', { itemType: 'message', subject: { getAsync: () => undefined } }, 'compose'],
    ['an appointment', { itemType: 'appointment', itemId: 'x' }, 'none'],
  ])('%s', (_title, item, kind) => expect(kindOf(item)).toBe(kind));

  test('two new mails differ by generation, two read mails by id', () => {
    const compose = { itemType: 'message' };
    expect(tokenOf(compose, 1)).not.toBe(tokenOf(compose, 2));
    expect(tokenOf({ itemType: 'message', itemId: 'a' }, 1)).not.toBe(tokenOf({ itemType: 'message', itemId: 'b' }, 1));
  });
});
