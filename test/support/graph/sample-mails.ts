import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readEml } from '../../../src/files/read-eml';
import type { GeneratedMail } from '../../../src/workbench/graph/generated-mailbox';
import { graphMessageOf } from '../../../src/workbench/graph/graph-message';
import { root } from '../manifest';

const folder = path.join(root, 'src/workbench/mailbox');

/** The workbench's sample mails as Graph tells them; the file's name says where they lie. */
export const sampleMails = async (): Promise<readonly GeneratedMail[]> => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  return Promise.all(
    names.map(async (name) => {
      const read = await readEml(readFileSync(path.join(folder, name)));
      if (!read.ok) throw new Error(`${name}: ${read.reason}`);
      const kind = name.split('-')[0];
      const where = kind === 'draft' ? 'f-drafts' : kind === 'sent' ? 'f-sent' : 'f-inbox';
      return {
        id: `AAkALg${name.replace('.eml', '')}=`,
        folder: where,
        message: graphMessageOf(read.message, { isDraft: kind === 'draft' }),
      };
    }),
  );
};
