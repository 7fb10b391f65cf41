import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Route } from 'playwright-core';
import { root } from './manifest';
import { findBrowser } from './need-browser';

/** Two ports of one host name pass office.js's trust check; nothing listens on them, every request is answered here. */
export const addInOrigin = 'https://localhost:3000';
export const workbenchOrigin = 'https://localhost:3001';

const officeJs = path.join(root, 'node_modules/@microsoft/office-js/dist');
const dist = path.join(root, 'dist');

let browser: Promise<Browser> | undefined;

/** `flags` count for the first call of a test file, which starts the browser. */
export const openBrowser = (flags: readonly string[] = []): Promise<Browser> => {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser: npm run test:browser says what to install.');
  if (!existsSync(path.join(dist, 'workbench/index.html')))
    throw new Error('No build: run npx webpack --mode production --env workbench.');
  browser ??= chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost', ...flags],
  });
  return browser;
};

export const closeBrowser = async (): Promise<void> => {
  await (await browser)?.close();
  browser = undefined;
};

/**
 * Answers the workbench, the add-in and office.js from disk; everything else is refused and written down. `replaced`
 * gives other scripts for some addresses.
 */
export const serveFromDisk = async (
  context: BrowserContext,
  replaced: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> => {
  const foreign: string[] = [];
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const script = replaced[url.href];
    if (script !== undefined) return route.fulfill({ body: script, contentType: contentTypes['.js'] ?? '' });
    const file = fileFor(url);
    if (file && existsSync(file)) return answer(route, file);
    foreign.push(url.href);
    return route.abort();
  });
  return foreign;
};

const fileFor = (url: URL): string | undefined => {
  const name = decodeURIComponent(url.pathname);
  if (url.origin === workbenchOrigin) return path.join(dist, 'workbench', name === '/' ? 'index.html' : name);
  if (url.origin === addInOrigin) return path.join(dist, 'addin', name);
  if (url.hostname === 'appsforoffice.microsoft.com') return path.join(officeJs, name.replace('/lib/1/hosted/', '/'));
  // The one file office.js asks for that its package does not hold.
  if (url.href === 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js')
    return path.join(dist, 'workbench/office-extras.js');
  return undefined;
};

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

const contents = new Map<string, Buffer>();

const contentOf = (file: string): Buffer => {
  const content = contents.get(file) ?? readFileSync(file);
  contents.set(file, content);
  return content;
};

const answer = (route: Route, file: string): Promise<void> =>
  route.fulfill({
    body: contentOf(file),
    contentType: contentTypes[path.extname(file)] ?? 'application/octet-stream',
    // office.js loads its parts with crossorigin="anonymous".
    headers: { 'Access-Control-Allow-Origin': '*' },
  });
