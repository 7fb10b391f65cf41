import { findIbans } from '../../../src/core/facts/find-ibans';
import { foundIn } from '../../support/found-in';

test.each([
  ['GB29 NWBK 6016 1331 9268 19', 'GB29 NWBK 6016 1331 9268 19'],
  ['my IBAN DE89370400440532013000, please', 'DE89370400440532013000'],
  ['NL91 ABNA 0417 1643 00 and more', 'NL91 ABNA 0417 1643 00'],
  ['我的IBAN是ＤＥ８９３７０４００４４０５３２０１３０００。', 'ＤＥ８９３７０４００４４０５３２０１３０００'],
])('%s', (text, iban) => {
  expect(foundIn(findIbans, text)).toEqual([iban]);
});

test.each([
  'GB29 NWBK 6016 1331 9268 18',
  'DE8937040044053201300',
  'XX89370400440532013000',
  'order AB12 3456 7890',
  'DE893704004405320130001',
])('no IBAN: %s', (text) => {
  expect(foundIn(findIbans, text)).toEqual([]);
});
