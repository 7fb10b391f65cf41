import type * as MsalBrowser from '@azure/msal-browser';
import { mailboxErrorCodes, MailboxError, type MailboxErrorCode, type MailboxReading } from '../mailbox';
import type { OpenPage } from '../open-page';
import type { GraphConfig } from './graph-config';
import { namesOf, scopeOf, settingsOf } from './msal-request';
import { signInError } from './sign-in-error';

/** What the page in the window hands over: kept in the pane's memory, and nowhere else. */
export interface WindowToken {
  readonly accessToken: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  /** Names of the account, lower case. */
  readonly names: readonly string[];
}

type Msal = Pick<typeof MsalBrowser, 'createStandardPublicClientApplication'>;

/** Our page in Outlook's window, asked for a token; rejects with `MailboxError`. `choose`: let the person pick the account. */
export const askWindow = async (
  openPage: OpenPage,
  reading: MailboxReading,
  account: 'known' | 'choose',
): Promise<WindowToken> => {
  const answer = await openPage(`signin.html?reading=${reading}&account=${account}`);
  if ('failed' in answer) throw new MailboxError(failures[answer.failed], 'mailbox.window');
  const told = readAnswer(answer.told);
  if (typeof told === 'string') throw new MailboxError(told, 'mailbox.window');
  return told;
};

const failures = { blocked: 'window-blocked', closed: 'window-closed', unreachable: 'offline' } as const;

const readAnswer = (text: string): WindowToken | MailboxErrorCode => {
  try {
    const told = JSON.parse(text) as Partial<WindowToken> & { readonly error?: unknown };
    if (typeof told.accessToken === 'string' && typeof told.expiresAt === 'number' && Array.isArray(told.names))
      return { accessToken: told.accessToken, expiresAt: told.expiresAt, names: told.names.map(String) };
    return mailboxErrorCodes.find((code) => code === told.error) ?? 'unknown';
  } catch {
    return 'unknown';
  }
};

/**
 * In the window: goes to Microsoft's sign-in, and when that has sent the person back, gives the text for the pane.
 * `undefined`: the page is on its way to Microsoft. Only a code that is good for nothing without this page's secret comes
 * back in the address; MSAL takes it out at once.
 */
export const signInHere = async (
  config: GraphConfig,
  page: URL,
  load: () => Promise<Msal>,
): Promise<string | undefined> => {
  try {
    const { createStandardPublicClientApplication } = await load();
    const settings = settingsOf(config);
    const auth = { ...settings.auth, redirectUri: page.origin + page.pathname };
    if (/[#&](?:code|error)=/.test(page.hash)) {
      const client = await createStandardPublicClientApplication({ ...settings, auth });
      const result = await client.handleRedirectPromise({ navigateToLoginRequestUrl: false });
      // Sent back with an answer MSAL does not know: asking again could go round in circles.
      if (!result) return JSON.stringify({ error: 'unknown' });
      const { accessToken, expiresOn } = result;
      const token: WindowToken = { accessToken, expiresAt: expiresOn?.getTime() ?? 0, names: namesOf(result) };
      return JSON.stringify(token);
    }
    // MSAL leaves for Microsoft only from a client that could keep tokens; this one never sees any.
    const leaving = { ...settings, auth, cache: { cacheLocation: 'sessionStorage' } } as const;
    const client = await createStandardPublicClientApplication(leaving);
    const reading = page.searchParams.get('reading') === 'texts' ? 'texts' : 'envelopes';
    const prompt = page.searchParams.get('account') === 'choose' ? { prompt: 'select_account' } : {};
    await client.acquireTokenRedirect({ scopes: [scopeOf(config, reading)], ...prompt });
    return undefined;
  } catch (error) {
    return JSON.stringify({ error: signInError(error, 'mailbox.window').code });
  }
};
