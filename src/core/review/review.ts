import type { HolidaySource } from '../calendar/holidays';
import { checks } from '../checks/index';
import type { CheckResult, KnownRequest, RequestTypeGuess } from '../checks/check';
import type { DeskProfile } from '../desks/desk-profile';
import { officialHosts } from '../desks/official';
import { matchDesk, type DeskMatch } from '../desks/match-desk';
import type { Fact, Facts } from '../facts/fact';
import { findFacts } from '../facts/find-facts';
import { withDeskNumbers } from '../facts/desk-numbers';
import { guessRequestType } from '../facts/request-type';
import { decideSend } from '../findings/send-decision';
import { dropDuplicates } from '../findings/drop-duplicates';
import { dropIgnored } from '../findings/drop-ignored';
import type { Finding, SendDecision } from '../findings/finding';
import { maskSecrets } from '../findings/mask-secrets';
import { sortFindings } from '../findings/sort-findings';
import { languageOf } from '../language/detect';
import { localeFor, type Locale, type TextLanguage } from '../language/locale';
import { readBody, type BodyText } from '../mail/body-text';
import type { Draft } from '../mail/draft';
import { splitParts, textOf, type BodyParts } from '../mail/parts';
import type { Place } from '../mail/place';
import type { Classifier } from '../models/classifier';
import type { RequestType } from '../models/request-type';
import { checkInputs } from './check-inputs';
import { checklistOf, type ChecklistItem } from './checklist';
import { deskTimeAt } from './desk-time';
import { runChecks } from './run-checks';
import { toneOf, type Tone } from './tone';

export { findingKey } from '../findings/finding-key';
export { say } from './say';
export type { ChecklistItem, Tone };

export interface ReviewInput {
  readonly draft: Draft;
  readonly desks: readonly DeskProfile[];
  readonly classifier: Classifier;
  /** Milliseconds since the epoch. */
  readonly now?: number;
  readonly timeZone?: string;
  readonly knownRequest?: KnownRequest;
  /** What the user corrected: a desk id or `none`, a request type. */
  readonly chosenDesk?: string;
  readonly chosenType?: RequestType;
  /** Check ids switched off, and `check@desk` for "ignore for this desk". */
  readonly disabledChecks?: readonly string[];
  /** Findings ignored for this draft: `findingKey(finding)`. */
  readonly ignored?: readonly string[];
  /** Language of the pane: that of words we insert where the mail's own language does not decide. */
  readonly locale?: Locale;
  /** Facts per paragraph kept between reviews of the same draft. */
  readonly cache?: Map<string, readonly Fact[]>;
  /** Holidays of countries a profile names; without it only weekdays count. */
  readonly holidaysOf?: HolidaySource;
}

export interface Review {
  readonly match?: DeskMatch;
  readonly language: TextLanguage;
  readonly requestType: RequestTypeGuess;
  readonly body: BodyText;
  readonly parts: BodyParts;
  readonly facts: Facts;
  readonly tone: Tone;
  readonly checklist: readonly ChecklistItem[];
  /** One a check that is switched on, findings with those the writer ignored; secrets masked. */
  readonly results: readonly CheckResult[];
  /** Sorted: severity, then place. */
  readonly findings: readonly Finding[];
  readonly sendDecision: SendDecision;
}

/** Judges a draft. Never throws: a crash of one check is one result. */
export const review = (input: ReviewInput): Review => {
  const { draft, desks, classifier, now, timeZone, knownRequest } = input;
  const body = readBody(draft.body ?? { format: 'text', content: '' });
  const parts = splitParts(body, draft.composeType);
  const ownText = textOf(body, parts.own);
  const subject = draft.subject ?? '';
  const language = languageOf(ownText.trim() === '' ? subject : ownText);
  const deskDomains = ([] as readonly string[]).concat(...desks.map(officialHosts));
  const context = { language, now, timeZone, classifier, deskDomains, cache: input.cache };
  const templates = ([] as readonly string[]).concat(
    ...desks.map(({ requestNumberPatterns }) => requestNumberPatterns),
  );
  const facts = withDeskNumbers(findFacts({ subject, body, parts }, context), { subject, body, parts }, templates);
  const requestType = requestTypeOf(subject, ownText, classifier, input.chosenType);
  const tone = toneOf(ownText, facts, classifier);
  const match = matchDesk(draft, desks, {
    chosen: input.chosenDesk,
    knownRequestDesk: knownRequest?.deskId,
    salutation: () => firstLine(ownText),
  });
  const seen = { language, requestType, body, parts, facts, tone };
  if (!match) return { ...seen, checklist: [], results: [], findings: [], sendDecision: 'not-for-a-desk' };

  const { desk } = match;
  const mailLocale = localeFor(language, input.locale ?? (/[\u4e00-\u9fff]/.test(ownText) ? 'zh-CN' : 'en'));
  const read = { draft, body, parts, ownText, facts, requestType, language, mailLocale, classifier, knownRequest };
  const deskTime = now === undefined ? undefined : deskTimeAt(desk, now, input.holidaysOf);
  const inputs = checkInputs(read, { match, desk, desks }, { now, timeZone: timeZone ?? 'UTC', deskTime });
  const secrets = facts.of('secret').map(({ place }) => cut(place, subject, body.text));
  const judged = runChecks(checks, inputs, input.disabledChecks ?? []);
  const results = secrets.length === 0 ? judged : judged.map((result) => withoutSecrets(result, secrets));
  const made = ([] as readonly Finding[]).concat(...results.map((result) => result.findings));
  const findings = sortFindings(dropDuplicates(dropIgnored(made, input.ignored ?? [])));
  const checklist = checklistOf({ draft, desk, requestType, facts, body, parts, ownText });
  return { ...seen, match, checklist, results, findings, sendDecision: decideSend(findings) };
};

const withoutSecrets = (result: CheckResult, secrets: readonly string[]): CheckResult =>
  result.findings.length === 0 ? result : { ...result, findings: maskSecrets(result.findings, secrets) };

/** The user's word stands; the model's words are still shown. */
const requestTypeOf = (
  subject: string,
  ownText: string,
  classifier: Classifier,
  chosen: RequestType | undefined,
): RequestTypeGuess => {
  const guess = guessRequestType(subject, ownText, classifier);
  return chosen === undefined ? guess : { ...guess, type: chosen, sure: true, notSupport: false, chosenByUser: true };
};

const firstLine = (text: string): string => /\S[^\n]{0,200}/.exec(text.slice(0, 2000))?.[0] ?? '';

const cut = ({ field, start, end }: Place, subject: string, text: string): string =>
  (field === 'subject' ? subject : text).slice(start, end);
