import type { RequestTypeGuess } from '../checks/check';
import { needsOf } from '../checks/required-needs';
import { evidenceOf } from '../checks/evidence';
import { shortened } from '../checks/phrase';
import type { DeskProfile } from '../desks/desk-profile';
import type { Facts } from '../facts/fact';
import type { BodyText } from '../mail/body-text';
import type { Draft } from '../mail/draft';
import type { BodyParts } from '../mail/parts';

/** One entry of "what this desk needs" for this type. */
export interface ChecklistItem {
  readonly need: string;
  readonly state: 'found' | 'missing' | 'in-history';
  /** The words found. */
  readonly words: readonly string[];
}

export interface ChecklistInput {
  readonly draft: Draft;
  readonly desk: DeskProfile;
  readonly requestType: RequestTypeGuess;
  readonly facts: Facts;
  readonly body: BodyText;
  readonly parts: BodyParts;
  readonly ownText: string;
}

/** What the desk needs for this type, with the words that answer it. */
export const checklistOf = (input: ChecklistInput): readonly ChecklistItem[] =>
  needsOf(input.desk, input.requestType.type).map((need) => {
    if (need === 'evidence') return evidenceItem(input);
    const words = firstWords(input.facts.of(need));
    if (words.length > 0) return { need, state: 'found', words };
    return { need, state: input.facts.quoted.has(need) ? 'in-history' : 'missing', words: [] };
  });

/** Five are enough to see; a long mail has thousands. */
const firstWords = (facts: readonly { readonly text: string }[]): readonly string[] => {
  const words: string[] = [];
  for (const { text } of facts) {
    if (words.length === 5) break;
    const word = shortened(text);
    if (words.indexOf(word) < 0) words.push(word);
  }
  return words;
};

const evidenceItem = ({ draft, body, parts, ownText }: ChecklistInput): ChecklistItem => {
  const attachments = draft.attachments ?? [];
  const { file, picture, cloudLink } = evidenceOf(attachments, body, parts, ownText);
  const words = attachments.filter(({ isInline }) => !isInline || picture).map(({ name }) => name);
  return { need: 'evidence', state: file || picture || cloudLink ? 'found' : 'missing', words: words.slice(0, 5) };
};
