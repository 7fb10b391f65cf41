import type { Message as GraphMessage } from '@microsoft/microsoft-graph-types';
import { MailboxError, type Mailbox, type MailboxMark, type MailboxReading, type MailCache } from '../mailbox';
import type { OpenPage } from '../open-page';
import { createGraphClient, takeTurns, type GraphClient, type GraphPage, type Turn } from './graph-client';
import type { GraphConfig } from './graph-config';
import { mailFolders, type FolderToRead } from './mail-folders';
import { conversationsAbout, conversationsWith, keepConversation } from './questions';
import { createSignIn, type SignIn } from './sign-in';
import { syncMailbox, type MailboxReader } from './sync-mailbox';

/** Mails looked at to learn whose mailbox it is. */
const ownMails = 5;

/** Microsoft Graph behind the mailbox port. `userAddress`: the mailbox that Outlook shows. */
export const connectGraph = (deps: {
  readonly config: GraphConfig;
  readonly userAddress: string;
  readonly cache: MailCache;
  readonly openPage: OpenPage;
  readonly signIn?: SignIn;
  readonly fetch?: typeof fetch;
}): Mailbox => {
  const { config, cache, userAddress, openPage } = deps;
  const signIn = deps.signIn ?? createSignIn({ config, loginHint: userAddress, openPage });
  let reading: MailboxReading = 'envelopes';
  const { next, patient } = takeTurns();
  const clientOf = (turn: Turn) =>
    createGraphClient({
      graphHost: config.graphHost,
      token: () => signIn.token(reading),
      turn,
      ...(deps.fetch && { fetch: deps.fetch }),
    });
  const client = clientOf(next);
  const patientClient = clientOf(patient);
  const known = async (): Promise<MailboxMark> => {
    const mark = await cache.mark();
    if (!mark) throw new MailboxError('signed-out', 'mailbox.read');
    reading = mark.reading;
    return mark;
  };
  let folders: Promise<readonly FolderToRead[]> | undefined;
  const readFolders = async (signal?: AbortSignal): Promise<readonly FolderToRead[]> => {
    const read = await mailFolders(patientClient, signal);
    folders = Promise.resolve(read);
    return read;
  };
  /** For questions between two readings; not given up with the question, since others wait for it, too. */
  const knownFolders = (): Promise<readonly FolderToRead[]> =>
    (folders ??= mailFolders(client).catch((error: unknown) => {
      folders = undefined;
      throw error;
    }));
  const asking = async (): Promise<MailboxReader> => ({ client, cache, mark: await known(), folders: knownFolders });

  return {
    signIn: async (wanted) => {
      const before = await cache.mark();
      await signIn.interactive(wanted);
      reading = wanted;
      if (!(await ownsMailbox(client, signIn.names(), userAddress))) {
        await signIn.signOut();
        throw new MailboxError('wrong-account', 'mailbox.signIn');
      }
      // Texts were not fetched before: an unknown desk key makes the next reading start over.
      const deskKey = before?.reading === wanted ? before.deskKey : undefined;
      await cache.setMark({ reading: wanted, deskKey: deskKey ?? '', completedAt: before?.completedAt ?? 0 });
    },
    resume: async () => {
      const mark = await cache.mark();
      if (!mark) return false;
      reading = mark.reading;
      try {
        await signIn.token(reading);
        return true;
      } catch (error) {
        if (error instanceof MailboxError && error.code === 'signed-out') return false;
        throw error;
      }
    },
    renews: () => signIn.renews(),
    signOut: async () => {
      folders = undefined;
      await cache.wipe();
      await signIn.signOut();
    },
    mark: () => cache.mark(),
    known: async () => (await cache.mails()).map(({ message }) => message),
    sync: async (options) =>
      syncMailbox({ client: patientClient, cache, mark: await known(), folders: readFolders }, options),
    conversation: async (id, options) => keepConversation(await asking(), id, options),
    withDesk: async (desk, { signal }) => conversationsWith(await asking(), desk, signal),
    search: async (number, desk, { signal }) => conversationsAbout(await asking(), number, desk, signal),
  };
};

/**
 * With two accounts in Outlook the token may be the other one's (MSAL #7356). The sign-in name need not be the mail
 * address, so in doubt the mailbox itself is asked: its sent mails carry its address, its inbox is addressed to it.
 */
const ownsMailbox = async (client: GraphClient, names: readonly string[], userAddress: string): Promise<boolean> => {
  const mine = userAddress.toLowerCase();
  if (names.includes(mine)) return true;
  const list = (folder: string, field: string): Promise<GraphPage<GraphMessage>> =>
    client.get(`me/mailFolders/${folder}/messages?$select=id,${field}&$top=${ownMails}`);
  const sent = (await list('sentitems', 'from')).value.map(({ from }) => from?.emailAddress?.address?.toLowerCase());
  if (sent.some((address) => address !== undefined)) return sent.includes(mine);
  const received = (await list('inbox', 'toRecipients')).value.flatMap(({ toRecipients }) => toRecipients ?? []);
  return received.length === 0 || received.some(({ emailAddress }) => emailAddress?.address?.toLowerCase() === mine);
};
