import type { ClientId, ClientProfile, Quirk } from './profile';

/** Requirement sets: platform.md §1.2. */
const profiles: Readonly<Record<ClientId, ClientProfile>> = {
  // What the npm build of office.js can honestly announce: nothing newer than itself (protocol sheet §5).
  web: {
    id: 'web',
    name: 'Outlook on the web',
    hostName: 'OutlookWebApp',
    platform: 'OfficeOnline',
    hostVersion: '16.0.17029.20000',
    requirements: { Mailbox: '1.12', DialogApi: '1.2' },
    quirks: [],
  },
  // The real web client of 2026; members newer than the npm build come from office-extras.
  webModern: {
    id: 'webModern',
    name: 'Outlook on the web (1.16)',
    hostName: 'OutlookWebApp',
    platform: 'OfficeOnline',
    hostVersion: '16.0.19328.20000',
    requirements: { Mailbox: '1.16', DialogApi: '1.2' },
    quirks: [],
  },
  newWindows: {
    id: 'newWindows',
    name: 'New Outlook on Windows',
    hostName: 'newOutlookWindows',
    platform: 'PC',
    hostVersion: '1.2026.0812.200',
    requirements: { Mailbox: '1.16', DialogApi: '1.2' },
    quirks: ['composeTypeNewMail', 'itemChangedBeforeItem'],
  },
  classicWindows: {
    id: 'classicWindows',
    name: 'Classic Outlook on Windows',
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
    name: 'Outlook on Mac',
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
