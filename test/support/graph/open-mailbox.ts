import type { SignIn } from '../../../src/host/graph/sign-in';
import { connectGraph } from '../../../src/host/graph/graph-mailbox';
import type { MailCache, Mailbox, MailboxReading } from '../../../src/host/mailbox';
import { memoryCache } from '../../../src/host/storage/open-mail-cache';
import { createGraphDouble, type GraphDouble } from '../../../src/workbench/graph/graph-double';
import { doubleFolders, type GeneratedMail } from '../../../src/workbench/graph/generated-mailbox';
import { graphFetch, type GraphFetch } from './graph-fetch';

export const graphHost = 'https://graph.microsoft.com';
export const user = 'mei.lin@brightpath.example';
export const secretToken = 'secret-8f3a';

export interface OpenMailbox {
  readonly double: GraphDouble;
  readonly line: GraphFetch;
  readonly cache: MailCache;
  readonly mailbox: Mailbox;
  /** Signed in and out so far. */
  readonly signedIn: readonly string[];
}

/** The real host/graph over the double; only sign-in is replaced. */
export const openMailbox = (
  mails: readonly GeneratedMail[],
  { cache = memoryCache(), names = [user] }: { readonly cache?: MailCache; readonly names?: readonly string[] } = {},
): OpenMailbox => {
  const double = createGraphDouble({ host: graphHost, folders: doubleFolders, mails });
  const line = graphFetch(double);
  const signedIn: string[] = [];
  let agreed: MailboxReading | undefined;
  const signIn: SignIn = {
    interactive: async (reading) => {
      agreed = reading;
      signedIn.push(reading);
    },
    token: async (reading) => `${agreed ?? reading}.${secretToken}`,
    names: () => names,
    renews: () => true,
    signOut: async () => {
      agreed = undefined;
      signedIn.push('out');
    },
  };
  const config = { clientId: 'id', authority: 'https://login.microsoftonline.com/common', graphHost };
  return {
    double,
    line,
    cache,
    mailbox: connectGraph({
      config,
      userAddress: user,
      cache,
      signIn,
      openPage: async () => ({ failed: 'blocked' }),
      fetch: line.fetch,
    }),
    signedIn,
  };
};
