import type { ClientId, ClientProfile, Quirk } from './profile';

/** Requirement sets: platform.md §1.2. */
const profiles: Readonly<Record<ClientId, ClientProfile>> = {
  // What the npm build of office.js can honestly announce: nothing newer than itself (protocol sheet §5).
  web: {
    id: 'web',
    name: { en: 'Outlook on the web', 'zh-CN': '网页版 Outlook' },
    hostName: 'OutlookWebApp',
    platform: 'OfficeOnline',
    hostVersion: '16.0.17029.20000',
    requirements: { Mailbox: '1.12', DialogApi: '1.2' },
    quirks: [],
  },
  // The real web client of 2026; members newer than the npm build come from office-extras.
  webModern: {
    id: 'webModern',
    name: { en: 'Outlook on the web, 2026', 'zh-CN': '网页版 Outlook，2026' },
    hostName: 'OutlookWebApp',
    platform: 'OfficeOnline',
    hostVersion: '16.0.19328.20000',
    requirements: { Mailbox: '1.16', DialogApi: '1.2' },
    quirks: [],
  },
  newWindows: {
    id: 'newWindows',
    name: { en: 'New Outlook on Windows', 'zh-CN': '新版 Outlook（Windows）' },
    hostName: 'newOutlookWindows',
    platform: 'PC',
    hostVersion: '1.2026.0812.200',
    requirements: { Mailbox: '1.16', DialogApi: '1.2' },
    quirks: ['composeTypeNewMail', 'itemChangedBeforeItem'],
  },
  classicWindows: {
    id: 'classicWindows',
    name: { en: 'Classic Outlook on Windows', 'zh-CN': '经典 Outlook（Windows）' },
    hostName: 'Outlook',
    platform: 'PC',
    hostVersion: '16.0.19628.20000',
    requirements: { Mailbox: '1.16', DialogApi: '1.2' },
    quirks: [
      'eventsWithoutDom',
      'wordBody',
      'composeTypeNewMail',
      'conversationIdNull',
      'bodyMissesLastSeconds',
      'roamingSettingsStaleInEvents',
    ],
  },
  mac: {
    id: 'mac',
    name: { en: 'Outlook on Mac', 'zh-CN': 'Outlook（Mac）' },
    hostName: 'MacOutlook',
    platform: 'Mac',
    hostVersion: '16.109 (26081215)',
    requirements: { Mailbox: '1.14', DialogApi: '1.2' },
    quirks: [
      'composeTypeNewMail',
      'inReplyToEmpty',
      'conversationIdOnNewMail',
      'bodyStaleAfterSet',
      'newMessageFormLosesBody',
    ],
  },
};

export const profileOf = (id: ClientId): ClientProfile => profiles[id];

export const has = (profile: ClientProfile, quirk: Quirk): boolean => profile.quirks.includes(quirk);
