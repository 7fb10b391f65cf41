import type { DeskProfile } from '../desks/desk-profile';
import { hostOf, localPartOf } from '../desks/host-name';
import { deskServiceDomains, freeMailDomains } from '../desks/mail-services';
import { brandLabel, registrableDomain } from '../desks/registrable-domain';
import type { Message } from '../mail/message';
import { normaliseSubject } from '../mail/normalise-subject';
import { numberKey } from '../request-number/number';
import { readRequestNumbers } from '../request-number/read-numbers';
import { automaticHeaders } from './automatic-headers';
import { addressKey, isDeskAddress } from './own-addresses';
import { quotedMessages } from './quoted-history';
import { authenticationOf } from './trust';

export interface InferOptions {
  /** `only`: the mails are one conversation with a desk, whoever looks least unlike one is it. */
  readonly mode: 'archive' | 'only';
  /** What a desk nobody described promises. */
  readonly base: DeskProfile;
  /** Desks somebody described: their mails make no other desk. */
  readonly known?: readonly DeskProfile[];
}

/**
 * The desks in an archive nobody described: organisations the user wrote to that answer like a help desk (numbers,
 * acknowledgements, a support address). Only whom the user wrote to first can be one, as their mail or its quotation in the
 * answer tells; a quotation alone, which anybody can forge, is not enough.
 */
export const inferDesks = (
  messages: readonly Message[],
  me: readonly string[],
  { mode, base, known = [] }: InferOptions,
): readonly DeskProfile[] => {
  const own = new Set(me.map(addressKey));
  const isMine = (address: string): boolean => own.has(addressKey(address));
  const isPassed = (address: string): boolean =>
    address === '' || isMine(address) || known.some((desk) => isDeskAddress(address, desk));
  const sideOf = sidesFor(me);
  const sides = new Map<string, Side>();
  /** Whom each mail of the user went to. */
  const sent = new Map<string | undefined, readonly Side[]>();
  messages.forEach((message) => {
    if (!message.from || !isMine(message.from.address)) return;
    const asked: Side[] = [];
    message.to.concat(message.cc).forEach(({ address }) => {
      if (isPassed(address)) return;
      const key = sideOf(address);
      const side = sides.get(key) ?? { key, score: 0, mails: 0, services: new Set<string>() };
      side.mails += 1;
      side.score += isDeskBox(address) ? 3 : 0;
      sides.set(key, side);
      asked.push(side);
    });
    if (message.internetMessageId !== undefined) sent.set(message.internetMessageId, asked);
  });
  const named = firstToName(messages, sideOf, isMine);
  const looksLikeDesk = (message: Message): number => deskSigns(message, named);
  joinAnswering(messages, sides, sent, sideOf, looksLikeDesk);
  const strangers = new Map<string, Side>();
  const asked = new Set<Side>();
  messages.forEach((message) => {
    const address = message.from?.address ?? '';
    if (isPassed(address)) return;
    const direct = sides.get(sideOf(address));
    const viaService = direct ? undefined : serviceSide(message, address, sides, sent);
    const quotesMe = !direct && !viaService && quotes(message, isMine);
    const side =
      direct ?? viaService ?? (mode === 'only' || quotesMe ? stranger(sideOf(address), strangers) : undefined);
    if (!side) return;
    // Once: a friend who quotes the user in every answer is no desk for it.
    if (quotesMe && !asked.has(side)) {
      asked.add(side);
      side.score += 2;
    }
    if (viaService) side.services.add(hostOf(address));
    side.score += looksLikeDesk(message) + (isDeskBox(address) || deskName.test(message.from?.name ?? '') ? 1 : 0);
  });
  const found: Side[] = [];
  // One answer alone, its question not among the mails: whoever wrote it is the desk.
  new Set((sides.size > 0 ? sides : strangers).values()).forEach((side) => found.push(side));
  if (sides.size > 0) asked.forEach((side) => found.push(side));
  found.sort((a, b) => b.score - a.score || b.mails - a.mails);
  const best = found[0];
  const likely = found.filter(({ score }) => score >= 3);
  const desks = likely.length > 0 || mode === 'archive' || !best ? likely : [best];
  return desks.map(({ key, services }) => {
    const isAddress = key.indexOf('@') >= 0;
    const hosts: string[] = [];
    services.forEach((host) => hosts.push(host));
    return {
      ...base,
      id:
        key
          .replace(/[^a-z0-9]+/gi, '-')
          .replace(/^-+|-+$/g, '')
          .slice(0, 64)
          .toLowerCase() || 'desk',
      name: { en: key, 'zh-CN': key },
      officialDomains: isAddress ? [] : [key],
      officialAddresses: isAddress ? [key] : [],
      mailServiceDomains: hosts,
    };
  });
};

/** An answer that shows the mail of the user it answers. */
const quotes = (message: Message, isMine: (address: string) => boolean): boolean => {
  const isReply = message.inReplyTo !== undefined || normaliseSubject(message.subject).replies > 0;
  if (!isReply || authenticationOf(message.headers, message.from?.address ?? '') === 'failed') return false;
  return quotedMessages(message, {}).some(({ from }) => from !== undefined && isMine(from.address));
};

const stranger = (key: string, strangers: Map<string, Side>): Side => {
  const side = strangers.get(key) ?? { key, score: 0, mails: 0, services: new Set<string>() };
  side.mails += 1;
  strangers.set(key, side);
  return side;
};

interface Side {
  readonly key: string;
  score: number;
  mails: number;
  /** Hosts of desk services that answer for it. */
  readonly services: Set<string>;
}

/**
 * An organisation is its registrable domain; at free mail and shared desk services, the address or host itself. At the
 * user's own organisation everybody else is a colleague: there a desk is its own host or its one address.
 */
const sidesFor = (me: readonly string[]): ((address: string) => string) => {
  const ownHosts = new Set(me.map((address) => hostOf(address.toLowerCase())));
  const ownDomains = new Set([...ownHosts].map((host) => registrableDomain(host) ?? host));
  return (address) => {
    const host = hostOf(address.toLowerCase());
    const domain = registrableDomain(host) ?? host;
    if (freeMailDomains.has(domain) || freeMailDomains.has(host) || ownHosts.has(host)) return addressKey(address);
    return deskServiceDomains.has(domain) || ownDomains.has(domain) ? host : domain;
  };
};

/**
 * A desk may answer from another organisation's domain than it is asked at: `helpdesk@acme.example` is asked, the ticket
 * system at `rt.acme-it.example` answers that very mail with a number of its own. Those are one desk.
 */
const joinAnswering = (
  messages: readonly Message[],
  sides: Map<string, Side>,
  sent: ReadonlyMap<string | undefined, readonly Side[]>,
  sideOf: (address: string) => string,
  looksLikeDesk: (message: Message) => number,
): void => {
  messages.forEach((message) => {
    const address = message.from?.address ?? '';
    const answered = [message.inReplyTo, ...(message.references ?? []).slice().reverse()];
    const asked = sent.get(answered.find((id) => id !== undefined && sent.has(id))) ?? [];
    if (address === '' || asked.length === 0 || looksLikeDesk(message) < 2) return;
    const desks = new Set(asked.filter(({ score }) => score >= 3));
    const side = asked.find((one) => desks.has(one));
    const key = sideOf(address);
    // Copies went to lists and colleagues; whoever was written to answers for itself.
    if (!side || desks.size > 1 || key.indexOf('@') >= 0 || asked.some((one) => one.key === key)) return;
    if (authenticationOf(message.headers, address) === 'failed') return;
    side.services.add(hostOf(address));
    const other = sides.get(key);
    if (!other) return;
    side.score += other.score;
    side.mails += other.mails;
    sides.set(key, side);
  });
};

/** `acme.zendesk.com` answers for acme.com; another service only when it answers a mail of the user. */
const serviceSide = (
  message: Message,
  address: string,
  sides: Map<string, Side>,
  sent: ReadonlyMap<string | undefined, readonly Side[]>,
): Side | undefined => {
  const host = hostOf(address);
  if (!deskServiceDomains.has(registrableDomain(host) ?? host)) return undefined;
  const answers = (message.references ?? []).concat(message.inReplyTo ?? []).some((id) => sent.has(id));
  if (!answers) return undefined;
  const labels = host.split('.');
  let found: Side | undefined;
  sides.forEach((side) => {
    if (!found && labels.indexOf(brandLabel(side.key) ?? '') >= 0) found = side;
  });
  return found;
};

const deskSigns = (message: Message, named: ReadonlySet<Message>): number => {
  const { certain, likely } = automaticHeaders(message);
  return (named.has(message) ? 2 : 0) + (certain || likely ? 1 : 0);
};

/** Mails with a number from the side that named it first: a colleague who answers "Re: [desk #4821]" to all only repeats it. */
const firstToName = (
  messages: readonly Message[],
  sideOf: (address: string) => string,
  isMine: (address: string) => boolean,
): ReadonlySet<Message> => {
  const first = new Map<string, { readonly side: string; readonly at: number }>();
  const naming: { readonly message: Message; readonly number: string; readonly side: string }[] = [];
  messages.forEach((message) => {
    const address = message.from?.address ?? '';
    const number = address === '' || isMine(address) ? undefined : clearNumber(message);
    if (number === undefined) return;
    const side = sideOf(address);
    naming.push({ message, number, side });
    const at = message.date ?? Infinity;
    const known = first.get(number);
    if (!known || at < known.at) first.set(number, { side, at });
  });
  return new Set(naming.filter(({ number, side }) => first.get(number)?.side === side).map(({ message }) => message));
};

const clearNumber = ({ subject, headers = {} }: Message): string | undefined => {
  const best = readRequestNumbers({ subject, headers })[0];
  return best && best.score >= 60 ? numberKey(best.number) : undefined;
};

const deskLocal =
  /^(?:[\w.-]{0,20}[._-])?(?:support|help|helpdesk|helpme|servicedesk|service|services|customer[._-]?(?:service|care|support)|care|contact|cs|kefu|fuwu|ticket|tickets|billing|complaints?|disputes?|security|feedback|info|hilfe|soporte|assistance|case|cases|request|requests|claims?)(?:[._+-].{0,40})?$/i;
/** `bugs.acme.example`, `rt.acme.example`: the host says what it is for. */
const deskHost =
  /^(?:support|help|helpdesk|service-?desk|services?|tickets?|bugs|bugzilla|rt|otrs|care|kefu|desk|cases?|issues?)\./i;
const isDeskBox = (address: string): boolean => deskLocal.test(localPartOf(address)) || deskHost.test(hostOf(address));
const deskName =
  /support|help ?desk|customer (?:service|care|support)|service (?:desk|team|cent)|客服|客户服务|客戶服務|服务中心|支持|技术支持|售后/i;
