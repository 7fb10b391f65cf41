import { createContext, runInContext } from 'node:vm';
import { confirmedSettings } from './confirmed-settings';

type Handler = (event: { completed: (options?: unknown) => void }) => void;

export interface BareDraft {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  /** Names of calls whose callback never comes. */
  readonly lost?: readonly string[];
}

/** What the engine of classic Outlook before Version 2403 lacks, or what we do not rely on: removed from the context. */
const removed = [
  'Intl',
  'WebAssembly',
  'SharedArrayBuffer',
  'Atomics',
  'BigInt',
  'FinalizationRegistry',
  'WeakRef',
  'AggregateError',
  'Iterator',
  'escape',
  'unescape',
];
const newerThan2016 = `
  delete Array.prototype.flat; delete Array.prototype.flatMap; delete Array.prototype.at; delete Array.prototype.findLast;
  delete Object.entries; delete Object.values; delete Object.fromEntries; delete Object.hasOwn; delete Object.groupBy;
  delete Object.getOwnPropertyDescriptors;
  delete String.prototype.padStart; delete String.prototype.padEnd; delete String.prototype.trimStart; delete String.prototype.trimEnd;
  delete String.prototype.matchAll; delete String.prototype.replaceAll; delete String.prototype.at; delete String.prototype.normalize;
  delete Promise.prototype.finally; delete Promise.allSettled; delete Promise.any; delete Symbol.asyncIterator; delete Symbol.matchAll;
`;

/**
 * Runs the event bundle as classic Outlook does: a bare engine with nothing but `Office`, whose context may not be touched while
 * loading and whose `onReady` never calls back. Anything else (window, document, timers, fetch) is a ReferenceError.
 */
export const loadInBareEngine = (
  code: string,
  draft: BareDraft,
  onPattern: (pattern: string, flags: string) => void = () => undefined,
) => {
  const handlers: Record<string, Handler> = {};
  const stamps: string[] = [];
  const calls: string[] = [];
  let loading = true;
  const answer =
    (name: string, value: unknown) =>
    (...args: unknown[]): void => {
      calls.push(name);
      const done = args[args.length - 1] as (result: unknown) => void;
      if (!draft.lost?.includes(name)) done({ status: 'succeeded', value });
    };
  const item = {
    itemType: 'message',
    subject: { getAsync: answer('subject', draft.subject) },
    to: { getAsync: answer('to', [{ displayName: '', emailAddress: draft.to }]) },
    cc: { getAsync: answer('cc', []) },
    bcc: { getAsync: answer('bcc', []) },
    from: { getAsync: answer('from', { displayName: 'Me', emailAddress: 'me@mail.example' }) },
    body: { getTypeAsync: answer('bodyType', 'html'), getAsync: answer('body', draft.html) },
    getAttachmentsAsync: answer('attachments', []),
    getComposeTypeAsync: answer('composeType', { composeType: 'newMail' }),
    loadCustomPropertiesAsync: answer('properties', {
      set: (_key: string, value: string) => stamps.push(value),
      saveAsync: answer('saveProperties', undefined),
    }),
    notificationMessages: {
      getAllAsync: answer('notes', []),
      replaceAsync: answer('note', undefined),
      removeAsync: answer('unnote', undefined),
    },
  };
  const office = {
    actions: { associate: (name: string, handler: Handler) => (handlers[name] = handler) },
    onReady: () => undefined,
    // Stands in for `RegExp(…)` where a test listens to the patterns made from strings.
    pattern: (source: string | RegExp, flags?: string) => {
      const made = new RegExp(source, flags);
      onPattern(made.source, made.flags);
      return made;
    },
    get context() {
      if (loading) throw new Error('Office.context was read while loading');
      return {
        displayLanguage: 'en-US',
        mailbox: { item, userProfile: { emailAddress: 'me@mail.example' } },
        roamingSettings: {
          get: (key: string) => (key === 'askwell' ? confirmedSettings.askwell : undefined),
          set: () => undefined,
          saveAsync: answer('saveSettings', undefined),
        },
        requirements: { isSetSupported: (_name: string, set: string) => Number(set.split('.')[1]) <= 12 },
      };
    },
  };
  const context = createContext(Object.assign(Object.create(null) as object, { Office: office }), {
    codeGeneration: { strings: false, wasm: false },
  });
  runInContext(`${removed.map((name) => `delete globalThis.${name};`).join('')}${newerThan2016}`, context);
  runInContext(code, context, { filename: 'launchevent.js' });
  loading = false;

  const run = (name: string): Promise<{ readonly completions: readonly unknown[] }> => {
    const completions: unknown[] = [];
    handlers[name]?.({ completed: (options) => void completions.push(options) });
    return new Promise((resolve) => setTimeout(() => resolve({ completions }), 400));
  };
  return { handlers: Object.keys(handlers), run, calls, stamps };
};
