import { findIdentityNumbers } from '../../../src/core/facts/find-identity-numbers';
import { foundIn } from '../../support/found-in';

test.each([
  ['身份证号：11010519491231002X', '11010519491231002X'],
  ['110105 19491231 002X', '110105 19491231 002X'],
  ['my SSN is 123-45-6789', '123-45-6789'],
  ['passport number AB1234567', 'AB1234567'],
  ['护照号 E12345678', 'E12345678'],
  ['身分證 A123456789', 'A123456789'],
  ['身份证号码：110101199003070000', '110101199003070000'],
])('%s', (text, number) => {
  expect(foundIn(findIdentityNumbers, text)).toEqual([number]);
});

test.each([
  ['a wrong checksum', '110105194912310021'],
  ['no real date', '110105194913310020'],
  ['SSN no one has', '000-12-3456 and 666-12-3456'],
  ['a phone number', '555-123-4567'],
  ['no value', 'my passport and 我的身份证'],
  ['a longer number', '911010519491231002X1'],
])('nothing in: %s', (_, text) => {
  expect(foundIn(findIdentityNumbers, text)).toEqual([]);
});
