import { builtInDesks } from '../desks/built-in-desks';
import type { DeskProfile } from '../desks/desk-profile';
import type { Locale } from '../language/locale';

/** What the user confirmed about a built-in desk; the rest of a built-in profile comes with the program. */
export interface BuiltInConfirmation {
  readonly id: string;
  readonly officialDomains: readonly string[];
  readonly officialAddresses: readonly string[];
}

/** The user's settings, as the pane edits them. */
export interface Settings {
  /** `auto`: the language of Outlook. */
  readonly locale: Locale | 'auto';
  readonly desks: readonly DeskProfile[];
  readonly confirmations: readonly BuiltInConfirmation[];
  /** The user's own addresses besides the mailbox's. */
  readonly ownAddresses: readonly string[];
  /** Check ids, and `check@desk` for "ignore for this desk". */
  readonly disabledChecks: readonly string[];
  /** Short notes on the item while composing. */
  readonly notifications: boolean;
  /** Days a closed request stays in the ledger. */
  readonly keepDays: number;
  /** The first-run page was read. */
  readonly welcomed: boolean;
}

export const defaultSettings: Settings = {
  locale: 'auto',
  desks: [],
  confirmations: [],
  ownAddresses: [],
  disabledChecks: [],
  notifications: true,
  keepDays: 365,
  welcomed: false,
};

/** Built-in desks with the user's confirmations, then the user's own. */
export const desksOf = (settings: Settings): readonly DeskProfile[] => [
  ...builtInDesks.map((desk) => {
    const confirmation = settings.confirmations.find(({ id }) => id === desk.id);
    return confirmation ? { ...desk, ...confirmation, confirmed: true } : desk;
  }),
  ...settings.desks,
];
