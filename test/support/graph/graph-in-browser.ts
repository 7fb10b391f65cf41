import type { Page } from 'playwright-core';
import { authBridgeScript } from '../../../src/workbench/graph/auth-bridge';
import { doubleFolders, type GeneratedMail } from '../../../src/workbench/graph/generated-mailbox';
import { createGraphDouble, type GraphDouble } from '../../../src/workbench/graph/graph-double';
import { shapeProblems } from './graph-shape';

export interface BrowserGraph {
  readonly double: GraphDouble;
  /** Addresses asked at Graph and at Microsoft's login. */
  readonly urls: readonly string[];
  readonly problems: readonly string[];
  isOffline: boolean;
}

const cors = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*, authorization',
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Expose-Headers': 'Retry-After',
};

/**
 * Graph and Outlook's sign-in for the pane of this page; to be set up before the pane opens. The real MSAL and the real
 * host/graph run against it: what is faked is the bridge that Outlook would put into the page, and the server.
 */
export const graphInBrowser = async (
  page: Page,
  options: {
    readonly host: string;
    readonly mails: readonly GeneratedMail[];
    readonly user: string;
    readonly agree?: 'yes' | 'no' | 'admin';
    /** `none`: Outlook lends no sign-in. */
    readonly bridge?: 'outlook' | 'none';
    readonly secret: string;
  },
): Promise<BrowserGraph> => {
  const double = createGraphDouble({ host: options.host, folders: doubleFolders, mails: options.mails });
  const urls: string[] = [];
  const problems: string[] = [];
  const state: BrowserGraph = { double, urls, problems, isOffline: false };
  if (options.bridge !== 'none')
    await page.addInitScript(
      authBridgeScript({ user: options.user, agree: options.agree ?? 'yes', secret: options.secret }),
    );
  await page.route(`${options.host}/**`, async (route) => {
    const request = route.request();
    if (state.isOffline) return route.abort('internetdisconnected');
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: cors });
    urls.push(request.url());
    const body = request.postData();
    const answer = double.answer({
      method: request.method(),
      url: request.url(),
      headers: await request.allHeaders(),
      ...(body === null ? {} : { body }),
    });
    problems.push(...shapeProblems(answer));
    return route.fulfill({
      status: answer.status,
      headers: { ...cors, ...answer.headers, 'Content-Type': 'application/json' },
      body: JSON.stringify(answer.body),
    });
  });
  return state;
};
