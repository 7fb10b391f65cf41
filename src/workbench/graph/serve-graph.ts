import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener } from 'node:http';
import path from 'node:path';
import { readEml } from '../../files/read-eml';
import { authBridgeScript } from './auth-bridge';
import { doubleFolders, type GeneratedMail } from './generated-mailbox';
import { createGraphDouble, type GraphDouble } from './graph-double';
import { graphMessageOf } from './graph-message';

/** The sample mails as Graph tells them; the name of a file says where it lies. */
export const sampleMails = async (root: string): Promise<readonly GeneratedMail[]> => {
  const folder = path.join(root, 'src/workbench/mailbox');
  const names = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  return Promise.all(
    names.map(async (name) => {
      const read = await readEml(readFileSync(path.join(folder, name)));
      if (!read.ok) throw new Error(`${name}: ${read.reason}`);
      const kind = name.split('-')[0];
      return {
        id: `AAkALg${name.replace('.eml', '')}=`,
        folder: kind === 'draft' ? 'f-drafts' : kind === 'sent' ? 'f-sent' : 'f-inbox',
        message: graphMessageOf(read.message, { isDraft: kind === 'draft' }),
      };
    }),
  );
};

/** `npm start` signs in without Microsoft: Outlook's bridge as a script, and Graph under `/v1.0/` of the add-in's own server. */
export const withGraph = (root: string, host: string, user: string, files: RequestListener): RequestListener => {
  let double: Promise<GraphDouble> | undefined;
  return (request, response) => {
    const url = request.url ?? '/';
    if (url === '/auth-bridge.js') {
      response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' });
      return void response.end(authBridgeScript({ user, agree: 'yes', secret: 'workbench' }));
    }
    if (!url.startsWith('/v1.0/')) return files(request, response);
    double ??= sampleMails(root).then((mails) => createGraphDouble({ host, folders: doubleFolders, mails }));
    Promise.all([double, bodyOf(request)]).then(
      ([graph, body]) => {
        const { authorization = '', prefer } = request.headers;
        const headers = { authorization, prefer: String(prefer ?? '') };
        const answer = graph.answer({ method: request.method ?? 'GET', url: host + url, headers, body });
        response.writeHead(answer.status, { ...answer.headers, 'Content-Type': 'application/json' });
        response.end(JSON.stringify(answer.body));
      },
      () => response.writeHead(500).end(),
    );
  };
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
};
