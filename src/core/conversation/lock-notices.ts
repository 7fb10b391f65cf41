import type { DeskProfile } from '../desks/desk-profile';
import { isTrustedSender } from '../desks/official';
import { fold, lowerCase } from '../language/fold';
import { lockLifted, lockNotice } from '../lexicon/lock-notices';
import type { Message } from '../mail/message';
import { normaliseSubject } from '../mail/normalise-subject';
import { addressKey } from './own-addresses';
import { authenticationOf, replyGoesElsewhere } from './trust';

/** More would be a mailbox, not a hint. */
const most = 3;

/**
 * The mails by which the desk told that an account was locked, newest first. Only from its own addresses or services and
 * not refused by the receiving system: a forged notice is how phishing begins. Answers to the user's own mails are none.
 */
export const lockNotices = (
  messages: readonly Message[],
  { desk, me }: { readonly desk: DeskProfile; readonly me: readonly string[] },
): readonly Message[] => {
  const own = new Set(me.map(addressKey));
  const mine = messages.filter(({ from }) => from && own.has(addressKey(from.address)));
  const conversations = new Set(mine.map(({ conversationId }) => conversationId).filter(Boolean));
  const subjects = new Set(mine.map(({ subject }) => normaliseSubject(subject).subject).filter((text) => text !== ''));
  const isNotice = ({ from, headers, subject, conversationId, inReplyTo, replyTo }: Message): boolean => {
    if (!from || !isTrustedSender(from.address, desk) || authenticationOf(headers, from.address) === 'failed')
      return false;
    if (replyGoesElsewhere({ from, ...(replyTo && { replyTo }) })) return false;
    const { subject: bare, replies } = normaliseSubject(subject);
    if (replies > 0 || inReplyTo !== undefined || (conversationId && conversations.has(conversationId))) return false;
    if ([...subjects].some((asked) => bare.indexOf(asked) >= 0)) return false;
    const text = fold(lowerCase(bare.slice(0, 300)));
    return lockNotice.test(text) && !lockLifted.test(text);
  };
  return messages
    .filter(isNotice)
    .sort((a, b) => (b.date ?? 0) - (a.date ?? 0))
    .slice(0, most);
};
