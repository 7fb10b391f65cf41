import type { DeskProfile } from '../desks/desk-profile';
import { hostOf, localPartOf } from '../desks/host-name';
import { deskServiceDomains, freeMailDomains } from '../desks/mail-services';
import { brandLabel, registrableDomain } from '../desks/registrable-domain';
import type { Message } from '../mail/message';
import { normaliseSubject } from '../mail/normalise-subject';
import { readRequestNumbers } from '../request-number/read-numbers';
import { automaticHeaders } from './automatic-headers';
import { addressKey } from './own-addresses';
import { quotedMessages } from './quoted-history';
import { authenticationOf } from './trust';

export interface InferOptions {
  /** `only`: the mails are one conversation with a desk, whoever looks least unlike one is it. */
  readonly mode: 'archive' | 'only';
  /** What a desk nobody described promises. */
  readonly base: DeskProfile;
}

/**
 * The desks in an archive nobody described: organisations the user wrote to that answer like a help desk (numbers,
 * acknowledgements, a support address). Only whom the user wrote to first can be one, as their mail or its quotation in the
 * answer tells; a quotation alone, which anybody can forge, is not enough.
 */
export const inferDesks = (
  messages: readonly Message[],
  me: readonly string[],
  { mode, base }: InferOptions,
): readonly DeskProfile[] => {
  const own = new Set(me.map(addressKey));
  const isMine = (address: string): boolean => own.has(addressKey(address));
  const sides = new Map<string, Side>();
  messages.forEach((message) => {
    if (!message.from || !isMine(message.from.address)) return;
    message.to.concat(message.cc).forEach(({ address }) => {
      if (address === '' || isMine(address)) return;
      const key = sideOf(address);
      const side = sides.get(key) ?? { key, score: 0, mails: 0, services: new Set<string>() };
      side.mails += 1;
      side.score += deskLocal.test(localPartOf(address)) ? 3 : 0;
      sides.set(key, side);
    });
  });
  const strangers = new Map<string, Side>();
  const asked = new Set<Side>();
  const ids = new Set(messages.filter(({ from }) => from && isMine(from.address)).map((one) => one.internetMessageId));
  messages.forEach((message) => {
    const address = message.from?.address ?? '';
    if (address === '' || isMine(address)) return;
    const direct = sides.get(sideOf(address));
    const viaService = direct ? undefined : serviceSide(message, address, sides, ids);
    const quotesMe = !direct && !viaService && quotes(message, isMine);
    const side = direct ?? viaService ?? (mode === 'only' || quotesMe ? stranger(address, strangers) : undefined);
    if (!side) return;
    // Once: a friend who quotes the user in every answer is no desk for it.
    if (quotesMe && !asked.has(side)) {
      asked.add(side);
      side.score += 2;
    }
    if (viaService) side.services.add(hostOf(address));
    side.score +=
      looksLikeDesk(message) +
      (deskLocal.test(localPartOf(address)) || deskName.test(message.from?.name ?? '') ? 1 : 0);
  });
  const found: Side[] = [];
  // One answer alone, its question not among the mails: whoever wrote it is the desk.
  (sides.size > 0 ? sides : strangers).forEach((side) => found.push(side));
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

const stranger = (address: string, strangers: Map<string, Side>): Side => {
  const key = sideOf(address);
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

/** An organisation is its registrable domain; at free mail and shared desk services, the address or host itself. */
const sideOf = (address: string): string => {
  const host = hostOf(address);
  const domain = registrableDomain(host) ?? host;
  if (freeMailDomains.has(domain) || freeMailDomains.has(host)) return addressKey(address);
  return deskServiceDomains.has(domain) ? host : domain;
};

/** `acme.zendesk.com` answers for acme.com; another service only when it answers a mail of the user. */
const serviceSide = (
  message: Message,
  address: string,
  sides: Map<string, Side>,
  ids: ReadonlySet<string | undefined>,
): Side | undefined => {
  const host = hostOf(address);
  if (!deskServiceDomains.has(registrableDomain(host) ?? host)) return undefined;
  const answers = (message.references ?? []).concat(message.inReplyTo ?? []).some((id) => ids.has(id));
  if (!answers) return undefined;
  const labels = host.split('.');
  let found: Side | undefined;
  sides.forEach((side) => {
    if (!found && labels.indexOf(brandLabel(side.key) ?? '') >= 0) found = side;
  });
  return found;
};

const looksLikeDesk = (message: Message): number => {
  const { certain, likely } = automaticHeaders(message);
  const best = readRequestNumbers({ subject: message.subject, headers: message.headers ?? {} })[0];
  return (best && best.score >= 60 ? 2 : 0) + (certain ? 1 : likely ? 1 : 0);
};

const deskLocal =
  /^(?:[\w.-]{0,20}[._-])?(?:support|help|helpdesk|helpme|servicedesk|service|services|customer[._-]?(?:service|care|support)|care|contact|cs|kefu|fuwu|ticket|tickets|billing|complaints?|disputes?|security|feedback|info|hilfe|soporte|assistance|case|cases|request|requests|claims?)(?:[._+-].{0,40})?$/i;
const deskName =
  /support|help ?desk|customer (?:service|care|support)|service (?:desk|team|cent)|客服|客户服务|客戶服務|服务中心|支持|技术支持|售后/i;
