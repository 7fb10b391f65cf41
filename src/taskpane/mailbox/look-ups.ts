import type { Request } from '../../core/conversation/request';
import { placesOf } from '../../core/desks/official';
import type { DeskProfile } from '../../core/desks/desk-profile';
import type { Message } from '../../core/mail/message';
import type { Mailbox } from '../../host/mailbox';

/** Questions about the mailbox that do not wait for its reading. */
export interface LookUps {
  /** Asks for the rest of this request, each question once a pane; another request, or none, gives up what is under way. */
  follow(request: Request | undefined): void;
  /** Asks for the newest conversations with desks that were not known before. */
  meet(desks: readonly DeskProfile[]): Promise<void>;
  /** Gives up everything and forgets what was asked; resolves when nothing is on its way any more. */
  stop(): Promise<void>;
}

/** The newest conversations of a request, and its best numbers: more would be a mailing list. */
const mostConversations = 10;
const mostNumbers = 3;

export const createLookUps = (deps: {
  readonly mailbox: Pick<Mailbox, 'conversation' | 'withDesk' | 'search'>;
  readonly desks: () => readonly DeskProfile[];
  readonly maskSubject: (subject: string) => string;
  /** Mails that are kept from now on. */
  readonly onFound: (mails: readonly Message[]) => Promise<void>;
  /** Key of the request whose rest could not be looked for; `undefined` once one could. */
  readonly onTrouble: (key: string | undefined) => void;
}): LookUps => {
  const { mailbox, desks, maskSubject, onFound, onTrouble } = deps;
  const asked = new Set<string>();
  const running = new Set<Promise<unknown>>();
  let shown: { readonly key: string; readonly stop: AbortController } | undefined;
  let meeting = new AbortController();
  let toldFor: string | undefined;

  /** A question without its whole answer is asked again the next time. */
  const once = async (question: string, signal: AbortSignal, ask: () => Promise<void>): Promise<void> => {
    if (asked.has(question)) return;
    asked.add(question);
    const giveUp = () => asked.delete(question);
    signal.addEventListener('abort', giveUp, { once: true });
    try {
      await ask();
    } catch (error) {
      giveUp();
      throw error;
    } finally {
      signal.removeEventListener('abort', giveUp);
    }
  };

  /** Takes in what is found. Rejects when something was not answered, after the rest was. */
  const finding = async (signal: AbortSignal, ask: (bring: Bring) => readonly Promise<void>[]): Promise<void> => {
    const found: Message[] = [];
    const bring: Bring = (ids) =>
      all(
        ids.map((id) =>
          once(`c ${id}`, signal, async () => {
            found.push(...(await mailbox.conversation(id, { maskSubject, signal })));
          }),
        ),
      );
    try {
      await all(ask(bring));
    } finally {
      if (found.length > 0) await onFound(found);
    }
  };

  const run = async <T>(work: Promise<T>): Promise<T> => {
    running.add(work);
    try {
      return await work;
    } finally {
      running.delete(work);
    }
  };

  const lookFor = async ({ key, deskId, numbers, messages }: Request, signal: AbortSignal): Promise<void> => {
    const desk = desks().find(({ id }) => id === deskId);
    if (!desk) return;
    const known = new Set(messages.map(({ message }) => message.conversationId ?? '').filter((id) => id !== ''));
    const isAnswered = await finding(signal, (bring) => [
      bring([...known].slice(-mostConversations)),
      ...numbers
        .slice(0, mostNumbers)
        .map((number) =>
          once(`n ${desk.id} ${number}`, signal, async () => bring(await mailbox.search(number, desk, { signal }))),
        ),
    ]).then(
      () => true,
      () => false,
    );
    if (signal.aborted) return;
    // Offline, every mail would say the same.
    toldFor = isAnswered ? undefined : (toldFor ?? key);
    onTrouble(toldFor === key ? key : undefined);
  };

  return {
    follow: (request) => {
      if (request?.key !== shown?.key) {
        shown?.stop.abort(new Error('another mail is open'));
        shown = request && { key: request.key, stop: new AbortController() };
      }
      if (request && shown) void run(lookFor(request, shown.stop.signal));
    },
    meet: async (fresh) => {
      const { signal } = meeting;
      const known = fresh.filter((desk) => placesOf(desk).length > 0);
      const work = finding(signal, (bring) =>
        known.map(async (desk) => bring(await mailbox.withDesk(desk, { signal }))),
      );
      // What fails here the reading of the folders brings.
      await run(work).catch(() => undefined);
    },
    stop: async () => {
      shown?.stop.abort(new Error('stopped'));
      shown = undefined;
      meeting.abort(new Error('stopped'));
      await Promise.allSettled([...running]);
      meeting = new AbortController();
      asked.clear();
      toldFor = undefined;
      onTrouble(undefined);
    },
  };
};

/** Brings the mails of these conversations. */
type Bring = (conversations: readonly string[]) => Promise<void>;

/** All of it, whatever fails; then what failed first. */
const all = async (work: readonly Promise<void>[]): Promise<void> => {
  const failed = (await Promise.allSettled(work)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
};
