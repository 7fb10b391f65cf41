import ky, { HTTPError, TimeoutError, type KyInstance } from 'ky';
import pLimit from 'p-limit';
import { MailboxError, type MailboxErrorCode } from '../mailbox';
import { immutableIds } from './graph-fields';

/** Exchange answers four requests of one app and mailbox at a time (platform.md §3.2). */
const atOnce = 4;
/** Longest wait Microsoft may ask for, milliseconds; after that the user is told instead. */
const longestWait = 120_000;
const timeout = 60_000;
const tries = 6;
/** Requests in one `$batch`, by Graph's own limit. */
const batchSize = 20;

export interface GraphPage<T> {
  readonly value: readonly T[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
}

export interface GetOptions {
  readonly signal?: AbortSignal;
  /** Default: ids that stay. */
  readonly prefer?: readonly string[];
}

export interface GraphClient {
  /** `path` below `/v1.0/`, or a next or delta link as Graph gave it. */
  get<T>(path: string, options?: GetOptions): Promise<T>;
  /**
   * GETs in as few requests as possible, in order; `undefined` for what is no longer there. Chained inside a batch,
   * because a batch of parallel mail calls is throttled as such.
   */
  getAll<T>(paths: readonly string[], signal?: AbortSignal): Promise<readonly (T | undefined)[]>;
}

/** Graph said no; `status` and `reason` (Graph's own code) decide what to do next. */
export class GraphRefusal extends MailboxError {
  constructor(
    code: MailboxErrorCode,
    operation: string,
    readonly status: number,
    readonly reason: string,
  ) {
    super(code, operation);
  }
}

/** Waits for a request's turn. */
export type Turn = <T>(act: () => Promise<T>) => Promise<T>;

/** Four at once for all clients of a mailbox. What a person waits for gets the next free place, whatever a long reading has in line. */
export const takeTurns = (): { readonly next: Turn; readonly patient: Turn } => {
  const places = pLimit(atOnce);
  const line = pLimit(atOnce);
  return { next: places, patient: (act) => line(() => places(act)) };
};

/** Retry-After, back-off with jitter. A token is asked for every request, so it may change in between. */
export const createGraphClient = (deps: {
  readonly graphHost: string;
  readonly token: () => Promise<string>;
  readonly turn: Turn;
  readonly fetch?: typeof fetch;
}): GraphClient => {
  const base = `${deps.graphHost}/v1.0/`;
  const http = ky.create({
    timeout,
    ...(deps.fetch && { fetch: deps.fetch }),
    retry: {
      limit: tries,
      methods: ['get', 'post'],
      statusCodes: [408, 429, 500, 502, 503, 504],
      afterStatusCodes: [429, 503],
      backoffLimit: 20_000,
      jitter: true,
      // A lost connection is told at once: the next run goes on from the stored cursor.
      shouldRetry: ({ error }) => (error instanceof HTTPError && !asksTooMuch(error.response) ? undefined : false),
    },
  });
  const send = async <T>(act: (client: KyInstance) => Promise<T>, signal: AbortSignal | undefined): Promise<T> =>
    deps.turn(async () => {
      signal?.throwIfAborted();
      const token = await deps.token();
      // A redirect or a forged link must not carry the token to another host.
      const client = http.extend({ headers: { Authorization: `Bearer ${token}` }, redirect: 'error' });
      try {
        return await act(client);
      } catch (error) {
        if (signal?.aborted) throw signal.reason;
        throw await refusalOf(error);
      }
    });
  const urlOf = (path: string): string => {
    if (!path.includes('://')) return base + path;
    if (new URL(path).origin !== new URL(base).origin) throw new MailboxError('unknown', 'graph.foreign-link');
    return path;
  };
  const withSignal = (signal: AbortSignal | undefined) => (signal ? { signal } : {});

  const get: GraphClient['get'] = (path, { signal, prefer = [immutableIds] } = {}) =>
    send(
      (client) =>
        client
          .get(urlOf(path), {
            ...withSignal(signal),
            ...(prefer.length > 0 && { headers: { Prefer: prefer.join(', ') } }),
          })
          .json(),
      signal,
    );

  const batch = async <T>(paths: readonly string[], signal: AbortSignal | undefined): Promise<Map<string, T>> => {
    const found = new Map<string, T>();
    let pending = paths;
    for (let round = 0; pending.length > 0; round += 1) {
      if (round > tries) throw new MailboxError('busy', 'graph.batch');
      const requests = pending.map((path, at) => ({
        id: String(at),
        method: 'GET',
        url: `/${path}`,
        ...(at > 0 && { dependsOn: [String(at - 1)] }),
      }));
      const { responses } = await send(
        (client) =>
          client
            .post(`${base}$batch`, { ...withSignal(signal), json: { requests } })
            .json<{ readonly responses: readonly BatchAnswer[] }>(),
        signal,
      );
      const answers = new Map(responses.map((answer) => [Number(answer.id), answer]));
      let wait = 0;
      const next: string[] = [];
      pending.forEach((path, at) => {
        const { status, body, headers } = answers.get(at) ?? { status: 424 };
        if (status === 200) found.set(path, body as T);
        else if (again.has(status)) {
          next.push(path);
          const seconds = Number(headers?.['Retry-After'] ?? headers?.['retry-after'] ?? (status === 424 ? 0 : 1));
          wait = Math.max(wait, Math.min(seconds * 1000, longestWait));
        } else if (status !== 404) throw refusal(status, reasonOf(body));
      });
      pending = next;
      if (wait > 0) await pause(wait, signal);
    }
    return found;
  };

  return {
    get,
    getAll: async <T>(paths: readonly string[], signal?: AbortSignal) => {
      const parts: string[][] = [];
      for (let at = 0; at < paths.length; at += batchSize) parts.push(paths.slice(at, at + batchSize));
      const found = await Promise.all(parts.map((part) => batch<T>(part, signal)));
      return paths.map((path, at) => found[Math.floor(at / batchSize)]?.get(path));
    },
  };
};

interface BatchAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const asksTooMuch = ({ headers }: Response): boolean => Number(headers.get('Retry-After')) * 1000 > longestWait;

/** Worth asking again inside a batch; 424: the request before it in the chain failed. */
const again: ReadonlySet<number> = new Set([424, 429, 503, 504]);

const pause = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });

const refusalOf = async (error: unknown): Promise<MailboxError> => {
  if (error instanceof MailboxError) return error;
  if (error instanceof HTTPError) {
    const body: unknown = await error.response.json().catch(() => undefined);
    return refusal(error.response.status, reasonOf(body));
  }
  // `fetch` rejects with a TypeError when nothing could be reached, and for nothing else here.
  if (error instanceof TypeError || error instanceof TimeoutError) return new MailboxError('offline', 'graph.get');
  return new MailboxError('unknown', 'graph.get');
};

/** Graph's error codes: graph docs concepts/errors, and what Exchange adds. */
const refusal = (status: number, reason: string): GraphRefusal =>
  new GraphRefusal(codeOf(status, reason), 'graph.get', status, reason);

const codeOf = (status: number, reason: string): MailboxErrorCode => {
  if (/MailboxNotEnabledForRESTAPI|MailboxNotSupportedForRESTAPI|ErrorInvalidUser|NonExistentMailbox/i.test(reason))
    return 'not-supported-account';
  if (status === 401) return 'signed-out';
  if (/AccessDenied|Authorization_RequestDenied/i.test(reason) || status === 403) return 'admin-consent';
  return status === 429 || status === 503 || status === 504 ? 'busy' : 'unknown';
};

const reasonOf = (body: unknown): string => {
  const code = (body as { readonly error?: { readonly code?: unknown } } | undefined)?.error?.code;
  return typeof code === 'string' ? code.slice(0, 100) : '';
};
