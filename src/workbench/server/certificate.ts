import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from 'selfsigned';

interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

const lifetimeMs = 30 * 24 * 3_600_000;

/** A certificate for localhost, kept for 30 days, so that the browser warns once and not at every start. */
export const localCertificate = async (root: string): Promise<Certificate> => {
  const file = path.join(root, '.cache/localhost-certificate.json');
  const known = load(file);
  if (known && known.until > Date.now()) return known;
  const until = Date.now() + lifetimeMs;
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keySize: 2048,
    notAfterDate: new Date(until),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  const certificate = { key: made.private, cert: made.cert, until };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(certificate), { mode: 0o600 });
  return certificate;
};

const load = (file: string): Certificate | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Certificate;
  } catch {
    return undefined;
  }
};
