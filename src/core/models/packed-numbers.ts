/**
 * Small whole numbers as printable ASCII, so that weights live in a script: no atob, TextDecoder or fetch on the oldest
 * engine of the event bundle. One symbol a character: gzip's Huffman code then does the rest; a long list of few kinds is
 * coded by us first, as gzip would spend more on repeats it finds by chance than they save.
 */
export const alphabet = makeAlphabet();

/** Printable ASCII without quotes, backslash, backtick and dollar: nothing a bundler escapes. */
function makeAlphabet(): string {
  let symbols = '';
  for (let code = 35; code < 127; code += 1) {
    const symbol = String.fromCharCode(code);
    if (!'$\'\\`"'.includes(symbol)) symbols += symbol;
  }
  return symbols;
}

export const base = alphabet.length;
const values = new Uint8Array(128);
for (let index = 0; index < base; index += 1) values[alphabet.charCodeAt(index)] = index;

/** Reads numbers written by `packer`. */
export interface Unpacker {
  /** One symbol: 0 to `base` − 1. */
  symbol(): number;
  /** Two symbols, or five after the escape: any 24-bit number. */
  number(): number;
  /** `count` kinds, each 0 to `kinds` − 1. */
  list(count: number, kinds: number): Uint8Array;
}

/**
 * Entropy coding of a list (rANS): a kind with a share of n in `shares` costs log(shares / n). The state stays between
 * `least` and `least` × `base`, so that it is a small whole number on every engine.
 */
const shareBits = 12;
const shares = 1 << shareBits;
const least = shares << 8;
const stateSymbols = 5;

export const unpacker = (text: string): Unpacker => {
  let at = 0;
  const symbol = (): number => {
    const value = values[text.charCodeAt(at)] ?? 0;
    at += 1;
    return value;
  };
  const number = (): number => {
    const high = symbol();
    if (high < base - 1) return high * base + symbol();
    let value = 0;
    for (let digit = 0; digit < 4; digit += 1) value = value * base + symbol();
    return value;
  };
  const list = (count: number, kinds: number): Uint8Array => {
    const kindAt = new Uint8Array(shares);
    const share = new Int32Array(kinds);
    const starts = new Int32Array(kinds);
    for (let kind = 0, start = 0; kind < kinds; kind += 1) {
      const size = number();
      share[kind] = size;
      starts[kind] = start;
      kindAt.fill(kind, start, (start += size));
    }
    let state = 0;
    for (let digit = 0; digit < stateSymbols; digit += 1) state = state * base + symbol();
    return new Uint8Array(count).map(() => {
      const slot = state & (shares - 1);
      const kind = kindAt[slot] as number;
      state = (share[kind] as number) * (state >>> shareBits) + slot - (starts[kind] as number);
      while (state < least) state = state * base + symbol();
      return kind;
    });
  };
  return { symbol, number, list };
};

export interface Packer {
  symbol(value: number): void;
  number(value: number): void;
  list(values: Uint8Array, kinds: number): void;
  text(): string;
}

export const packer = (): Packer => {
  const written: string[] = [];
  const symbol = (value: number): void => {
    written.push(alphabet.charAt(value));
  };
  const number = (value: number): void => {
    if (value < base * (base - 1)) {
      symbol(Math.floor(value / base));
      symbol(value % base);
      return;
    }
    symbol(base - 1);
    for (let digit = 3; digit >= 0; digit -= 1) symbol(Math.floor(value / base ** digit) % base);
  };
  const list = (given: Uint8Array, kinds: number): void => {
    const share = sharesOf(given, kinds);
    share.forEach(number);
    // Coded from the last to the first, so that it is read from the first to the last.
    const digits: number[] = [];
    let state = least;
    for (let at = given.length - 1; at >= 0; at -= 1) {
      const kind = given[at] ?? 0;
      const size = share[kind] ?? 1;
      for (; state >= size * (least / shares) * base; state = Math.floor(state / base)) digits.push(state % base);
      const start = share.slice(0, kind).reduce((sum, value) => sum + value, 0);
      state = Math.floor(state / size) * shares + (state % size) + start;
    }
    for (let digit = 0; digit < stateSymbols; digit += 1, state = Math.floor(state / base)) digits.push(state % base);
    digits.reverse().forEach(symbol);
  };
  return { symbol, number, list, text: () => written.join('') };
};

/** How often each kind occurs, of `shares`; none is zero. */
const sharesOf = (given: Uint8Array, kinds: number): number[] => {
  const counts = new Array<number>(kinds).fill(0);
  for (const kind of given) counts[kind] = (counts[kind] ?? 0) + 1;
  const share = counts.map((count) => Math.max(1, Math.floor((count / Math.max(given.length, 1)) * (shares - kinds))));
  const most = share.indexOf(Math.max(...share));
  share[most] = (share[most] ?? 0) + shares - share.reduce((sum, value) => sum + value, 0);
  return share;
};
