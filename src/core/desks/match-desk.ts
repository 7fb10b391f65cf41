import type { Address } from '../mail/address';
import type { Draft } from '../mail/draft';
import type { DeskProfile } from './desk-profile';
import { hostOf } from './host-name';
import { claimsDesk, findLookAlike } from './look-alike';
import { freeMailDomains } from './mail-services';
import { isOfficial } from './official';

/** Why a draft counts as one for the desk (design.md §4: when checks run). */
export type DeskReason = 'chosen' | 'known-request' | 'official-address' | 'look-alike' | 'named';

export interface DeskMatch {
  readonly desk: DeskProfile;
  readonly reason: DeskReason;
}

/** Whether something other than an address says that the draft is for the desk. */
export const isMeantFor = ({ reason }: DeskMatch): boolean =>
  reason === 'chosen' || reason === 'known-request' || reason === 'named';

export interface DeskChoice {
  /** The desk the user chose, or `none` for "not a support mail". */
  readonly chosen?: string;
  /** The desk of the conversation's known request. */
  readonly knownRequestDesk?: string;
  /** The first line of the own text; asked for only when nothing else decides, so that most mails need no body. */
  readonly salutation?: () => string;
}

/**
 * The desk a draft is for, if any. The user's word comes first, then the known request, an official address, an imitation of one,
 * and last the desk's name in subject or salutation while a recipient is free mail. The generic desk is only ever chosen.
 */
export const matchDesk = (draft: Draft, desks: readonly DeskProfile[], choice: DeskChoice): DeskMatch | undefined => {
  if (choice.chosen === 'none') return undefined;
  const byId = (id: string | undefined) => desks.find((desk) => desk.id === id);
  const chosen = byId(choice.chosen);
  if (chosen) return { desk: chosen, reason: 'chosen' };
  const known = byId(choice.knownRequestDesk);
  if (known) return { desk: known, reason: 'known-request' };

  const recipients = recipientsOf(draft);
  const official = desks.find((desk) => recipients.some(({ address }) => isOfficial(address, desk)));
  if (official) return { desk: official, reason: 'official-address' };
  const imitated = desks.find((desk) => recipients.some((recipient) => findLookAlike(recipient, desk)));
  if (imitated) return { desk: imitated, reason: 'look-alike' };
  if (!recipients.some(({ address }) => freeMailDomains.has(hostOf(address)))) return undefined;
  const named =
    desks.find((desk) => claimsDesk(draft.subject ?? '', desk)) ??
    (choice.salutation && namedIn(choice.salutation(), desks));
  return named && { desk: named, reason: 'named' };
};

export const recipientsOf = (draft: Draft): readonly Address[] => [
  ...(draft.to ?? []),
  ...(draft.cc ?? []),
  ...(draft.bcc ?? []),
];

// A salutation is short; a first line that is a whole paragraph only talks about the desk.
const namedIn = (salutation: string, desks: readonly DeskProfile[]): DeskProfile | undefined =>
  salutation.length > 60 ? undefined : desks.find((desk) => claimsDesk(salutation, desk));
