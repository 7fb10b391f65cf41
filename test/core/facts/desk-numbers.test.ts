import { withDeskNumbers } from '../../../src/core/facts/desk-numbers';
import { findFacts } from '../../../src/core/facts/find-facts';
import { readBody } from '../../../src/core/mail/body-text';
import { splitParts } from '../../../src/core/mail/parts';
import { processorTime } from '../../support/processor-time';

const templates = ['SKY-######', 'not a template'];
const read = (content: string, subject = '') => {
  const body = readBody({ format: 'text', content });
  const input = { subject, body, parts: splitParts(body, 'newMail') };
  return { input, facts: findFacts(input, { language: 'en' }) };
};
const numbersIn = (content: string, subject?: string): readonly string[] => {
  const { input, facts } = read(content, subject);
  const found = withDeskNumbers(facts, input, templates).of('requestNumber');
  return found.map(({ place, text }) => `${place.field} ${place.start} ${text}`);
};

test('the desk’s own form is a request number where nothing else was read', () => {
  expect(numbersIn('It is about SKY-411870.\n也请看 SKY-411871，谢谢。', 'SKY-411872')).toEqual([
    'subject 0 SKY-411872',
    'body 12 SKY-411870',
    'body 28 SKY-411871',
  ]);
});

test('what was read already is not read twice, and another reading stays', () => {
  expect(numbersIn('My ticket number is SKY-411870.')).toHaveLength(1);
  expect(numbersIn('My order number is SKY-411870.')).toEqual([]);
});

test('a list of numbers is walked once', () => {
  const { input, facts } = read('ticket number SKY-411870 and\n'.repeat(20_000));
  expect(facts.of('requestNumber')).toHaveLength(20_000);
  expect(processorTime(() => withDeskNumbers(facts, input, templates))).toBeLessThan(300);
});
