import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import { type FileFor, withLocalOffice } from './files';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
};

/** A plain file server for this machine. */
export const serveFiles =
  (fileFor: FileFor): RequestListener =>
  (request, response) => {
    const name = decodePath(request.url ?? '/');
    const file = name === undefined ? undefined : fileFor(name);
    const type = path.extname(file ?? '');
    if (!file) return void response.writeHead(404).end();
    readFile(file).then(
      (content) => {
        response.writeHead(200, {
          'Content-Type': contentTypes[type] ?? 'application/octet-stream',
          // office.js loads its parts with crossorigin="anonymous".
          'Access-Control-Allow-Origin': '*',
          'Cache-Control': 'no-cache',
        });
        response.end(type === '.html' ? withLocalOffice(String(content)) : content);
      },
      () => response.writeHead(404).end(),
    );
  };

const decodePath = (url: string): string | undefined => {
  try {
    return decodeURIComponent(new URL(url, 'https://localhost').pathname);
  } catch {
    return undefined;
  }
};
