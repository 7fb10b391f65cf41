import { autoReplySubjects, outOfOfficeSubjects } from '../lexicon/automatic';
import type { Message } from '../mail/message';
import { normaliseSubject } from '../mail/normalise-subject';
import { createKindReader, type LikelyKind, type MailSigns } from '../models/mail-kinds';
import { mailKindWeights } from '../models/weights/desk-mails';
import { automaticHeaders } from './automatic-headers';
import { phraseMatcher } from './phrases';
import type { Said } from './read-said';

export const isHuman = (kind: LikelyKind): kind is 'holding' | 'asks' | 'answer' =>
  kind === 'holding' || kind === 'asks' || kind === 'answer';

/** The kind that best explains what a mail says and who made it, as labelled mails taught (train-mail-kinds.ts). */
export const likeliestKind = (message: Message, said: Said): LikelyKind => {
  // Only machines send a mail without a word.
  if (said.reads.length === 0 && automaticHeaders(message).certain) return 'acknowledgement';
  const kind = (reader ??= createKindReader(mailKindWeights))(signsOf(message, said));
  // Who closes with their own words on what they did has answered.
  return kind === 'closing' && said.did && said.personal ? 'answer' : kind;
};

let reader: ((signs: MailSigns) => LikelyKind) | undefined;

/** Headers alone never decide: help desks mark what their agents write as auto-generated too. */
export const signsOf = (message: Message, { declared, personal, closes, reads, subject }: Said): MailSigns => {
  const { certain, likely, human } = automaticHeaders(message);
  const bare = normaliseSubject(message.subject);
  const isAutoReply = autoReplySubject.test(bare.subject);
  const isMade = certain || isAutoReply || declared;
  const isReply = bare.replies > 0;
  const isAway = awaySubject.test(bare.subject);
  return {
    reads,
    subject,
    marks: [certain, likely, human, isAutoReply, declared, isMade, personal, isReply, isAway, closes],
  };
};

const autoReplySubject = phraseMatcher(autoReplySubjects);
const awaySubject = phraseMatcher(outOfOfficeSubjects);
