import type { Address } from '../mail/address';
import { readBody, type BodyText } from '../mail/body-text';
import type { MailBody } from '../mail/draft';
import { hasReplyLine, isReplyLine, readLoggedComment, type LoggedComment } from '../mail/comment-log';
import type { Message } from '../mail/message';
import {
  isBlank,
  isRule,
  isVouchedFor,
  lineText,
  markerAt,
  readAttribution,
  readHeaderBlock,
} from '../mail/reply-header';
import { readHeaderDate, type HeaderDateContext } from './header-date';
import { readAttributionSender, readMailbox, readMailboxes } from './mailbox-text';

/** Older mails are rarely that many, and each costs memory. */
const most = 200;

/** The older mails inside a body, in the order they stand: newest first, as mail programs put them. */
export const quotedMessages = (source: Message | MailBody, context: HeaderDateContext = {}): readonly Message[] => {
  const body = 'content' in source ? source : source.body;
  if (!body) return [];
  const parent = 'content' in source ? undefined : source;
  const parentDate = context.parentDate ?? parent?.date;
  const text = readBody(body);
  let before = parentDate;
  return findEntries(text, parent).map((entry) => {
    const date = readHeaderDate(entry.dateText, {
      ...context,
      ...(before === undefined ? {} : { parentDate: before }),
    });
    if (date?.date !== undefined) before = date.date;
    return {
      source: 'quoted',
      ...(entry.from ? { from: entry.from } : {}),
      to: entry.to,
      cc: entry.cc,
      subject: entry.subject ?? parent?.subject ?? '',
      ...(date?.date === undefined ? {} : { date: date.date, dateZoneAssumed: date.zoneAssumed }),
      body: { format: 'text', content: entry.lines.join('\n').trim() },
    };
  });
};

interface Entry {
  readonly dateText: string;
  readonly from?: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly subject?: string;
  /** Lines quoted less deeply are not this mail's. */
  readonly depth: number;
  readonly lines: string[];
}

const findEntries = (body: BodyText, parent: Message | undefined): readonly Entry[] => {
  const entries: Entry[] = [];
  /** Comments of the desk's log so far: the newest is the mail itself. */
  let comments = hasReplyLine(body) ? 0 : undefined;
  for (let index = 0; index < body.lines.length;) {
    if (comments !== undefined && isReplyLine(body, index)) comments = 0;
    const comment = comments === undefined || isBlank(body, index) ? undefined : readLoggedComment(body, index);
    if (comment) {
      comments = (comments ?? 0) + 1;
      if (comments > 1 && entries.length < most)
        entries.push(entryOf(comment, body.lines[index]?.quoteDepth ?? 0, parent));
      index = comment.end;
      continue;
    }
    const next = entries.length < most ? readEntry(body, index) : undefined;
    if (next) {
      entries.push(next.entry);
      index = next.end;
      continue;
    }
    const line = body.lines[index];
    const isBorder = markerAt(body, index) !== undefined || isRule(lineText(body, index));
    if (line && entries.length > 0 && !isBorder)
      owner(entries, line.quoteDepth)?.lines.push(withoutAngles(body, index));
    index += 1;
  }
  return entries;
};

const entryOf = ({ name, dateText }: LoggedComment, depth: number, parent: Message | undefined): Entry => {
  const from = whoseComment(name, parent);
  return { dateText, ...(from ? { from } : {}), to: [], cc: [], depth, lines: [] };
};

/** A log holds names alone: who is written to or writes under this name, else the other side of the conversation. */
const whoseComment = (name: string, parent: Message | undefined): Address | undefined => {
  if (!parent?.from) return { name, address: '' };
  const people = [parent.from, ...parent.to, ...parent.cc].filter((one) => one.name.trim() !== '');
  const known = people.find((one) => one.name.trim().toLowerCase() === name.toLowerCase());
  if (known || people.length < 2) return known ?? { name, address: '' };
  return { name, address: parent.from.address };
};

/** Of the mails seen so far the last that is quoted no deeper than the line; capped, deep nests are attacks. */
const owner = (entries: readonly Entry[], depth: number): Entry | undefined => {
  for (let index = entries.length - 1; index >= 0 && index > entries.length - 50; index -= 1) {
    const entry = entries[index];
    if (entry && entry.depth <= depth) return entry;
  }
  return undefined;
};

const readEntry = (body: BodyText, index: number): { readonly entry: Entry; readonly end: number } | undefined => {
  if (isBlank(body, index)) return undefined;
  const depth = body.lines[index]?.quoteDepth ?? 0;
  const block = readHeaderBlock(body, index);
  if (block && isVouchedFor(body, index, block)) {
    const { from, to, cc, date, subject } = block.values;
    const sender = from === undefined ? undefined : readMailbox(from);
    return {
      entry: {
        dateText: date ?? '',
        ...(sender ? { from: sender } : {}),
        to: readMailboxes(to ?? ''),
        cc: readMailboxes(cc ?? ''),
        ...(subject === undefined ? {} : { subject }),
        depth: Math.min(depth, depthBelow(body, block.end, depth)),
        lines: [],
      },
      end: block.end,
    };
  }
  const attribution = readAttribution(body, index);
  if (!attribution) return undefined;
  const below = depthBelow(body, attribution.end, depth);
  if (!attribution.isStrong && below <= depth && !isIndentedBelow(body, attribution.end)) return undefined;
  const sender = readAttributionSender(attribution.text);
  return {
    entry: { dateText: attribution.text, ...(sender ? { from: sender } : {}), to: [], cc: [], depth: below, lines: [] },
    end: attribution.end,
  };
};

const depthBelow = (body: BodyText, from: number, otherwise: number): number => {
  for (let index = from; index < from + 4; index += 1) {
    const line = body.lines[index];
    if (line && (line.quoteDepth > otherwise || !isBlank(body, index))) return line.quoteDepth;
  }
  return otherwise;
};

const isIndentedBelow = (body: BodyText, from: number): boolean =>
  [0, 1, 2].some((step) => (body.lines[from + step]?.indent ?? 0) > 0);

const withoutAngles = (body: BodyText, index: number): string => {
  const line = body.lines[index];
  return line ? body.text.slice(line.start, line.end).replace(/^(?:> ?)+/, '') : '';
};
