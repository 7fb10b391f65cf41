import { classify, type Container } from './containers';
import { readReference } from './html-entities';
import { isSpace, scanHtml, type Attributes } from './html-scanner';

/** What reading HTML yields: text pieces, and for each stretch of text the stretch of source it came from. */
export interface HtmlReading {
  readonly text: string;
  readonly lines: readonly ReadLine[];
  /** `after`: source offset behind the link's end tag; −1 where nobody would see text there. */
  readonly links: readonly ReadLink[];
  readonly images: readonly number[];
  /** Four numbers a stretch: text start, text length, source start, source length. Equal lengths map one to one. */
  readonly map: readonly number[];
  /** Where text goes in a body that has none. */
  readonly emptyAt: number;
}

export interface ReadLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  readonly after: number;
}

export interface ReadLine {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly indent: number;
  readonly mark: 'signature' | 'quote' | 'forward' | undefined;
}

const block =
  /^(?:address|article|aside|blockquote|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|menu|nav|ol|p|pre|section|summary|ul|body|html)$/;
const tableBlock = /^(?:table|tbody|thead|tfoot|tr|caption)$/;
const cell = /^t[dh]$/;
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|keygen|html|body|head)$/;

/** What waits to be written before the next visible character. The larger wins. */
const none = 0;
const space = 1;
const tab = 2;
const softBreak = 3;
const hardBreak = 4;

const longestKnownTag = 400;

interface Open {
  readonly name: string;
  /** Index of the open element of the same name below this one. */
  readonly below: number;
  /** Nearest element an end tag may not reach over: any end tag, one of an inline element. */
  readonly scope: number;
  readonly inlineScope: number;
  readonly hidden: boolean;
  readonly pre: boolean;
  readonly depth: number;
  readonly indent: number;
  readonly mark: ReadLine['mark'];
  /** Restored when a quotation ends, so that answers below it are not taken for a part of it. */
  readonly restBefore: number | undefined;
}
const root: Open = {
  name: '',
  below: -1,
  scope: 0,
  inlineScope: 0,
  hidden: false,
  pre: false,
  depth: 0,
  indent: 0,
  mark: undefined,
  restBefore: undefined,
};

export const readHtml = (html: string): HtmlReading => {
  const pieces: string[] = [];
  const map: number[] = [];
  const lines: ReadLine[] = [];
  const links: ReadLink[] = [];
  const images: number[] = [];
  const stack: Open[] = [root];
  const last: Record<string, number> = Object.create(null);
  const known: Record<string, Container> = Object.create(null);
  let top = root;
  let length = 0;
  let atLineStart = true;
  let lineStart = 0;
  let lineDepth = 0;
  let lineIndent = 0;
  let lineMark: ReadLine['mark'];
  let pending = none;
  let spaces: number[] = [];
  /** Nesting of "everything from here on is the older mail". */
  let rest = 0;
  let deepenedAt = -1;
  let link: { href: string; start: number } | undefined;
  let emptyAt = 0;
  let isFresh = true;
  let skipNewline = -1;

  const put = (text: string, from: number, sourceLength: number): void => {
    const at = map.length - 4;
    const textLength = text.length;
    const joins =
      at >= 0 &&
      textLength === sourceLength &&
      map[at + 1] === map[at + 3] &&
      (map[at] ?? 0) + (map[at + 1] ?? 0) === length &&
      (map[at + 2] ?? 0) + (map[at + 3] ?? 0) === from;
    if (joins) {
      map[at + 1] = (map[at + 1] ?? 0) + textLength;
      map[at + 3] = (map[at + 3] ?? 0) + textLength;
    } else map.push(length, textLength, from, sourceLength);
    pieces.push(text);
    length += textLength;
  };
  const putGenerated = (text: string): void => {
    pieces.push(text);
    length += text.length;
  };
  const startLine = (): void => {
    atLineStart = false;
    lineDepth = top.depth + rest;
    lineIndent = top.indent;
    lineMark = top.mark ?? (rest > 0 ? 'quote' : undefined);
  };
  const endLine = (): void => {
    lines.push({ start: lineStart, end: length, depth: lineDepth, indent: lineIndent, mark: lineMark });
    atLineStart = true;
  };
  const breakLine = (): void => {
    endLine();
    putGenerated('\n');
    lineStart = length;
  };
  const flush = (): void => {
    if (pending >= softBreak) breakLine();
    else if (pending === tab) putGenerated('\t');
    else if (pending === space) putSpaces();
    pending = none;
    if (atLineStart) startLine();
    if (link && link.start < 0) link.start = length;
    isFresh = false;
  };
  const putSpaces = (): void => {
    const at = length;
    for (let index = 0; index < spaces.length; index += 2) {
      const from = spaces[index] ?? 0;
      const size = spaces[index + 1] ?? 0;
      if (index === 0) put(' ', from, size);
      else map.push(at, 0, from, size);
    }
  };
  const boundary = (strength: number): void => {
    if (atLineStart) pending = none;
    else if (strength === softBreak && pending === tab) return;
    else pending = Math.max(pending, strength);
  };
  const newline = (from: number, size: number): void => {
    if (pending >= softBreak) breakLine();
    pending = none;
    if (atLineStart) startLine();
    isFresh = false;
    endLine();
    put('\n', from, size);
    lineStart = length;
  };

  const text = (start: number, end: number): void => {
    if (top.hidden) return;
    if (top.pre) preformatted(start, end);
    else collapsed(start, end);
  };
  const collapsed = (start: number, end: number): void => {
    let from = start;
    let at = start;
    const run = (to: number): void => {
      if (to <= from) return;
      flush();
      put(html.slice(from, to), from, to - from);
    };
    while (at < end) {
      const code = html.charCodeAt(at);
      if (code > 38 && code !== 160) {
        at += 1;
        continue;
      }
      if (isSpace(code)) {
        const next = html.charCodeAt(at + 1);
        // A single blank inside a line is the common case: it stays in the run.
        if (code === 32 && at > from && at + 1 < end && !isSpace(next)) {
          at += 1;
          continue;
        }
        run(at);
        const spaceFrom = at;
        while (at < end && isSpace(html.charCodeAt(at))) at += 1;
        from = at;
        if (atLineStart || pending > space) continue;
        if (pending === none) spaces = [];
        pending = space;
        spaces.push(spaceFrom, at - spaceFrom);
        continue;
      }
      const reference = code === 38 ? readReference(html, at) : undefined;
      if (code === 160 || reference) {
        run(at);
        flush();
        const size = reference ? reference.length : 1;
        put(code === 160 ? ' ' : shown(reference?.text ?? ''), at, size);
        at += size;
        from = at;
        continue;
      }
      at += 1;
    }
    run(end);
  };
  const preformatted = (start: number, end: number): void => {
    let from = start;
    let at = start;
    const run = (to: number): void => {
      if (to <= from) return;
      flush();
      put(html.slice(from, to).replace(/\u00a0/g, ' '), from, to - from);
    };
    while (at < end) {
      const code = html.charCodeAt(at);
      const reference = code === 38 ? readReference(html, at) : undefined;
      if (reference) {
        run(at);
        flush();
        put(shown(reference.text), at, reference.length);
        at += reference.length;
        from = at;
      } else if (code === 10 || code === 13) {
        run(at);
        const size = code === 13 && html.charCodeAt(at + 1) === 10 && at + 1 < end ? 2 : 1;
        if (at !== skipNewline) newline(at, size);
        at += size;
        from = at;
      } else at += 1;
    }
    run(end);
  };

  const open = (name: string, start: number, end: number, attributes: () => Attributes): void => {
    if (name === 'br') {
      if (!top.hidden) newline(start, end - start);
      return;
    }
    const container = containerOf(name, start, end, attributes);
    if (!top.hidden && !container.hidden) layOut(name);
    if (name === 'img' && !top.hidden && !container.hidden && isVisibleImage(attributes())) {
      flush();
      images.push(length);
      map.push(length, 0, start, 0);
    }
    if (name === 'a' && !top.hidden) link = { href: (attributes()['href'] ?? '').trim(), start: -1 };
    if (container.quote === 'rest' && !top.hidden) startRest();
    if (name === 'pre') skipNewline = end;
    if (container.mark || container.quote) isFresh = false;
    if (isFresh && !top.hidden && !container.hidden && mayHoldText(name)) emptyAt = end;
    if (empty.test(name) || (name.indexOf(':') > 0 && html.charCodeAt(end - 2) === 47)) return;
    push(name, container);
  };
  /** Mail programs write the same few tags over and over. */
  const containerOf = (name: string, start: number, end: number, attributes: () => Attributes): Container => {
    if (end - start > longestKnownTag) return classify(name, attributes);
    const tag = html.slice(start, end);
    const container = known[tag] ?? classify(name, attributes);
    known[tag] = container;
    return container;
  };
  const layOut = (name: string): void => {
    if (cell.test(name)) {
      if (!atLineStart && pending < hardBreak) pending = tab;
    } else if (block.test(name)) boundary(softBreak);
    else if (tableBlock.test(name)) boundary(hardBreak);
  };
  const startRest = (): void => {
    if (deepenedAt !== length || (rest === 0 && top.depth === 0)) rest += 1;
    deepenedAt = length;
  };
  const push = (name: string, container: Container): void => {
    const index = stack.length;
    const isCell = cell.test(name) || name === 'table' || name === 'caption';
    const isBlock = isCell || block.test(name) || tableBlock.test(name);
    const deeper = container.quote === 'whole' && (name === 'blockquote' || deepenedAt !== length);
    if (container.quote === 'whole') deepenedAt = length;
    top = {
      name,
      below: last[name] ?? -1,
      scope: isCell ? index : top.scope,
      inlineScope: isBlock ? index : top.inlineScope,
      hidden: top.hidden || container.hidden === true,
      pre: container.pre === true || top.pre,
      depth: top.depth + (deeper ? 1 : 0),
      indent: top.indent + (container.indent ? 1 : 0),
      mark: markOf(top.mark, container),
      restBefore: name === 'blockquote' || container.quote === 'whole' || container.quote === 'soft' ? rest : undefined,
    };
    stack.push(top);
    last[name] = index;
  };
  const close = (name: string, _start: number, end: number): void => {
    if (name === 'br') return;
    if (name === 'a') closeLink(top.hidden ? -1 : end);
    const index = last[name] ?? -1;
    const isTable = tableBlock.test(name) || cell.test(name);
    const reach = isTable ? 0 : block.test(name) ? top.scope : top.inlineScope;
    if (index < Math.max(1, reach)) {
      if (!top.hidden && name === 'p') boundary(softBreak);
      return;
    }
    const wasHidden = top.hidden;
    while (stack.length > index) pop();
    if (top.hidden || wasHidden) return;
    isFresh = false;
    if (block.test(name)) boundary(softBreak);
    else if (name === 'table' || name === 'tr') boundary(hardBreak);
  };
  const pop = (): void => {
    const gone = stack.pop() ?? root;
    last[gone.name] = gone.below;
    if (gone.restBefore !== undefined) rest = gone.restBefore;
    top = stack[stack.length - 1] ?? root;
  };
  const closeLink = (after: number): void => {
    if (link && link.start >= 0 && link.href !== '')
      links.push({ start: link.start, end: length, href: link.href, after });
    link = undefined;
  };

  scanHtml(html, { text, open, close });
  closeLink(-1);
  if (atLineStart) startLine();
  endLine();
  return { text: pieces.join(''), lines, links, images, map, emptyAt };
};

const markOf = (outer: ReadLine['mark'], container: Container): ReadLine['mark'] => {
  if (outer === 'forward') return outer;
  if (container.mark) return container.mark;
  return container.quote === 'whole' || container.quote === 'soft' ? 'quote' : outer;
};

/** Tracking pixels and spacers are no pictures anyone attached. */
const isVisibleImage = ({ width, height }: Attributes): boolean =>
  !/^[01](?:px)?$/.test(width ?? '') && !/^[01](?:px)?$/.test(height ?? '');

const mayHoldText = (name: string): boolean =>
  !/^(?:html|head|meta|link|base|a|table|tbody|thead|tfoot|tr|ul|ol|dl|hr|img|input|col|colgroup)$/.test(name);

const shown = (text: string): string => (text === '\u00a0' ? ' ' : text === '\n' || text === '\t' ? ' ' : text);
