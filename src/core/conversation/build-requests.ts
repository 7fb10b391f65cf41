import type { DeskProfile } from '../desks/desk-profile';
import { hostOf } from '../desks/host-name';
import { registrableDomain } from '../desks/registrable-domain';
import type { Address } from '../mail/address';
import type { Message, MessageSource } from '../mail/message';
import { normaliseSubject } from '../mail/normalise-subject';
import { numberKey, type RequestNumber } from '../request-number/number';
import { namesNumber } from '../request-number/read-numbers';
import { addressKey, isDeskAddress } from './own-addresses';
import { isAnswer, isVisible, readMail, roleOf, type ReadMail } from './read-mail';
import type { MessageRole, Request, Turn } from './request';
import { runThrough, type Steps } from './steps';
import { createThreads } from './threads';
import { withQuotedHistory } from './with-quoted';

export interface Conversations {
  /** Adds one mail; the others are not read or threaded again. A copy of a mail already added changes nothing. */
  add(message: Message, index: number): void;
  /** The requests among them, each request's mails by time. Only requests that changed are put together again. */
  requests(): Steps<readonly Request[]>;
}

export interface ConversationPeople {
  /** The user's addresses. */
  readonly me: readonly string[];
  readonly desks: readonly DeskProfile[];
}

export interface BuildOptions extends ConversationPeople {
  /** The user's zone, for dates in quotations that name none; default UTC. */
  readonly timeZone?: string;
  /** Mails dated later are not known yet. */
  readonly now?: number;
  /** What an earlier call read of the same mails, for the same people: those are not read again. */
  readonly readings?: Readings;
}

export type Readings = WeakMap<Message, ReadMail>;

/** All requests of a list of mails, mails known only from quotations included. */
export const buildRequests = (messages: readonly Message[], options: BuildOptions): readonly Request[] =>
  runThrough(buildInSteps(messages, options));

/** The same, a mail or a request a step. */
export function* buildInSteps(messages: readonly Message[], options: BuildOptions): Steps<readonly Request[]> {
  const people = { me: new Set(options.me.map(addressKey)), desks: options.desks };
  const sourced = yield* withQuotedHistory(messages, {
    me: options.me,
    ...(options.timeZone === undefined ? {} : { timeZone: options.timeZone }),
    trusts: (message) => isTrusted(roleOf(message, people).role),
  });
  const conversations = createConversations(options, options.readings);
  for (const at of byTime(sourced.map(({ message }) => message))) {
    const entry = sourced[at];
    const isLater = options.now !== undefined && (entry?.message.date ?? 0) > options.now;
    if (entry && !isLater) conversations.add(entry.message, entry.index);
    yield;
  }
  return yield* conversations.requests();
}

const isTrusted = (role: MessageRole): boolean => role === 'incoming' || role === 'outgoing';

/** Mails to requests, one at a time. Mails nobody vouches for join what they answer but tie nothing together. */
export const createConversations = (
  { me, desks }: ConversationPeople,
  readings: Readings = new WeakMap(),
): Conversations => {
  const names = new Set<string>();
  const people = { me: new Set(me.map(addressKey)), desks, names };
  const threads = createThreads();
  const tied: { readonly mail: ReadMail; readonly node: number }[] = [];
  const loose: ReadMail[] = [];
  const seen = new Set<string>();
  const built = new Map<string, { readonly count: number; readonly request: Request }>();

  return {
    add(message, index) {
      const id = message.internetMessageId;
      if (id) {
        const copy = `${id} ${message.from ? addressKey(message.from.address) : ''}`;
        if (seen.has(copy)) return;
        seen.add(copy);
      }
      namesOf(message, people.me).forEach((name) => names.add(name));
      const known = readings.get(message);
      const mail = known ? { ...known, index } : readMail(message, index, people);
      readings.set(message, mail);
      if (!mail.desk) {
        loose.push(mail);
        return;
      }
      const node = threads.add(mail.keys);
      tied.push({ mail, node });
      // One mail to two desks is a request at each; a number in it was read for the first.
      if (mail.role === 'outgoing')
        for (const desk of alsoAsked(message, mail.desk, desks))
          tied.push({ mail: { ...mail, desk, isCopy: true, numbers: [], merges: false }, node });
    },
    *requests() {
      const groups = new Map<string, ReadMail[]>();
      const deskOf = new Map<number, string>();
      const settled = threads.settle();
      for (const { mail, node } of tied) {
        yield;
        const root = settled(node);
        const key = `${root} ${mail.desk?.id ?? ''}`;
        const group = groups.get(key);
        if (group) group.push(mail);
        else groups.set(key, [mail]);
        if (!deskOf.has(root)) deskOf.set(root, key);
      }
      adopt(groups);
      for (const mail of loose) {
        yield;
        const node = threads.find(mail.keys);
        const group = node === undefined ? undefined : groups.get(deskOf.get(settled(node)) ?? '');
        if (group) group.push(mail);
      }
      const requests: Request[] = [];
      for (const [key, mails] of groups) {
        yield;
        if (!mails.some((mail) => isEvidence(mail, people.me))) continue;
        const known = built.get(key);
        const entry =
          known && known.count === mails.length ? known : { count: mails.length, request: toRequest(mails) };
        built.set(key, entry);
        requests.push(entry.request);
      }
      return requests;
    },
  };
};

const alsoAsked = ({ to, cc }: Message, first: DeskProfile, desks: readonly DeskProfile[]): readonly DeskProfile[] => {
  const people = to.concat(cc);
  if (people.length < 2) return [];
  return desks.filter((desk) => desk !== first && people.some(({ address }) => isDeskAddress(address, desk)));
};

/**
 * A newsletter of the desk is no request; what the user sent, or the desk numbered, acknowledged or replied to, is. What
 * it wrote to others and a mailing list brought here is theirs; a quotation comes with the mail that quotes.
 */
const isEvidence = (mail: ReadMail, me: ReadonlySet<string>): boolean =>
  mail.role === 'outgoing' ||
  (mail.role === 'incoming' &&
    mail.message.source !== 'quoted' &&
    !isListCopy(mail.message, me) &&
    (mail.numbers.length > 0 || mail.automatic === 'acknowledgement' || isReply(mail)));

const isListCopy = ({ to, cc, headers }: Message, me: ReadonlySet<string>): boolean =>
  (headers?.['list-id'] ?? headers?.['x-mailing-list']) !== undefined &&
  !to.concat(cc).some(({ address }) => me.has(addressKey(address)));

const isReply = ({ automatic, message: { inReplyTo, references = [] } }: ReadMail): boolean =>
  automatic === undefined && ((inReplyTo ?? '') !== '' || references.length > 0);

/**
 * Many desks acknowledge with a mail of their own: no In-Reply-To, another subject, a new number. It belongs to the one
 * mail the desk got within the two hours before, with all that was written since under its number; where two could be
 * meant, it stays alone.
 */
const adopt = (groups: Map<string, ReadMail[]>): void => {
  const orphans: { readonly key: string; readonly at: number; readonly desk: string }[] = [];
  const open = new Map<string, { readonly key: string; readonly times: readonly number[] }[]>();
  groups.forEach((mails, key) => {
    const desk = mails[0]?.desk?.id ?? '';
    const sent = mails.filter(({ role }) => role === 'outgoing');
    const at = mails[0]?.message.date;
    const startsWithAck = mails[0]?.role === 'incoming' && mails[0].automatic === 'acknowledgement';
    if (sent.length === 0 || startsWithAck) {
      if (startsWithAck && at !== undefined) orphans.push({ key, at, desk });
      return;
    }
    if (mails.some(({ role, numbers }) => role === 'incoming' && numbers.some(isVisible))) return;
    const times = sent.map(({ message }) => message.date).filter((at): at is number => at !== undefined);
    open.set(desk, (open.get(desk) ?? []).concat({ key, times }));
  });
  for (const { key, at, desk } of orphans.sort((a, b) => a.at - b.at)) {
    const waiting = open.get(desk) ?? [];
    const near = waiting.filter(({ times }) => times.some((time) => time <= at && at - time <= adoption));
    const host = near.length === 1 ? near[0] : undefined;
    const mails = groups.get(key);
    if (!host || !mails) continue;
    groups.get(host.key)?.push(...mails);
    groups.delete(key);
    open.set(
      desk,
      waiting.filter((one) => one !== host),
    );
  }
};

const adoption = 2 * 3600000;

const toRequest = (mails: readonly ReadMail[]): Request => {
  const sorted = mails
    .slice()
    .sort((a, b) => (a.message.date ?? Infinity) - (b.message.date ?? Infinity) || a.index - b.index);
  const around = peopleAround(sorted);
  const messages = sorted.map((mail, at) => asMachine(asThird(asFriend(mail, around), around), sorted[at - 1]));
  const first = messages.find(({ role }) => role === 'outgoing') ?? messages[0];
  const { numbers, written } = numbersOf(messages);
  const deskId = mails.find(({ desk }) => desk)?.desk?.id;
  const turns = messages.filter(isTurn).map(toTurn);
  const sources: MessageSource[] = [];
  messages.forEach(({ message }) => {
    if (sources.indexOf(message.source) < 0) sources.push(message.source);
  });
  return {
    key: keyOf(messages[0]) + (messages[0]?.isCopy === true ? `-${deskId ?? ''}` : ''),
    ...(deskId === undefined ? {} : { deskId }),
    numbers,
    ...(written === undefined ? {} : { writtenNumber: written }),
    subject: normaliseSubject(first?.message.subject ?? '').subject,
    messages,
    turns,
    ...endOf(messages),
    sources,
  };
};

/** Whom the mails of a request name, gathered once: it may have thousands. */
interface Around {
  /** Whom mails that are no turn went to, by `addressKey`; and those mails, by id. */
  readonly written: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  /** Who was in copy of the user's mails or was written to by the desk, by `addressKey`. */
  readonly inCopy: ReadonlySet<string>;
}

const peopleAround = (mails: readonly ReadMail[]): Around => {
  const [written, others, inCopy] = [new Set<string>(), new Set<string>(), new Set<string>()];
  if (!mails.some(({ role, relayed }) => role === 'unconfirmed' || relayed !== undefined))
    return { written, others, inCopy };
  const add = (to: Set<string>, people: readonly Address[]): void =>
    people.forEach(({ address }) => to.add(addressKey(address)));
  for (const { role, message } of mails) {
    if (role === 'other') {
      add(written, message.to.concat(message.cc));
      if (message.internetMessageId !== undefined) others.add(message.internetMessageId);
    } else if (role === 'outgoing') add(inCopy, message.cc);
    else if (role === 'incoming') add(inCopy, message.to.concat(message.cc));
  }
  return { written, others, inCopy };
};

/** Who was written to within this conversation and claims nothing is a friend, not a suspect. */
const asFriend = (mail: ReadMail, { written, others }: Around): ReadMail => {
  if (mail.role !== 'unconfirmed') return mail;
  const { inReplyTo, from } = mail.message;
  // Mails to a list are answered by people who are not named in them.
  const wasAsked = (inReplyTo !== undefined && others.has(inReplyTo)) || written.has(addressKey(from?.address ?? ''));
  return wasAsked ? { ...mail, role: 'other' } : mail;
};

/**
 * What the desk passes on from somebody in copy is no word of the desk's. Its own people are not in copy, or share its
 * organisation.
 */
const asThird = (mail: ReadMail, { inCopy }: Around): ReadMail => {
  const writer = mail.relayed?.address;
  if (writer === undefined || mail.role !== 'incoming' || isSameOrganisation(writer, mail)) return mail;
  if (!inCopy.has(addressKey(writer))) return mail;
  const { automatic: _automatic, promise: _promise, promisedBy: _promisedBy, ...rest } = mail;
  return { ...rest, role: 'other', holding: false, asks: false, closes: false, reopens: false };
};

const isSameOrganisation = (address: string, { desk, message }: ReadMail): boolean => {
  if (desk && isDeskAddress(address, desk)) return true;
  const domain = registrableDomain(hostOf(address));
  return domain !== undefined && domain === registrableDomain(hostOf(message.from?.address ?? ''));
};

/** A name of two words or more by which the user is written to or writes. */
const namesOf = ({ from, to, cc }: Message, me: ReadonlySet<string>): readonly string[] =>
  [from, ...to, ...cc]
    .filter((one): one is Address => one !== undefined && me.has(addressKey(one.address)))
    .map(({ name }) => name.trim().toLowerCase())
    .filter((name) => /\S \S|[\u4e00-\u9fff]{2}/.test(name));

/** Nobody reads, thinks and writes "we will get back to you" within three minutes: that was a machine. */
const asMachine = (mail: ReadMail, before: ReadMail | undefined): ReadMail => {
  if (mail.onlyPromises !== true || before?.role !== 'outgoing') return mail;
  const apart = (mail.message.date ?? NaN) - (before.message.date ?? NaN);
  return apart >= 0 && apart <= 180000 ? { ...mail, holding: false, automatic: 'acknowledgement' } : mail;
};

const isTurn = ({ role, automatic }: ReadMail): boolean =>
  automatic === undefined && (role === 'outgoing' || role === 'incoming');

const toTurn = ({ role, index, message }: ReadMail): Turn => ({
  who: role === 'outgoing' ? 'me' : 'desk',
  index,
  ...(message.date === undefined ? {} : { at: message.date }),
});

const endOf = (messages: readonly ReadMail[]): Pick<Request, 'closed' | 'settled'> => {
  let closed = false;
  let settled = false;
  for (const mail of messages) {
    if (mail.role === 'outgoing' && mail.automatic === undefined) {
      settled = mail.closingThanks;
      if (!mail.closingThanks) closed = false;
    } else if (mail.role === 'incoming') {
      if (mail.closes) closed = true;
      else if (mail.reopens || mail.automatic === undefined) closed = false;
      if (mail.automatic === undefined) settled = false;
    }
  }
  return { closed, settled };
};

/** What the desk calls the request; only without a word of the desk what the user wrote. */
const numbersOf = (
  messages: readonly ReadMail[],
): { readonly numbers: readonly string[]; readonly written?: string } => {
  const incoming = messages.filter(({ role, relayed }) => role === 'incoming' || relayed !== undefined);
  const outgoing = messages.filter(({ role }) => role === 'outgoing');
  // "Re: … reference PX-77120" answers the user's own mail: what stood in its subject before a desk wrote is theirs.
  const unanswered = outgoing.filter(({ message }) => !isAnswer(message)).map(({ message }) => message.subject);
  const isOwn = ({ place, score, number }: RequestNumber): boolean =>
    place === 'subject' && score < 60 && unanswered.some((subject) => namesNumber(subject, number));
  const pick = (mails: readonly ReadMail[], visible: boolean) => {
    const counted = new Map<string, { number: string; written: string; weight: number }>();
    mails.forEach((mail) => {
      const own = mail.numbers.filter(
        (number) => isVisible(number) === visible && !(mail.role === 'outgoing' && isOwn(number)),
      );
      (mail.merges ? own : own.slice(0, 1)).forEach(({ number, written, score }, rank) => {
        const known = counted.get(numberKey(number));
        // After a merge the last number named is the one that lives on.
        const weight = score + (mail.merges ? 100 + 2 * rank : 0);
        if (known) known.weight = Math.max(known.weight, weight) + 1;
        else counted.set(numberKey(number), { number, written, weight });
      });
    });
    const list: { readonly number: string; readonly written: string; readonly weight: number }[] = [];
    counted.forEach((entry) => list.push(entry));
    return list.sort((a, b) => b.weight - a.weight);
  };
  const best = [pick(incoming, true), pick(outgoing, true), pick(incoming, false), pick(outgoing, false)];
  const found = best.find((list) => list.length > 0) ?? [];
  const written = found[0]?.written;
  return { numbers: found.map(({ number }) => number), ...(written === undefined ? {} : { written }) };
};

const keyOf = (mail: ReadMail | undefined): string => {
  const { internetMessageId, conversationId, itemId, date, from } = mail?.message ?? {};
  const text = internetMessageId ?? conversationId ?? itemId ?? `${from?.address ?? ''} ${date ?? ''}`;
  let hash = 2166136261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return `r${(hash >>> 0).toString(36)}${text.length.toString(36)}`;
};

/** Indices by date; a mail without one stays behind the mail before it. */
const byTime = (messages: readonly Message[]): readonly number[] => {
  let last = 0;
  const times = messages.map(({ date }) => (last = date ?? last));
  return messages.map((_message, index) => index).sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b);
};
