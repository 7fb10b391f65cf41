import type * as MsalBrowser from '@azure/msal-browser';
import type { AuthenticationResult, Configuration, IPublicClientApplication } from '@azure/msal-browser';
import { MailboxError, type MailboxReading } from '../mailbox';
import type { GraphConfig } from './graph-config';
import { isBridgeMissing, signInError } from './sign-in-error';

type Msal = Pick<
  typeof MsalBrowser,
  'createNestablePublicClientApplication' | 'createStandardPublicClientApplication' | 'InteractionRequiredAuthError'
>;

export interface SignIn {
  /** Opens the window if it is needed. */
  interactive(reading: MailboxReading): Promise<void>;
  /** Never opens anything; rejects with `signed-out` when the window is needed. */
  token(reading: MailboxReading): Promise<string>;
  /** Names the signed-in account is known by, lower case; they need not be the mailbox's address. */
  names(): readonly string[];
  signOut(): Promise<void>;
}

/**
 * Nested app authentication: Outlook lends its own sign-in. Where Outlook cannot, an ordinary window (`signin.html`).
 * MSAL is loaded at the first use. Tokens stay in memory: another pane gets its own from Outlook without a window.
 */
export const createSignIn = (config: GraphConfig, loginHint: string, load: () => Promise<Msal> = loadMsal): SignIn => {
  let nested: Promise<IPublicClientApplication> | undefined;
  let ordinary: Promise<IPublicClientApplication> | undefined;
  let usesWindow = false;
  let last: AuthenticationResult | undefined;

  const app = async (): Promise<IPublicClientApplication> => {
    const msal = await load();
    if (!usesWindow) return (nested ??= msal.createNestablePublicClientApplication(settings(config)));
    const redirectUri = new URL('signin.html', location.href).href;
    return (ordinary ??= msal.createStandardPublicClientApplication(settings(config, redirectUri)));
  };
  const request = (reading: MailboxReading) => ({
    // The host is part of the scope: without it China's sign-in would ask for the worldwide Graph.
    scopes: [`${config.graphHost}/${reading === 'texts' ? 'Mail.Read' : 'Mail.ReadBasic'}`],
    loginHint,
    ...(last?.account && { account: last.account }),
  });
  const silent = async (reading: MailboxReading): Promise<AuthenticationResult> => {
    const client = await app();
    if (usesWindow && !last) return client.ssoSilent(request(reading));
    return client.acquireTokenSilent(request(reading));
  };
  const popup = async (reading: MailboxReading): Promise<AuthenticationResult> =>
    (await app()).acquireTokenPopup(request(reading));
  const withFallback = async (act: () => Promise<AuthenticationResult>): Promise<AuthenticationResult> => {
    try {
      return await act();
    } catch (error) {
      if (usesWindow || !isBridgeMissing(error)) throw error;
      usesWindow = true;
      return act();
    }
  };

  return {
    interactive: async (reading) => {
      try {
        last = await withFallback(async () => {
          try {
            return await silent(reading);
          } catch (error) {
            const { InteractionRequiredAuthError } = await load();
            // A fresh ordinary client cannot know anybody yet; everything else is told as it is.
            if (!(error instanceof InteractionRequiredAuthError) && !usesWindow) throw error;
            return popup(reading);
          }
        });
      } catch (error) {
        throw signInError(error, 'mailbox.signIn');
      }
    },
    token: async (reading) => {
      try {
        last = await withFallback(() => silent(reading));
        return last.accessToken;
      } catch (error) {
        const told = signInError(error, 'mailbox.token');
        throw told.code === 'admin-consent' ? new MailboxError('signed-out', told.operation) : told;
      }
    },
    names: () =>
      [last?.account.username, claim(last, 'preferred_username'), claim(last, 'email'), claim(last, 'upn')]
        .filter((name): name is string => name !== undefined && name !== '')
        .map((name) => name.toLowerCase()),
    signOut: async () => {
      const account = last?.account;
      last = undefined;
      for (const client of await Promise.all([nested, ordinary])) {
        await client?.clearCache(account ? { account } : undefined).catch(() => undefined);
      }
      nested = undefined;
      ordinary = undefined;
    },
  };
};

const loadMsal = (): Promise<Msal> => import(/* webpackChunkName: "msal" */ '@azure/msal-browser');

const settings = ({ clientId, authority }: GraphConfig, redirectUri?: string): Configuration => ({
  auth: { clientId, authority, ...(redirectUri !== undefined && { redirectUri }) },
  cache: { cacheLocation: 'memoryStorage' },
  system: { loggerOptions: { piiLoggingEnabled: false, loggerCallback: () => undefined } },
});

const claim = (result: AuthenticationResult | undefined, name: string): string | undefined => {
  const value = (result?.idTokenClaims as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof value === 'string' ? value : undefined;
};
