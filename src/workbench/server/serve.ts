import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import { withGraph } from '../graph/serve-graph';
import { user } from '../mailbox/mailbox';
import { localCertificate } from './certificate';
import { addInFiles, type FileFor, workbenchFiles } from './files';
import { serveFiles } from './serve-files';

export interface Ports {
  readonly workbench: number;
  readonly addIn: number;
}

/**
 * Serves the emulated Outlook and the add-in from `dist` on two ports of https://localhost: office.js accepts a host
 * only over https and under the add-in's own host name (office-host-protocol.md §2). Resolves to what stops it.
 */
export const serve = async (root: string, ports: Ports): Promise<() => void> => {
  const certificate = await localCertificate(root);
  const listen = (port: number, files: FileFor, wrap = (plain: RequestListener) => plain): Promise<Server> =>
    new Promise((resolve, reject) => {
      const server = createServer(certificate, wrap(serveFiles(files)));
      server.on('error', reject).listen(port, 'localhost', () => resolve(server));
    });
  const servers = [
    await listen(ports.addIn, addInFiles(root), (plain) =>
      withGraph(root, `https://localhost:${ports.addIn}`, user.address, plain),
    ),
    await listen(ports.workbench, workbenchFiles(root)),
  ];
  return () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
};
