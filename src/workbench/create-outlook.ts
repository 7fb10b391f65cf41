import type { Address } from '../core/mail/address';
import { has, profileOf } from './clients/profiles';
import { themes } from './clients/themes';
import type { Settings } from './settings';
import { createClock } from './desk/clock';
import { createDesk } from './desk/desk';
import { contentTypeOf } from './dispatch/attachments';
import type { RecipientField } from './dispatch/fields';
import type { AppointmentForm, NewMessageForm } from './dispatch/forms';
import { itemEvents } from './events/item-events';
import { createLaunchEvents } from './events/launch';
import { createSend, type SmartAlert } from './events/send';
import { createHistory } from './mailbox/history';
import { type Folder, isDraft, type MailItem, type StoredAttachment } from './mailbox/item';
import { createMailbox } from './mailbox/mailbox';
import { NotAMailError, readEml } from './mailbox/read-eml';
import { replyBody, replySubject } from './mailbox/reply';
import { reserialise } from './mailbox/reserialise';
import { writeHeaders } from './mailbox/write-headers';
import { createRoamingSettings } from './mailbox/roaming';
import { readAddIn } from './manifest';
import type { Editor, Outlook } from './outlook';
import { createSidePane, type SidePane } from './panes/side-pane';
import { createTransport, type LoggedCall } from './protocol/transport';
import { strings } from './ui/strings';

/** Puts the parts together: mailbox, transport, panes, events and the screen's state. */
export const createOutlook = (settings: Settings): Outlook => {
  const clock = createClock(settings.start);
  const mailbox = createMailbox(clock.now);
  const officeLocale = settings.locale === 'en' ? 'en-US' : 'zh-CN';
  const profile = profileOf(settings.profile);
  const text = strings[settings.locale];
  const signature = signatures[settings.locale];
  const listeners = new Set<() => void>();
  const editors = new WeakMap<MailItem, Editor>();

  let version = 0;
  let folder: Folder = 'inbox';
  let selected: MailItem | undefined;
  let alert: SmartAlert | undefined;
  let appointment: AppointmentForm | undefined;
  let notice: string | undefined;
  let calls: readonly LoggedCall[] = [];
  let sidePane: SidePane | undefined;
  let serial = 0;
  let addInReachable = true;

  const changed = (): void => {
    version += 1;
    for (const listener of listeners) listener();
  };

  const show = (item: MailItem | undefined): void => {
    const left = selected;
    if (left && left !== item) {
      launchEvents.end(left);
      if (isDraft(left) && isBlank(left, signature)) mailbox.remove(left);
    }
    selected = item;
    if (item) item.read = true;
    sidePane?.sync();
    changed();
  };

  const open = (draft: MailItem): void => {
    mailbox.add(draft);
    show(draft);
    void launchEvents.run('OnNewMessageCompose', draft);
  };

  /** Item events go to every page that shows this item: the pane, and a launch-event page of the same mail. */
  const sessionsOf = (item: MailItem) => transport.sessions.filter((session) => session.item() === item);

  const deliver = (item: MailItem): void => {
    item.folder = 'sent';
    item.date = clock.now();
    item.savedId = item.savedId ?? item.id;
    item.rawHeaders = writeHeaders(item);
    item.notifications = [];
    launchEvents.end(item);
    notice = text.sent;
    if (selected === item) show(undefined);
    desk.sent(item);
    changed();
  };

  const outlook: Outlook = {
    profile,
    locale: settings.locale,
    officeLocale,
    addIn: readAddIn(officeLocale, settings.addInOrigin),
    mailbox,
    roaming: createRoamingSettings(),
    history: createHistory(),
    clock,
    pane: { read: { open: settings.pane, pinned: true }, compose: { open: settings.pane, pinned: true } },
    faults: settings.faults,
    editorMode: settings.editorMode,
    events: settings.events,
    theme: themes.light,
    get calls() {
      return calls;
    },
    get folder() {
      return folder;
    },
    get alert() {
      return alert;
    },
    get appointment() {
      return appointment;
    },
    get notice() {
      return notice;
    },
    get addInReachable() {
      return addInReachable;
    },

    item: () => selected,
    supports: (set) => Number(profile.requirements.Mailbox?.split('.')[1]) >= Number(set.split('.')[1]),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
    changed,
    log(entry) {
      calls = [...calls.slice(-199), entry];
    },

    openFolder(next) {
      folder = next;
      changed();
    },
    select: (id) => show(mailbox.find(id)),
    openItem(id) {
      const item = mailbox.find(id);
      if (!item) return false;
      folder = item.folder;
      show(item);
      return true;
    },
    newMessage(form: NewMessageForm = {}) {
      const draft = mailbox.newItem();
      draft.to = (form.toRecipients ?? []).map(bareAddress);
      draft.cc = (form.ccRecipients ?? []).map(bareAddress);
      draft.bcc = (form.bccRecipients ?? []).map(bareAddress);
      draft.subject = form.subject ?? '';
      draft.html = reserialise(form.htmlBody ?? `<div><br></div>${signature}`, outlook.editorMode);
      open(draft);
    },
    reply(item, audience, htmlBody) {
      const kind = audience === 'forward' ? 'forward' : 'reply';
      const draft = mailbox.newItem();
      const own = (address: Address) => address.address.toLowerCase() === draft.from.address.toLowerCase();
      const others = [item.from, ...item.to].filter((address) => !own(address));
      draft.to =
        kind === 'forward' ? [] : audience === 'all' ? others : [own(item.from) ? item.to : [item.from]].flat();
      draft.cc = audience === 'all' ? item.cc.filter((address) => !own(address)) : [];
      draft.subject = replySubject(item.subject, kind, settings.locale);
      // A reply form with a body replaces the signature (platform.md §7, intrafind/ihub-apps#2458).
      const start = htmlBody ? reserialise(htmlBody, outlook.editorMode) : signature;
      draft.html = replyBody(item, has(profile, 'wordBody') ? 'word' : 'web', settings.locale, start);
      draft.attachments = item.attachments.filter(({ isInline }) => isInline || kind === 'forward');
      draft.composeType = kind;
      draft.inReplyTo = item.internetMessageId;
      draft.references = [...item.references, item.internetMessageId];
      draft.conversationId = item.conversationId;
      open(draft);
    },
    closeCompose() {
      if (selected && isDraft(selected)) show(undefined);
    },
    discard(item) {
      mailbox.remove(item);
      show(undefined);
    },
    send(item) {
      if (item.to.length + item.cc.length + item.bcc.length === 0) return outlook.notify(text.needRecipient);
      void send(item);
    },

    setFrom(item, from) {
      item.from = from;
      changed();
      void launchEvents.run('OnMessageFromChanged', item);
    },
    setRecipients(item, field: RecipientField, list) {
      item[field] = [...list];
      for (const session of sessionsOf(item)) itemEvents.recipientsChanged(transport, session, field);
      changed();
      const changedRecipientFields = { to: field === 'to', cc: field === 'cc', bcc: field === 'bcc' };
      void launchEvents.run('OnMessageRecipientsChanged', item, { changedRecipientFields });
    },
    setSubject(item, subject) {
      item.subject = subject;
      changed();
    },
    setBody(item, html) {
      outlook.history.record(item, 'set');
      item.html = reserialise(html, outlook.editorMode);
      editors.get(item)?.show(item.html);
      changed();
    },
    typed(item, html) {
      outlook.history.record(item, 'typed');
      item.html = html;
      changed();
    },
    insertAtCursor(item, html) {
      const editor = editors.get(item);
      if (!editor) return outlook.setBody(item, html + item.html);
      outlook.history.record(item, 'set');
      editor.insertAtCursor(reserialise(html, outlook.editorMode));
      item.html = editor.html();
      changed();
    },
    attach(item, { name, base64, contentType, isInline }) {
      const id = `attachment-${(serial += 1)}`;
      const size = Math.floor((base64.length * 3) / 4) - (base64.match(/=*$/)?.[0].length ?? 0);
      const attachment = { id, name, base64, contentType: contentType || contentTypeOf(name), isInline, size };
      item.attachments = [...item.attachments, attachment];
      tellAttachment(item, 'added', attachment);
      return id;
    },
    detach(item, id) {
      const found = item.attachments.find((attachment) => attachment.id === id);
      if (!found) return false;
      item.attachments = item.attachments.filter((attachment) => attachment !== found);
      tellAttachment(item, 'removed', found);
      return true;
    },
    save(item) {
      item.savedId = item.savedId ?? item.id;
      return item.savedId;
    },
    useEditor(item, editor) {
      if (editor) editors.set(item, editor);
      else editors.delete(item);
    },
    async openFile(name, bytes) {
      try {
        const read = await readEml(bytes, `AAMkopened${(serial += 1)}`, 'inbox');
        if (/^x-unsent:\s*1/im.test(read.rawHeaders)) read.folder = 'drafts';
        mailbox.add(read);
        outlook.openItem(read.id);
      } catch (error) {
        if (!(error instanceof NotAMailError)) throw error;
        outlook.notify(text.notAMail(name));
      }
    },
    receive(item) {
      mailbox.add(item);
      notice = text.newMail(item.from.name || item.from.address);
      changed();
    },

    togglePane(mode) {
      outlook.pane[mode].open = !outlook.pane[mode].open;
      sidePane?.sync();
      changed();
    },
    togglePin(mode) {
      outlook.pane[mode].pinned = !outlook.pane[mode].pinned;
      changed();
    },
    reloadPane() {
      sidePane?.reload();
      changed();
    },
    mountPane(parent) {
      sidePane = createSidePane(outlook, transport, parent);
      sidePane.sync();
    },
    launch: (type, item, detail) => launchEvents.run(type, item, detail),
    showAlert(next) {
      alert = next;
      changed();
    },
    openAppointment(form) {
      appointment = form;
      changed();
    },
    notify(next) {
      notice = next;
      changed();
    },
    setTheme(name) {
      outlook.theme = themes[name];
      document.documentElement.dataset.theme = name;
      for (const session of transport.sessions) itemEvents.themeChanged(transport, session, outlook.theme);
      changed();
    },
    moveTime(ms) {
      clock.advance(ms);
      for (const { target, origin } of transport.sessions)
        target.postMessage({ askwellWorkbench: { timeOffset: clock.offset() } }, origin);
      desk.timePassed();
      changed();
    },
  };

  const tellAttachment = (item: MailItem, status: 'added' | 'removed', attachment: StoredAttachment): void => {
    for (const session of sessionsOf(item)) itemEvents.attachmentsChanged(transport, session, status, attachment);
    changed();
    const attachmentDetails = { id: attachment.id, name: attachment.name, size: attachment.size };
    void launchEvents.run('OnMessageAttachmentsChanged', item, { attachmentStatus: status, attachmentDetails });
  };

  const transport = createTransport(outlook, outlook.log);
  const launchEvents = createLaunchEvents(outlook, transport);
  const send = createSend(outlook, deliver);
  const desk = createDesk(outlook);
  fetch(outlook.addIn.iconUrl, { mode: 'no-cors' }).catch(() => {
    addInReachable = false;
    changed();
  });
  return outlook;
};

const signatures = {
  en: '<div id="Signature"><div>--</div><div>Mei Lin</div><div>BrightPath Trading, Purchasing</div><div>+86 21 5550 0142</div></div>',
  'zh-CN':
    '<div id="Signature"><div>--</div><div>林梅</div><div>明途贸易有限公司 采购部</div><div>+86 21 5550 0142</div></div>',
} as const;

const bareAddress = (address: string): Address => ({ name: '', address });

const isBlank = ({ subject, to, html, attachments, composeType }: MailItem, signature: string): boolean =>
  composeType === 'newMail' &&
  !subject.trim() &&
  to.length === 0 &&
  attachments.length === 0 &&
  html
    .replace(signature, '')
    .replace(/<[^>]*>/g, '')
    .trim() === '';
