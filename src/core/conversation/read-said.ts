import { reopenedPhrases, selfDeclared } from '../lexicon/automatic';
import type { NormalSubject } from '../mail/normalise-subject';
import type { ActChances } from '../models/mail-acts';
import type { MessageText } from './message-text';
import { phraseVote } from './phrase-votes';
import { phraseMatcher } from './phrases';
import { readAct, withVote } from './sentence-acts';

/** What a mail of the desk says, sentence by sentence. */
export interface Said {
  /** Says itself that a machine wrote it. */
  readonly declared: boolean;
  /** Speaks in the first person. */
  readonly personal: boolean;
  readonly closes: boolean;
  /** Speaks of closing only as of something to come. */
  readonly warns: boolean;
  readonly reopens: boolean;
  /** A phrase says that somebody is on it. */
  readonly holds: boolean;
  /** A phrase says that something was done. */
  readonly did: boolean;
  /** What each sentence does, phrases and model together. */
  readonly reads: readonly ActChances[];
  readonly title: NormalSubject;
  /** What the subject does, as the sentences. */
  readonly subject: ActChances;
}

/** `actOf` is another model while one is trained. */
export const readSaid = ({ sentences, withNotes }: MessageText, title: NormalSubject, actOf = readAct): Said => {
  const own = sentences.map((sentence) => sentence.replace(salutation, '')).filter((sentence) => sentence !== '');
  const read = own.slice(0, mostRead);
  const votes = read.map(phraseVote);
  const reads = read.map((sentence, at) => withVote(actOf(sentence), votes[at]?.act));
  const closing = votes.filter((_, at) => (reads[at]?.close ?? 0) > 0.5);
  return {
    declared: withNotes.some((sentence) => declared.test(sentence)),
    personal: own.some((sentence) => firstPerson.test(sentence)),
    closes: votes.some(({ closes }) => closes),
    warns: closing.length > 0 && closing.every(({ warns }) => warns),
    reopens: own.some((sentence) => reopened.test(sentence)),
    holds: votes.some(({ holds }) => holds),
    did: votes.some(({ did }) => did),
    reads,
    title,
    subject: actOf(title.subject),
  };
};

/** What follows in a longer mail decides nothing any more. */
const mostRead = 60;

const salutation =
  /^(?:(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b[^,，!]{0,40}[,，!]\s?|(?:尊敬的|亲爱的|親愛的)[^，,：:！!]{0,20}[，,：:！!]\s?|(?:您好|你好)[，,！!：:。]?\s?)/i;
const declared = phraseMatcher(selfDeclared);
const reopened = phraseMatcher(reopenedPhrases);
/** A person speaks: no template says "I" except for absence. */
const firstPerson =
  /(?:^|[^a-z])(?:i|i'm|i've|i'll|my name|my colleague)(?![a-z])|我(?!们|們|司|公司|方|行|平台|店|中心|处|院|校|单位|單位|局|部|委|馆|所|社|[会會](?![尽盡儘再马馬立在把将將帮幫给給为為向跟继繼第先也和与與核查]))|本人|小编/i;
