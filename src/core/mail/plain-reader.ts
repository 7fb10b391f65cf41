import type { BodyLine, BodyText } from './body-text';
import type { MailBody } from './draft';

const address = /\bhttps?:\/\/[^\s<>"'，。、；：！？（）【】《》“”]{1,2000}/g;

/** A plain-text body as it stands: the text is the source. */
export const readPlain = (source: MailBody): BodyText => {
  const text = source.content;
  return {
    source,
    text,
    lines: linesOf(text),
    links: linksOf(text),
    toSource: ({ start, end }) => (end > start ? [{ start, end }] : []),
    insertionPoint: (offset) => offset,
    hasInlineImage: () => false,
  };
};

const linesOf = (text: string): readonly BodyLine[] => {
  const lines: BodyLine[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (at < text.length && code !== 10 && code !== 13) continue;
    lines.push({ start, end: at, quoteDepth: angleDepth(text, start, at) });
    if (code === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    start = at + 1;
  }
  return lines;
};

const linksOf = (text: string): BodyText['links'] => {
  const links: { start: number; end: number; href: string }[] = [];
  address.lastIndex = 0;
  for (let match = address.exec(text); match; match = address.exec(text)) {
    const href = match[0].replace(/[.,;:!?)\]}]{1,20}$/, '');
    links.push({ start: match.index, end: match.index + href.length, href });
  }
  return links;
};

/** ">_<", ">.<": a face at the start of a line quotes nothing. */
const face = /^>[_.\-~^oO﹏ω]{1,3}</;

/** Leading `>` of a line, blanks between them allowed. Mails converted from plain text keep them in HTML. */
export const angleDepth = (text: string, start: number, end: number): number => {
  if (text.charCodeAt(start) !== 62 || face.test(text.slice(start, start + 5))) return 0;
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 62) depth += 1;
    else if (code !== 32) break;
  }
  return depth;
};
