import { classifyMail } from '../../src/core/conversation/classify-mail';
import { readMessageText } from '../../src/core/conversation/message-text';
import type { Headers, Message } from '../../src/core/mail/message';

/** What the core takes a desk's mail for. */
export const kindOfMail = (
  subject: string,
  text: string,
  headers: Headers = {},
  from = 'support@desk.example',
): string => {
  const message: Message = {
    source: 'file',
    from: { name: '', address: from },
    to: [{ name: '', address: 'li@user.example' }],
    cc: [],
    subject,
    body: { format: 'text', content: text },
    headers,
  };
  const kind = classifyMail(message, readMessageText(message));
  return kind.automatic ?? (kind.holding ? 'holding' : kind.asks ? 'asks' : 'answer');
};
