import type { BrowserContext } from 'playwright-core';

const cors = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };
const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * Microsoft's sign-in (authorization code with PKCE, as MSAL speaks it) for every window of this browser: one page with a
 * button instead of accounts and consent. Tokens name their scope, which is what the Graph double reads.
 */
export const loginInBrowser = async (
  context: BrowserContext,
  options: { readonly user: string; readonly agree: 'yes' | 'no' | 'admin'; readonly secret: string },
): Promise<{ readonly urls: readonly string[]; readonly problems: readonly string[] }> => {
  const urls: string[] = [];
  const problems: string[] = [];
  const asked = new Map<string, { readonly nonce: string; readonly scope: string; readonly challenge: string }>();
  await context.route('https://login.microsoftonline.com/**', async (route) => {
    const url = new URL(route.request().url());
    urls.push(url.href);
    if (url.pathname.endsWith('/authorize')) {
      const ask = (name: string) => url.searchParams.get(name) ?? '';
      if (ask('response_type') !== 'code' || ask('code_challenge_method') !== 'S256') problems.push(url.href);
      const code = `code-${asked.size}`;
      asked.set(code, { nonce: ask('nonce'), scope: ask('scope'), challenge: ask('code_challenge') });
      const answers = {
        yes: { code, client_info: base64url({ uid: 'home', utid: 'tenant' }) },
        no: { error: 'access_denied', error_description: 'AADSTS65004: User declined to consent' },
        admin: { error: 'access_denied', error_description: 'AADSTS90094: Admin consent is required' },
      };
      const back = new URL(ask('redirect_uri'));
      back.hash = new URLSearchParams({ ...answers[options.agree], state: ask('state') }).toString();
      return route.fulfill({
        contentType: 'text/html',
        body: `<p>${ask('scope')}</p><button onclick='location.href=${JSON.stringify(back.href)}'>Answer</button>`,
      });
    }
    if (url.pathname.endsWith('/token')) {
      if (route.request().method() === 'OPTIONS') return route.fulfill({ status: 204, headers: cors });
      const form = new URLSearchParams(route.request().postData() ?? '');
      const known = asked.get(form.get('code') ?? '');
      if (!known || !form.get('code_verifier')) problems.push('a token without its code');
      const now = Math.floor(Date.now() / 1000);
      const claims = {
        ...{ preferred_username: options.user, tid: 'tenant', oid: 'home', sub: 'home', ver: '2.0' },
        ...{ aud: form.get('client_id'), iss: 'https://login.microsoftonline.com/tenant/v2.0', nonce: known?.nonce },
        ...{ iat: now, nbf: now, exp: now + 3600 },
      };
      return route.fulfill({
        headers: cors,
        json: {
          token_type: 'Bearer',
          scope: known?.scope,
          expires_in: 3600,
          access_token: `${known?.scope.includes('Mail.ReadBasic') ? 'envelopes' : 'texts'}.${options.secret}`,
          id_token: `${base64url({ alg: 'none', typ: 'JWT' })}.${base64url(claims)}.${options.secret}`,
          client_info: base64url({ uid: 'home', utid: 'tenant' }),
        },
      });
    }
    problems.push(url.href);
    return route.abort();
  });
  return { urls, problems };
};
