import { eachFeature } from '../../../src/core/models/features';
import { textUnits } from '../../../src/core/models/text-units';
import { typeCues } from '../../../src/core/models/type-cues';
import { typeFeatures } from '../../../src/core/models/type-features';

/** The features by class alone, as hash and text. */
const byClass = (text: string): string[] => {
  const units = textUnits(text);
  const words = new Set<number>();
  eachFeature(units, 0, units.length, (hash) => words.add(hash));
  const { hashes: all, starts, ends, length } = typeFeatures(units, 0, units.length);
  return Array.from(all.subarray(0, length), (hash, at) => ({ hash, said: text.slice(starts[at], ends[at]) }))
    .filter(({ hash }) => !words.has(hash))
    .map(({ hash, said }) => `${hash} ${said}`);
};
const hashes = (text: string): string[] => byClass(text).map((feature) => feature.split(' ')[0] ?? '');

test('words that mean alike, whatever stands between them, give the same features', () => {
  expect(hashes('my refund of 20 has not arrived')).toEqual(hashes('the reimbursement never got received'));
  expect(hashes('my refund of 20 has not arrived')).not.toEqual(hashes('my parcel of 20 has not arrived'));
});

test('each class, each after the one before, and after the one before that', () => {
  expect(byClass('refund not arrived').map((feature) => feature.replace(/^\S+ /, ''))).toEqual([
    'refund',
    'not',
    'refund not',
    'arrived',
    'not arrived',
    'refund not arrived',
  ]);
});

test('of Chinese words that start at one place the longest counts, and none inside it', () => {
  const said = byClass('银行卡').map((feature) => feature.replace(/^\S+ /, ''));
  expect(said).toEqual(['银行卡']);
});

test('nothing is carried into the next stretch, and long texts fit', () => {
  const units = textUnits('refund. not arrived');
  const alone = [...typeFeatures(units, 1, 3).hashes.subarray(0, 7)];
  const many = textUnits('refund not arrived '.repeat(1000));
  expect(typeFeatures(many, 0, many.length).length).toBeGreaterThan(10_000);
  expect([...typeFeatures(units, 1, 3).hashes.subarray(0, 7)]).toEqual(alone);
});

test('a word is in one class; Chinese ones are no longer than a feature', () => {
  const stems = typeCues.flatMap(({ en }) => en.split(' ').map((word) => word.slice(0, 5)));
  const words = typeCues.flatMap(({ zh }) => zh.split(' '));
  expect(stems.filter((stem, at) => stems.indexOf(stem) !== at)).toEqual([]);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  expect(words.filter((word) => word.length > 3)).toEqual([]);
});
