import type { Headers } from '../../core/mail/message';

/** Reads a raw header block (RFC 5322 §2.2): unfolds lines, lower-cases names, keeps repeated fields in order. */
export const parseHeaders = (raw: string): Headers => {
  // A map without prototype: a header called `__proto__` is only a name.
  const headers: Record<string, string[]> = Object.create(null);
  let last: string[] | undefined;
  for (const line of raw.split(/\r\n|\n|\r/)) {
    if (line === '') {
      // Outlook puts an empty line first at times; the block ends at one after a field.
      if (last) break;
      continue;
    }
    if (/^[ \t]/.test(line)) {
      if (last && last.length > 0) last[last.length - 1] += ` ${line.trim()}`;
      continue;
    }
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    last = headers[name] || (headers[name] = []);
    last.push(line.slice(colon + 1).trim());
  }
  return headers;
};

/** The message ids of a References or In-Reply-To field, in order. */
export const messageIds = (value: string): readonly string[] => value.match(/<[^<>\s]{1,998}>/g) || [];
