import { decodeAttribute } from './html-entities';

/**
 * Splits HTML into tags and text as the HTML standard's tokenizer does (§13.2.5), with source offsets and without a tree.
 * Why not a library: htmlparser2's Tokenizer is 20 KB compressed because it cannot be had without the full entity table,
 * simple-html-tokenizer counts lines instead of offsets and normalises CRLF. Each byte is looked at a fixed number of times.
 */
export interface ScanHandler {
  text(start: number, end: number): void;
  /** `attributes` are parsed only when asked for, and only until this returns. */
  open(name: string, start: number, end: number, attributes: () => Attributes): void;
  close(name: string, start: number, end: number): void;
}

/** Names in lower case, values decoded; the first of two equal names wins. */
export type Attributes = Readonly<Record<string, string>>;

/** Their content is not markup, and none of it is shown. */
const rawText = new Set(['style', 'script', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes']);

export const scanHtml = (html: string, handler: ScanHandler): void => {
  let at = 0;
  let textFrom = 0;
  // One function for all tags: a mail has thousands, and what each leaves behind is collected while its writer waits.
  let attributesFrom = 0;
  const attributes = (): Attributes => {
    const spans: number[] = [];
    readAttributes(html, attributesFrom, spans);
    return toAttributes(html, spans);
  };
  // The same few names over and over: who asks for one again finds it by its place, not by its letters.
  const names = new Map<string, string>();
  const nameOf = (written: string): string => {
    const known = names.get(written);
    if (known !== undefined) return known;
    const name = written.toLowerCase();
    names.set(written, name);
    return name;
  };
  const scanTag = (open: number, kind: 'open' | 'close'): number => {
    const nameFrom = open + (kind === 'close' ? 2 : 1);
    let nameEnd = nameFrom;
    while (nameEnd < html.length && !endsName(html.charCodeAt(nameEnd))) nameEnd += 1;
    const name = nameOf(html.slice(nameFrom, nameEnd));
    const end = readAttributes(html, nameEnd);
    // A tag that never ends is not shown by browsers either.
    if (end < 0) return html.length;
    if (kind === 'close') {
      handler.close(name, open, end);
      return end;
    }
    attributesFrom = nameEnd;
    handler.open(name, open, end, attributes);
    if (!rawText.has(name)) return end;
    const close = closeOfRawText(html, end, name);
    return close < 0 ? html.length : scanTag(close, 'close');
  };
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const kind = tagKind(html, open);
    if (kind === 'text') {
      at = open + 1;
      continue;
    }
    if (open > textFrom) handler.text(textFrom, open);
    const end = kind === 'comment' ? endOfComment(html, open) : scanTag(open, kind);
    at = end;
    textFrom = end;
  }
  if (textFrom < html.length) handler.text(textFrom, html.length);
};

type TagKind = 'text' | 'open' | 'close' | 'comment';

const tagKind = (html: string, at: number): TagKind => {
  const next = html.charCodeAt(at + 1);
  if (isLetter(next)) return 'open';
  if (next === 33 || next === 63) return 'comment';
  if (next !== 47) return 'text';
  const after = html.charCodeAt(at + 2);
  return isLetter(after) ? 'close' : after !== after ? 'text' : 'comment';
};

const endOfComment = (html: string, at: number): number => {
  if (html.slice(at, at + 4) !== '<!--') return endOr(html, html.indexOf('>', at), 1);
  if (html.charCodeAt(at + 4) === 62) return at + 5;
  if (html.slice(at + 4, at + 6) === '->') return at + 6;
  return endOr(html, html.indexOf('-->', at + 4), 3);
};

const endOr = (html: string, found: number, length: number): number => (found < 0 ? html.length : found + length);

/** Returns the offset after `>`, −1 at the end of input; fills `spans` with name start, name end, value start, value end. */
const readAttributes = (html: string, from: number, spans?: number[]): number => {
  let at = from;
  while (at < html.length) {
    const code = html.charCodeAt(at);
    if (code === 62) return at + 1;
    if (isSpace(code) || code === 47) {
      at += 1;
      continue;
    }
    const nameFrom = at;
    at += 1;
    while (at < html.length && !endsName(html.charCodeAt(at)) && html.charCodeAt(at) !== 61) at += 1;
    const nameEnd = at;
    at = skipSpaces(html, at);
    if (html.charCodeAt(at) !== 61) {
      spans?.push(nameFrom, nameEnd, nameEnd, nameEnd);
      continue;
    }
    at = skipSpaces(html, at + 1);
    const quote = html.charAt(at);
    if (quote === '"' || quote === "'") {
      const close = html.indexOf(quote, at + 1);
      if (close < 0) return -1;
      spans?.push(nameFrom, nameEnd, at + 1, close);
      at = close + 1;
      continue;
    }
    const valueFrom = at;
    while (at < html.length && !isSpace(html.charCodeAt(at)) && html.charCodeAt(at) !== 62) at += 1;
    spans?.push(nameFrom, nameEnd, valueFrom, at);
  }
  return -1;
};

const toAttributes = (html: string, spans: readonly number[]): Attributes => {
  const attributes: Record<string, string> = Object.create(null);
  for (let index = 0; index < spans.length; index += 4) {
    const name = html.slice(spans[index], spans[index + 1]).toLowerCase();
    if (attributes[name] === undefined)
      attributes[name] = decodeAttribute(html.slice(spans[index + 2], spans[index + 3]));
  }
  return attributes;
};

/** Where the end tag of raw text starts; −1 if there is none. */
const closeOfRawText = (html: string, from: number, name: string): number => {
  let at = html.indexOf('</', from);
  while (at >= 0) {
    const nameEnd = at + 2 + name.length;
    if (html.slice(at + 2, nameEnd).toLowerCase() === name && endsName(html.charCodeAt(nameEnd))) return at;
    at = html.indexOf('</', at + 2);
  }
  return -1;
};

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
export const isSpace = (code: number): boolean =>
  code === 32 || code === 10 || code === 13 || code === 9 || code === 12;
const endsName = (code: number): boolean => code === 62 || code === 47 || isSpace(code);
const skipSpaces = (html: string, from: number): number => {
  let at = from;
  while (isSpace(html.charCodeAt(at))) at += 1;
  return at;
};
