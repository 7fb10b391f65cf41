import type * as MsalBrowser from '@azure/msal-browser';
import type { AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser';
import { MailboxError, type MailboxReading } from '../mailbox';
import type { OpenPage } from '../open-page';
import type { GraphConfig } from './graph-config';
import { namesOf, scopeOf, settingsOf } from './msal-request';
import { isBridgeMissing, signInError } from './sign-in-error';
import { askWindow, type WindowToken } from './window-sign-in';

type Msal = Pick<typeof MsalBrowser, 'createNestablePublicClientApplication' | 'InteractionRequiredAuthError'>;

export interface SignIn {
  /** Opens the window if it is needed. */
  interactive(reading: MailboxReading): Promise<void>;
  /** Never opens anything; rejects with `signed-out` when the window is needed. */
  token(reading: MailboxReading): Promise<string>;
  /** Names the signed-in account is known by, lower case; they need not be the mailbox's address. */
  names(): readonly string[];
  /** False once Outlook had no sign-in to lend. */
  renews(): boolean;
  signOut(): Promise<void>;
}

/** A token this near its end is not begun with. Milliseconds. */
const tooOld = 60_000;

/**
 * Nested app authentication: Outlook lends its own sign-in. Where Outlook cannot, our page in Outlook's window
 * (`signin.html`). MSAL is loaded at the first use. Tokens stay in memory: another pane gets its own from Outlook
 * without a window, or has to ask again.
 */
export const createSignIn = (deps: {
  readonly config: GraphConfig;
  readonly loginHint: string;
  readonly openPage: OpenPage;
  readonly load?: () => Promise<Msal>;
}): SignIn => {
  const { config, loginHint, openPage, load = loadMsal } = deps;
  let nested: Promise<IPublicClientApplication> | undefined;
  let last: AuthenticationResult | undefined;
  let usesWindow = false;
  let fromWindow: (WindowToken & { readonly reading: MailboxReading }) | undefined;
  /** After a sign-out, and so after a wrong account, Microsoft must not simply take the same one again. */
  let account: 'known' | 'choose' = 'known';

  const app = async (): Promise<IPublicClientApplication> =>
    (nested ??= (await load()).createNestablePublicClientApplication(settingsOf(config)));
  const request = (reading: MailboxReading) => ({
    scopes: [scopeOf(config, reading)],
    loginHint,
    ...(last?.account && { account: last.account }),
  });
  /** `undefined`: Outlook has no sign-in to lend. */
  const lent = async (
    ask: (client: IPublicClientApplication) => Promise<AuthenticationResult>,
  ): Promise<AuthenticationResult | undefined> => {
    if (usesWindow) return undefined;
    try {
      return (last = await ask(await app()));
    } catch (error) {
      if (!isBridgeMissing(error)) throw error;
      usesWindow = true;
      return undefined;
    }
  };

  return {
    interactive: async (reading) => {
      try {
        const isLent = await lent(async (client) => {
          try {
            return await client.acquireTokenSilent(request(reading));
          } catch (error) {
            const { InteractionRequiredAuthError } = await load();
            if (!(error instanceof InteractionRequiredAuthError)) throw error;
            return client.acquireTokenPopup(request(reading));
          }
        });
        if (!isLent) fromWindow = { ...(await askWindow(openPage, reading, account)), reading };
      } catch (error) {
        throw signInError(error, 'mailbox.signIn');
      }
    },
    token: async (reading) => {
      try {
        const result = await lent((client) => client.acquireTokenSilent(request(reading)));
        if (result) return result.accessToken;
      } catch (error) {
        const told = signInError(error, 'mailbox.token');
        throw told.code === 'admin-consent' ? new MailboxError('signed-out', told.operation) : told;
      }
      if (fromWindow?.reading !== reading || fromWindow.expiresAt - tooOld < Date.now())
        throw new MailboxError('signed-out', 'mailbox.token');
      return fromWindow.accessToken;
    },
    names: () => fromWindow?.names ?? (last ? namesOf(last) : []),
    renews: () => !usesWindow,
    signOut: async () => {
      const known = last?.account;
      last = undefined;
      fromWindow = undefined;
      account = 'choose';
      await (await nested)?.clearCache(known ? { account: known } : undefined).catch(() => undefined);
      nested = undefined;
    },
  };
};

const loadMsal = (): Promise<Msal> => import(/* webpackChunkName: "msal" */ '@azure/msal-browser');
