import type { Address } from '../../src/core/mail/address';
import type { Attachment, MailBody } from '../../src/core/mail/draft';

export interface FakeMail {
  body: MailBody;
  subject: string;
  to: Address[];
  cc: Address[];
  bcc: Address[];
  from: Address;
  attachments: Attachment[];
  composeType: string;
  /** Offset in the body's source where inserted text goes. */
  cursor: number;
  selection: string;
  conversationId?: string;
  inReplyTo?: string;
}

export const aFakeMail = (fields: Partial<FakeMail> = {}): FakeMail => ({
  body: { format: 'html', content: '' },
  subject: '',
  to: [],
  cc: [],
  bcc: [],
  from: { name: 'Lin Yue', address: 'lin.yue@contoso.example' },
  attachments: [],
  composeType: 'newMail',
  cursor: 0,
  selection: '',
  ...fields,
});

/** How an operation behaves next: named as the HostError's operation. */
export type Fault = 'silent' | 'twice' | number;

type Callback = (result: { status: string; value?: unknown; error?: { code: number } }) => void;

/** A compose item as office.js shows it, over a mail in memory. Answers in a microtask, with faults by operation. */
export const fakeComposeItem = (mail: FakeMail, faults: Map<string, Fault> = new Map()) => {
  const answer = (operation: string, done: Callback, act: () => unknown) => {
    const fault = faults.get(operation);
    if (fault === 'silent') return;
    void Promise.resolve().then(() => {
      if (typeof fault === 'number') return done({ status: 'failed', error: { code: fault } });
      const value = act();
      done({ status: 'succeeded', value });
      if (fault === 'twice') done({ status: 'succeeded', value });
    });
  };
  const insert = (at: number, text: string, length = 0) => {
    const { content, format } = mail.body;
    mail.body = { format, content: content.slice(0, at) + text + content.slice(at + length) };
  };
  const wire = ({ name, address }: Address) => ({ displayName: name, emailAddress: address });
  const recipients = (field: 'to' | 'cc' | 'bcc') => ({
    getAsync: (done: Callback) => answer(`${field}.get`, done, () => mail[field].map(wire)),
    setAsync: (list: { displayName: string; emailAddress: string }[], done: Callback) =>
      answer(`${field}.set`, done, () => {
        mail[field] = list.map(({ displayName, emailAddress }) => ({ name: displayName, address: emailAddress }));
      }),
  });
  const item = {
    itemType: 'message',
    get conversationId() {
      return mail.conversationId ?? null;
    },
    get inReplyTo() {
      return mail.inReplyTo ?? null;
    },
    body: {
      getTypeAsync: (done: Callback) => answer('body.getType', done, () => mail.body.format),
      getAsync: (_type: string, done: Callback) => answer('body.get', done, () => mail.body.content),
      setAsync: (content: string, _options: unknown, done: Callback) =>
        answer('body.set', done, () => void (mail.body = { format: mail.body.format, content })),
      setSelectedDataAsync: (text: string, _options: unknown, done: Callback) =>
        answer('body.setSelectedData', done, () => insert(mail.cursor, text, mail.selection.length)),
      prependAsync: (text: string, _options: unknown, done: Callback) =>
        answer('body.prepend', done, () => insert(0, text)),
    },
    subject: {
      getAsync: (done: Callback) => answer('subject.get', done, () => mail.subject),
      setAsync: (subject: string, done: Callback) => answer('subject.set', done, () => void (mail.subject = subject)),
    },
    to: recipients('to'),
    cc: recipients('cc'),
    bcc: recipients('bcc'),
    from: { getAsync: (done: Callback) => answer('from.get', done, () => wire(mail.from)) },
    getAttachmentsAsync: (done: Callback) => answer('attachments.get', done, () => mail.attachments),
    removeAttachmentAsync: (id: string, done: Callback) =>
      answer('attachment.remove', done, () => {
        mail.attachments = mail.attachments.filter((attachment) => attachment.id !== id);
      }),
    getComposeTypeAsync: (done: Callback) => answer('composeType.get', done, () => ({ composeType: mail.composeType })),
    getSelectedDataAsync: (_type: string, done: Callback) =>
      answer('selection.get', done, () => ({ data: mail.selection, sourceProperty: 'body' })),
  };
  return item as unknown as Office.MessageCompose;
};
