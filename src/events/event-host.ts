import { readStoredDesk } from '../core/desks/stored-desk';
import { desksOf } from '../core/settings/settings';
import { readSettings } from '../core/settings/stored-settings';
import type { Settings } from '../core/settings/settings';
import type { Locale } from '../core/language/locale';
import { ownZone } from '../host/office-item/own-zone';
import { tokenOf } from '../host/office-item/item-token';
import { createCaller, orUndefined, type Caller } from '../host/office-item/office-call';
import {
  addSentRecord,
  asciiJson,
  readKnownConversations,
  readSentRecords,
  roamingKeys,
  stampKey,
  type KnownConversation,
  type SentRecord,
} from '../host/shared-memory';
import type { DeskProfile } from '../core/desks/desk-profile';

/** What the handlers need of Outlook, read when an event runs: at load time `Office.context` may not be touched. */
export interface EventHost {
  readonly item: Office.MessageCompose;
  readonly caller: Caller;
  readonly locale: Locale;
  readonly settings: Settings;
  readonly desks: readonly DeskProfile[];
  readonly known: readonly KnownConversation[];
  readonly timeZone: string | undefined;
  supports(mailboxSet: string): boolean;
  /** Stamps the item and notes the record in roaming settings. Best effort: never rejects. */
  remember(record: SentRecord): Promise<void>;
}

export const openEventHost = (context = Office.context): EventHost => {
  const { mailbox, roamingSettings, displayLanguage, requirements } = context;
  const item = mailbox.item as unknown as Office.MessageCompose;
  const caller = createCaller(() => tokenOf(mailbox.item, 0));
  const stored = (key: string): unknown => {
    try {
      const value: unknown = roamingSettings.get(key);
      return typeof value === 'string' ? JSON.parse(value) : value;
    } catch {
      return undefined;
    }
  };
  const { settings } = readSettings(stored(roamingKeys.settings), readStoredDesk);
  return {
    item,
    caller,
    locale: localeOf(settings.locale, displayLanguage),
    settings,
    desks: desksOf(settings),
    known: readKnownConversations(stored(roamingKeys.known)),
    timeZone: ownZone(),
    supports: (set) => requirements.isSetSupported('Mailbox', set),
    remember: (record) =>
      Promise.all([
        orUndefined(stamp(item, caller, record)),
        orUndefined(
          caller.call<unknown>('settings.save', (done) => {
            roamingSettings.set(
              roamingKeys.sent,
              asciiJson(addSentRecord(readSentRecords(stored(roamingKeys.sent)), record)),
            );
            roamingSettings.saveAsync(done);
          }),
        ),
      ]).then(
        () => undefined,
        () => undefined,
      ),
  };
};

const stamp = (item: Office.MessageCompose, caller: Caller, record: SentRecord): Promise<unknown> =>
  caller
    .call<Office.CustomProperties>('properties.load', (done) => item.loadCustomPropertiesAsync(done))
    .then((properties) => {
      properties.set(stampKey, JSON.stringify(record));
      return caller.call<unknown>('properties.save', (done) => properties.saveAsync(done));
    });

const localeOf = (chosen: Settings['locale'], displayLanguage: string | undefined): Locale => {
  if (chosen !== 'auto') return chosen;
  return /^zh/i.test(displayLanguage ?? '') ? 'zh-CN' : 'en';
};
