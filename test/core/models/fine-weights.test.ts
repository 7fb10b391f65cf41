import { createCoreClassifier } from '../../../src/core/models/core-classifier';
import { withFineWeights } from '../../../src/core/models/fine-weights';
import { linearScorer, packLinear, unpackLinear } from '../../../src/core/models/linear-model';
import * as fine from '../../../src/core/models/weights/fine';

const core = createCoreClassifier();
const classifier = withFineWeights(core, fine);
const courtesy = (text: string): number => classifier.courtesy?.(text) ?? NaN;

test('the core classifier has no fine answers; the fine one keeps the core', () => {
  expect(core.courtesy).toBeUndefined();
  const text = '我的账户被冻结了';
  expect(classifier.requestType(text)).toEqual(core.requestType(text));
});

test.each([
  ['Could you please look into this? Thank you very much for your help!', 'Fix this now. Why did you not answer?'],
  [
    'Sorry to bother you, would it be possible to get a copy of the invoice?',
    'Stop wasting my time and send the invoice.',
  ],
  ['您好，麻烦您帮忙核实一下，非常感谢！', '赶紧给我处理，别废话！'],
  ['請問能否幫忙查詢一下？謝謝您！', '你們到底會不會處理？'],
])('more courteous: %s', (courteous, rude) => {
  expect(courtesy(courteous)).toBeGreaterThan(0.3);
  expect(courtesy(rude)).toBeLessThan(0.1);
});

test('courtesy stays within its scale, empty text is neutral', () => {
  expect(courtesy('')).toBe(0);
  const value = courtesy('谢谢您！'.repeat(500));
  expect(value).toBeLessThanOrEqual(1);
  expect(value).toBeGreaterThan(0);
});

test('offensive is not hostile: a slur against a group is one, a complaint is none', () => {
  const offensive = (text: string): number => classifier.offensive?.(text) ?? NaN;
  expect(offensive('请问退款什么时候到账？')).toBeLessThan(0.3);
  expect(offensive('那个地方的人都是垃圾，素质低，全是小偷')).toBeGreaterThan(0.6);
});

test('a linear model survives packing', () => {
  const model = {
    hashes: Int32Array.from([5, 900, 70_000]),
    codes: Int8Array.from([-41, 3, 41]),
    step: 0.02,
    bias: -0.5,
  };
  const copy = unpackLinear(packLinear(model));
  expect([...copy.hashes]).toEqual([5, 900, 70_000]);
  expect([...copy.codes]).toEqual([-41, 3, 41]);
  expect(copy.step).toBeCloseTo(0.02, 4);
  const score = linearScorer(copy);
  expect(score((emit) => [5, 5, 77].forEach((hash) => emit(hash << 8)))).toBeCloseTo(-41 * 0.02 - 0.5, 3);
});
