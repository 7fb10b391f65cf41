import { autoReplySubjects, outOfOfficeSubjects } from '../lexicon/automatic';
import type { Message } from '../mail/message';
import { createKindReader, type LikelyKind, type MailSigns } from '../models/mail-kinds';
import { mailKindWeights } from '../models/weights/desk-mails';
import { automaticHeaders, kindInHeaders } from './automatic-headers';
import { phraseMatcher } from './phrases';
import type { Said } from './read-said';

export const isHuman = (kind: LikelyKind): kind is 'holding' | 'asks' | 'answer' =>
  kind === 'holding' || kind === 'asks' || kind === 'answer';

/** The kind that best explains what a mail says and who made it, as labelled mails taught (train-mail-kinds.ts). */
export const likeliestKind = (message: Message, said: Said): LikelyKind => {
  const told = kindInHeaders(message);
  if (told && told !== 'bounce') return told;
  // Only machines send a mail without a word.
  if (said.reads.length === 0 && automaticHeaders(message).certain) return 'acknowledgement';
  const kind = (reader ??= createKindReader(mailKindWeights))(signsOf(message, said));
  // That the mail is there and will be answered is no answer yet, however short the mail.
  if ((kind === 'answer' || kind === 'asks') && onlyReceives(said))
    return said.personal ? 'holding' : 'acknowledgement';
  // Who closes with their own words on what they did has answered.
  return kind === 'closing' && said.did && said.personal ? 'answer' : kind;
};

const onlyReceives = ({ reads, did }: Said): boolean =>
  !did &&
  reads.some(({ receipt }) => receipt >= 0.6) &&
  reads.every(({ receipt, promise, form, courtesy, away }) => receipt + promise + form + courtesy + away >= 0.85);

let reader: ((signs: MailSigns) => LikelyKind) | undefined;

/** Headers alone never decide: help desks mark what their agents write as auto-generated too. */
export const signsOf = (message: Message, { declared, personal, closes, reads, title, subject }: Said): MailSigns => {
  const { certain, likely, human } = automaticHeaders(message);
  const isAutoReply = autoReplySubject.test(title.subject);
  const isMade = certain || isAutoReply || declared;
  const isReply = title.replies > 0;
  const isAway = awaySubject.test(title.subject);
  return {
    reads,
    subject,
    marks: [certain, likely, human, isAutoReply, declared, isMade, personal, isReply, isAway, closes],
  };
};

const autoReplySubject = phraseMatcher(autoReplySubjects);
const awaySubject = phraseMatcher(outOfOfficeSubjects);
