/**
 * Small whole numbers as printable ASCII, so that weights live in a script: no atob, TextDecoder or fetch on the oldest
 * engine of the event bundle. One symbol a character: gzip's Huffman code then does the rest.
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
}

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
  return { symbol, number };
};

export interface Packer {
  symbol(value: number): void;
  number(value: number): void;
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
  return { symbol, number, text: () => written.join('') };
};
