import { classify, type Container } from './containers';
import { readReference } from './html-entities';
import { isSpace, scanHtml, type Attributes } from './html-scanner';
import { createOpenElements, isBlock, isCell, isRow } from './open-elements';
import { createTextWriter, type WrittenText } from './text-writer';

export interface HtmlReading extends WrittenText {
  /** `after`: source offset behind the link's end tag; −1 where nobody would see text there. */
  readonly links: readonly ReadLink[];
  /** Where text goes in a body that has none. */
  readonly emptyAt: number;
}

export interface ReadLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  readonly after: number;
}

const emptyElements = new Set(
  'area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|keygen|html|body|head'.split('|'),
);
const noText = new Set(
  'html|head|meta|link|base|a|table|tbody|thead|tfoot|tr|ul|ol|dl|hr|img|input|col|colgroup'.split('|'),
);
const longestKnownTag = 400;

/** Reads HTML as a mail program shows it: hidden elements left out, white space collapsed, blocks on lines of their own. */
export const readHtml = (html: string): HtmlReading => {
  const elements = createOpenElements();
  const links: ReadLink[] = [];
  const known = new Map<string, Container>();
  let link: { readonly href: string; start: number } | undefined;
  let emptyAt = 0;
  let isFresh = true;
  let skippedNewline = -1;
  const writer = createTextWriter(elements.context, (length) => {
    isFresh = false;
    if (link && link.start < 0) link.start = length;
  });

  /** Mail programs write the same few tags over and over. */
  const containerOf = (name: string, start: number, end: number, attributes: () => Attributes): Container => {
    if (end - start > longestKnownTag) return classify(name, attributes);
    const tag = html.slice(start, end);
    const seen = known.get(tag);
    if (seen) return seen;
    const container = classify(name, attributes);
    known.set(tag, container);
    return container;
  };
  const closeLink = (after: number): void => {
    if (link && link.start >= 0 && link.href !== '')
      links.push({ start: link.start, end: writer.length(), href: link.href, after });
    link = undefined;
  };
  const newline = (from: number, size: number): void => {
    isFresh = false;
    writer.newline(from, size);
  };

  scanHtml(html, {
    text(start, end) {
      if (elements.isHidden()) return;
      if (elements.isPre())
        eachPreformatted(html, start, end, writer.put, (at, size) => {
          if (at !== skippedNewline) newline(at, size);
        });
      else eachCollapsed(html, start, end, writer.put, writer.space);
    },
    open(name, start, end, attributes) {
      const isHidden = elements.isHidden();
      if (name === 'br') {
        if (!isHidden) newline(start, end - start);
        return;
      }
      const container = containerOf(name, start, end, attributes);
      if (!isHidden && !container.hidden) {
        if (isCell(name)) writer.border('cell');
        else if (isRow(name)) writer.border('row');
        else if (isBlock(name)) writer.border('block');
        if (name === 'img' && isVisibleImage(attributes())) writer.picture(start);
        if (name === 'a') link = { href: (attributes()['href'] ?? '').trim(), start: -1 };
        if (name === 'pre') skippedNewline = end;
        if (container.mark || container.quote) isFresh = false;
        if (container.quote === 'rest') elements.startRest(writer.length());
        if (isFresh && !noText.has(name)) emptyAt = end;
      }
      const isClosed = name.indexOf(':') > 0 && html.charCodeAt(end - 2) === 47;
      if (!emptyElements.has(name) && !isClosed) elements.open(name, container, writer.length());
    },
    close(name, _start, end) {
      if (name === 'br') return;
      const wasHidden = elements.isHidden();
      if (name === 'a') closeLink(wasHidden ? -1 : end);
      // A stray </p> is an empty paragraph.
      if (!elements.close(name) && name !== 'p') return;
      if (wasHidden || elements.isHidden()) return;
      isFresh = false;
      if (isBlock(name)) writer.border('block');
      else if (name === 'table' || name === 'tr') writer.border('row');
    },
  });
  closeLink(-1);
  return { ...writer.finish(), links, emptyAt };
};

type Put = (text: string, from: number, sourceLength: number) => void;
type At = (from: number, sourceLength: number) => void;

const eachCollapsed = (html: string, start: number, end: number, put: Put, space: At): void => {
  let from = start;
  let at = start;
  const run = (): void => {
    if (at > from) put(html.slice(from, at), from, at - from);
  };
  while (at < end) {
    const code = html.charCodeAt(at);
    if (
      (code > 38 && code !== 160) ||
      (code === 32 && at > from && at + 1 < end && !isSpace(html.charCodeAt(at + 1)))
    ) {
      // A single blank inside a line is the common case: it stays in the run.
      at += 1;
    } else if (isSpace(code)) {
      run();
      from = at;
      while (at < end && isSpace(html.charCodeAt(at))) at += 1;
      space(from, at - from);
      from = at;
    } else {
      const reference = code === 38 ? readReference(html, at) : undefined;
      if (code === 160 || reference) {
        run();
        put(reference ? shown(reference.text) : ' ', at, reference?.length ?? 1);
        at += reference?.length ?? 1;
        from = at;
      } else at += 1;
    }
  }
  run();
};

const eachPreformatted = (html: string, start: number, end: number, put: Put, newline: At): void => {
  let from = start;
  let at = start;
  const run = (): void => {
    if (at > from) put(html.slice(from, at).replace(/\u00a0/g, ' '), from, at - from);
  };
  while (at < end) {
    const code = html.charCodeAt(at);
    const reference = code === 38 ? readReference(html, at) : undefined;
    if (reference) {
      run();
      put(shown(reference.text), at, reference.length);
      at += reference.length;
      from = at;
    } else if (code === 10 || code === 13) {
      run();
      const size = code === 13 && html.charCodeAt(at + 1) === 10 && at + 1 < end ? 2 : 1;
      newline(at, size);
      at += size;
      from = at;
    } else at += 1;
  }
  run();
};

/** Tracking pixels and spacers are no pictures anyone attached. */
const isVisibleImage = ({ width, height }: Attributes): boolean =>
  !/^[01](?:px)?$/.test(width ?? '') && !/^[01](?:px)?$/.test(height ?? '');

const shown = (text: string): string => (text === '\u00a0' || text === '\n' || text === '\t' ? ' ' : text);
