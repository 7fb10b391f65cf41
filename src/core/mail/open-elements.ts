import type { Container } from './containers';
import type { LineContext } from './text-writer';

const blocks = new Set(
  'address|article|aside|blockquote|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h1|h2|h3|h4|h5|h6|header|hr|legend|li|main|menu|nav|ol|p|pre|section|summary|ul|body|html'.split(
    '|',
  ),
);
const rows = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'caption']);
export const isBlock = (name: string): boolean => blocks.has(name);
export const isRow = (name: string): boolean => rows.has(name);
export const isCell = (name: string): boolean => name === 'td' || name === 'th';

/** What an open element says, with all it inherits. */
interface OpenElement extends LineContext {
  readonly name: string;
  readonly hidden: boolean;
  readonly pre: boolean;
  /** Index of the open element of the same name below this one. */
  readonly below: number;
  /** The nearest element that an end tag, and that an end tag of an inline element, may not reach over. */
  readonly scope: number;
  readonly inlineScope: number;
  /** Restored when a quotation ends, so that answers below it are not taken for a part of it. */
  readonly restBefore: number | undefined;
}

const root: OpenElement = {
  name: '',
  hidden: false,
  pre: false,
  depth: 0,
  indent: 0,
  mark: undefined,
  below: -1,
  scope: 0,
  inlineScope: 0,
  restBefore: undefined,
};

export interface OpenElements {
  readonly isHidden: () => boolean;
  readonly isPre: () => boolean;
  readonly context: () => LineContext;
  /** `length` of the text so far: containers of one quotation nest without text between them. */
  open(name: string, container: Container, length: number): void;
  /** Everything from here on is the older mail. */
  startRest(length: number): void;
  /** Closes what this end tag closes in browsers; `false` when it closes nothing. */
  close(name: string): boolean;
}

/** The stack of open elements. Each element is pushed and popped once, end tags find theirs at once. */
export const createOpenElements = (): OpenElements => {
  const stack: OpenElement[] = [root];
  const last: Record<string, number> = Object.create(null);
  let top = root;
  let rest = 0;
  let deepenedAt = -1;

  const pop = (): void => {
    const gone = stack.pop() ?? root;
    last[gone.name] = gone.below;
    if (gone.restBefore !== undefined) rest = gone.restBefore;
    top = stack[stack.length - 1] ?? root;
  };

  return {
    isHidden: () => top.hidden,
    isPre: () => top.pre,
    context: () => ({
      depth: top.depth + rest,
      indent: top.indent,
      mark: top.mark ?? (rest > 0 ? 'quote' : undefined),
    }),
    open(name, container, length) {
      const index = stack.length;
      const isScope = isCell(name) || name === 'table' || name === 'caption';
      const isQuote = container.quote === 'whole';
      const deeper = isQuote && (name === 'blockquote' || deepenedAt !== length);
      if (isQuote) deepenedAt = length;
      top = {
        name,
        hidden: top.hidden || container.hidden === true,
        pre: container.pre === true || top.pre,
        depth: top.depth + (deeper ? 1 : 0),
        indent: top.indent + (container.indent ? 1 : 0),
        mark: markOf(top.mark, container),
        below: last[name] ?? -1,
        scope: isScope ? index : top.scope,
        inlineScope: isScope || isBlock(name) || isRow(name) ? index : top.inlineScope,
        restBefore: name === 'blockquote' || isQuote || container.quote === 'soft' ? rest : undefined,
      };
      stack.push(top);
      last[name] = index;
    },
    startRest(length) {
      if (deepenedAt !== length || (rest === 0 && top.depth === 0)) rest += 1;
      deepenedAt = length;
    },
    close(name) {
      const index = last[name] ?? -1;
      const reach = isRow(name) || isCell(name) ? 0 : isBlock(name) ? top.scope : top.inlineScope;
      if (index < Math.max(1, reach)) return false;
      while (stack.length > index) pop();
      return true;
    },
  };
};

const markOf = (outer: LineContext['mark'], container: Container): LineContext['mark'] => {
  if (outer === 'forward') return outer;
  if (container.mark) return container.mark;
  return container.quote === 'whole' || container.quote === 'soft' ? 'quote' : outer;
};
