import { packNetwork } from '../../src/core/models/network';
import { isHeldAside } from '../../src/training/held-aside';
import type { LabelledText } from '../../src/training/read-data';
import { expandTemplate } from '../../src/training/templates';
import { trainRequestType, type WeighedText } from '../../src/training/train-request-type';

const sample: WeighedText[] = [
  ['my card was declined', 'payment-error', 'declined'],
  ['the payment was declined again', 'payment-error', 'declined'],
  ['please change my address', 'account-change', 'edit'],
  ['how can I change my address', 'account-change', 'edit'],
  ['my account is locked', 'account-locked', 'blocked'],
  ['why is my account locked', 'account-locked', 'blocked'],
].map(([text = '', label, intent]) => ({
  row: { text, label: label as LabelledText['label'], intent, source: 'banking77' },
  weight: 1,
  choice: 1,
}));
const plan = {
  features: 20,
  dimensions: 4,
  levels: 2,
  width: 1,
  teachers: 2,
  drop: { large: 0.3, small: 0.1 },
  seed: 1,
  effort: 0.5,
};

test('training twice gives the same bytes', () => {
  const once = packNetwork(trainRequestType(sample, plan));
  expect(packNetwork(trainRequestType(sample, plan))).toBe(once);
  expect(packNetwork(trainRequestType(sample, { ...plan, seed: 2 }))).not.toBe(once);
});

test('templates: the same sentences every time, all different, slots filled', () => {
  const slots = new Map([['what', ['card', 'account']]]);
  const sentences = expandTemplate('[My|Our] {what} [is|was] locked', slots, 8);
  expect(expandTemplate('[My|Our] {what} [is|was] locked', slots, 8)).toEqual(sentences);
  expect(new Set(sentences).size).toBe(sentences.length);
  sentences.forEach((sentence) => expect(sentence).toMatch(/^(My|Our) (card|account) (is|was) locked$/));
});

test('held aside is a tenth, the same every time', () => {
  const texts = Array.from({ length: 5000 }, (_, index) => `sentence ${index}`);
  const held = texts.filter(isHeldAside);
  expect(held.length).toBeGreaterThan(400);
  expect(held.length).toBeLessThan(600);
  expect(texts.filter(isHeldAside)).toEqual(held);
});
