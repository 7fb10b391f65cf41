/** Whom a build lets its pages talk to, as webpack.config.js writes it into the page. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../support/manifest';

interface Built {
  readonly plugins: readonly {
    readonly userOptions?: { readonly csp?: string; readonly filename?: string };
    readonly definitions?: object;
  }[];
}
const configure = createRequire(__filename)(path.join(root, 'webpack.config.js')) as (
  env: object,
  options: object,
) => readonly Built[];

const policyOf = (page: string, env: object): string =>
  configure(env, { mode: 'production' })[0]?.plugins.find(({ userOptions }) => userOptions?.filename === page)
    ?.userOptions?.csp ?? '';
const foreign = (policy: string) => [...new Set(policy.match(/https:\/\/[^\s;]+/g))].sort();
const office = ['https://ajax.aspnetcdn.com', 'https://appsforoffice.microsoft.com'];
const china = {
  graphClient: 'id',
  authority: 'https://login.partner.microsoftonline.cn/common',
  graphHost: 'https://microsoftgraph.chinacloudapi.cn',
};

test.each([
  ['the pane without an application id: nobody but office.js', 'taskpane.html', {}, office],
  [
    'the pane with one: worldwide Graph; Outlook signs in for it',
    'taskpane.html',
    { graphClient: 'id' },
    [...office, 'https://graph.microsoft.com'],
  ],
  [
    'the sign-in window: login, and no Graph',
    'signin.html',
    { graphClient: 'id' },
    [...office, 'https://login.microsoftonline.com'],
  ],
  [
    'China: its own Graph, and not the worldwide one',
    'taskpane.html',
    china,
    [...office, 'https://microsoftgraph.chinacloudapi.cn'],
  ],
  ['China: its own login', 'signin.html', china, [...office, 'https://login.partner.microsoftonline.cn']],
])('%s', (_title, page, env, hosts) => {
  const policy = policyOf(page, env);
  expect(foreign(policy)).toEqual(hosts);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-eval|\*|frame-ancestors/);
  // Inline script is never allowed; styles are narrowed to a nonce by the page itself (test/browser/content-policy).
  expect(/script-src([^;]*)/.exec(policy)?.[1]).not.toContain('unsafe-inline');
});

test('the pane is told the same hosts as its policy', () => {
  const defined = configure({ graphClient: 'id' }, { mode: 'production' })[0]?.plugins.find(
    ({ definitions }) => definitions,
  );
  expect(defined?.definitions).toEqual({
    ASKWELL_GRAPH: JSON.stringify({
      clientId: 'id',
      authority: 'https://login.microsoftonline.com/common',
      graphHost: 'https://graph.microsoft.com',
    }),
  });
});
