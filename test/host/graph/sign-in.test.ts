/** Sign-in over a fake MSAL: which call when, which scope, and what each failure is called. */
import { createSignIn } from '../../../src/host/graph/sign-in';
import { signInError } from '../../../src/host/graph/sign-in-error';

class InteractionRequiredAuthError extends Error {
  readonly errorCode = 'interaction_required';
}
const config = {
  clientId: 'id',
  authority: 'https://login.partner.microsoftonline.cn/common',
  graphHost: 'https://microsoftgraph.chinacloudapi.cn',
};
const result = { accessToken: 'secret', account: { username: 'Mei@Brightpath.example' }, idTokenClaims: {} };
const fakeMsal = (act: {
  readonly silent: () => unknown;
  readonly popup?: () => unknown;
  readonly window?: () => unknown;
}) => {
  const calls: string[] = [];
  const configurations: unknown[] = [];
  const client = (kind: string, silent: () => unknown) => ({
    acquireTokenSilent: async (request: { readonly scopes: readonly string[] }) => {
      calls.push(`${kind} silent ${request.scopes.join(' ')}`);
      return silent();
    },
    ssoSilent: async () => {
      calls.push(`${kind} sso`);
      return silent();
    },
    acquireTokenPopup: async () => {
      calls.push(`${kind} popup`);
      return (kind === 'window' ? act.window : act.popup)?.();
    },
    clearCache: async () => void calls.push(`${kind} clear`),
  });
  const msal = {
    InteractionRequiredAuthError,
    createNestablePublicClientApplication: async (configuration: unknown) => {
      configurations.push(configuration);
      return client('nested', act.silent);
    },
    createStandardPublicClientApplication: async () => client('window', act.silent),
  };
  return { calls, configurations, load: async () => msal as never };
};
const needsUser = () => {
  throw new InteractionRequiredAuthError('x');
};

test('asks silently first, opens the window when it is needed, with the least scope of that cloud', async () => {
  const { calls, configurations, load } = fakeMsal({ silent: needsUser, popup: () => result });
  const signIn = createSignIn(config, 'mei@brightpath.example', load);
  await signIn.interactive('envelopes');
  expect(calls).toEqual(['nested silent https://microsoftgraph.chinacloudapi.cn/Mail.ReadBasic', 'nested popup']);
  expect(signIn.names()).toEqual(['mei@brightpath.example']);
  expect(configurations).toMatchObject([
    { auth: { authority: config.authority }, cache: { cacheLocation: 'memoryStorage' } },
  ]);
});

test('texts need Mail.Read; a token never opens a window', async () => {
  const { calls, load } = fakeMsal({ silent: needsUser });
  const signIn = createSignIn(config, 'mei@brightpath.example', load);
  await expect(signIn.token('texts')).rejects.toMatchObject({ code: 'signed-out' });
  expect(calls).toEqual(['nested silent https://microsoftgraph.chinacloudapi.cn/Mail.Read']);
});

test('without a bridge an ordinary window is used, and is not asked for twice', async () => {
  let isBridgeGone = true;
  const { calls, load } = fakeMsal({
    silent: () => {
      if (isBridgeGone) throw Object.assign(new Error('no bridge'), { errorCode: 'no_account_error' });
      return result;
    },
    window: () => {
      isBridgeGone = false;
      return result;
    },
  });
  Object.assign(globalThis, { location: { href: 'https://localhost:3000/taskpane.html' } });
  const signIn = createSignIn(config, 'mei@brightpath.example', load);
  await signIn.interactive('envelopes');
  expect(calls.slice(1)).toEqual(['window sso', 'window popup']);
  expect(await signIn.token('envelopes')).toBe('secret');
});

test('sign-out clears what MSAL holds', async () => {
  const { calls, load } = fakeMsal({ silent: () => result });
  const signIn = createSignIn(config, 'mei@brightpath.example', load);
  await signIn.interactive('envelopes');
  await signIn.signOut();
  expect(calls[calls.length - 1]).toBe('nested clear');
  expect(signIn.names()).toEqual([]);
});

test.each([
  [{ errorCode: 'user_cancelled' }, 'declined'],
  [{ errorCode: 'user_canceled' }, 'declined'],
  [{ errorCode: 'access_denied', errorMessage: 'AADSTS65004: User declined to consent' }, 'declined'],
  [{ errorCode: 'invalid_grant', errorMessage: 'AADSTS90094: Admin consent is required' }, 'admin-consent'],
  [
    { errorCode: 'interaction_required', errorMessage: 'AADSTS53003: Access has been blocked by Conditional Access' },
    'conditional-access',
  ],
  [
    { errorCode: 'interaction_required', errorMessage: 'AADSTS530003: Your device is required to be managed' },
    'conditional-access',
  ],
  [
    {
      errorCode: 'invalid_request',
      errorMessage: 'AADSTS50020: User account from identity provider does not exist in tenant',
    },
    'not-supported-account',
  ],
  [{ errorCode: 'no_network_connectivity' }, 'offline'],
  [{ errorCode: 'interaction_required' }, 'signed-out'],
  [{ errorCode: 'server_error' }, 'unknown'],
  [undefined, 'unknown'],
])('%j is %s', (error, code) => {
  const told = signInError(error, 'mailbox.signIn');
  expect(told.code).toBe(code);
  expect(told.message).toBe(`mailbox.signIn: ${code}`);
});
