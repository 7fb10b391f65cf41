/** What the text of a body is made of while its HTML is read: stretches, line borders, and what waits to be written. */
export interface ReadLine extends LineContext {
  readonly start: number;
  readonly end: number;
}

/** What the open elements say about a line; that of its first character counts. */
export interface LineContext {
  readonly depth: number;
  readonly indent: number;
  readonly mark: 'signature' | 'quote' | 'forward' | undefined;
}

export interface TextWriter {
  /** Characters written so far. */
  length(): number;
  /** A stretch of source as it stands, or the text that stands for it. */
  put(text: string, from: number, sourceLength: number): void;
  /** Collapsible white space: written as one blank when something follows on the same line. */
  space(from: number, sourceLength: number): void;
  /** A line end that is in the source: `<br>`, or a newline in `<pre>`. */
  newline(from: number, sourceLength: number): void;
  /** The border of a block, row or cell; written when something follows. */
  border(kind: 'block' | 'row' | 'cell'): void;
  picture(from: number): void;
  finish(): WrittenText;
}

export interface WrittenText {
  readonly text: string;
  readonly lines: readonly ReadLine[];
  readonly images: readonly number[];
  /** Four numbers a stretch: text start, text length, source start, source length. Equal lengths map one to one. */
  readonly map: readonly number[];
}

/** What waits to be written before the next visible character. The larger wins. */
const none = 0;
const space = 1;
const tab = 2;
const blockBreak = 3;
const rowBreak = 4;

/** `context` is asked at the first character of a line, `onContent` called before each visible one. */
export const createTextWriter = (context: () => LineContext, onContent: (length: number) => void): TextWriter => {
  let written = '';
  const map: number[] = [];
  const lines: ReadLine[] = [];
  const images: number[] = [];
  let length = 0;
  let lineStart = 0;
  let line: LineContext | undefined;
  let pending = none;
  let spaces: number[] = [];

  const append = (text: string, from: number, sourceLength: number): void => {
    const at = map.length - 4;
    const joins =
      at >= 0 &&
      text.length === sourceLength &&
      map[at + 1] === map[at + 3] &&
      (map[at] ?? 0) + (map[at + 1] ?? 0) === length &&
      (map[at + 2] ?? 0) + (map[at + 3] ?? 0) === from;
    if (joins) {
      map[at + 1] = (map[at + 1] ?? 0) + sourceLength;
      map[at + 3] = (map[at + 3] ?? 0) + sourceLength;
    } else map.push(length, text.length, from, sourceLength);
    generate(text);
  };
  /** Text nothing in the source stands for. */
  const generate = (text: string): void => {
    written += text;
    length += text.length;
  };
  const endLine = (): void => {
    const { depth, indent, mark } = line ?? context();
    // No spread: a mail has thousands of lines.
    lines.push({ start: lineStart, end: length, depth, indent, mark });
    line = undefined;
  };
  const breakLine = (): void => {
    endLine();
    generate('\n');
    lineStart = length;
  };
  const appendSpaces = (): void => {
    const at = length;
    for (let index = 0; index < spaces.length; index += 2) {
      const from = spaces[index] ?? 0;
      const size = spaces[index + 1] ?? 0;
      // White space that fell away behind the written blank goes when the blank is replaced.
      if (index === 0) append(' ', from, size);
      else map.push(at, 0, from, size);
    }
  };
  const flush = (): void => {
    if (pending >= blockBreak) breakLine();
    else if (pending === tab) generate('\t');
    else if (pending === space) appendSpaces();
    pending = none;
    line = line ?? context();
    onContent(length);
  };

  return {
    length: () => length,
    put(text, from, sourceLength) {
      flush();
      append(text, from, sourceLength);
    },
    space(from, sourceLength) {
      if (!line || pending > space) return;
      if (pending === none) spaces = [];
      pending = space;
      spaces.push(from, sourceLength);
    },
    newline(from, sourceLength) {
      if (pending >= blockBreak) breakLine();
      pending = none;
      endLine();
      append('\n', from, sourceLength);
      lineStart = length;
    },
    border(kind) {
      if (!line) pending = none;
      else if (kind === 'row') pending = rowBreak;
      else if (kind === 'cell') pending = pending === rowBreak ? rowBreak : tab;
      else if (pending !== tab) pending = Math.max(pending, blockBreak);
    },
    picture(from) {
      flush();
      images.push(length);
      map.push(length, 0, from, 0);
    },
    finish() {
      endLine();
      return { text: written, lines, images, map };
    },
  };
};
