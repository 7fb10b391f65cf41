import {
  labelReader,
  featureFinder,
  featureSum,
  packNetwork,
  unpackNetwork,
  type Network,
} from '../../../src/core/models/network';
import { alphabet, packer, unpacker } from '../../../src/core/models/packed-numbers';

const network: Network = {
  dimensions: 2,
  levels: 2,
  hashes: Int32Array.from([3, 70, 4_000_000]),
  vectors: Int8Array.from([2, -1, 0, 1, -2, 2]),
  weights: Float32Array.from([1, -1, 0.5, 0.25]),
  bias: Float32Array.from([0.1, -0.2]),
  labels: Uint8Array.from([0, 1]),
};

test('a network survives packing, weights to two digits', () => {
  const text = packNetwork(network);
  const copy = unpackNetwork(text);
  expect([...copy.hashes]).toEqual([...network.hashes]);
  expect([...copy.vectors]).toEqual([...network.vectors]);
  expect([...copy.labels]).toEqual([0, 1]);
  network.weights.forEach((weight, index) => expect(copy.weights[index]).toBeCloseTo(weight, 2));
  network.bias.forEach((value, index) => expect(copy.bias[index]).toBeCloseTo(value, 2));
});

test('numbers survive packing', () => {
  const out = packer();
  const numbers = [0, 1, 85, 86, 7000, 7481, 7482, 123_456, 4_194_303];
  numbers.forEach((value) => out.number(value));
  const from = unpacker(out.text());
  expect(numbers.map(() => from.number())).toEqual(numbers);
});

test.each([
  ['mostly one kind', 5, Array.from({ length: 3000 }, (_, at) => (at % 97 === 0 ? at % 5 : 2))],
  ['each kind as often', 5, Array.from({ length: 3000 }, (_, at) => (at * at + at) % 5)],
  ['one kind alone', 3, new Array<number>(500).fill(1)],
  ['nothing', 3, []],
])('a list survives packing beside other numbers: %s', (_, kinds, list) => {
  const out = packer();
  out.number(12_345);
  out.list(Uint8Array.from(list), kinds);
  out.number(7);
  const from = unpacker(out.text());
  expect([from.number(), [...from.list(list.length, kinds)], from.number()]).toEqual([12_345, list, 7]);
});

test('a list of mostly one kind takes little room', () => {
  const out = packer();
  out.list(
    Uint8Array.from({ length: 4000 }, (_, at) => (at % 100 === 0 ? 1 : 0)),
    2,
  );
  // 0.08 bits each, written with 6.4 bits a symbol: some fifty symbols and a head.
  expect(out.text().length).toBeLessThan(80);
});

test('symbols need no escape in a script', () => {
  expect(JSON.stringify(alphabet)).toHaveLength(alphabet.length + 2);
  expect(alphabet).not.toMatch(/['"`$\\\s]/);
});

test('features are found by the cut hash, others are not', () => {
  const find = featureFinder(network.hashes);
  expect(find(3 << 10)).toBe(0);
  expect(find((4_000_000 << 10) | 5)).toBe(2);
  expect(find(4 << 10)).toBe(-1);
});

test('vectors of known features are summed, whatever their signs', () => {
  const known = Int32Array.from(network.hashes, (hash) => hash << 10);
  const expected = Array.from({ length: network.dimensions }, (_, k) =>
    network.hashes.reduce((sum, _hash, feature) => sum + (network.vectors[feature * network.dimensions + k] ?? 0), 0),
  );
  const { sums, count } = featureSum(network)(Int32Array.from([...known, 4 << 10]), known.length + 1);
  expect([...sums]).toEqual(expected);
  expect(count).toBe(known.length);
});

test('label chances sum to one', () => {
  const [first = 0, second = 0] = labelReader(network, 2)(Int32Array.from([3, -2]), 2);
  expect(first + second).toBeCloseTo(1, 9);
  expect(first).toBeGreaterThan(second);
});
