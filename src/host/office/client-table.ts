import type { HostClient } from '../mail-host';

/** A body that a get→set round trip damages, whatever we change in it. */
export type FragileBody = 'inline-images' | 'quoted-images';

export interface ClientFacts {
  /** Bodies never to be set in this client: show the place and copy the text instead. */
  readonly fragile: readonly FragileBody[];
  /** Milliseconds after `setAsync` until `getAsync` tells the new body. */
  readonly settles: number;
}

/** What each client is known to do to us; every row names its source. */
export const clientTable: Readonly<Record<HostClient, ClientFacts>> = {
  // office-js #6808: quoted inline images vanish on sending; #2936: signature images on Exchange on-premises.
  web: { fragile: ['inline-images'], settles: 0 },
  newWindows: { fragile: ['inline-images'], settles: 0 },
  // office-js #5925: signature pictures become numbers; #5846: the last seconds of typing are missing from getAsync.
  classicWindows: { fragile: ['inline-images'], settles: 0 },
  // office-js #402, #1666, #5430: pictures break for the recipient; #5983: getAsync still tells the old body.
  mac: { fragile: ['inline-images'], settles: 600 },
  // body.setAsync does not exist there (outlook-mobile-apis).
  mobile: { fragile: ['inline-images', 'quoted-images'], settles: 0 },
  unknown: { fragile: ['inline-images'], settles: 0 },
};
