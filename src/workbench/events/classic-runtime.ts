/**
 * The engine of classic Outlook on Windows, as a worker: an `Office` of our own that knows what launch-event handlers
 * may use, and nothing else. What is proven with it is that the script runs without page and DOM, not office.js itself.
 */
export interface RunMessage {
  readonly kind: 'run';
  readonly scriptUrl: string;
  readonly functionName: string;
  readonly event: object;
  readonly initialData: object;
  readonly locale: string;
  readonly requirements: Readonly<Record<string, string>>;
  readonly roamingSettings: Readonly<Record<string, string>>;
  readonly timeOffset: number;
}
export type ToEngine = RunMessage | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown };
export type FromEngine =
  | { readonly kind: 'completed'; readonly options: Record<string, unknown> }
  | { readonly kind: 'missing' }
  | { readonly kind: 'call'; readonly id: number; readonly dispatchId: number; readonly params: unknown };

type Handler = (event: unknown) => void;
type Callback = (result: { status: string; value?: unknown; error?: object; asyncContext?: unknown }) => void;

const engine = self as unknown as Record<string, unknown> & {
  postMessage(message: FromEngine): void;
  importScripts(url: string): void;
  onmessage: (event: MessageEvent<ToEngine>) => void;
};
const reply = engine.postMessage.bind(engine);
const load = engine.importScripts.bind(engine);
const waiting = new Map<number, (answer: unknown) => void>();
let serial = 0;

engine.onmessage = ({ data }) => {
  if (data.kind === 'answer') waiting.get(data.id)?.(data.answer);
  else run(data);
};

const run = (message: RunMessage): void => {
  const handlers = new Map<string, Handler>();
  let loading = true;
  moveTime(message.timeOffset);
  takeAway(['indexedDB', 'caches', 'navigator', 'location', 'crypto', 'BroadcastChannel', 'importScripts', 'Worker']);
  engine.Office = office(message, handlers, () => loading);
  load(message.scriptUrl);
  loading = false;
  const handler = handlers.get(message.functionName.toLowerCase());
  if (!handler) return reply({ kind: 'missing' });
  handler({
    ...message.event,
    completed: (options: Record<string, unknown> = {}) => reply({ kind: 'completed', options: { ...options } }),
  });
};

/** Where the roads end in this engine: what is not here is undefined there too. */
const takeAway = (names: readonly string[]): void => {
  for (const name of names) Object.defineProperty(self, name, { value: undefined, configurable: true });
};

const moveTime = (offset: number): void => {
  const real = Date.now.bind(Date);
  Date.now = () => real() + offset;
};

const office = (message: RunMessage, handlers: Map<string, Handler>, loading: () => boolean): object => ({
  actions: { associate: (name: string, handler: Handler) => handlers.set(name.toLowerCase(), handler) },
  // Code inside onReady is not run for an event (office-js #5166).
  onReady: () => ({ then: () => undefined }),
  AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  CoercionType: { Text: 'text', Html: 'html' },
  EventType: {},
  MailboxEnums: {
    ItemNotificationMessageType: {
      InformationalMessage: 'informationalMessage',
      ProgressIndicator: 'progressIndicator',
      ErrorMessage: 'errorMessage',
      InsightMessage: 'insightMessage',
    },
  },
  get context() {
    // office-js-docs-pr #3722.
    if (loading()) throw new TypeError("Unable to get property 'context': Office is not ready while loading.");
    return context(message);
  },
});

const context = ({ initialData, locale, requirements, roamingSettings }: RunMessage): object => {
  const data = initialData as Record<string, unknown>;
  const stored = new Map(Object.entries(roamingSettings));
  return {
    displayLanguage: locale,
    contentLanguage: locale,
    platform: 'PC',
    host: 'Outlook',
    diagnostics: { host: 'Outlook', platform: 'PC', version: data.hostVersion },
    requirements: {
      isSetSupported: (name: string, version = '1.0') =>
        Number((requirements[name] ?? '0').split('.')[1]) >= Number(version.split('.')[1]) && name in requirements,
    },
    roamingSettings: {
      get: (name: string) => JSON.parse(stored.get(name) ?? 'null') ?? undefined,
      set: (name: string, value: unknown) => void stored.set(name, JSON.stringify(value)),
      remove: (name: string) => void stored.delete(name),
      saveAsync: (callback?: Callback) => call(404, [Object.fromEntries(stored)], [callback]),
    },
    mailbox: {
      userProfile: {
        emailAddress: data.userEmailAddress,
        displayName: data.userDisplayName,
        timeZone: data.userTimeZone,
      },
      diagnostics: { hostName: 'Outlook', hostVersion: data.hostVersion },
      item: item(data),
    },
  };
};

/** The compose item: `Async` members over the same dispatch ids as office.js uses. */
const item = (data: Record<string, unknown>): object => {
  const recipients = (recipientField: number) => ({
    getAsync: (...args: unknown[]) => call(15, { recipientField }, args, toEmailAddresses),
  });
  return {
    itemType: 'message',
    conversationId: data.conversationId,
    inReplyTo: data.inReplyTo,
    subject: { getAsync: (...args: unknown[]) => call(18, {}, args) },
    to: recipients(0),
    cc: recipients(1),
    bcc: recipients(2),
    from: {
      getAsync: (...args: unknown[]) => call(107, {}, args, (value: unknown) => toEmailAddresses([value])[0]),
    },
    body: {
      getAsync: (type: string, ...args: unknown[]) => call(37, { coercionType: type === 'html' ? 3 : 0 }, args),
      getTypeAsync: (...args: unknown[]) => call(14, {}, args),
    },
    getAttachmentsAsync: (...args: unknown[]) => call(149, {}, args),
    getComposeTypeAsync: (...args: unknown[]) => call(174, {}, args),
    getItemIdAsync: (...args: unknown[]) => call(164, {}, args),
    saveAsync: (...args: unknown[]) => call(32, {}, args),
    sessionData: {
      setAsync: (name: string, value: string, ...args: unknown[]) => call(185, { name, value }, args),
      getAsync: (name: string, ...args: unknown[]) => call(186, { name }, args),
    },
    notificationMessages: {
      addAsync: (key: string, details: object, ...args: unknown[]) => call(33, notification(key, details), args),
      replaceAsync: (key: string, details: object, ...args: unknown[]) => call(35, notification(key, details), args),
      removeAsync: (key: string, ...args: unknown[]) => call(36, { key }, args),
    },
    loadCustomPropertiesAsync: (...args: unknown[]) => loadCustomProperties(args),
  };
};

const notificationTypes = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage'];
const notification = (key: string, details: object) => {
  const { type } = details as { type: string };
  return { ...details, key, type: notificationTypes.indexOf(type) };
};

const toEmailAddresses = (value: unknown) =>
  (value as readonly { name: string; address: string }[]).map(({ name, address }) => ({
    displayName: name,
    emailAddress: address,
  }));

const loadCustomProperties = (args: readonly unknown[]): void => {
  const callback = args.find((arg): arg is Callback => typeof arg === 'function');
  ask(3, {}, (answer) => {
    const stored = JSON.parse((answer as { customProperties: string }).customProperties) as Record<string, unknown>;
    const values = new Map(Object.entries(stored));
    callback?.({
      status: 'succeeded',
      value: {
        get: (name: string) => values.get(name),
        set: (name: string, next: unknown) => void values.set(name, next),
        remove: (name: string) => void values.delete(name),
        getAll: () => Object.fromEntries(values),
        saveAsync: (...more: unknown[]) => call(4, { customProperties: Object.fromEntries(values) }, more),
      },
    });
  });
};

/** `args` as Office.js takes them: options, callback. `read` turns the wire value into Office's. */
const call = (
  dispatchId: number,
  params: unknown,
  args: readonly unknown[],
  read: (value: unknown) => unknown = (value) => value,
): void => {
  const callback = args.find((arg): arg is Callback => typeof arg === 'function');
  const options = args.find((arg) => typeof arg === 'object' && arg !== null) as { asyncContext?: unknown } | undefined;
  ask(dispatchId, params, (answer) => {
    const result = answer as { error?: boolean; data?: unknown; errorCode?: number } | null;
    // As office.js does: an answer that is no object never reaches the callback.
    if (!result || !callback) return;
    callback(
      result.error
        ? {
            status: 'failed',
            error: { code: result.errorCode, name: 'Error', message: '' },
            asyncContext: options?.asyncContext,
          }
        : { status: 'succeeded', value: read(result.data), asyncContext: options?.asyncContext },
    );
  });
};

const ask = (dispatchId: number, params: unknown, done: (answer: unknown) => void): void => {
  const id = (serial += 1);
  waiting.set(id, done);
  reply({ kind: 'call', id, dispatchId, params });
};
