/**
 * The fixed tenth of a data set that is never trained on: FNV-1a of the text's UTF-16 codes, mixed, modulo 10 is 0. Of
 * sentences written as templates it is a tenth of the templates. `npm run evaluate` measures on it.
 */
export const isHeldAside = (text: string): boolean => textHash(text) % 10 === 0;

/** A stable 32-bit hash of a text. */
export const textHash = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 0;
};
