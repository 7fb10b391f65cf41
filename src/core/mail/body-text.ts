import type { MailBody } from './draft';
import { readHtml } from './html-reader';
import type { Range } from './place';
import { angleDepth, readPlain } from './plain-reader';
import { isInside, pointIn, sourceOf } from './source-map';

/** One line of the plain text, with what the markup said about it. */
export interface BodyLine extends Range {
  /** Nesting of quotation: `<blockquote>`s, reply containers of known clients, or leading `>` in plain text. */
  readonly quoteDepth: number;
  /** The markup itself marks this line: a client's signature container, or its reply/forward container. */
  readonly mark?: 'signature' | 'quote' | 'forward';
  /** Nesting of `<blockquote>`s that only indent: a quotation only where an attribution stands before it. */
  readonly indent?: number;
}

/**
 * The plain text of a body with a map back to its source. For `text` bodies `text === source.content`.
 * Lines are separated by one `\n` in `text` made from HTML; a line's range leaves its separator out.
 */
export interface BodyText {
  readonly source: MailBody;
  readonly text: string;
  /** At least one; in order, and with their separators they cover the text. */
  readonly lines: readonly BodyLine[];
  /** The source ranges that produced `range`, in order; markup between them is left out. Empty when nothing did. */
  toSource(range: Range): readonly Range[];
  /** Where in the source a text inserted at this offset of the text goes. */
  insertionPoint(offset: number): number;
  /** The body shows at least one inline picture inside `range` (default: anywhere). */
  hasInlineImage(range?: Range): boolean;
  /** Link targets with the text range they cover, in order. */
  readonly links: readonly (Range & { readonly href: string })[];
}

/** Reads a body once. Linear in its length; broken HTML is read as far as browsers would. */
export const readBody = (source: MailBody): BodyText =>
  source.format === 'text' ? readPlain(source) : readHtmlBody(source);

const readHtmlBody = (source: MailBody): BodyText => {
  const { text, lines, links, images, map, emptyAt } = readHtml(source.content);
  return {
    source,
    text,
    // No spread: a mail has thousands of lines.
    lines: lines.map(({ start, end, depth, indent, mark }) => ({
      start,
      end,
      quoteDepth: depth + angleDepth(text, start, end),
      mark,
      indent: indent > 0 ? indent : undefined,
    })),
    links: links.map(({ start, end, href }) => ({ start, end, href })),
    toSource: (range) => sourceOf(map, range),
    insertionPoint: (offset) => {
      // Behind a link, not in it: what we insert is never part of a link.
      const link = links.find(({ end, after }) => end === offset && after >= 0);
      return link ? link.after : pointIn(map, text, offset, emptyAt);
    },
    hasInlineImage: (range = { start: 0, end: text.length }) => images.some((at) => isInside(at, range, text.length)),
  };
};
