/**
 * Old Chinese, Japanese and Korean programs write headers, and some whole mails, as raw bytes of the local charset
 * without saying so (against RFC 2047). The parser reads undeclared bytes as UTF-8 and would lose them.
 */
const assumed = 'gb18030';
const headLimit = 1024 * 1024;

/** The same mail with undeclared bytes turned into UTF-8; bodies that declare their charset stay as they are. */
export const withReadableBytes = (bytes: Uint8Array): Uint8Array => {
  const split = endOfHeaders(bytes);
  const head = bytes.subarray(0, split);
  const declared = declaredCharset(bytes);
  if (declared === undefined && !isUtf8(bytes)) return new TextEncoder().encode(decode(bytes, assumed));
  if (isUtf8(head)) return bytes;
  const repaired = new TextEncoder().encode(decode(head, declared ?? assumed));
  const whole = new Uint8Array(repaired.length + bytes.length - split);
  whole.set(repaired);
  whole.set(bytes.subarray(split), repaired.length);
  return whole;
};

const endOfHeaders = (bytes: Uint8Array): number => {
  const limit = Math.min(bytes.length, headLimit);
  for (let at = 0; at + 1 < limit; at += 1) {
    if (bytes[at] !== 10) continue;
    if (bytes[at + 1] === 10) return at + 1;
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 1;
  }
  return limit;
};

const declaredCharset = (bytes: Uint8Array): string | undefined => {
  const text = decode(bytes.subarray(0, 64 * 1024), 'latin1');
  const found = /charset\s{0,3}=\s{0,3}"?([\w-]{2,40})|=\?([\w-]{2,40})\?[bq]\?/i.exec(text);
  const name = (found?.[1] ?? found?.[2])?.toLowerCase();
  return name === 'utf-8' || name === 'us-ascii' ? assumed : name;
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const decode = (bytes: Uint8Array, charset: string): string => {
  try {
    return new TextDecoder(charset === 'gb2312' || charset === 'gbk' ? 'gb18030' : charset).decode(bytes);
  } catch {
    return new TextDecoder(assumed).decode(bytes);
  }
};
