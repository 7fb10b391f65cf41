/** The quick twin that the pane's tests run on keeps the same contract as the real adapter. */
import { HostError } from '../../src/host/host-error';
import { fakeHost } from '../support/fake-host';
import { mailHostContract, type Stage, type StageMail } from './mail-host.contract';

const named = (address: string) => ({ name: '', address });
const attached = (name: string) => ({ id: name, name, size: 1, contentType: '', isInline: false });
const bodyOf = (content: string) => ({ format: 'html' as const, content });
const draftOf = ({ to, subject, html, attachments }: StageMail) => ({
  to: to.map(named),
  subject,
  body: bodyOf(html),
  attachments: attachments.map(attached),
});

mailHostContract('the fake', async (): Promise<Stage> => {
  const host = fakeHost();
  return {
    host,
    settings: {
      get: async (key) => host.settings.get(key),
      save: async (key, value) => {
        host.settings.set(key, value);
        await host.settings.save();
      },
    },
    writeNew: async (mail) => host.show('compose', { draft: draftOf(mail) }),
    openReceived: async (mail) => host.show('read', { message: { source: 'current', cc: [], ...draftOf(mail) } }),
    closeItem: async () => host.show('none'),
    mail: async () => ({
      to: (host.draft.to ?? []).map(({ address }) => address),
      subject: host.draft.subject ?? '',
      html: host.draft.body?.content ?? '',
      attachments: (host.draft.attachments ?? []).map(({ name }) => name),
    }),
    write: async ({ subject, html }) =>
      host.change({ ...(subject !== undefined && { subject }), ...(html !== undefined && { body: bodyOf(html) }) }),
    select: async (words) => void (host.selection = words),
    notifications: async () => host.notifications.map(({ text }) => text),
    break: async (call, how) => {
      if (how === 'slow') host.pause = new Promise((resolve) => setTimeout(resolve, 30));
      else host.fails = new HostError(how === 'denied' ? 'denied' : 'timedOut', call);
    },
    reached: async () => undefined,
    close: async () => undefined,
  };
});
