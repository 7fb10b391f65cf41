import type { CheckResult, KnownRequest, RequestTypeGuess } from '../checks/check';
import type { DeskProfile } from '../desks/desk-profile';
import type { DeskMatch } from '../desks/match-desk';
import { factsOf } from '../facts/find-facts';
import type { Fact, Facts } from '../facts/fact';
import type { Finding, SendDecision } from '../findings/finding';
import type { Locale, TextLanguage } from '../language/locale';
import { readBody, type BodyText } from '../mail/body-text';
import type { Draft } from '../mail/draft';
import { splitParts, type BodyParts } from '../mail/parts';
import type { Classifier } from '../models/classifier';
import type { RequestType } from '../models/request-type';

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
}

/** One entry of "what this desk needs" for this type. */
export interface ChecklistItem {
  readonly need: string;
  readonly state: 'found' | 'missing' | 'in-history';
  /** The words found. */
  readonly words: readonly string[];
}

export interface Tone {
  /** −1 rude .. 1 courteous. */
  readonly courtesy: number;
  /** 0..1 towards the reader. */
  readonly hostile: number;
  /** 0..1, only with fine weights. */
  readonly offensive?: number;
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
  readonly results: readonly CheckResult[];
  /** Sorted: severity, then place. */
  readonly findings: readonly Finding[];
  readonly sendDecision: SendDecision;
}

/** Judges a draft. Never throws: a crash of one check is one result. */
export const review = (input: ReviewInput): Review => {
  const body = readBody(input.draft.body ?? { format: 'text', content: '' });
  return {
    language: 'other',
    requestType: { type: 'general', confidence: 0, sure: false, words: [] },
    body,
    parts: splitParts(body),
    facts: factsOf([], new Set()),
    tone: { courtesy: 0, hostile: 0 },
    checklist: [],
    results: [],
    findings: [],
    sendDecision: 'not-for-a-desk',
  };
};

/** The words of a finding in a language. */
export const say = (finding: Finding, _locale: Locale): string => finding.check;

/** Names a finding across reviews of the same draft, for "ignore here". Holds no mail text beyond the params' hash. */
export const findingKey = (finding: Finding): string => `${finding.check}:${finding.message}`;
