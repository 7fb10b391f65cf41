import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Message } from '../core/mail/message';
import { readEml } from '../files/read-eml';
import { readMbox } from '../files/read-mbox';

export interface ReadMails {
  readonly messages: readonly Message[];
  /** Where each message came from: a path, for mbox files with the number of the mail. */
  readonly places: readonly string[];
  /** Files nobody could read. */
  readonly unreadable: readonly string[];
}

/** Reads .eml files, .mbox files, Maildir and folders of them (all levels, in order of name). */
export const readMails = async (paths: readonly string[]): Promise<ReadMails> => {
  const messages: Message[] = [];
  const places: string[] = [];
  const unreadable: string[] = [];
  const add = (read: Awaited<ReturnType<typeof readEml>>, place: string): void => {
    if (!read.ok) unreadable.push(place);
    else if (!read.isUnsent) {
      messages.push(read.message);
      places.push(place);
    }
  };
  const readFileAt = async (path: string): Promise<void> => {
    if (/\.(?:mbox|mbx)$/i.test(path) || (!/\.eml$/i.test(path) && (await startsAsMbox(path)))) {
      let number = 0;
      for await (const read of readMbox(createReadStream(path) as AsyncIterable<Uint8Array>))
        add(read, `${path}#${number++}`);
    } else add(await readEml(await readFile(path)), path);
  };
  const visit = async (path: string, depth: number): Promise<void> => {
    const info = await stat(path).catch(() => undefined);
    if (!info) unreadable.push(path);
    else if (info.isDirectory()) {
      if (depth > 20) return;
      const isMaildir = await isPartOfMaildir(path);
      for (const name of (await readdir(path)).sort()) {
        const inner = join(path, name);
        const isFolder = await isFolderAt(inner);
        // Maildir++ keeps its subfolders behind a dot: ".Sent/cur".
        if (name.startsWith('.') && !(isFolder && (await holdsMaildir(inner)))) continue;
        if (isFolder || isMaildir || /\.(?:eml|mbox|mbx)$/i.test(name)) await visit(inner, depth + 1);
      }
    } else await readFileAt(path);
  };
  for (const path of paths) await visit(path, 0);
  return { messages, places, unreadable };
};

const isFolderAt = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() === true;
const holdsMaildir = async (path: string): Promise<boolean> =>
  (await isFolderAt(join(path, 'cur'))) && (await isFolderAt(join(path, 'new')));
/** A Maildir's mails have names of their own ("1448.M2P3.host:2,S"), in the folders cur and new. */
const isPartOfMaildir = async (path: string): Promise<boolean> =>
  /^(?:cur|new)$/.test(basename(path)) && (await holdsMaildir(dirname(path)));

const startsAsMbox = async (path: string): Promise<boolean> => {
  for await (const chunk of createReadStream(path, { start: 0, end: 4 })) return String(chunk).startsWith('From ');
  return false;
};

/** Whose mailbox it is: who is part of most mails, having written at least one. */
export const ownerOf = (messages: readonly Message[]): readonly string[] => {
  const parts = new Map<string, number>();
  const writers = new Set<string>();
  for (const { from, to, cc } of messages) {
    const people = new Set([from, ...to, ...cc].map((person) => person?.address.toLowerCase() ?? ''));
    people.forEach((address) => address !== '' && parts.set(address, (parts.get(address) ?? 0) + 1));
    if (from) writers.add(from.address.toLowerCase());
  }
  const [best] = [...parts].filter(([address]) => writers.has(address)).sort((a, b) => b[1] - a[1]);
  return best ? [best[0]] : [];
};
