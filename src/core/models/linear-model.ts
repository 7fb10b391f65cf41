import { packer, unpacker } from './packed-numbers';

/** A linear model over hashed features: the sum of the weights of those it knows, each once, over the root of
 * their number, plus a constant. */
export interface LinearModel {
  /** Feature hashes cut to `linearHashBits`, ascending. */
  readonly hashes: Int32Array;
  /** −`linearLevels` to `linearLevels`. */
  readonly codes: Int8Array;
  /** What one step of a code weighs. */
  readonly step: number;
  readonly bias: number;
}

export const linearHashBits = 24;
export const linearLevels = 41;
export const cutLinearHash = (hash: number): number => hash >>> (32 - linearHashBits);

export const packLinear = ({ hashes, codes, step, bias }: LinearModel): string => {
  const out = packer();
  out.number(hashes.length);
  out.number(Math.round(step * stepUnit));
  out.number(Math.round(bias * biasUnit) + biasZero);
  let last = 0;
  hashes.forEach((hash, index) => {
    out.number(hash - last);
    out.symbol((codes[index] ?? 0) + linearLevels);
    last = hash;
  });
  return out.text();
};

const stepUnit = 10_000;
const biasUnit = 1000;
const biasZero = 100_000;

export const unpackLinear = (text: string): LinearModel => {
  const from = unpacker(text);
  const count = from.number();
  const step = from.number() / stepUnit;
  const bias = (from.number() - biasZero) / biasUnit;
  const hashes = new Int32Array(count);
  const codes = new Int8Array(count);
  let last = 0;
  for (let index = 0; index < count; index += 1) {
    last += from.number();
    hashes[index] = last;
    codes[index] = from.symbol() - linearLevels;
  }
  return { hashes, codes, step, bias };
};

/** Scores a text whose features `each` emits. */
export const linearScorer = ({ hashes, codes, step, bias }: LinearModel) => {
  let size = 1;
  while (size < hashes.length * 2) size *= 2;
  const table = new Int32Array(size).fill(-1);
  for (let index = 0; index < hashes.length; index += 1) {
    let slot = (hashes[index] ?? 0) & (size - 1);
    while (table[slot] !== -1) slot = (slot + 1) & (size - 1);
    table[slot] = index;
  }
  const codeOf = (hash: number): number => {
    let slot = hash & (size - 1);
    for (;;) {
      const index = table[slot] ?? -1;
      if (index === -1) return 0;
      if (hashes[index] === hash) return codes[index] ?? 0;
      slot = (slot + 1) & (size - 1);
    }
  };
  return (each: (emit: (hash: number) => void) => void): number => {
    let sum = 0;
    let count = 0;
    const seen = new Set<number>();
    each((hash) => {
      if (seen.has(hash)) return;
      seen.add(hash);
      const code = codeOf(cutLinearHash(hash));
      if (code === 0) return;
      sum += code;
      count += 1;
    });
    return (sum * step) / Math.sqrt(Math.max(count, 1)) + bias;
  };
};
