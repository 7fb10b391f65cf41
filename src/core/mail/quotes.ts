import type { BodyText } from './body-text';
import { hasReplyLine, readLoggedComment } from './comment-log';
import type { ComposeType } from './draft';
import type { PartName } from './parts';
import { isBlank, isRule, isVouchedFor, lineText, markerAt, readAttribution, readHeaderBlock } from './reply-header';

type Older = 'quoted' | 'forwarded';

/** The part of every line as far as older mails go: `own`, `quoted` or `forwarded`. */
export const findQuotes = (body: BodyText, composeType: ComposeType | undefined): PartName[] => {
  const { lines } = body;
  const names: PartName[] = [];
  const header: Older = composeType === 'forward' ? 'forwarded' : 'quoted';
  const isQuotedAt = quotedBelow(body);
  let rest: Older | undefined;
  let region: Older | undefined;
  /** Inside Gmail's container: `seen` once a quotation stood there, so that text between is an answer. */
  let soft: 'none' | 'before' | 'seen' | 'forwarded' = 'none';
  let inIndent = false;
  /** Comments of the desk's log so far; `undefined` where there is no log. */
  let comments = hasReplyLine(body) ? 0 : undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    const text = lineText(body, index);
    if (rest) {
      names[index] = rest;
      continue;
    }
    if (isBlank(body, index) && line.quoteDepth === 0) {
      names[index] = names[index - 1] ?? 'own';
      continue;
    }
    if (line.mark !== 'quote') soft = 'none';
    else if (soft === 'none') soft = 'before';
    if (line.mark === 'forward') {
      names[index] = 'forwarded';
      continue;
    }
    if (line.quoteDepth > 0) {
      if (markerAt(body, index) === 'forward') {
        region = region ?? 'forwarded';
        if (line.mark === 'quote') soft = 'forwarded';
      }
      region = region ?? (line.mark === 'quote' && !/^\s*>/.test(text) ? header : 'quoted');
      if (soft === 'before') soft = 'seen';
      names[index] = region;
      continue;
    }
    region = undefined;
    if (line.mark === 'quote' && markerAt(body, index) === 'forward') soft = 'forwarded';
    if (soft === 'forwarded') {
      names[index] = 'forwarded';
      continue;
    }
    if (soft === 'before') {
      names[index] = 'quoted';
      continue;
    }
    inIndent = inIndent && (line.indent ?? 0) > 0;
    if (inIndent) {
      names[index] = 'quoted';
      continue;
    }
    const comment = comments === undefined ? undefined : readLoggedComment(body, index);
    if (comment) {
      comments = (comments ?? 0) + 1;
      for (let at = index; at < comment.end; at += 1) names[at] = 'quoted';
      stepBack(body, names, index, 'quoted');
      // The newest is what this mail says, framed by the system's words; from the second on they were sent before.
      if (comments > 1) rest = 'quoted';
      else for (let at = 0; at < index; at += 1) if (names[at] === 'own') names[at] = 'disclaimer';
      index = comment.end - 1;
      continue;
    }
    const older = olderFrom(body, index, header, composeType);
    if (older) {
      rest = older;
      names[index] = older;
      stepBack(body, names, index, older);
      continue;
    }
    const attribution = readAttribution(body, index);
    const below = attribution ? isQuotedAt(attribution.end) : 'no';
    if (attribution && (below !== 'no' || attribution.isStrong)) {
      for (let at = index; at < attribution.end; at += 1) names[at] = 'quoted';
      index = attribution.end - 1;
      if (below === 'indent') inIndent = true;
      if (below === 'no') rest = 'quoted';
      continue;
    }
    names[index] = 'own';
  }
  return names;
};

/** An older mail that starts on this line and goes on to the end. */
const olderFrom = (
  body: BodyText,
  index: number,
  header: Older,
  composeType: ComposeType | undefined,
): Older | undefined => {
  const marker = markerAt(body, index);
  if (marker) return marker === 'forward' ? 'forwarded' : header;
  const block = readHeaderBlock(body, index);
  return block && isVouchedFor(body, index, block, composeType) ? header : undefined;
};

/** A rule of dashes or underscores directly above belongs to the older mail. */
const stepBack = (body: BodyText, names: PartName[], from: number, older: Older): void => {
  let index = from - 1;
  while (index >= 0 && from - index < 4 && isBlank(body, index)) index -= 1;
  if (index < 0 || !isRule(lineText(body, index))) return;
  for (let at = index; at < from; at += 1) names[at] = older;
};

/** What stands on the first line with something on it: a quotation, an indented block, or neither. */
const quotedBelow =
  (body: BodyText) =>
  (from: number): 'quote' | 'indent' | 'no' => {
    for (let index = from; index < from + 4; index += 1) {
      const line = body.lines[index];
      if (!line) return 'no';
      if (line.quoteDepth > 0 || line.mark === 'quote') return 'quote';
      if (isBlank(body, index)) continue;
      return (line.indent ?? 0) > 0 ? 'indent' : 'no';
    }
    return 'no';
  };
