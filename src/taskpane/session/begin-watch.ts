import type { HostChange, MailHost } from '../../host/mail-host';

/**
 * Watches the mail from now on, for a listener that comes later: it hears at once what still holds of what was told before.
 * Outlook so answers while the core starts.
 */
export const beginWatch = (host: MailHost): MailHost['watch'] => {
  const told = new Map<HostChange['kind'], HostChange>();
  const keep = (change: HostChange) => {
    if (change.kind === 'item') told.clear();
    if (change.kind === 'draft') told.delete('trouble');
    told.set(change.kind, change);
  };
  let tell = keep;
  const stop = host.watch((change) => tell(change));
  return (listener) => {
    tell = listener;
    told.forEach((change) => listener(change));
    told.clear();
    return stop;
  };
};
