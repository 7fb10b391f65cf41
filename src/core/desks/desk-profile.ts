import type { DeskNeed } from './desk-need';
import type { Locale } from '../language/locale';
import type { RequestType } from '../models/request-type';

// The owner of this room replaces these interfaces by types inferred from the one schema (field names are fixed by design.md §6).

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

export interface Hours {
  readonly days: readonly Weekday[];
  /** `HH:MM`, desk's zone; `24:00` allowed as end. Never crosses midnight. */
  readonly from: string;
  readonly to: string;
}

export interface Target {
  readonly hours: number;
  readonly clock: 'calendar' | 'desk';
}

/** Weekly or dated; `to` of a dated range is the last day. */
export type BusyTime = Hours | { readonly fromDate: string; readonly toDate: string; readonly reason?: string };

export interface DeskProfile {
  readonly id: string;
  readonly name: Readonly<Record<Locale, string>>;
  readonly aliases: readonly string[];
  readonly officialDomains: readonly string[];
  readonly officialAddresses: readonly string[];
  readonly mailServiceDomains: readonly string[];
  /** The user has confirmed the official addresses. */
  readonly confirmed: boolean;
  /** IANA zone. */
  readonly timeZone?: string;
  readonly hours: readonly Hours[];
  /** ISO 3166 country code, or dates `YYYY-MM-DD`. */
  readonly holidays?: string | readonly string[];
  readonly extraWorkdays: readonly string[];
  readonly targets: Readonly<Partial<Record<RequestType | 'default', Target>>>;
  readonly needs: Readonly<Partial<Record<RequestType, readonly DeskNeed[]>>>;
  readonly busyTimes: readonly BusyTime[];
  readonly faq: Readonly<
    Partial<Record<RequestType, readonly { readonly title: string; readonly url: string; readonly language: Locale }[]>>
  >;
  readonly channels: readonly { readonly kind: string; readonly name: string; readonly url?: string }[];
  /** Small template language, see `request-number/template.ts`; never a regular expression. */
  readonly requestNumberPatterns: readonly string[];
  readonly autoCloseDays?: number;
  readonly exceptions: readonly string[];
}
