import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const candidates = [
  process.env.ASKWELL_BROWSER,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** The browser the tests run in: Chromium, Chrome or Edge, whichever is there. */
export const findBrowser = (): string | undefined => candidates.find((path) => path !== undefined && existsSync(path));

/** As root on Debian (containers, CI) the missing browser is installed; nowhere else is anything installed unasked. */
const installOnDebian = (): void => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], options);
  } catch {
    // The line below says what is missing.
  }
};

if (require.main === module) {
  if (!findBrowser()) installOnDebian();
  if (!findBrowser()) {
    console.error(
      'Browser tests need Chromium, Chrome or Edge: install one, or set ASKWELL_BROWSER to its path. Nothing was tested.',
    );
    process.exit(1);
  }
}
