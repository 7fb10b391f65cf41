import { autoReplySubjects, bounceSenders, bounceSubjects, refusedPhrases, selfDeclared } from '../lexicon/automatic';
import type { Message } from '../mail/message';
import { normaliseSubject } from '../mail/normalise-subject';
import { isBounce } from './automatic-headers';
import { isHuman, likeliestKind } from './likeliest-kind';
import type { MessageText } from './message-text';
import { phraseMatcher, phrasePattern } from './phrases';
import { readSaid } from './read-said';
import type { AutomaticKind } from './request';

/** What a mail of the desk does to the request. */
export interface MailKind {
  readonly automatic?: AutomaticKind;
  /** Human, but neither answer nor question. */
  readonly holding: boolean;
  /** A holding mail that says no more than an acknowledgement would. */
  readonly onlyPromises?: boolean;
  readonly asks: boolean;
  readonly answers: boolean;
  /** Says that the request is closed now. */
  readonly closes: boolean;
  readonly reopens: boolean;
}

/**
 * Judges one incoming mail. Headers alone do not make a mail automatic, since help desks mark what their agents write as
 * auto-generated too: a mail with a real answer or question in it is an answer, whatever its headers say.
 */
export const classifyMail = (message: Message, text: MessageText): MailKind => {
  const said = readSaid(text, normaliseSubject(message.subject));
  const refused = refusal.test(text.own) && !said.personal;
  const base = { holding: false, asks: false, answers: false, closes: said.closes, reopens: said.reopens };
  if (isBounce(message, bounceFrom, bounceSubject) || refused) return { ...base, closes: false, automatic: 'bounce' };
  const kind = likeliestKind(message, said);
  if (!isHuman(kind)) return { ...base, closes: said.closes || (kind === 'closing' && !said.warns), automatic: kind };
  if (kind !== 'holding') return { ...base, asks: kind === 'asks', answers: kind === 'answer' };
  const onlyPromises = !said.holds && said.reads.every(({ work }) => work < 0.5);
  return { ...base, holding: true, ...(onlyPromises ? { onlyPromises } : {}) };
};

/** Says in its subject or its text that a machine made it. */
export const isAutomaticAnswer = ({ subject }: Message, { withNotes }: MessageText): boolean =>
  autoReplySubject.test(normaliseSubject(subject).subject) || withNotes.some((sentence) => declared.test(sentence));

const autoReplySubject = phraseMatcher(autoReplySubjects);
const declared = phraseMatcher(selfDeclared);
const refusal = phraseMatcher(refusedPhrases);
const bounceSubject = phrasePattern(bounceSubjects);
const bounceFrom = new RegExp(bounceSenders, 'i');
