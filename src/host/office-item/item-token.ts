import type { ItemKind, ItemToken } from '../mail-host';

interface AnyItem {
  readonly itemType?: unknown;
  readonly itemId?: string;
  /** Read items carry the text, compose items an object to ask. */
  readonly subject?: unknown;
}

/** Pinned panes see `null` between two items; inline replies come before they exist (office-js #2295). */
export const kindOf = (item: AnyItem | null | undefined): ItemKind => {
  if (!item || item.itemType !== 'message') return 'none';
  return item.itemId || typeof item.subject === 'string' ? 'read' : 'compose';
};

/**
 * Names the item shown. Compose items have no id, so `generation` (raised by each ItemChanged) keeps two new mails
 * apart; the ids catch the switches of which no event comes (office-js #5965, #6833).
 */
export const tokenOf = (item: AnyItem | null | undefined, generation: number): ItemToken =>
  `${generation}:${kindOf(item)}:${(item && item.itemId) || ''}`;
