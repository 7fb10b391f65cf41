import { pooledSentences } from '../../../src/core/models/pooled-sentences';
import { requestTypeLabels, type RequestTypeLabel } from '../../../src/core/models/request-type';

const sentence = (label: RequestTypeLabel, chance: number): number[] =>
  requestTypeLabels.map((name) => (name === label ? chance : (1 - chance) / (requestTypeLabels.length - 1)));
const best = (...sentences: number[][]): string => {
  const pooled = pooledSentences(sentences, false);
  expect(pooled.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
  return requestTypeLabels[pooled.indexOf(Math.max(...pooled))] ?? '';
};
const thanks = sentence('not-support', 0.98);
const asks = sentence('general', 0.95);
const charged = sentence('payment-error', 0.97);

test.each([
  ['one clear problem among courtesy', 'payment-error', [thanks, charged, thanks, thanks]],
  ['a problem in subject and text, and a question', 'payment-error', [charged, thanks, charged, asks]],
  ['a doubtful problem among questions', 'general', [asks, sentence('payment-error', 0.6), asks, asks]],
  ['the problem said twice', 'security', [sentence('security', 0.9), charged, sentence('security', 0.9)]],
  ['courtesy alone', 'not-support', [thanks, thanks]],
  ['nothing', 'not-support', []],
] as const)('%s: %s', (_, label, sentences) => {
  expect(best(...sentences)).toBe(label);
});
