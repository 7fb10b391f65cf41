/** Of folded text in lower case. */
export const isLetter = (code: number): boolean => code >= 97 && code <= 122;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Tells whether a code unit is one of these ASCII characters: a walk that asks a pattern for every character takes ten times as long. */
export const asciiSet = (pattern: RegExp): ((code: number) => boolean) => {
  const isIn = new Uint8Array(128);
  for (let code = 0; code < 128; code += 1) isIn[code] = pattern.test(String.fromCharCode(code)) ? 1 : 0;
  return (code) => isIn[code] === 1;
};

/** The hash of a word, one more code unit on. */
export const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** Of the letters a–z that stand at `at`; 0 where none does. Texts are looked up by it: a substring costs more than all the rest. */
export const wordHash = (text: string, at: number): number => {
  let hash = 0;
  for (let index = at, code = text.charCodeAt(at); isLetter(code); code = text.charCodeAt((index += 1)))
    hash = hashed(hash, code);
  return hash;
};
