import type { Message } from '../../core/mail/message';

/**
 * One id a thread, made from the first message it names; the add-in must not look inside. As Outlook gives it, with the
 * signs that Graph writes otherwise.
 */
export const conversationIdOf = ({
  references,
  inReplyTo,
  internetMessageId,
}: Pick<Message, 'references' | 'inReplyTo' | 'internetMessageId'>): string => {
  let hash = 5381;
  for (const char of references?.[0] ?? inReplyTo ?? internetMessageId ?? 'none')
    hash = (hash * 33 + (char.codePointAt(0) ?? 0)) % 4294967291;
  return `AAQkAGI/${hash.toString(36)}+s=`;
};
