/** Sign-in over a fake MSAL: which call when, which scope, and what each failure is called. */
import { createSignIn } from '../../../src/host/graph/sign-in';
import { signInError } from '../../../src/host/graph/sign-in-error';
import { signInHere } from '../../../src/host/graph/window-sign-in';
import type { OpenPage } from '../../../src/host/open-page';

class InteractionRequiredAuthError extends Error {
  readonly errorCode = 'interaction_required';
}
const config = {
  clientId: 'id',
  authority: 'https://login.partner.microsoftonline.cn/common',
  graphHost: 'https://microsoftgraph.chinacloudapi.cn',
};
const result = { accessToken: 'secret', account: { username: 'Mei@Brightpath.example' }, idTokenClaims: {} };
const fakeMsal = (act: { readonly silent: () => unknown; readonly popup?: () => unknown }) => {
  const calls: string[] = [];
  const configurations: unknown[] = [];
  const msal = {
    InteractionRequiredAuthError,
    createNestablePublicClientApplication: async (configuration: unknown) => {
      configurations.push(configuration);
      return {
        acquireTokenSilent: async (request: { readonly scopes: readonly string[] }) => {
          calls.push(`silent ${request.scopes.join(' ')}`);
          return act.silent();
        },
        acquireTokenPopup: async () => {
          calls.push('popup');
          return act.popup?.();
        },
        clearCache: async () => void calls.push('clear'),
      };
    },
  };
  const signIn = (openPage: OpenPage = async () => ({ failed: 'blocked' })) =>
    createSignIn({ config, loginHint: 'mei@brightpath.example', openPage, load: async () => msal as never });
  return { calls, configurations, signIn };
};
const refuse =
  (errorCode: string, errorMessage = '') =>
  () => {
    throw Object.assign(new Error(errorMessage), { errorCode, errorMessage });
  };
const needsUser = () => {
  throw new InteractionRequiredAuthError('x');
};

test('asks silently first, opens the window when it is needed, with the least scope of that cloud', async () => {
  const { calls, configurations, signIn } = fakeMsal({ silent: needsUser, popup: () => result });
  const mine = signIn();
  await mine.interactive('envelopes');
  expect(calls).toEqual(['silent https://microsoftgraph.chinacloudapi.cn/Mail.ReadBasic', 'popup']);
  expect(mine.names()).toEqual(['mei@brightpath.example']);
  expect(configurations).toMatchObject([
    { auth: { authority: config.authority }, cache: { cacheLocation: 'memoryStorage' } },
  ]);
});

test('texts need Mail.Read; a token never opens a window', async () => {
  const { calls, signIn } = fakeMsal({ silent: needsUser });
  await expect(signIn().token('texts')).rejects.toMatchObject({ code: 'signed-out' });
  expect(calls).toEqual(['silent https://microsoftgraph.chinacloudapi.cn/Mail.Read']);
});

test('sign-out clears what MSAL holds', async () => {
  const { calls, signIn } = fakeMsal({ silent: () => result });
  const mine = signIn();
  await mine.interactive('envelopes');
  await mine.signOut();
  expect(calls[calls.length - 1]).toBe('clear');
  expect(mine.names()).toEqual([]);
});

describe('where Outlook lends no sign-in', () => {
  const token = (minutes: number) =>
    JSON.stringify({
      accessToken: 'secret',
      expiresAt: Date.now() + minutes * 60_000,
      names: ['mei@brightpath.example'],
    });
  const opened = (told: string) => {
    const pages: string[] = [];
    const openPage: OpenPage = async (page) => {
      pages.push(page);
      return { told };
    };
    return { pages, openPage };
  };

  test.each([
    ['no bridge', refuse('no_account_error')],
    ['switched off', refuse('nested_app_auth_bridge_disabled')],
    ['an origin it does not take', refuse('x', 'The origin is not valid for Nested App Auth')],
  ])('%s: our page in a window, whose token is used until it ends', async (_title, silent) => {
    const { calls, signIn } = fakeMsal({ silent });
    const { pages, openPage } = opened(token(60));
    const mine = signIn(openPage);
    await mine.interactive('texts');
    expect(pages).toEqual(['signin.html?reading=texts&account=known']);
    expect(await mine.token('texts')).toBe('secret');
    expect(mine.names()).toEqual(['mei@brightpath.example']);
    // Outlook is not asked again.
    expect(calls).toHaveLength(1);
  });

  test('a token that has ended, or that allows less, asks for the button', async () => {
    const { signIn } = fakeMsal({ silent: refuse('no_account_error') });
    const ended = signIn(opened(token(0)).openPage);
    await ended.interactive('envelopes');
    await expect(ended.token('envelopes')).rejects.toMatchObject({ code: 'signed-out' });
    const less = signIn(opened(token(60)).openPage);
    await less.interactive('envelopes');
    await expect(less.token('texts')).rejects.toMatchObject({ code: 'signed-out' });
  });

  test('after a sign-out (a wrong account ends in one) the token is gone and Microsoft lets the person choose', async () => {
    const { signIn } = fakeMsal({ silent: refuse('no_account_error') });
    const { pages, openPage } = opened(token(60));
    const mine = signIn(openPage);
    await mine.interactive('envelopes');
    await mine.signOut();
    await expect(mine.token('envelopes')).rejects.toMatchObject({ code: 'signed-out' });
    await mine.interactive('envelopes');
    expect(pages[1]).toBe('signin.html?reading=envelopes&account=choose');
  });

  test.each([
    [{ failed: 'blocked' }, 'window-blocked'],
    [{ failed: 'closed' }, 'window-closed'],
    [{ failed: 'unreachable' }, 'offline'],
    [{ told: '{"error":"admin-consent"}' }, 'admin-consent'],
    [{ told: '{"error":"secret"}' }, 'unknown'],
    [{ told: '{"accessToken":7}' }, 'unknown'],
    [{ told: 'garbage' }, 'unknown'],
    [{ told: 'null' }, 'unknown'],
  ] as const)('%j is %s', async (answer, code) => {
    const { signIn } = fakeMsal({ silent: refuse('no_account_error') });
    await expect(signIn(async () => answer).interactive('envelopes')).rejects.toMatchObject({ code });
  });
});

describe('the page in the window', () => {
  const inWindow = async (address: string, redirected: () => unknown) => {
    const asked: unknown[] = [];
    const client = {
      handleRedirectPromise: async () => redirected(),
      acquireTokenRedirect: async (request: unknown) => void asked.push(request),
    };
    const told = await signInHere(config, new URL(address), async () => ({
      createStandardPublicClientApplication: async (configuration: unknown) => {
        // Tokens come to the page that Microsoft sends the person back to.
        const cacheLocation = address.includes('#') ? 'memoryStorage' : 'sessionStorage';
        const redirectUri = 'https://addin.example/signin.html';
        expect(configuration).toMatchObject({ auth: { redirectUri }, cache: { cacheLocation } });
        return client as never;
      },
    }));
    return { asked, told: told === undefined ? undefined : (JSON.parse(told) as unknown) };
  };

  test('goes to Microsoft first', async () => {
    expect(await inWindow('https://addin.example/signin.html?reading=texts&account=choose', () => null)).toEqual({
      asked: [{ scopes: ['https://microsoftgraph.chinacloudapi.cn/Mail.Read'], prompt: 'select_account' }],
      told: undefined,
    });
  });

  test('tells the token when it is back', async () => {
    const back = { ...result, expiresOn: new Date(5) };
    expect((await inWindow('https://addin.example/signin.html#code=x&state=y', () => back)).told).toEqual({
      accessToken: 'secret',
      expiresAt: 5,
      names: ['mei@brightpath.example'],
    });
  });

  test.each([
    ['an answer nobody asked for', () => null, 'unknown'],
    ['a no', refuse('access_denied', 'AADSTS65004: User declined to consent'), 'declined'],
    ['an administrator is needed', refuse('access_denied', 'AADSTS90094: Admin consent'), 'admin-consent'],
    ['no network', refuse('post_request_failed'), 'offline'],
  ])('%s is told as what it is, and Microsoft is not asked again', async (_title, redirected, error) => {
    const { asked, told } = await inWindow('https://addin.example/signin.html#error=x', redirected);
    expect(told).toEqual({ error });
    expect(asked).toEqual([]);
  });
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
