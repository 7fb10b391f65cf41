import type { BodyText } from './body-text';
import { splitParts, type BodyParts } from './parts';
import type { Range } from './place';
import { isClosingLine } from './signature';

/**
 * Replaces a range of the plain text in the body's source and touches no other byte. `text` is inserted as escaped text;
 * in HTML `\n` becomes `<br>`. Tags inside the range stay. Returns the new source content.
 */
export const replaceInBody = (body: BodyText, range: Range, text: string): string => {
  const { content } = body.source;
  const spans = range.end > range.start ? body.toSource(range) : [];
  const first = spans[0] ?? pointRange(body, range.start);
  const inserted = toSourceText(body, range, text);
  const head = content.slice(0, first.start);
  let result = head + (body.source.format === 'html' ? apart(head, inserted, content.slice(first.end)) : inserted);
  let at = first.end;
  for (const { start, end } of spans.slice(1)) {
    result += content.slice(at, start);
    at = end;
  }
  return result + content.slice(at);
};

/** Inserts lines before (`ownStart`) or behind (`ownEnd`) what the writer wrote; a closing formula stays last. */
export const insertInBody = (
  body: BodyText,
  at: 'ownStart' | 'ownEnd',
  text: string,
  parts: BodyParts = splitParts(body),
): string => {
  const lines = writtenLines(body, parts);
  const line = at === 'ownStart' ? lines[0] : lines[lines.length - 1];
  if (!line) {
    const start = emptyPlace(body, parts);
    return replaceInBody(body, { start, end: start }, needsBreakAfter(body, start) ? `${text}\n` : text);
  }
  const offset = at === 'ownStart' ? line.start : line.end;
  return replaceInBody(body, { start: offset, end: offset }, at === 'ownStart' ? `${text}\n` : `\n${text}`);
};

/** A bare `<` or `&` in front would make a tag or a reference of what comes to stand behind it. */
const unfinished = /(?:<[/!?]?|&#?[A-Za-z0-9]{0,32})$/;

const apart = (head: string, inserted: string, tail: string): string => {
  if (!unfinished.test(head.slice(-34))) return inserted;
  if (inserted === '') return /^[\w#;/!?]/.test(tail) ? '<!---->' : '';
  return inserted.replace(/^(?:[\ud800-\udbff][\udc00-\udfff]|[^<&])/, (char) => `&#${char.codePointAt(0) ?? 32};`);
};

const pointRange = (body: BodyText, offset: number): Range => {
  const point = body.insertionPoint(offset);
  return { start: point, end: point };
};

/** Own lines with something on them; closing formulas at the end left out, so that text goes before them. */
const writtenLines = (body: BodyText, { own }: BodyParts): readonly Range[] => {
  const lines: Range[] = [];
  let at = 0;
  for (const line of body.lines) {
    while (at < own.length && (own[at]?.end ?? 0) <= line.start) at += 1;
    const range = own[at];
    if (range && range.start <= line.start && /\S/.test(body.text.slice(line.start, line.end))) lines.push(line);
  }
  while (lines.length > 1) {
    const last = lines[lines.length - 1];
    if (!last || !isClosingLine(body.text.slice(last.start, last.end))) break;
    lines.pop();
  }
  return lines;
};

const emptyPlace = (body: BodyText, { own }: BodyParts): number => own[0]?.start ?? 0;

/** In front of text that is not ours (a quotation, a signature) on the same line. */
const needsBreakAfter = (body: BodyText, offset: number): boolean =>
  offset < body.text.length && !/[\r\n]/.test(body.text.charAt(offset));

const toSourceText = (body: BodyText, { start, end }: Range, text: string): string => {
  const lines = text.replace(/\r\n?/g, '\n');
  if (body.source.format === 'text') return /\r\n/.test(body.text) ? lines.replace(/\n/g, '\r\n') : lines;
  const keepsBlank = (char: string): boolean => char !== '' && !/\s/.test(char);
  const blanksKept = lines
    // White space at an edge or in a row would fall away when the mail is shown.
    .replace(/[ \t]{2,}/g, (run) => ' ' + '\u00a0'.repeat(run.length - 1))
    .replace(/(\n) | (?=\n)/g, (_, newline: string | undefined) => `${newline ?? ''}\u00a0`);
  const head = keepsBlank(body.text.charAt(start - 1)) ? blanksKept : blanksKept.replace(/^ /, '\u00a0');
  const whole = keepsBlank(body.text.charAt(end)) ? head : head.replace(/ $/, '\u00a0');
  return whole
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;')
    .replace(/\n/g, '<br>');
};
