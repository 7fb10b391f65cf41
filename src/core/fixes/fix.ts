import type { Address } from '../mail/address';
import type { Draft } from '../mail/draft';
import type { Place } from '../mail/place';

/**
 * A change to a draft as data. The pure `applyFix` and the host's adapter carry out the same fix.
 * `insertText` at `cursor` is for a person at the keyboard; pure code takes `fallback`.
 */
export type Fix =
  | { readonly kind: 'setSubject'; readonly subject: string }
  | { readonly kind: 'insertText'; readonly at: 'cursor' | 'ownStart' | 'ownEnd'; readonly text: string }
  | { readonly kind: 'replaceText'; readonly place: Place; readonly text: string }
  | { readonly kind: 'replaceRecipient'; readonly place: Place; readonly address: Address }
  | { readonly kind: 'removeAttachment'; readonly place: Place }
  | { readonly kind: 'attachFile' }
  | { readonly kind: 'openDrafts'; readonly drafts: readonly Draft[] };
export type FixKind = Fix['kind'];
