import { profileOf } from './clients/profiles';
import { themes } from './clients/themes';
import type { Settings } from './settings';
import { createClock } from './desk/clock';
import { createDesk } from './desk/desk';
import type { AppointmentForm } from './dispatch/forms';
import { itemEvents } from './events/item-events';
import { createLaunchEvents } from './events/launch';
import { createSend, type SmartAlert } from './events/send';
import { createHistory } from './mailbox/history';
import { type Folder, isDraft, type MailItem } from './mailbox/item';
import { createMailbox } from './mailbox/mailbox';
import { isBlank, newDraft, replyDraft } from './mailbox/new-draft';
import { NotAMailError, readEml } from './mailbox/read-eml';
import { writeHeaders } from './mailbox/write-headers';
import { createRoamingSettings } from './mailbox/roaming';
import { createWriting } from './mailbox/writing';
import { readAddIn } from './manifest';
import type { Outlook } from './outlook';
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
  const listeners = new Set<() => void>();

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
      if (isDraft(left) && isBlank(left)) mailbox.remove(left);
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
    // A draft never saved has no saved id: `find(undefined)` would open it.
    select: (id) => show(id === undefined ? undefined : mailbox.find(id)),
    openItem(id) {
      const item = mailbox.find(id);
      if (!item) return false;
      folder = item.folder;
      show(item);
      return true;
    },
    newMessage: (form = {}) => open(newDraft(outlook, form)),
    reply: (item, audience, htmlBody) => open(replyDraft(outlook, item, audience, htmlBody)),
    ...createWriting(
      () => outlook,
      () => transport,
    ),
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
