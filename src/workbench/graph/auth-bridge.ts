/**
 * Outlook's side of nested app authentication, as MSAL speaks to it: `window.nestedAppAuthBridge` with the messages
 * GetInitContext, GetToken and GetTokenPopup (@azure/msal-browser, src/naa). Text, to be run in the pane before MSAL.
 * (`__name`: what tsx writes around functions to keep their names.)
 * `agree`: what the person answers in Microsoft's window. Tokens name their scope, which is what the Graph double reads.
 */
export const authBridgeScript = (options: {
  readonly user: string;
  readonly agree: 'yes' | 'no' | 'admin';
  /** Goes into every token, so that a test can look for it everywhere. */
  readonly secret: string;
}): string => `{ const __name = (value) => value; (${bridge.toString()})(${JSON.stringify(options)}); }`;

const bridge = ({ user, agree, secret }: Parameters<typeof authBridgeScript>[0]): void => {
  const listeners: ((event: { data: string }) => void)[] = [];
  const encode = (value: object) =>
    btoa(JSON.stringify(value)).replace(/=+$/, '').replace(/\+/g, '-').replace(/\//g, '_');
  const account = {
    homeAccountId: 'home.tenant',
    localAccountId: 'home',
    tenantId: 'tenant',
    environment: 'login.microsoftonline.com',
    username: user,
  };
  // Outlook remembers a consent longer than a pane lives.
  const agreedKey = 'workbench-agreed-scope';
  const answer = (request: { method: string; tokenParams?: { scope: string } }): object => {
    if (request.method === 'GetInitContext') {
      return {
        success: true,
        initContext: { sdkName: 'workbench', sdkVersion: '1', capabilities: { queryAccount: true } },
      };
    }
    const scope = request.tokenParams?.scope ?? '';
    const refuse = (status: string, code: string, description: string) => ({
      success: false,
      error: { status, code, description },
    });
    if (request.method === 'GetToken' && sessionStorage.getItem(agreedKey) !== scope) {
      return refuse('USER_INTERACTION_REQUIRED', 'interaction_required', 'AADSTS65001: consent needed');
    }
    if (agree === 'no') return refuse('USER_CANCEL', 'user_cancelled', 'closed');
    if (agree === 'admin') return refuse('PERSISTENT_ERROR', 'access_denied', 'AADSTS90094: admin consent is required');
    sessionStorage.setItem(agreedKey, scope);
    const claims = {
      preferred_username: user,
      tid: 'tenant',
      oid: 'home',
      sub: 'home',
      aud: 'app',
      iss: 'https://login',
      ver: '2.0',
    };
    return {
      success: true,
      account,
      token: {
        access_token: `${scope.includes('Mail.ReadBasic') ? 'envelopes' : 'texts'}.${secret}`,
        id_token: `${encode({ alg: 'none' })}.${encode(claims)}.${secret}`,
        expires_in: 3600,
        scope,
        properties: null,
      },
    };
  };
  Object.assign(window, {
    nestedAppAuthBridge: {
      addEventListener: (_name: string, listener: (event: { data: string }) => void) => listeners.push(listener),
      removeEventListener: () => undefined,
      postMessage: (text: string) => {
        const request = JSON.parse(text) as { method: string; requestId: string; tokenParams?: { scope: string } };
        const data = JSON.stringify({
          messageType: 'NestedAppAuthResponse',
          requestId: request.requestId,
          ...answer(request),
        });
        setTimeout(() => listeners.forEach((listener) => listener({ data })));
      },
    },
  });
};
