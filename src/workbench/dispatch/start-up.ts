import { has } from '../clients/profiles';
import { isDraft, type MailItem } from '../mailbox/item';
import { user } from '../mailbox/mailbox';
import type { Outlook } from '../outlook';
import type { Session } from '../panes/session';
import { wireAttachment, wireRecipient } from './wire';

/** 3 is ReadWriteItem on the wire; 2 would be ReadWriteMailbox (protocol sheet §4). */
const readWriteItem = 3;
const itemTypes = { messageRead: 1, messageCompose: 4, none: 6 } as const;
const outlookWebApp = 64;

/** Answer to `getAppContextAsync`; a missing mandatory field and onReady never fires. */
export const appContext = (outlook: Outlook, { conversationId, controlId, surface }: Session) => ({
  _id: controlId,
  _appName: outlookWebApp,
  _appVersion: '16.01',
  _appUILocale: outlook.officeLocale,
  _dataLocale: outlook.officeLocale,
  _docUrl: location.href,
  _clientMode: 0,
  _settings: surface === 'event' ? outlook.roaming.forEvents(outlook.profile) : outlook.roaming.current(),
  _reason: 'documentOpened',
  _osfControlType: 1,
  _eToken: '',
  _correlationId: conversationId,
  _appInstanceId: controlId,
  _appMinorVersion: 1,
  _requirementMatrix: JSON.stringify(outlook.profile.requirements),
  _hostCustomMessage: '',
  _hostFullVersion: outlook.profile.hostVersion,
  _clientWindowHeight: window.innerHeight,
  _clientWindowWidth: window.innerWidth,
  _addinName: 'Askwell',
  _appDomains: [],
  _featureGates: {},
  _initialDisplayMode: 0,
});

/** Answer to `GetInitialData`, and the payload of ItemChanged. */
export const initialData = (outlook: Outlook, item: MailItem | undefined): object => {
  const common = {
    permissionLevel: readWriteItem,
    hostVersion: outlook.profile.hostVersion,
    owaView: 'ThreeColumns',
    userDisplayName: user.name,
    userEmailAddress: user.address,
    userProfileType: 'enterprise',
    userTimeZone: user.timeZone,
    timeZoneOffsets: [{ start: 0, end: 8_640_000_000_000, offset: 480 }],
    ewsUrl: `${location.origin}/none`,
    restUrl: `${location.origin}/none`,
    extensionId: 'askwell',
    isFromSharedFolder: false,
    isRestIdSupported: true,
    openWindowOpen: false,
    // Read by office-extras only.
    workbench: { theme: outlook.theme, hostName: outlook.profile.hostName, platform: outlook.profile.platform },
  };
  if (!item) return { ...common, itemType: itemTypes.none };
  return isDraft(item)
    ? { ...common, itemType: itemTypes.messageCompose, ...composeData(outlook, item) }
    : { ...common, itemType: itemTypes.messageRead, ...readData(item) };
};

const composeData = ({ profile }: Outlook, item: MailItem) => ({
  conversationId: conversationIdOf(profile, item),
  inReplyTo: has(profile, 'inReplyToEmpty') ? null : (item.inReplyTo ?? null),
  seriesId: null,
});

const conversationIdOf = (profile: Outlook['profile'], item: MailItem): string | null => {
  if (has(profile, 'conversationIdNull')) return null;
  if (item.composeType === 'newMail') return has(profile, 'conversationIdOnNewMail') ? item.conversationId : null;
  return item.conversationId;
};

const readData = (item: MailItem) => ({
  id: item.savedId ?? item.id,
  conversationId: item.conversationId,
  internetMessageId: item.internetMessageId,
  itemClass: 'IPM.Note',
  subject: item.subject,
  normalizedSubject: item.subject.replace(/^((re|fw|fwd|回复|答复|转发)\s*[:：]\s*)+/i, ''),
  from: wireRecipient(item.from),
  sender: wireRecipient(item.from),
  to: item.to.map(wireRecipient),
  cc: item.cc.map(wireRecipient),
  bcc: [],
  dateTimeCreated: item.date,
  dateTimeModified: item.date,
  attachments: item.attachments.map(wireAttachment),
  entities: {},
  regExMatches: {},
  selectedEntities: {},
  selectedRegExMatches: {},
  isAllDayEvent: false,
  sensitivity: 'normal',
  isRead: item.read,
});
