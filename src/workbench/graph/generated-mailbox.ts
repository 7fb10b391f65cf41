import type { Recipient } from '@microsoft/microsoft-graph-types';
import type { FullMessage } from './graph-message';
import { noTime } from './graph-message';
import type { DoubleFolder } from './mail-store';

export const doubleFolders: readonly DoubleFolder[] = [
  { id: 'f-inbox', wellKnown: 'inbox' },
  { id: 'f-sent', wellKnown: 'sentitems' },
  { id: 'f-archive', wellKnown: 'archive' },
  { id: 'f-drafts', wellKnown: 'drafts' },
  { id: 'f-deleted', wellKnown: 'deleteditems' },
  { id: 'f-junk', wellKnown: 'junkemail' },
  { id: 'f-outbox', wellKnown: 'outbox' },
  { id: 'f-projects', parent: 'f-inbox' },
  { id: 'f-old-junk', parent: 'f-junk' },
];

export interface GeneratedMail {
  readonly id: string;
  readonly folder: string;
  readonly message: FullMessage;
}

/**
 * A mailbox of any size, the same every time: a request of four mails with the desk among every `noise` others, and the odd
 * mails real mailboxes have (no sender, no dates, 400 recipients, HTML only, an empty subject).
 */
export const generatedMailbox = (
  count: number,
  { user, desk, noise = 20 }: { readonly user: string; readonly desk: string; readonly noise?: number },
): readonly GeneratedMail[] => {
  const mails: GeneratedMail[] = [];
  const start = Date.UTC(2025, 0, 6, 8);
  const add = (folder: string, change: Partial<FullMessage>) => {
    const n = mails.length;
    mails.push({ id: `AAkALg${n}=`, folder, message: { ...plain(n, start + n * 600_000, user), ...change } });
  };
  const by = (address: string, name = '') => ({ from: person(address, name), sender: person(address, name) });
  for (let request = 1; mails.length < count; request += 1) {
    const number = `#${480_000 + request}`;
    const thread = { conversationId: `AAQkconv_${request}-=` };
    const text = (content: string) => ({ body: { contentType: 'html' as const, content: `<p>${content}</p>` } });
    const subject = `Payment failed (order ${request})`;
    const deskMail = { ...thread, ...by(desk, 'Support'), toRecipients: [person(user)] };
    add('f-sent', {
      ...thread,
      ...by(user),
      toRecipients: [person(desk)],
      subject,
      ...text('My payment failed yesterday at 10:00.'),
    });
    add('f-inbox', {
      ...deskMail,
      subject: `[Request ${number}] ${subject}`,
      ...text(`We have received your request ${number}. We answer within 48 hours.`),
      internetMessageHeaders: [{ name: 'Auto-Submitted', value: 'auto-replied' }],
    });
    add(request % 3 === 0 ? 'f-archive' : 'f-inbox', {
      ...deskMail,
      subject: `Re: [Request ${number}] ${subject}`,
      ...text('We have passed this on to our technicians.'),
    });
    if (request % 2 === 0) {
      add('f-projects', {
        ...deskMail,
        subject: `Re: [Request ${number}] ${subject}`,
        ...text('The payment went through. Is it fine now?'),
      });
    }
    for (let other = 0; other < noise && mails.length < count; other += 1)
      add(other % 5 === 0 ? 'f-sent' : 'f-inbox', odd(other, user));
  }
  return mails.slice(0, count);
};

const odd = (n: number, user: string): Partial<FullMessage> => {
  if (n === 3) return { from: null, sender: null, subject: '' };
  if (n === 5) return { toRecipients: Array.from({ length: 400 }, (_, at) => person(`member${at}@club.example`)) };
  if (n === 7) return { isDraft: true, sentDateTime: noTime, receivedDateTime: noTime, from: null, sender: null };
  if (n === 9) return { body: { contentType: 'html', content: '<div><br></div>' }, internetMessageId: null };
  return n % 5 === 0 ? { from: person(user), sender: person(user), toRecipients: [person('friend@home.example')] } : {};
};

const plain = (n: number, time: number, user: string): FullMessage => {
  const written = `${new Date(time).toISOString().slice(0, 19)}Z`;
  const from = person(`news${n % 40}@shop${n % 7}.example`, `Shop ${n % 7}`);
  return {
    conversationId: `AAQkother${n}=`,
    internetMessageId: `<${n}@generated.example>`,
    subject: `Offer ${n}`,
    from,
    sender: from,
    replyTo: [],
    toRecipients: [person(user)],
    ccRecipients: [],
    sentDateTime: written,
    receivedDateTime: written,
    isDraft: false,
    isRead: true,
    body: { contentType: 'text', content: `Text ${n}` },
    internetMessageHeaders: [],
  };
};

const person = (address: string, name = ''): Recipient => ({ emailAddress: { name, address } });
