import type { FullMessage } from './graph-message';
import type { StoredMail } from './mail-store';

/**
 * `$filter` and `$search` of messages as Exchange understands them, as far as Askwell asks; `undefined` for what this
 * double cannot answer.
 */
export type MailTest = (mail: StoredMail) => boolean;

/** Parts between `or`, which does not count inside quotation marks. */
const inFilter = /(?: or |^)((?:'(?:[^']|'')*'|(?! or )[^'])+)/g;
const inSearch = /(?: OR |^)((?:"[^"]*"|(?! OR )[^"])+)/g;
const partsOf = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, part = '']) => part);

export const filterTest = (filter: string): MailTest | undefined => {
  const parts = partsOf(filter, inFilter).map(oneFilter);
  return parts.every((part) => part !== undefined) ? (mail) => parts.some((part) => part(mail)) : undefined;
};

const oneFilter = (filter: string): MailTest | undefined => {
  const [, same] = /^conversationId eq '((?:[^']|'')*)'$/.exec(filter) ?? [];
  if (same !== undefined) {
    const wanted = same.replace(/''/g, "'");
    return ({ message }) => message.conversationId === wanted;
  }
  const [, field, part] = /^contains\((subject|from\/emailAddress\/address),'((?:[^']|'')*)'\)$/.exec(filter) ?? [];
  if (field === undefined || part === undefined) return undefined;
  const wanted = part.replace(/''/g, "'").toLowerCase();
  const read = field === 'subject' ? subjectOf : senderOf;
  return ({ message }) => read(message).toLowerCase().includes(wanted);
};

/** Keyword Query Language: phrases, alone or of `participants`, with OR between them. */
export const searchTest = (search: string): MailTest | undefined => {
  const [, inner] = /^"((?:[^"\\]|\\["\\])*)"$/.exec(search) ?? [];
  if (inner === undefined) return undefined;
  const parts = partsOf(inner.replace(/\\(["\\])/g, '$1'), inSearch).map(onePhrase);
  return parts.every((part) => part !== undefined) ? (mail) => parts.some((part) => part(mail)) : undefined;
};

const onePhrase = (part: string): MailTest | undefined => {
  const [, property, phrase] = /^(participants:)?"([^"]+)"$/.exec(part) ?? [];
  if (phrase === undefined) return undefined;
  const wanted = wordsOf(phrase);
  const read = property === undefined ? textOf : peopleOf;
  return ({ message }) => wordsOf(read(message)).includes(wanted);
};

/** Found word by word, as an index does. */
const wordsOf = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

const subjectOf = ({ subject }: FullMessage): string => subject ?? '';
const senderOf = ({ from }: FullMessage): string => from?.emailAddress?.address ?? '';
const textOf = (message: FullMessage): string =>
  [senderOf(message), subjectOf(message), (message.body?.content ?? '').replace(/<[^<>]*>/g, ' ')].join(' | ');
const peopleOf = ({ from, toRecipients, ccRecipients }: FullMessage): string =>
  [from, ...(toRecipients ?? []), ...(ccRecipients ?? [])].map((person) => person?.emailAddress?.address).join(' | ');
