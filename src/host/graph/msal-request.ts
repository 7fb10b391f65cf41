import type { AuthenticationResult, Configuration } from '@azure/msal-browser';
import type { MailboxReading } from '../mailbox';
import type { GraphConfig } from './graph-config';

/** The least that is needed. The host is part of it: without it China's sign-in would ask for the worldwide Graph. */
export const scopeOf = ({ graphHost }: GraphConfig, reading: MailboxReading): string =>
  `${graphHost}/${reading === 'texts' ? 'Mail.Read' : 'Mail.ReadBasic'}`;

/** Tokens in memory only, and nothing written down. */
export const settingsOf = ({ clientId, authority }: GraphConfig): Configuration => ({
  auth: { clientId, authority },
  cache: { cacheLocation: 'memoryStorage' },
  system: { loggerOptions: { piiLoggingEnabled: false, loggerCallback: () => undefined } },
});

/** Names the account is known by, lower case; none of them need be the mailbox's address. */
export const namesOf = (result: AuthenticationResult): readonly string[] =>
  [result.account?.username, ...['preferred_username', 'email', 'upn'].map((name) => claim(result, name))]
    .filter((name): name is string => name !== undefined && name !== '')
    .map((name) => name.toLowerCase());

const claim = (result: AuthenticationResult, name: string): string | undefined => {
  const value = (result.idTokenClaims as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof value === 'string' ? value : undefined;
};
