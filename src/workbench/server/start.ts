/**
 * `npm start`: builds everything, serves the emulated Outlook and the add-in on two ports of https://localhost, and
 * opens the address on a desktop. office.js comes from its npm package instead of Microsoft's CDN, so that nothing
 * leaves the machine.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { build } from './build';
import { serve } from './serve';

const root = path.resolve(__dirname, '../../..');
const addInPort = Number(process.env.ADDIN_PORT ?? 3000);
const workbenchPort = Number(process.env.PORT ?? 3001);

const start = async (): Promise<void> => {
  console.log('Building …');
  // The add-in's own server stands for Graph too.
  await build(root, { graphHost: `https://localhost:${addInPort}` });
  await serve(root, { workbench: workbenchPort, addIn: addInPort });

  const addIn = `https://localhost:${addInPort}`;
  const address = `https://localhost:${workbenchPort}/${addInPort === 3000 ? '' : `?addin=${addIn}`}`;
  console.log(`\n  Emulated Outlook  ${address}`);
  console.log(`  Add-in            ${addIn}/taskpane.html`);
  console.log(
    '\n  The certificate was made for this machine only, so the browser warns once: choose “Advanced”, then “Continue',
  );
  console.log('  to localhost” (Firefox asks at both addresses). Stop with Ctrl+C.\n');
  openOnDesktop(address);
};

const openOnDesktop = (address: string): void => {
  const command = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  const isDesktop = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!isDesktop || process.env.CI || process.env.NO_OPEN) return;
  spawn(command, [address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
};

start().catch((error: unknown) => {
  const { code, port } = error as { code?: string; port?: number };
  console.error(
    code === 'EADDRINUSE'
      ? `Port ${port} is in use. Choose others with PORT=… (Outlook) and ADDIN_PORT=… (add-in).`
      : error,
  );
  process.exit(1);
});
