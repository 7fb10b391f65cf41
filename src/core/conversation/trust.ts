import { hostOf } from '../desks/host-name';
import { registrableDomain } from '../desks/registrable-domain';
import type { Headers, Message } from '../mail/message';

/** `cannot-tell`: no verdict of the receiving system; never a reason to warn. */
export type Authentication = 'passed' | 'failed' | 'cannot-tell';

/**
 * Whether the receiving system believes the sender (RFC 8601). Only the topmost Authentication-Results counts: it was
 * added last, by the system that received the mail; those below may have been written by the sender. DMARC decides; without
 * it SPF and DKIM count for the From domain only, since a pass for another domain says nothing about this sender.
 */
export const authenticationOf = (headers: Headers | undefined, from: string): Authentication => {
  const top = headers?.['authentication-results']?.[0];
  if (top === undefined) return 'cannot-tell';
  const results = withoutComments(top.slice(0, 4000)).split(';').slice(1);
  // Microsoft writes no authserv-id, so the first part may be a result already.
  const all = [withoutComments(top.slice(0, 4000)).split(';')[0] ?? '', ...results].map((part) => part.trim());
  const dmarc = verdict(all, 'dmarc');
  if (dmarc === 'fail' || verdict(all, 'compauth') === 'fail') return 'failed';
  if (dmarc === 'pass') return 'passed';
  const domain = registrableDomain(hostOf(from));
  const aligned = (method: string, property: RegExp): string | undefined => {
    const part = all.filter((text) => text.indexOf(`${method}=`) === 0);
    const own = part.filter((text) => domainIn(text, property) === domain);
    const passed = own.find((text) => /^\w+=pass/.test(text));
    return methodResult(passed ?? own[0]);
  };
  const dkim = aligned('dkim', /header\.(?:d|i)=@?([^\s;]+)/);
  const spf = aligned('spf', /smtp\.(?:mailfrom|helo)=([^\s;]+)/);
  if (dkim === 'pass' || spf === 'pass') return 'passed';
  return dkim === 'fail' || (spf === 'fail' && dkim === undefined) ? 'failed' : 'cannot-tell';
};

/** Answers would go to another organisation than the one that wrote: compared by registrable domain. */
export const replyGoesElsewhere = ({ from, replyTo }: Pick<Message, 'from' | 'replyTo'>): boolean => {
  const own = from && registrableDomain(hostOf(from.address));
  if (own === undefined) return false;
  return (replyTo ?? []).some(({ address }) => {
    const other = registrableDomain(hostOf(address));
    return other !== undefined && other !== own;
  });
};

const verdict = (parts: readonly string[], method: string): string | undefined =>
  methodResult(parts.find((part) => part.toLowerCase().indexOf(`${method}=`) === 0));

const methodResult = (part: string | undefined): string | undefined =>
  /^\w+=(\w+)/.exec(part ?? '')?.[1]?.toLowerCase();

const domainIn = (part: string, property: RegExp): string | undefined => {
  const value = property.exec(part)?.[1]?.replace(/^["<]|[">]$/g, '');
  if (value === undefined) return undefined;
  return registrableDomain(value.indexOf('@') >= 0 ? hostOf(value) : value.toLowerCase());
};

const withoutComments = (text: string): string => text.replace(/\([^()]{0,400}\)/g, ' ').toLowerCase();
