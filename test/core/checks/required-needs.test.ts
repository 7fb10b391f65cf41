import { isNeeded, needsOf } from '../../../src/core/checks/required-needs';
import { okpayDesk } from '../../../src/core/desks/built-in-desks';
import type { DeskProfile } from '../../../src/core/desks/desk-profile';
import type { RequestTypeGuess } from '../../../src/core/checks/check';

const desk: DeskProfile = { ...okpayDesk, needs: { 'payment-error': ['accountId', 'amount'], general: [] } };
const guess = (type: RequestTypeGuess['type'], confidence: number): RequestTypeGuess => ({
  type,
  confidence,
  sure: true,
  words: [],
});

test('a type that the profile lists is listed whole, another has the usual needs', () => {
  expect(needsOf(desk, 'payment-error')).toEqual(['accountId', 'amount']);
  expect(needsOf(desk, 'general')).toEqual([]);
  expect(needsOf(desk, 'security')).toEqual(['accountId', 'dateTime', 'evidence']);
});

test('with an undecided type only what every type needs counts', () => {
  expect(isNeeded('accountId', desk, guess('payment-error', 0.9))).toBe(true);
  expect(isNeeded('accountId', desk, guess('payment-error', 0.5))).toBe(false);
  expect(isNeeded('paymentMethod', desk, guess('payment-error', 0.9))).toBe(false);
});
