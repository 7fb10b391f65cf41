import { readFile } from 'node:fs/promises';
import { builtInDesks } from '../core/desks/built-in-desks';
import type { DeskProfile } from '../core/desks/desk-profile';
import { importDesks } from '../core/desks/import-desks';
import { deskProblemTexts } from '../core/desks/parse-desk';
import type { Locale } from '../core/language/locale';

/**
 * The desks to judge by: those of the file first, then the built-in ones. Whoever names a file on the command line vouches
 * for it, so its addresses count as confirmed. Throws an `Error` whose message says what is wrong with the file.
 */
export const readDesks = async (file: string | undefined, locale: Locale): Promise<readonly DeskProfile[]> => {
  if (file === undefined) return builtInDesks;
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${file}: ${locale === 'en' ? 'this file cannot be read.' : '无法读取这个文件。'}`);
  });
  const { desks, problems, refused, failed } = importDesks(text.replace(/^\ufeff/, ''), builtInDesks);
  const wrong = [
    ...(failed === undefined ? [] : [failed]),
    ...problems.map(({ kind, path }) => deskProblemTexts[kind][locale]({ path })),
    ...refused.map(({ deskId, reason }) => `${deskId}: ${reason}`),
  ];
  if (wrong.length > 0) throw new Error(`${file}: ${wrong.join(' ')}`);
  return [...desks.map((desk) => ({ ...desk, confirmed: true })), ...builtInDesks];
};
