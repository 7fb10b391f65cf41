import { forwardWords, headerWords, originalWords, wroteWords } from '../lexicon/mail-headers';
import type { BodyText } from './body-text';
import type { ComposeType } from './draft';

export type HeaderKind = keyof typeof headerWords;

/** The header lines a mail program puts above the older mail. */
export interface HeaderBlock {
  readonly values: Readonly<Partial<Record<HeaderKind, string>>>;
  /** Index of the line behind the block. */
  readonly end: number;
}

const kinds: readonly HeaderKind[] = ['from', 'date', 'to', 'cc', 'subject', 'other'];
// Bold in plain text (`*From:*`), table cells of NetEase's app (`| 发件人 | … |`), quotation marks before the label.
const headerLine = new RegExp(
  `^[\\s>|*]{0,40}(?:${kinds.map((kind) => `(${headerWords[kind]})`).join('|')})[*\\s]{0,4}(?:[:：]\\*{0,2}|[|\\t])(.*)$`,
  'i',
);
const dashes = '[-_—=*#\\s>]';
const original = new RegExp(`^${dashes}{0,60}(?:${originalWords})(?: ?[:：])?${dashes}{0,60}$`, 'i');
const forward = new RegExp(
  `^${dashes}{0,60}(?:${forwardWords})(?: ?[:：])?(?:\\s?(?:by|von|de|da|av|af)\\s.{1,120})?${dashes}{0,60}$`,
  'i',
);
const hasDashes = /[-_—=*]{2}/;
const wrote = new RegExp(
  `(?:^|[\\s>"”，,、）)\\]\\d:：]|[\\u4e00-\\u9fff\\uac00-\\ud7af])(?:${wroteWords})(?=$|[\\s:：,，])`,
  'i',
);
const nameFirst = /^[\s>]*(?:[^\s:：]{1,60}\s){0,8}[^\s:：]{1,80}\s{0,2}[:：]?$/;
const address = /[^\s<>@"(]{1,64}@[^\s<>@")]{1,253}/;
/** A time of day. */
export const clockTime =
  /\d{1,2}\s?[:.：h時时點点시]\s?\d{2}|\d{1,2}\s?[ap]\.?m\b|[上下]午\s?\d{1,2}|(?:오전|오후)\s?\d{1,2}/i;
/** A date with its year or in figures. */
export const calendarDate =
  /\b(?:19|20)\d\d\b|(?:19|20)\d\d\s?[年년]|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\s?[月월]\s?\d{1,2}/;
/** Zoho writes dashes where others write a colon. */
const attributionEnd = /[:：]\s*$|\s-{3,}\s*$/;
const longest = 600;

export const lineText = (body: BodyText, index: number): string => {
  const line = body.lines[index];
  return line ? body.text.slice(line.start, Math.min(line.end, line.start + longest)) : '';
};

/** Nothing but white space and quotation marks of plain text. */
export const isBlank = (body: BodyText, index: number): boolean => {
  const line = body.lines[index];
  for (let at = line?.start ?? 0; at < (line?.end ?? 0); at += 1) {
    const code = body.text.charCodeAt(at);
    if (code > 32 && code !== 62 && code !== 160 && code !== 0x3000 && code !== 0x200b && code !== 0xfeff) return false;
  }
  return true;
};

/** A line that says an older mail follows. Without dashes ("Original message:") only where its header does follow. */
export const markerAt = (body: BodyText, index: number): 'original' | 'forward' | undefined => {
  const text = lineText(body, index);
  if (text.length > 260) return undefined;
  // Asked of every line, and nearly none has either.
  const isDashed = hasDashes.test(text);
  if (!isDashed && !/[:：]\s*$/.test(text)) return undefined;
  const kind = forward.test(text) ? 'forward' : original.test(text) ? 'original' : undefined;
  return kind && (isDashed || hasHeaderBelow(body, index)) ? kind : undefined;
};

const hasHeaderBelow = (body: BodyText, index: number): boolean => {
  let next = index + 1;
  while (next < index + 4 && isBlank(body, next)) next += 1;
  return headerLine.test(lineText(body, next));
};

/**
 * Whether a block nothing in the markup vouches for starts an older mail: all four lines Outlook writes, or a marker or
 * a rule above. Writers paste sender and subject of a suspicious mail, or "From: Beijing, To: Shanghai, Date: …".
 */
export const isVouchedFor = (
  body: BodyText,
  index: number,
  { values }: HeaderBlock,
  composeType?: ComposeType,
): boolean => {
  if ((body.lines[index]?.quoteDepth ?? 0) > 0) return true;
  if (values.from !== undefined && values.date !== undefined && values.subject !== undefined)
    // Phones leave the recipients out. Without an answer the three lines may be a pasted mail.
    if (values.to !== undefined || composeType === 'reply' || composeType === 'forward') return true;
  let above = index - 1;
  while (above >= 0 && above > index - 4 && isBlank(body, above)) above -= 1;
  return above >= 0 && (isRule(lineText(body, above)) || markerAt(body, above) !== undefined);
};

/** A line of dashes or underscores, as Outlook puts above the header block in plain text. */
export const isRule = (text: string): boolean => /^[\s>]{0,20}[-_=*—]{5,}\s*$/.test(text);

/** The header block that starts on this line: sender and two more, with date or subject among them. */
export const readHeaderBlock = (body: BodyText, from: number): HeaderBlock | undefined => {
  const values: Partial<Record<HeaderKind, string>> = {};
  let end = from;
  let kind: HeaderKind | undefined;
  let loose = 0;
  for (let index = from; index < body.lines.length && index < from + 24; index += 1) {
    const text = lineText(body, index);
    const match = headerLine.exec(text);
    if (match) {
      const found = kindOf(match) ?? 'other';
      // A second sender starts another mail.
      if (values[found] !== undefined && found !== 'other') break;
      kind = found;
      values[kind] = (match[kinds.length + 1] ?? '').replace(/[\s|*]+$/, '').trim();
      end = index + 1;
      loose = 0;
    } else {
      // Long recipient lists and subjects are wrapped.
      if (kind === undefined || isBlank(body, index) || (loose += 1) > 3) break;
      if (isHeaderAhead(body, index, values)) values[kind] = `${values[kind] ?? ''} ${text.trim()}`.trim();
      else break;
    }
  }
  if (kind === undefined) return undefined;
  const count = Object.keys(values).filter((name) => name !== 'other').length;
  const isBlock =
    values.from !== undefined && count >= 3 && (values.date !== undefined || values.subject !== undefined);
  return isBlock ? { values, end } : undefined;
};

/** A line this block does not have yet follows: what stands between is wrapped, not the mail itself. */
const isHeaderAhead = (body: BodyText, index: number, values: HeaderBlock['values']): boolean => {
  for (let next = index + 1; next <= index + 3 && !isBlank(body, next); next += 1) {
    const kind = kindOf(headerLine.exec(lineText(body, next)));
    if (kind) return values[kind] === undefined;
  }
  return false;
};

const kindOf = (match: RegExpExecArray | null): HeaderKind | undefined =>
  match ? kinds.find((_, group) => match[group + 1] !== undefined) : undefined;

export interface Attribution {
  readonly text: string;
  /** Index of the line behind it. */
  readonly end: number;
  /** Date and bracketed address, as only programs write them: enough without quoted lines below. */
  readonly isStrong: boolean;
}

/** "On … X wrote:", which mail programs wrap over up to four lines. */
export const readAttribution = (body: BodyText, from: number): Attribution | undefined => {
  const depth = body.lines[from]?.quoteDepth ?? 0;
  let text = '';
  for (let index = from; index < body.lines.length && index < from + 4; index += 1) {
    const line = lineText(body, index);
    const opens = index === from || ((body.lines[index]?.quoteDepth ?? 0) === depth && !isBlank(body, index));
    if (!opens || text.length + line.length > longest) return undefined;
    const said = line.trim();
    text = text === '' ? said : `${text} ${said}`;
    // The last sign first: the pattern looks for its end from every place of the line.
    if (':：-'.indexOf(said.charAt(said.length - 1)) < 0 || !attributionEnd.test(line)) continue;
    return judge(text, index + 1);
  }
  return undefined;
};

const judge = (text: string, end: number): Attribution | undefined => {
  const dated = calendarDate.test(text);
  const timed = clockTime.test(text);
  const addressed = address.test(text);
  if (wrote.test(text)) {
    if (dated || addressed) return { text, end, isStrong: dated && /[<(][^\s<>@]{1,64}@/.test(text) };
    return nameFirst.test(text) ? { text, end, isStrong: false } : undefined;
  }
  // Gmail in Russian and Japanese: date, name and address, no verb.
  return dated && timed && /[^\s<>@]{1,64}@[^\s<>@]{1,253}>?\s{0,2}[:：]\s*$/.test(text)
    ? { text, end, isStrong: true }
    : undefined;
};
