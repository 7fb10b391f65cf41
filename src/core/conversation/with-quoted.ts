import type { Address } from '../mail/address';
import type { Message } from '../mail/message';
import type { Steps } from './steps';
import { quotedMessages } from './quoted-history';
import { addressKey } from './own-addresses';

export interface QuotedContext {
  /** The user's addresses. */
  readonly me: readonly string[];
  /** Zone of dates that name none. */
  readonly timeZone?: string;
  /**
   * Whether a mail's quotations are believed. A stranger could quote an "official answer" that never was: only the
   * user's own mails and confirmed ones of the desk may bring history.
   */
  readonly trusts: (message: Message) => boolean;
}

export interface SourcedMessage {
  readonly message: Message;
  /** Index in the list given; −1 for a mail found in a quotation. */
  readonly index: number;
}

/**
 * Adds the mails that are known only because later ones quote them, so that one open reply already tells who wrote when.
 * Mails that are there themselves are not added again. Only mails that answer something missing are opened.
 */
export function* withQuotedHistory(
  messages: readonly Message[],
  context: QuotedContext,
): Steps<readonly SourcedMessage[]> {
  const me = new Set(context.me.map(addressKey));
  const result: SourcedMessage[] = messages.map((message, index) => ({ message, index }));
  const ids = new Set(messages.map(({ internetMessageId }) => internetMessageId ?? ''));
  const known = new Map<string, number[]>();
  const opening = new Set<string>();
  const remember = ({ from, date, body }: Message): void => {
    const who = from ? addressKey(from.address) : '';
    const dates = known.get(who);
    if (date !== undefined && dates) dates.push(date);
    else if (date !== undefined) known.set(who, [date]);
    const start = startOf(body?.content ?? '');
    if (start.length >= 12) opening.add(start);
  };
  for (const message of messages) {
    remember(message);
    yield;
  }
  for (const [index, parent] of messages.entries()) {
    yield;
    if (!answersMissing(parent, ids) || !context.trusts(parent)) continue;
    const id = parent.internetMessageId ?? `<quoting-${index}@local>`;
    if (!parent.internetMessageId) result[index] = { message: { ...parent, internetMessageId: id }, index };
    const zone = context.timeZone === undefined ? {} : { timeZone: context.timeZone };
    let newer: Message = parent;
    for (const quoted of quotedMessages(parent, zone)) {
      const message = addressed(quoted, newer, parent, me, id);
      newer = message;
      if (message.from === undefined || isKnown(message, known, opening)) continue;
      remember(message);
      result.push({ message, index: -1 });
    }
  }
  return result;
}

const answersMissing = ({ inReplyTo, references, subject, body }: Message, ids: ReadonlySet<string>): boolean => {
  if (!body) return false;
  const named = (references ?? []).concat(inReplyTo ?? []);
  if (named.length > 0) return named.some((id) => !ids.has(id));
  return (
    /[:：]/.test(subject) || /wrote|写道|寫道|发件人|寄件者|From:|schrieb|a écrit/.test(body.content.slice(0, 200000))
  );
};

/** Quotations leave out what the reader knows: a bare name, no recipients. The mail that quotes fills it in. */
const addressed = (
  quoted: Message,
  newer: Message,
  parent: Message,
  me: ReadonlySet<string>,
  parentId: string,
): Message => {
  const people = [newer.from, ...newer.to, parent.from, ...parent.to, ...parent.cc].filter(
    (person): person is Address => person !== undefined && person.address !== '',
  );
  const from = quoted.from?.address ? quoted.from : (byName(quoted.from?.name, people) ?? otherSide(newer, me));
  const to = quoted.to.filter(({ address }) => address !== '');
  const named = quoted.to.map(({ name }) => byName(name, people)).filter((one): one is Address => one !== undefined);
  const fallback =
    from && newer.from && addressKey(from.address) !== addressKey(newer.from.address) ? [newer.from] : newer.to;
  return {
    ...quoted,
    ...(from ? { from } : {}),
    to: to.length > 0 ? to : named.length > 0 ? named : fallback,
    references: [parentId],
  };
};

const byName = (name: string | undefined, people: readonly Address[]): Address | undefined => {
  const wanted = (name ?? '').trim().toLowerCase();
  return wanted === '' ? undefined : people.find((person) => person.name.trim().toLowerCase() === wanted);
};

/** Who a mail answers: without a name, the side that did not write it. */
const otherSide = ({ from, to }: Message, me: ReadonlySet<string>): Address | undefined => {
  const isMine = from !== undefined && me.has(addressKey(from.address));
  return to.find(({ address }) => me.has(addressKey(address)) !== isMine) ?? to[0];
};

const quarter = 15 * 60000;
const isKnown = (
  { from, date, dateZoneAssumed, body }: Message,
  known: Map<string, number[]>,
  opening: ReadonlySet<string>,
): boolean => {
  const start = startOf(body?.content ?? '');
  if (start.length >= 12 && opening.has(start)) return true;
  if (date === undefined || !from) return false;
  return (known.get(addressKey(from.address)) ?? []).some((other) => {
    const apart = Math.abs(other - date);
    // Written without a zone, the same mail may be off by any zone's difference, a multiple of 15 minutes.
    const off = apart % quarter;
    return apart < 90000 || (dateZoneAssumed === true && apart <= 26 * 3600000 && Math.min(off, quarter - off) < 61000);
  });
};

/** The first letters of a text, however it is wrapped or marked up. */
const startOf = (content: string): string =>
  content
    .slice(0, 6000)
    .replace(/<(?:style|head)[^>]{0,200}>[\s\S]{0,4000}?<\/(?:style|head)>/gi, '')
    .replace(/<[^<>]{0,500}>/g, '')
    .replace(/&[a-z#0-9]{1,8};/gi, '')
    .replace(/[\s>|\u00a0]+/g, '')
    .slice(0, 48);
