import * as v from 'valibot';
import { locales } from '../language/locale';
import { deskNeeds } from './desk-need';

/**
 * The desk profile (design.md §6): one schema for the types, the validation and the published JSON Schema
 * (`desk-profile.schema.json`). Valibot checks without generated code, so it works under a strict content-security policy.
 * Limits keep a hostile import small; texts longer than they could be shown are refused, not cut.
 */
const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const pattern = (expression: RegExp, most: number) => v.pipe(v.string(), v.maxLength(most), v.regex(expression));
const list = <S extends v.GenericSchema>(item: S, most: number) =>
  v.optional(v.pipe(v.array(item), v.maxLength(most)), []);

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const day = pattern(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 10);
/** `HH:MM` in the desk's zone; `24:00` ends a day. */
const timeOfDay = pattern(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 5);
const domain = pattern(
  /^[a-zA-Z0-9\u0080-\uffff]([a-zA-Z0-9\u0080-\uffff-]{0,62}\.)+[a-zA-Z0-9\u0080-\uffff-]{2,63}$/,
  253,
);
const address = pattern(/^[^\s@<>"(),:;]{1,64}@[^\s@<>"(),:;]{3,253}$/, 320);
const httpsUrl = pattern(/^https:\/\/[^\s"'<>\\@]{3,2000}$/, 2048);

const hours = v.strictObject({
  days: v.pipe(v.array(v.picklist(weekdays)), v.minLength(1), v.maxLength(7)),
  from: timeOfDay,
  to: timeOfDay,
});
const target = v.strictObject({
  hours: v.pipe(v.number(), v.minValue(0.25), v.maxValue(24 * 365)),
  clock: v.picklist(['calendar', 'desk']),
});
// One optional entry per request type, spelt out so that the types and the JSON Schema name each.
const typeEntries = <S extends v.GenericSchema>(value: S) => ({
  'account-locked': v.optional(value),
  'account-change': v.optional(value),
  'payment-error': v.optional(value),
  security: v.optional(value),
  general: v.optional(value),
});

export const deskProfileSchema = v.strictObject({
  id: pattern(/^[a-z0-9][a-z0-9-]{0,63}$/, 64),
  name: v.strictObject({ en: text(80), 'zh-CN': text(80) }),
  /** Other names people call the desk by, in subjects and salutations. */
  aliases: list(text(80), 20),
  officialDomains: list(domain, 50),
  officialAddresses: list(address, 50),
  /** Domains of services that send on the desk's behalf; their mail is trusted like the desk's own. */
  mailServiceDomains: list(domain, 20),
  /** The user has confirmed the official addresses. */
  confirmed: v.optional(v.boolean(), false),
  /** IANA zone of `hours`. */
  timeZone: v.optional(text(64)),
  hours: list(hours, 28),
  /** ISO 3166 country code, or days. */
  holidays: v.optional(v.union([pattern(/^[A-Z]{2}$/, 2), v.pipe(v.array(day), v.maxLength(366))])),
  /** Days worked although a weekend or holiday. */
  extraWorkdays: list(day, 366),
  targets: v.optional(v.strictObject({ default: v.optional(target), ...typeEntries(target) }), {}),
  /** By type, all the desk needs to know; a type that is not listed has the usual needs. */
  needs: v.optional(
    v.strictObject(typeEntries(v.pipe(v.array(v.picklist(deskNeeds)), v.maxLength(deskNeeds.length)))),
    {},
  ),
  busyTimes: list(v.union([hours, v.strictObject({ fromDate: day, toDate: day, reason: v.optional(text(120)) })]), 60),
  faq: v.optional(
    v.strictObject(
      typeEntries(
        v.pipe(
          v.array(v.strictObject({ title: text(200), url: httpsUrl, language: v.picklist(locales) })),
          v.maxLength(20),
        ),
      ),
    ),
    {},
  ),
  channels: list(v.strictObject({ kind: text(40), name: text(120), url: v.optional(httpsUrl) }), 20),
  /** Templates, see `request-number/template.ts`; never regular expressions. */
  requestNumberPatterns: list(text(60), 20),
  /** A request the user does not answer is closed by the desk after so many days. */
  autoCloseDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365))),
  /** What this desk asks for although a check would warn of it. */
  exceptions: list(v.picklist(['card-last-four', 'identity-document', 'several-accounts', 'no-greeting']), 10),
});

type DeepReadonly<T> = T extends readonly (infer I)[]
  ? readonly DeepReadonly<I>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

export type DeskProfile = DeepReadonly<v.InferOutput<typeof deskProfileSchema>>;
export type Weekday = (typeof weekdays)[number];
export type Hours = DeepReadonly<v.InferOutput<typeof hours>>;
export type Target = DeepReadonly<v.InferOutput<typeof target>>;
export type BusyTime = DeskProfile['busyTimes'][number];
export type DeskException = DeskProfile['exceptions'][number];
