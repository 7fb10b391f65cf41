import type { Headers, Message } from '../../core/mail/message';

/**
 * What may be kept of a mail: no body, no attachments, the subject without secrets, and of the headers only those that
 * tell automatic mails, forged senders and request numbers (design.md §5).
 */
export const bareMail = (message: Message, maskSubject: (subject: string) => string): Message => {
  const { body: _body, attachments: _attachments, headers, ...rest } = message;
  return { ...rest, subject: maskSubject(message.subject), ...(headers && { headers: telling(headers) }) };
};

/** Names read by core/conversation (automatic-headers, trust, read-mail) and core/request-number. */
const tellingName =
  /^(?:authentication-results|auto-submitted|precedence|x-precedence|x-auto[a-z-]{1,40}|x-mail-autoreply|x-vacation|feedback-id|list-(?:id|unsubscribe|help|post)|return-path|thread-index|content-type|x-failed-recipients|(?:x-)?[a-z]{1,20}-(?:ticket|issue|case|request)[a-z-]{0,20}|x-(?:otrs|zammad|redmine|bugzilla)[a-z-]{0,30})$/;
const longest = 400;

const telling = (headers: Headers): Headers => {
  const kept: Record<string, readonly string[]> = {};
  for (const name of Object.keys(headers)) {
    if (!tellingName.test(name)) continue;
    // Only the topmost Authentication-Results counts; a list's unsubscribe address is personal, its presence is enough.
    const values = (headers[name] ?? []).slice(0, 1);
    kept[name] = name.startsWith('list-') ? [''] : values.map((value) => value.slice(0, longest));
  }
  return kept;
};
