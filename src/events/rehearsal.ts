import { builtInDesks } from '../core/desks/built-in-desks';
import { roamingKeys } from '../host/shared-memory';
import { onMessageSend } from './on-send';
import { sampleHost } from './sample-mails';

/** Sends a mail that does not exist to an Outlook that does not either: the way of a real one, at once and without traces. */
export const rehearse = (html: string, subject: string): Promise<unknown> =>
  new Promise((resolve) => onMessageSend({ completed: resolve }, outlookWith(html, subject)));

const outlookWith = (html: string, subject: string): Office.Context => {
  const answer =
    (value?: unknown) =>
    (...args: readonly unknown[]): void =>
      (args[args.length - 1] as (result: object) => void)({ status: 'succeeded', value });
  const item = {
    itemType: 'message',
    subject: { getAsync: answer(subject) },
    to: { getAsync: answer([{ displayName: '', emailAddress: `support@${sampleHost}` }]) },
    cc: { getAsync: answer([]) },
    bcc: { getAsync: answer([]) },
    from: { getAsync: answer({ displayName: 'Maria', emailAddress: 'maria@mail.example' }) },
    body: { getTypeAsync: answer('html'), getAsync: answer(html) },
    getAttachmentsAsync: answer([]),
    getComposeTypeAsync: answer({ composeType: 'reply' }),
    loadCustomPropertiesAsync: answer({ set: () => undefined, saveAsync: answer() }),
  };
  return {
    displayLanguage: 'en-US',
    mailbox: { item },
    roamingSettings: {
      get: (key: string) => (key === roamingKeys.settings ? settings : undefined),
      set: () => undefined,
      saveAsync: answer(),
    },
    requirements: { isSetSupported: () => true },
  } as unknown as Office.Context;
};

const settings = JSON.stringify({
  version: 1,
  fields: {
    confirmations: {
      at: 1,
      value: builtInDesks.slice(0, 1).map(({ id }) => ({ id, officialDomains: [sampleHost], officialAddresses: [] })),
    },
  },
  desks: {},
});
