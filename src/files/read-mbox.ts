import { readEml, type EmlResult } from './read-eml';

/** What a file hands out: a stream in the browser and in node, or pieces already in memory. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** "From " and a sender; the date behind it keeps an unescaped "From the …" in a body from starting a mail. */
const fromLine = /^From \S.{0,300}\b\d{2}:\d{2}.{0,60}\b\d{4}\b|^From (?:- |MAILER-DAEMON|\S{1,300}@\S{1,300}\s*$)/;
const escapedFrom = /^>{1,20}From /;

/** The mails of an mbox file (mboxo, mboxrd, RFC 4155), one at a time: memory holds one mail, not the file. */
export async function* readMbox(chunks: Chunks): AsyncGenerator<EmlResult> {
  let lines: Uint8Array[] = [];
  let isAfterBlank = true;
  let hasStarted = false;
  for await (const line of linesOf(chunks)) {
    const start = String.fromCharCode(...line.subarray(0, 400));
    if (isAfterBlank && fromLine.test(start)) {
      if (hasStarted) yield await readEml(joined(lines));
      hasStarted = true;
      lines = [];
    } else if (hasStarted || !/^\s*$/.test(start)) {
      hasStarted = true;
      lines.push(escapedFrom.test(start) ? line.subarray(1) : line);
    }
    isAfterBlank = line.length <= 2 && /^\r?\n?$/.test(start);
  }
  if (hasStarted) yield await readEml(joined(lines));
}

/** Lines with their ends. */
async function* linesOf(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      parts.push(chunk.subarray(from, end + 1));
      yield parts.length === 1 && parts[0] ? parts[0] : joined(parts);
      parts = [];
      from = end + 1;
    }
    // A copy: streams may use their buffer again.
    if (from < chunk.length) parts.push(chunk.slice(from));
  }
  if (parts.length > 0) yield joined(parts);
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
