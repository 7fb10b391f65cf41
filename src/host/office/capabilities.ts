import type { Capabilities, HostClient } from '../mail-host';
import { clientTable } from './client-table';

/** Newest first: the first set the client claims is its highest. */
const mailboxSets = ['1.16', '1.15', '1.14', '1.13', '1.12', '1.11', '1.10', '1.9', '1.8', '1.7', '1.6', '1.5'];

/** Which client this is and what it can do. Call after Office is ready. */
export const readCapabilities = (): Capabilities => {
  const has = (set: string) => Office.context.requirements.isSetSupported('Mailbox', set);
  const client = clientOf(Office.context.mailbox?.diagnostics?.hostName, Office.context.diagnostics?.platform);
  return {
    mailbox: mailboxSets.find(has) ?? '1.4',
    client,
    composeType: has('1.10'),
    inReplyTo: has('1.14'),
    delayDelivery: has('1.13'),
    officeTheme: has('1.14'),
    initializationContext: has('1.8'),
    sharedMailboxes: has('1.13'),
    bodyRoundTripBreaks: clientTable[client].fragile.length > 0,
  };
};

/** `hostName` tells new Windows from the web; `platform` is the fallback. */
const clientOf = (hostName: string | undefined, platform: unknown): HostClient => {
  if (hostName === 'newOutlookWindows') return 'newWindows';
  if (hostName === 'OutlookWebApp' || platform === 'OfficeOnline') return 'web';
  if (hostName === 'MacOutlook' || platform === 'Mac') return 'mac';
  if (platform === 'PC') return 'classicWindows';
  if (platform === 'iOS' || platform === 'Android') return 'mobile';
  return 'unknown';
};
