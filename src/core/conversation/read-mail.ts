import type { DeskProfile } from '../desks/desk-profile';
import { claimsDesk } from '../desks/look-alike';
import type { Address } from '../mail/address';
import type { Message } from '../mail/message';
import { normaliseSubject } from '../mail/normalise-subject';
import { numberKey, type NumberPlace, type RequestNumber } from '../request-number/number';
import { readRequestNumbers } from '../request-number/read-numbers';
import { stripRequestNumbers } from '../request-number/write-number';
import { mergePhrases } from '../lexicon/promises';
import { bounceSenders, bounceSubjects } from '../lexicon/automatic';
import { automaticHeaders, isBounce } from './automatic-headers';
import { classifyMail, isAutomaticAnswer } from './classify-mail';
import { isClosingThanks, saysSolved } from './closing-thanks';
import { readMessageText, type MessageText } from './message-text';
import { addressKey, isDeskAddress } from './own-addresses';
import { phrasePattern } from './phrases';
import { findPromise } from './promise';
import { promisedMoment } from './promised-moment';
import { relayedWriter, type RelayedWriter } from './relayed';
import type { MessageRole, RequestMessage } from './request';
import type { ThreadKeys } from './threads';
import { authenticationOf } from './trust';

export interface People {
  /** `addressKey`s of the user. */
  readonly me: ReadonlySet<string>;
  readonly desks: readonly DeskProfile[];
  /** Names the user goes by in the mails, lower case. */
  readonly names?: ReadonlySet<string>;
}

/** One mail, judged on its own. */
export interface ReadMail extends RequestMessage {
  readonly desk?: DeskProfile;
  /** The same mail, as another desk got it. */
  readonly isCopy?: boolean;
  /** Numbers this mail may give to its request. */
  readonly numbers: readonly RequestNumber[];
  /** All its numbers belong to one request: "merged into". */
  readonly merges: boolean;
  readonly onlyPromises?: boolean;
  /** The writer, where the desk's system passed on what somebody else may have written. */
  readonly relayed?: RelayedWriter;
  readonly keys: ThreadKeys;
}

/** Whose mail it is, what kind it is, which numbers it names and what ties it to others. */
export const readMail = (message: Message, index: number, people: People): ReadMail => {
  const { role, desk } = roleOf(message, people);
  const bounce = isBounce(message, bounceFrom, bounceSubject);
  const base = { message, index, holding: false, closingThanks: false, asks: false, closes: false, reopens: false };
  const trusted = role === 'incoming' || role === 'outgoing';
  if (!trusted) {
    const keys = keysOf(message, undefined, []);
    return {
      ...base,
      role: bounce ? 'other' : role,
      ...(bounce ? { automatic: 'bounce' as const } : {}),
      numbers: [],
      merges: false,
      keys,
    };
  }
  const text = readMessageText(message);
  const relayed = role === 'incoming' ? relayedWriter(message) : {};
  const isEcho = isMine(relayed, people) && !isMadeByMachine(message, text);
  const numbers = numbersOf(message, role, `${text.own}\n${text.frame}`, desk);
  const merges = role === 'incoming' && numbers.length > 1 && mergePattern.test(`${message.subject} ${text.own}`);
  const shared = { ...base, role, numbers, merges, ...(desk ? { desk } : {}) };
  if (role === 'outgoing') {
    const keys = keysOf(message, desk, linking(numbers, 'one'));
    if (automaticHeaders(message).certain) return { ...shared, automatic: 'out-of-office', keys };
    const hasFiles = (message.attachments ?? []).some(({ isInline }) => !isInline);
    return { ...shared, ...(hasFiles ? {} : thanksOf(text)), keys };
  }
  // The desk's system sends the user's own words back: theirs, though the number in them is the desk's.
  if (isEcho) {
    const keys = keysOf(message, desk, linking(numbers, 'one'));
    return { ...shared, role: 'outgoing', ...thanksOf(text), keys };
  }
  const kind = classifyMail(message, text);
  const zone = desk?.timeZone ?? 'UTC';
  const promise = findPromise(text.sentences, message.date, zone);
  const promisedBy = promise && promisedMoment(promise, message.date);
  return {
    ...shared,
    ...kind,
    // "Merged into 1001 and closed" closes a copy.
    closes: kind.closes && !merges,
    ...(promise ? { promise } : {}),
    ...(promisedBy === undefined ? {} : { promisedBy }),
    ...(relayed.address === undefined || isMine(relayed, people) ? {} : { relayed }),
    keys: keysOf(message, desk, linking(numbers, merges ? 'all' : 'one')),
  };
};

/** Whose mail it is. The desk's only from an official address whose authentication did not fail. */
export const roleOf = (
  message: Message,
  { me, desks }: People,
): { readonly role: MessageRole; readonly desk?: DeskProfile } => {
  const from = message.from?.address ?? '';
  if (from !== '' && me.has(addressKey(from))) {
    const to = message.to.concat(message.cc);
    const desk = desks.find((one) => to.some(({ address }) => isDeskAddress(address, one)));
    return desk ? { role: 'outgoing', desk } : { role: 'other' };
  }
  const desk = desks.find((one) => isDeskAddress(from, one));
  if (desk && authenticationOf(message.headers, from) !== 'failed') return { role: 'incoming', desk };
  // Somebody whom the user's own mail reached and who claims nothing is a friend or colleague.
  const claims = desk !== undefined || desks.some((one) => claimsDesk(message.from?.name ?? '', one));
  return { role: claims || isToMe(message.to, me) ? 'unconfirmed' : 'other' };
};

const thanksOf = (text: MessageText): Pick<RequestMessage, 'closingThanks' | 'solved'> => {
  const closingThanks = isClosingThanks(text);
  return closingThanks && saysSolved(text) ? { closingThanks, solved: true } : { closingThanks };
};

const isMine = ({ address, name }: RelayedWriter, { me, names }: People): boolean =>
  address !== undefined
    ? me.has(addressKey(address))
    : name !== undefined && names !== undefined && names.has(name.toLowerCase());

/** An acknowledgement names the asker as the one it is made for. */
const isMadeByMachine = (message: Message, text: MessageText): boolean =>
  automaticHeaders(message).certain || isAutomaticAnswer(message, text);

const isToMe = (to: readonly Address[], me: ReadonlySet<string>): boolean =>
  to.some(({ address }) => me.has(addressKey(address)));

const numbersOf = (
  message: Message,
  role: MessageRole,
  own: string,
  desk: DeskProfile | undefined,
): readonly RequestNumber[] => {
  const isMine = role === 'outgoing';
  const addresses = isMine
    ? message.to.concat(message.cc).filter(({ address }) => desk !== undefined && isDeskAddress(address, desk))
    : (message.replyTo ?? []).concat(message.from ?? []);
  const found = readRequestNumbers(
    {
      subject: message.subject,
      body: own,
      addresses: addresses.map(({ address }) => address),
      messageIds: (message.references ?? []).concat(message.inReplyTo ?? [], message.internetMessageId ?? []),
      headers: isMine ? {} : (message.headers ?? {}),
    },
    { templates: desk?.requestNumberPatterns ?? [] },
  );
  if (!isMine) return found;
  // In the user's own words only a clear label names a request; the rest may be anything. In a subject no desk has
  // written yet, "reference PX-77120" is a payment's; "[#4821]" and "ticket 4821" are the desk's.
  const least: Partial<Record<NumberPlace, number>> = { body: 70, ...(!isAnswer(message) && { subject: 60 }) };
  return found.filter(({ place, score }) => score >= (least[place] ?? 0));
};

/** Answers another mail, as its headers or its subject tell. */
export const isAnswer = ({ inReplyTo, references = [], subject }: Message): boolean =>
  inReplyTo !== undefined || references.length > 0 || normaliseSubject(subject).replies > 0;

/** The numbers that tie this mail to its request: the best one, unless the desk says that several are one. */
const linking = (numbers: readonly RequestNumber[], which: 'one' | 'all'): readonly string[] => {
  const visible = numbers.filter(isVisible);
  const chosen = which === 'all' ? visible : visible.slice(0, 1);
  const hidden = numbers.filter((number) => !isVisible(number)).slice(0, 2);
  return chosen.concat(hidden).map(({ number }) => numberKey(number));
};

/** Tokens for machines are no numbers to show while a real one is known. */
export const isVisible = ({ place, system, number }: RequestNumber): boolean =>
  (place === 'subject' || place === 'body') &&
  system !== 'Help Scout' &&
  !(system === 'Zendesk' && place === 'body') &&
  !/^(?:MSG\d|ref:|thread::|CRM:)/i.test(number);

const keysOf = (message: Message, desk: DeskProfile | undefined, numbers: readonly string[]): ThreadKeys => {
  const { subject, replies } = normaliseSubject(message.subject);
  const plain = stripRequestNumbers(subject, { templates: desk?.requestNumberPatterns ?? [] }).toLowerCase();
  const says = /[\u3040-\u9fff]/.test(plain) ? plain.length >= 4 : /\S \S/.test(plain) && plain.length >= 8;
  const conversationId = message.conversationId ?? threadIndexRoot(message);
  return {
    messageId: message.internetMessageId,
    inReplyTo: message.inReplyTo,
    references: message.references,
    ...(conversationId === undefined ? {} : { conversationId }),
    ...(desk ? { numbers: numbers.map((number) => `${desk.id} ${number}`) } : {}),
    ...(desk && plain !== '' && message.date !== undefined
      ? {
          subject: {
            key: `${desk.id} ${plain}`,
            at: message.date,
            kind: replies > 0 ? ('reply' as const) : says ? ('own' as const) : ('none' as const),
          },
        }
      : {}),
  };
};

/** Thread-Index (MS-OXOMSG): the first 22 bytes name the conversation, each reply appends 5. */
const threadIndexRoot = ({ headers }: Message): string | undefined => {
  const value = (headers?.['thread-index']?.[0] ?? '').replace(/\s/g, '');
  return value.length >= 30 ? `ti ${value.slice(0, 29)}` : undefined;
};

const mergePattern = phrasePattern(mergePhrases);
const bounceSubject = phrasePattern(bounceSubjects);
const bounceFrom = new RegExp(bounceSenders, 'i');
