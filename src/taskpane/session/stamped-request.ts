import type { Request } from '../../core/conversation/request';
import type { Message } from '../../core/mail/message';
import type { SentRecord } from '../../host/shared-memory';

/** A Sent copy as the send event stamped it: used where the addresses alone do not tell that it went to a desk. */
export const stampedRequest = (message: Message, { desk, number, at }: SentRecord): Request => {
  const date = message.date ?? at;
  return {
    key: message.internetMessageId ?? message.itemId ?? `sent ${at}`,
    deskId: desk,
    numbers: number === undefined ? [] : [number],
    subject: message.subject,
    messages: [
      {
        message: { ...message, date },
        index: 0,
        role: 'outgoing',
        holding: false,
        closingThanks: false,
        asks: false,
        closes: false,
        reopens: false,
      },
    ],
    turns: [{ who: 'me', index: 0, at: date }],
    closed: false,
    settled: false,
    sources: [message.source],
  };
};

/** The number the user wrote or answered under; what the desk's own mails name stays first. */
export const withStampedNumber = (request: Request, number: string | undefined): Request =>
  number === undefined || request.numbers.includes(number)
    ? request
    : { ...request, numbers: [...request.numbers, number] };
