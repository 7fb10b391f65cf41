import type { Steps } from '../../core/conversation/steps';
import type { Message } from '../../core/mail/message';

/**
 * The database gives new objects at every reading. Gives back the ones of before for mails that are as they were, so that
 * what was read of them need not be read again. A mail a step.
 */
export const keptMails = (): ((mails: readonly Message[]) => Steps<readonly Message[]>) => {
  let kept: ReadonlyMap<string, { readonly text: string; readonly mail: Message }> = new Map();
  return function* (mails) {
    const next = new Map<string, { readonly text: string; readonly mail: Message }>();
    const same: Message[] = [];
    for (const mail of mails) {
      const id = mail.itemId ?? mail.internetMessageId ?? '';
      const text = JSON.stringify(mail);
      const before = kept.get(id);
      const entry = before?.text === text ? before : { text, mail };
      next.set(id, entry);
      same.push(entry.mail);
      yield;
    }
    kept = next;
    return same;
  };
};
