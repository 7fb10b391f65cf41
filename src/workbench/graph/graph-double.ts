import { filterTest, searchTest } from './found-mails';
import type { FullMessage } from './graph-message';
import { createMailStore, ordinaryId, type DoubleFolder, type MailStore, type StoredMail } from './mail-store';

export interface GraphRequest {
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface GraphAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** An answer instead of the next fitting one. `batch`: inside a `$batch`. */
export interface GraphFault {
  readonly status: number;
  readonly code: string;
  /** Seconds. */
  readonly retryAfter?: number;
  readonly where?: 'batch' | 'page';
}

export interface GraphDouble {
  readonly store: MailStore;
  answer(request: GraphRequest): GraphAnswer;
  failNext(...faults: readonly GraphFault[]): void;
  /** Every delta token given out so far is gone, as after about 30 days. */
  expireDeltas(): void;
  /** Answered so far: `GET me/messages` … without parameters. */
  readonly asked: readonly string[];
  /** What it could not answer: a test with any of these has failed. */
  readonly unanswered: readonly string[];
}

/**
 * Microsoft Graph as far as Askwell asks it, over a mailbox in memory. Rules it keeps as Exchange does: no `$orderby`; no
 * `$search` beside `$filter` or without leave to read texts; ids by `Prefer: IdType`; a token with the scope that the
 * properties need; half an entry for a mail that was only marked as read; delta tokens that expire. Tokens are
 * `envelopes.…` or `texts.…`.
 */
export const createGraphDouble = (options: {
  readonly host: string;
  readonly folders: readonly DoubleFolder[];
  readonly mails: readonly { readonly id: string; readonly folder: string; readonly message: FullMessage }[];
}): GraphDouble => {
  const store = createMailStore(options.folders);
  for (const { id, folder, message } of options.mails) store.put(id, folder, message);
  const base = `${options.host}/v1.0/`;
  const faults: GraphFault[] = [];
  const asked: string[] = [];
  const unanswered: string[] = [];
  const states = new Map<string, DeltaState>();
  let serial = 0;
  const remember = (kind: 'skip' | 'delta', state: DeltaState): string => {
    const token = `${kind}-${(serial += 1)}`;
    states.set(token, state);
    return token;
  };
  const takeFault = (where: 'batch' | 'page'): GraphAnswer | undefined => {
    const at = faults.findIndex((fault) => (fault.where ?? 'page') === where);
    const [fault] = at < 0 ? [] : faults.splice(at, 1);
    if (!fault) return undefined;
    const headers: Readonly<Record<string, string>> =
      fault.retryAfter === undefined ? {} : { 'Retry-After': String(fault.retryAfter) };
    return refuse(fault.status, fault.code, headers);
  };

  const delta = (folder: string, url: URL, ask: Ask): GraphAnswer => {
    const token = url.searchParams.get('$skiptoken') ?? url.searchParams.get('$deltatoken');
    const known = token === null ? undefined : states.get(token);
    if (token !== null && !known) return refuse(410, 'SyncStateNotFound');
    const state = known?.kind === 'delta' ? changesOf(folder, known) : (known ?? everything(folder, fieldsOf(url)));
    const page = state.ids.slice(state.at, state.at + pageSizeOf(ask.prefer));
    const at = state.at + page.length;
    const here = `${base}me/mailFolders('${folder}')/messages/delta`;
    return ok({
      '@odata.context': `${base}$metadata#Collection(message)`,
      ...(at < state.ids.length
        ? { '@odata.nextLink': `${here}?$skiptoken=${remember('skip', { ...state, at, kind: 'skip' })}` }
        : {
            '@odata.deltaLink': `${here}?$deltatoken=${remember('delta', { ...state, at: 0, ids: [], kind: 'delta' })}`,
          }),
      value: page.map(({ id, kind }) => deltaEntry(store, id, kind, folder, state.fields, ask)),
    });
  };
  const everything = (folder: string, fields: readonly string[]): DeltaState => ({
    kind: 'skip',
    ids: store.inFolder(folder).map(({ id }) => ({ id, kind: 'put' as const })),
    at: 0,
    since: store.clock(),
    fields,
  });
  const changesOf = (folder: string, { since, fields }: DeltaState): DeltaState => ({
    kind: 'skip',
    ids: [...store.changes(folder, since)].map(([id, kind]) => ({ id, kind })),
    at: 0,
    since: store.clock(),
    fields,
  });

  const list = (all: readonly StoredMail[], url: URL, ask: Ask): GraphAnswer => {
    const search = url.searchParams.get('$search');
    const filter = url.searchParams.get('$filter');
    if (url.searchParams.has('$orderby'))
      return refuse(400, search === null ? 'InefficientFilter' : 'SearchWithOrderBy');
    if (search !== null && filter !== null) return refuse(400, 'SearchWithFilter');
    const fields = fieldsOf(url);
    if ((needsTexts(fields) || search !== null) && !ask.mayReadTexts) return refuse(403, 'ErrorAccessDenied');
    // A search that was asked for ids that stay breaks its answer off in the middle (microsoft-graph-docs-contrib#106).
    if (search !== null && ask.prefer.includes('ImmutableId')) throw new Unanswered('$search with immutable ids');
    const test = search !== null ? searchTest(search) : filter !== null ? filterTest(filter) : () => true;
    if (!test) throw new Unanswered(url.search);
    const mails = all.filter(test);
    const skip = Number(url.searchParams.get('$skip') ?? 0);
    const top = Number(url.searchParams.get('$top') ?? 10);
    const next = new URL(url);
    next.searchParams.set('$skip', String(skip + top));
    return ok({
      '@odata.context': `${base}$metadata#users('me')/messages`,
      ...(skip + top < mails.length && { '@odata.nextLink': next.href }),
      value: mails.slice(skip, skip + top).map((mail) => picked(mail, fields, ask)),
    });
  };

  const folderOf = (name: string): DoubleFolder | undefined =>
    store.folders.find(({ id, wellKnown }) => id === name || wellKnown === name);
  const folderBody = ({ id, parent }: DoubleFolder) => ({
    id,
    parentFolderId: parent ?? 'root',
    totalItemCount: store.inFolder(id).length,
  });

  const get = (href: string, ask: Ask): GraphAnswer => {
    const url = new URL(href);
    const path = decodeURIComponent(url.pathname.slice(new URL(base).pathname.length));
    const extra = [...url.searchParams.keys()].filter((name) => !parameters.has(name));
    if (url.origin !== new URL(base).origin || extra.length > 0) throw new Unanswered(href);
    if (path === 'me/messages') return list(store.all(), url, ask);
    if (path === 'me/mailFolders/delta') {
      return ok({
        '@odata.context': `${base}$metadata#Collection(mailFolder)`,
        '@odata.deltaLink': `${base}me/mailFolders/delta?$deltatoken=folders`,
        value: store.folders.map(folderBody),
      });
    }
    const [, deltaFolder] = /^me\/mailFolders(?:\/|\(')([^/']+)(?:'\))?\/messages\/delta$/.exec(path) ?? [];
    if (deltaFolder !== undefined) {
      const folder = folderOf(deltaFolder);
      return folder ? delta(folder.id, url, ask) : refuse(404, 'ErrorItemNotFound');
    }
    const [, listFolder] = /^me\/mailFolders\/([^/]+)\/messages$/.exec(path) ?? [];
    if (listFolder !== undefined) {
      const folder = folderOf(listFolder);
      return folder ? list(store.inFolder(folder.id), url, ask) : refuse(404, 'ErrorItemNotFound');
    }
    const [, one] = /^me\/mailFolders\/([^/]+)$/.exec(path) ?? [];
    if (one !== undefined) {
      const folder = folderOf(one);
      return folder
        ? ok({ '@odata.context': `${base}$metadata#users('me')/mailFolders/$entity`, ...folderBody(folder) })
        : refuse(404, 'ErrorItemNotFound');
    }
    const [, mailId] = /^me\/messages\/([^/]+)$/.exec(path) ?? [];
    if (mailId !== undefined) {
      const mail = store.find(mailId);
      const fields = fieldsOf(url);
      if (needsTexts(fields) && !ask.mayReadTexts) return refuse(403, 'ErrorAccessDenied');
      if (!mail) return refuse(404, 'ErrorItemNotFound');
      return ok({ '@odata.context': `${base}$metadata#users('me')/messages/$entity`, ...picked(mail, fields, ask) });
    }
    throw new Unanswered(href);
  };

  const batch = (body: string, ask: Ask): GraphAnswer => {
    const { requests } = JSON.parse(body) as { readonly requests: readonly BatchPart[] };
    if (requests.length > 20) return refuse(400, 'BadRequest');
    const statuses = new Map<string, number>();
    const responses = requests.map(({ id, method, url, headers = {}, dependsOn = [] }) => {
      // Parallel parts would be more than Exchange's four at once.
      if (statuses.size >= 4 && dependsOn.length === 0) throw new Unanswered('$batch of more than four parallel parts');
      if (method !== 'GET') throw new Unanswered(`$batch ${method}`);
      asked.push(`GET ${new URL(base + url.slice(1)).pathname.slice(6)}`);
      const hasFailed = dependsOn.some((other) => (statuses.get(other) ?? 424) >= 400);
      const answer = hasFailed
        ? refuse(424, 'FailedDependency')
        : (takeFault('batch') ?? get(base + url.slice(1), { ...ask, prefer: headers.Prefer ?? '' }));
      statuses.set(id, answer.status);
      return { id, ...answer };
    });
    return ok({ responses });
  };

  return {
    store,
    asked,
    unanswered,
    failNext: (...more) => void faults.push(...more),
    expireDeltas: () => states.clear(),
    answer: ({ method, url, headers, body }) => {
      const path = new URL(url).pathname.slice(6);
      asked.push(`${method} ${path}`);
      const [, scope] = /^Bearer (envelopes|texts)\.[\w-]+$/.exec(headers.authorization ?? '') ?? [];
      if (scope === undefined) return refuse(401, 'InvalidAuthenticationToken');
      const ask: Ask = { prefer: headers.prefer ?? '', mayReadTexts: scope === 'texts' };
      const fault = takeFault('page');
      if (fault) return fault;
      try {
        if (method === 'POST' && path === '$batch') return batch(body ?? '', { ...ask, prefer: '' });
        if (method === 'GET') return get(url, ask);
        throw new Unanswered(method);
      } catch (error) {
        unanswered.push(`${method} ${url}: ${String(error)}`);
        return refuse(501, 'DoubleCannotAnswer');
      }
    },
  };
};

class Unanswered extends Error {}

interface Ask {
  readonly prefer: string;
  readonly mayReadTexts: boolean;
}

interface BatchPart {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly dependsOn?: readonly string[];
}

interface DeltaState {
  readonly kind: 'skip' | 'delta';
  readonly ids: readonly { readonly id: string; readonly kind: 'put' | 'gone' | 'read' }[];
  readonly at: number;
  readonly since: number;
  readonly fields: readonly string[];
}

const parameters: ReadonlySet<string> = new Set([
  '$select',
  '$top',
  '$skip',
  '$orderby',
  '$filter',
  '$search',
  '$skiptoken',
  '$deltatoken',
]);

const ok = (body: object): GraphAnswer => ({ status: 200, headers: {}, body });

const refuse = (status: number, code: string, headers: Readonly<Record<string, string>> = {}): GraphAnswer => ({
  status,
  headers,
  body: { error: { code, message: `The double says ${code}.`, innerError: { date: '2026-11-20T00:00:00' } } },
});

const fieldsOf = (url: URL): readonly string[] => {
  const fields = url.searchParams.get('$select')?.split(',') ?? [];
  if (fields.length === 0) throw new Unanswered(`no $select: ${url.pathname}`);
  return fields;
};

const needsTexts = (fields: readonly string[]): boolean => fields.includes('body');

const pageSizeOf = (prefer: string): number => Number(/odata\.maxpagesize=(\d{1,4})/.exec(prefer)?.[1] ?? 10);

const picked = (mail: StoredMail, fields: readonly string[], { prefer }: Ask): object => {
  const { message } = mail;
  const entry: Record<string, unknown> = {
    '@odata.etag': `W/"${mail.id}-${mail.moves}"`,
    id: prefer.includes('IdType="ImmutableId"') ? mail.id : ordinaryId(mail),
  };
  for (const field of fields) {
    if (field === 'id') continue;
    if (field === 'parentFolderId') {
      entry[field] = mail.folder;
      continue;
    }
    if (!(field in message)) throw new Unanswered(`$select=${field}`);
    entry[field] = message[field as keyof FullMessage];
  }
  return entry;
};

const deltaEntry = (
  store: MailStore,
  id: string,
  kind: 'put' | 'gone' | 'read',
  folder: string,
  fields: readonly string[],
  ask: Ask,
): object => {
  const mail = store.find(id);
  if (!mail || mail.folder !== folder) return { '@removed': { reason: mail ? 'changed' : 'deleted' }, id };
  const entry = { '@odata.type': '#microsoft.graph.message', ...picked(mail, fields, ask) };
  // microsoft-graph-docs#7776: a mail that was only marked as read comes without the rest.
  return kind === 'read' ? { '@odata.type': '#microsoft.graph.message', id, isRead: true } : entry;
};
