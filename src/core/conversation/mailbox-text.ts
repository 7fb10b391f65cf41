import { wroteWords } from '../lexicon/mail-headers';
import type { Address } from '../mail/address';
import { readHeaderDate } from './header-date';

const bare = /[^\s<>()[\]"',;:：；，“”]{1,64}@[^\s<>()[\]"',;:：；，“”]{1,253}/;
const around = /^[\s"'“”「」<([{,，、:：;；|*·]+|[\s"'“”「」<>()[\]{},，、:：;；|*·]+$/g;
const leads = /^(?:on|at|am|le|el|il giorno|il|em|den|op|w dniu|dnia|在|于|於)(?=[\s\d(（"]|$)/i;
const verbs = new RegExp(`(?:^|\\s)?(?:${wroteWords})\\s*$`, 'i');
const innerVerbs = new RegExp(`\\s(?:${wroteWords})(?=\\s)`, 'i');
/** Between the date and the name. */
const glue = /^(?:[\s,，、.)）]|于|於|de|da|a las|um|uhr|kl|г\.?|님|the)+(?=[\s,，"“<]|$)/i;

/** One mailbox as header blocks write it: `Name <a@b>`, `Name [mailto:a@b]`, `a@b`, `"Name"(a@b)`, or only a name. */
export const readMailbox = (text: string): Address | undefined => {
  const plain = text.slice(0, 600).trim();
  const found = bare.exec(plain.replace(/mailto:/gi, '       '));
  if (!found) {
    const name = plain.replace(around, '');
    return name === '' ? undefined : { name, address: '' };
  }
  const name = plain
    .slice(0, found.index)
    .replace(/mailto:/gi, '')
    .replace(around, '');
  return { name, address: found[0].replace(/[.>]+$/, '') };
};

/** A list of them, separated by semicolons (Outlook, QQ) or by commas outside quotation marks and brackets. */
export const readMailboxes = (text: string): readonly Address[] => {
  const pieces = /[;；]/.test(text) ? text.split(/[;；]/) : splitAtCommas(text);
  const mailboxes: Address[] = [];
  for (const piece of pieces.slice(0, 500)) {
    const mailbox = readMailbox(piece);
    if (mailbox) mailboxes.push(mailbox);
  }
  return mailboxes;
};

/** "Doe, John <j@x.example>": a comma parts mailboxes only when an address stands before it, or nowhere one does. */
const splitAtCommas = (text: string): readonly string[] => {
  const pieces: string[] = [];
  let current = '';
  for (const piece of text.split(/[,，]/)) {
    current = current === '' ? piece : `${current},${piece}`;
    if (bare.test(current)) {
      pieces.push(current);
      current = '';
    }
  }
  if (current.trim() !== '') pieces.push(current);
  return pieces;
};

/** The sender named in "On … X <a@b> wrote:", before or behind the date. */
export const readAttributionSender = (text: string): Address | undefined => {
  const spoken = text
    .replace(/[\s:：]+$/, '')
    .replace(verbs, '')
    .replace(innerVerbs, ' ');
  const address = bare.exec(spoken);
  const named = address ? spoken.slice(0, address.index) : spoken;
  const date = readHeaderDate(named, { timeZone: 'UTC' });
  const behind = date ? named.slice(date.end).replace(glue, '').replace(around, '') : '';
  const before = (date ? named.slice(0, date.start) : named)
    .replace(/^[\s>]+/, '')
    .replace(leads, '')
    .replace(around, '');
  const name = behind !== '' ? behind : date && (/[,，、]/.test(before) || isWeekday(before)) ? '' : before;
  if (!address && name === '') return undefined;
  return { name, address: address ? address[0].replace(/[.>]+$/, '') : '' };
};

/** What is left before a date: "Fri", "пт", "周五". */
const isWeekday = (text: string): boolean =>
  text.length <= 10 && /^\S{1,10}\.?$/.test(text) && !/^[A-Z][a-z]+ [A-Z]/.test(text);
