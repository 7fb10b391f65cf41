import { disclaimerHeadings, disclaimerPhrases } from '../lexicon/disclaimers';
import type { BodyText } from './body-text';
import type { PartName } from './parts';
import { isBlank, lineText } from './reply-header';
import {
  isClosingLine,
  isContactLine,
  isLabelled,
  isLinkLine,
  isMobileLine,
  isShortPhrase,
  isSignatureLine,
  isSignOff,
} from './signature';

const deepestClosing = 14;
const longestDashed = 24;

const disclaimer = new RegExp(disclaimerPhrases, 'i');
const heading = new RegExp(`^[\\s*_-]{0,20}(?:${disclaimerHeadings})[\\s*_:：!！-]{0,20}$`, 'i');

/** Turns own lines into `signature` and `disclaimer` where that is beyond doubt. Changes `names`. */
export const findSignatures = (body: BodyText, names: PartName[]): void => {
  const marked = markedLines(body, names);
  for (const run of ownRuns(body, names)) {
    const rest = cutMobile(body, names, cutDisclaimers(body, names, run));
    cutClosing(body, names, cutDashes(body, names, rest));
  }
  marked.forEach((index) => (names[index] = 'signature'));
  for (let index = 1; index < names.length; index += 1)
    if (isBlank(body, index) && names[index] === 'own') {
      const before = names[index - 1];
      if (before === 'signature' || before === 'disclaimer') names[index] = before;
    }
};

/** Lines of signature containers, but for a closing formula at their top. */
const markedLines = (body: BodyText, names: readonly PartName[]): readonly number[] => {
  const found: number[] = [];
  const isFound: boolean[] = [];
  let isTop = true;
  body.lines.forEach((line, index) => {
    if (line.mark !== 'signature' || names[index] !== 'own') {
      if (!isBlank(body, index)) isTop = true;
      return;
    }
    const text = lineText(body, index);
    const isOwn = isTop && isClosingLine(text);
    if (!isBlank(body, index)) isTop = isTop && isOwn;
    if (isOwn) return;
    found.push(index);
    isFound[index] = true;
  });
  const others = names.some((name, index) => name === 'own' && !isFound[index] && !isBlank(body, index));
  // Nothing but the container: whoever typed sentences into it wrote them.
  return others || !found.some((index) => isSentence(lineText(body, index))) ? found : [];
};

const isSentence = (text: string): boolean =>
  /[?？]\s*$/.test(text) ||
  (text.trim().split(/\s+/).length >= 9 && /[.!]\s*$/.test(text)) ||
  /[\u4e00-\u9fff，]{16,}/.test(text);

/** Even a short sentence: under "--" in an HTML mail or a log it is no signature. */
const isSpokenLine = (text: string): boolean =>
  isSentence(text) || (text.trim().split(/\s+/).length >= 5 && /[.!。！]\s*$/.test(text));

type Run = readonly number[];

/** Stretches of own lines without the blank ones. */
const ownRuns = (body: BodyText, names: readonly PartName[]): readonly Run[] => {
  const runs: number[][] = [];
  let run: number[] = [];
  names.forEach((name, index) => {
    if (name !== 'own') {
      if (run.length > 0) runs.push(run);
      run = [];
    } else if (!isBlank(body, index)) run.push(index);
  });
  if (run.length > 0) runs.push(run);
  return runs;
};

const cutDisclaimers = (body: BodyText, names: PartName[], run: Run): Run => {
  const last = run.slice(-40);
  for (let at = 0; at < last.length; at += 1) {
    const index = last[at] ?? 0;
    const text = fullText(body, index);
    const next = last[at + 1];
    // Phrases may be wrapped over two lines in plain text.
    const isWrapped = body.source.format === 'text' && next === index + 1;
    const seen = isWrapped ? `${text} ${fullText(body, next)}` : text;
    const isLong = seen.length >= 60 || /[\u4e00-\u9fff][^]{15}/.test(seen);
    if (names[index] !== 'own' || !isLong || !disclaimer.test(seen.slice(0, 4000)) || /[?？]\s*$/.test(text)) continue;
    names[index] = 'disclaimer';
    const above = last[at - 1];
    if (above !== undefined && heading.test(lineText(body, above))) names[above] = 'disclaimer';
    if (body.source.format !== 'text') continue;
    for (let down = index + 1; down < body.lines.length && !isBlank(body, down) && names[down] === 'own'; down += 1)
      names[down] = 'disclaimer';
    for (let up = index - 1; up >= 0 && names[up] === 'own' && isWrappedLine(body, up); up -= 1)
      names[up] = 'disclaimer';
  }
  return run.filter((index) => names[index] === 'own');
};

const isWrappedLine = (body: BodyText, index: number): boolean =>
  lineText(body, index).length >= 50 && !/[.!?:。！？：]\s*$/.test(lineText(body, index));

const fullText = (body: BodyText, index: number): string => {
  const line = body.lines[index];
  return line ? body.text.slice(line.start, line.end) : '';
};

const cutMobile = (body: BodyText, names: PartName[], run: Run): Run => {
  let end = run.length;
  while (end > 0) {
    const text = lineText(body, run[end - 1] ?? 0);
    const isLink = isLinkLine(text) && end > 1 && isMobileLine(lineText(body, run[end - 2] ?? 0));
    if (!isLink && !isMobileLine(text)) break;
    end -= 1;
    names[run[end] ?? 0] = 'signature';
  }
  return run.slice(0, end);
};

/** RFC 3676 §4.3: `-- ` alone on a line; without its blank only where little follows. */
const cutDashes = (body: BodyText, names: PartName[], run: Run): Run => {
  for (let at = run.length - 1; at >= 0 && at >= run.length - longestDashed; at -= 1) {
    const text = lineText(body, run[at] ?? 0);
    if (!/^(?:--|—|[-_=*]{3,})\s{0,2}$/.test(text)) continue;
    const below = run.slice(at + 1);
    // Only "--" is the standard's; another rule needs nothing but names and contact lines below it.
    const isSpoken = below.some((index) => isSpokenLine(lineText(body, index)));
    const isKnown = text === '-- ' || (/^--\s{0,2}$/.test(text) && below.length < longestDashed / 2 && !isSpoken);
    if (!isKnown && (below.length === 0 || !below.every((index) => isSignatureLine(lineText(body, index))))) continue;
    run.slice(at).forEach((index) => (names[index] = 'signature'));
    return run.slice(0, at);
  }
  return run;
};

/** Names and contact lines under a closing formula, unless the writer goes on writing below them. */
const cutClosing = (body: BodyText, names: PartName[], run: Run): void => {
  let isOpen = false;
  let found: number[] = [];
  /** Short lines that may be a title or a slogan: only a contact line below them tells. */
  let unsure: number[] = [];
  for (const index of run.slice(-deepestClosing)) {
    const text = lineText(body, index);
    if (isClosingLine(text)) isOpen = true;
    else if (isSignOff(text)) {
      isOpen = true;
      found.push(index);
    } else if (isOpen && isSignatureLine(text)) {
      found.push(index);
      if (isContactLine(text)) {
        found.push(...unsure);
        unsure = [];
      }
    } else if (!isOpen || isLabelled(text)) continue;
    else if (found.length > 0 && isShortPhrase(text)) unsure.push(index);
    else {
      if (!/^\s*p\.?\s?s\b|^\s*(?:另|附|又)[:：，]/i.test(text)) found = [];
      unsure = [];
      isOpen = false;
    }
  }
  if (unsure.length === 0) found.forEach((index) => (names[index] = 'signature'));
};
