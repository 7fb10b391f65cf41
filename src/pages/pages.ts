import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checksPage } from './checks-page';
import { page } from './page';

/** What stands in `assets/` of the build beside the pane, by file name; the text of two of them is written by hand. */
export const pages = (): Readonly<Record<string, string>> => ({
  'checks.html': checksPage(),
  'support.html': page({ en: 'Askwell: help', 'zh-CN': 'Askwell：帮助' }, written('support.html')),
  'privacy.html': page({ en: 'Askwell: privacy', 'zh-CN': 'Askwell：隐私' }, written('privacy.html')),
});

const written = (file: string): string => readFileSync(path.join(__dirname, file), 'utf8').trim();
