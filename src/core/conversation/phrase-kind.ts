import { autoReplySubjects, outOfOfficeSubjects } from '../lexicon/automatic';
import type { Message } from '../mail/message';
import { automaticHeaders, type AutomaticHeaders } from './automatic-headers';
import type { LikelyAutomatic, LikelyKind } from './likeliest-kind';
import { phraseMatcher } from './phrases';
import { closedPattern, strongAck, surveyPattern, type Said } from './read-said';

/** Who made the mail, as headers, subject and the mail itself say. */
export interface Maker extends AutomaticHeaders {
  readonly autoSubject: boolean;
  /** A machine, certainly. */
  readonly isMade: boolean;
}

export const makerOf = (message: Message, subject: string, { declared }: Said): Maker => {
  const headers = automaticHeaders(message);
  const autoSubject = autoReplySubject.test(subject);
  return { ...headers, autoSubject, isMade: headers.certain || autoSubject || declared };
};

/** What the phrases alone make of a mail; undefined where none of them decided. */
export const phraseKind = (message: Message, subject: string, said: Said, maker: Maker): LikelyKind | undefined => {
  const automatic = automaticKind(message, subject, said, maker);
  if (automatic !== undefined) return automatic;
  if ((said.holdsHard || said.holdsSoft) && !said.asks && !said.answers && !said.closes) return 'holding';
  return said.asks ? 'asks' : said.answers ? 'answer' : undefined;
};

const automaticKind = (
  message: Message,
  subject: string,
  said: Said,
  { certain, likely, human, autoSubject, isMade }: Maker,
): LikelyAutomatic | undefined => {
  const away = said.away || awaySubject.test(subject);
  const surveySubject = surveyPattern.test(subject);
  if ((certain || autoSubject) && away) return 'out-of-office';
  if (isMade)
    return said.answersSurely || said.asks || (said.answers && said.other > 0)
      ? undefined
      : kindOf(said, subject, message);
  if (away && awayOnly(said)) return 'out-of-office';
  if (said.answers || said.asks) return undefined;
  const isForm = said.other <= 1 && !said.personal;
  if ((surveySubject && !said.holdsHard) || (said.survey > 0 && isForm)) return 'survey';
  if (said.closes && isForm) return 'closing';
  if (likely) {
    const isAutomatic =
      said.acknowledged + said.survey + said.status > 0 ||
      said.closes ||
      said.announces ||
      said.empty ||
      (said.holdsSoft && isForm);
    if (!isAutomatic) return undefined;
    return (said.holdsHard && said.acknowledged + said.status === 0) || (!isForm && said.acknowledged === 0)
      ? undefined
      : kindOf(said, subject, message);
  }
  if (human || said.holdsHard || said.personal) return undefined;
  const acknowledges = said.acknowledged > 0 || strongAck.test(subject);
  return (acknowledges && said.other <= 2) || (said.announces && said.other <= 1) ? 'acknowledgement' : undefined;
};

const kindOf = (said: Said, subject: string, { inReplyTo = '', references = [] }: Message): LikelyAutomatic => {
  if (said.away) return 'out-of-office';
  if (said.closes || closedPattern.test(subject)) return 'closing';
  if (said.survey > 0 && said.acknowledged === 0) return 'survey';
  if (said.acknowledged > 0 || strongAck.test(subject) || said.empty) return 'acknowledgement';
  if ((said.status > 0 && !said.holdsSoft) || said.reopens) return 'other';
  // What answers nothing and tells something of its own is a notice: nobody wrote to the desk before it.
  const isReply = inReplyTo !== '' || references.length > 0 || autoReplySubject.test(subject);
  const isNotice = said.other > 0 && !said.holdsSoft && !said.announces && !isReply;
  return isNotice ? 'other' : 'acknowledgement';
};

const awayOnly = (said: Said): boolean => !said.answers && !said.asks && said.other <= 4;

const awaySubject = phraseMatcher(outOfOfficeSubjects);
const autoReplySubject = phraseMatcher(autoReplySubjects);
