import {
  acknowledged,
  autoReplySubjects,
  boilerplate,
  bounceSenders,
  bounceSubjects,
  closedPhrases,
  notClosedYet,
  outOfOffice,
  outOfOfficeSubjects,
  refusedPhrases,
  reopenedPhrases,
  selfDeclared,
  statusNotices,
  surveyPhrases,
} from '../lexicon/automatic';
import {
  askPhrases,
  awaitedPhrases,
  holdingPhrases,
  howPhrases,
  meanwhileFrames,
  outcomePhrases,
  politeAsks,
  reasonPhrases,
  softHoldingPhrases,
  tipFrames,
  transferWords,
} from '../lexicon/holding';
import type { Message } from '../mail/message';
import { normaliseSubject } from '../mail/normalise-subject';
import { readNumbersIn } from '../request-number/read-numbers';
import { automaticHeaders, isBounce } from './automatic-headers';
import type { MessageText } from './message-text';
import { phraseMatcher, phrasePattern } from './phrases';
import { findPromise } from './promise';
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
  const said = readSaid(text);
  const subject = normaliseSubject(message.subject).subject;
  const base = { holding: false, asks: said.asks, answers: said.answers, closes: said.closes, reopens: said.reopens };
  const silent = { holding: false, asks: false, answers: false };
  const refused = refusal.test(text.own) && !said.personal;
  if (isBounce(message, bounceFrom, bounceSubject) || refused)
    return { ...base, ...silent, closes: false, automatic: 'bounce' };
  const automatic = automaticKind(message, subject, said);
  if (automatic) return { ...base, ...silent, automatic };
  const holds = said.holdsHard || said.holdsSoft;
  const holding = holds && !said.asks && !said.answers && !said.closes;
  return { ...base, holding, ...(holding && !said.holdsHard ? { onlyPromises: true } : {}) };
};

interface Said {
  readonly declared: boolean;
  readonly acknowledged: number;
  readonly survey: number;
  readonly status: number;
  readonly away: boolean;
  readonly closes: boolean;
  readonly reopens: boolean;
  readonly holdsHard: boolean;
  readonly holdsSoft: boolean;
  readonly asks: boolean;
  /** Did, explained, or told how. */
  readonly answers: boolean;
  /** Did or explained: what no template says. */
  readonly answersSurely: boolean;
  readonly personal: boolean;
  /** Tells the request's number. */
  readonly announces: boolean;
  /** Sentences that are neither form nor any of the above. */
  readonly other: number;
  readonly empty: boolean;
}

const automaticKind = (message: Message, subject: string, said: Said): AutomaticKind | undefined => {
  const { certain, likely, human } = automaticHeaders(message);
  const autoSubject = autoReplySubject.test(subject);
  const away = said.away || awaySubject.test(subject);
  const surveySubject = surveyPattern.test(subject);
  if ((certain || autoSubject) && away) return 'out-of-office';
  const isMade = certain || autoSubject || said.declared;
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

const kindOf = (said: Said, subject: string, { inReplyTo = '', references = [] }: Message): AutomaticKind => {
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

const readSaid = ({ own, sentences, withNotes }: MessageText): Said => {
  const seen = { acknowledged: 0, survey: 0, status: 0, other: 0 };
  const is = {
    away: false,
    closes: false,
    reopens: false,
    holdsHard: false,
    holdsSoft: false,
    asks: false,
    awaits: false,
    did: false,
    how: 0,
    personal: false,
  };
  for (const whole of sentences) {
    const sentence = whole.replace(salutation, '');
    if (sentence === '') continue;
    const isTip = tip.test(sentence) || meanwhile.test(sentence);
    const closes = sentence.split(/[，,]/).some((clause) => closedPattern.test(clause) && !closedLater.test(clause));
    const soft = holdsSoft.test(sentence) || findPromise([sentence], 0, 'UTC') !== undefined;
    const made = declared.test(sentence);
    const ack = strongAck.test(sentence);
    // What they will do is a promise; what they are doing is a holding mail.
    const now = sentence.replace(laterClauses, ' ');
    const hard = ack ? transferWord.test(now) && holdsHard.test(now) : holdsHard.test(now);
    const survey = surveyPattern.test(sentence);
    const status = statusPattern.test(sentence);
    if (personalPattern.test(sentence)) is.personal = true;
    if (outOfOfficePattern.test(sentence)) is.away = true;
    if (reopened.test(sentence)) is.reopens = true;
    if (closes) is.closes = true;
    if (ack) seen.acknowledged += 1;
    if (survey) seen.survey += 1;
    if (status) seen.status += 1;
    if (hard && !isTip) is.holdsHard = true;
    if (soft) is.holdsSoft = true;
    if (asksSomething(sentence)) is.asks = true;
    if (awaited.test(sentence)) is.awaits = true;
    const form = made || ack || survey || closes || formPattern.test(sentence);
    const rest = sentence
      .replace(closes ? closedPattern : never, ' ')
      .replace(strongAck, ' ')
      .replace(statusPattern, ' ');
    const did = !made && !survey && !isTip && outcome.test(rest);
    const explains = !made && !survey && !isTip && !form && !hard && !soft && reason.test(rest);
    if (did || explains) is.did = true;
    else if (!isTip && !form && !hard && !soft && how.test(rest)) is.how += 1;
    else if (!form && !hard && !soft && !status && !isTip && !isTrifle(sentence)) seen.other += 1;
  }
  const asks = is.asks || (is.awaits && !is.closes);
  return {
    ...seen,
    ...is,
    asks,
    announces: seen.acknowledged === 0 && !is.did && !asks && announcesNumber(own),
    declared: withNotes.some((sentence) => declared.test(sentence)),
    answers: is.did || is.how > 0,
    answersSurely: is.did || is.how > 1,
    empty: sentences.length === 0,
  };
};

const announcesNumber = (own: string): boolean =>
  readNumbersIn(own.slice(0, 4000), 'body').some(({ score }) => score >= 74);

const asksSomething = (sentence: string): boolean => {
  if (polite.test(sentence) || surveyPattern.test(sentence) || tip.test(sentence)) return false;
  if (ask.test(sentence)) return !formPattern.test(sentence) || /\?$|[？]/.test(sentence);
  return /\?$/.test(sentence) && sentence.length > 6 && !/^(?:https?:|what happens next|need )/i.test(sentence);
};

const isTrifle = (sentence: string): boolean =>
  sentence.length < 4 ||
  !/[a-z\u3040-\u9fff\uac00-\ud7af]{2}/i.test(sentence) ||
  /^https?:\S+$/.test(sentence) ||
  looksLikeName.test(sentence);
/** A name or a title on its own line: "Anna Miller", "Customer Care | Acme", 王芳. */
const looksLikeName = /^(?:[A-Z][\w.'-]{0,20}(?:[ |,&-]{1,3}|$)){1,6}$|^[\u4e00-\u9fff]{2,8}$/;

const salutation =
  /^(?:(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b[^,，!]{0,40}[,，!]\s?|(?:尊敬的|亲爱的|親愛的)[^，,：:！!]{0,20}[，,：:！!]\s?|(?:您好|你好)[，,！!：:。]?\s?)/i;
const declared = phraseMatcher(selfDeclared);
const strongAck = phrasePattern(acknowledged.filter((fragment) => !/^thank|^\(\?:感谢/.test(fragment)));
const refusal = phraseMatcher(refusedPhrases);
const surveyPattern = phraseMatcher(surveyPhrases);
const statusPattern = phrasePattern(statusNotices);
const closedPattern = phrasePattern(closedPhrases);
const closedLater = phraseMatcher(notClosedYet);
const reopened = phraseMatcher(reopenedPhrases);
const outOfOfficePattern = phraseMatcher(outOfOffice);
const awaySubject = phraseMatcher(outOfOfficeSubjects);
const autoReplySubject = phraseMatcher(autoReplySubjects);
const bounceSubject = phrasePattern(bounceSubjects);
const bounceFrom = new RegExp(bounceSenders, 'i');
const holdsHard = phraseMatcher(holdingPhrases);
const transferWord = new RegExp(transferWords, 'i');
const never = /^(?!)/;
const laterClauses =
  /(?:\b(?:will|shall)\b|'ll\b).{0,200}?(?=,| and | but |$)|(?:将|將|会|會)(?:尽快|盡快|儘快|在|于|安排|为您|為您)[^，。；]{0,60}/gi;
const holdsSoft = phraseMatcher(softHoldingPhrases);
const ask = phraseMatcher(askPhrases);
const awaited = phraseMatcher(awaitedPhrases);
const polite = phraseMatcher(politeAsks);
const outcome = phraseMatcher(outcomePhrases);
const reason = phraseMatcher(reasonPhrases);
const how = phraseMatcher(howPhrases);
const tip = phraseMatcher(tipFrames);
const meanwhile = phraseMatcher(meanwhileFrames);
const formPattern = phraseMatcher(boilerplate, acknowledged);
/** A person speaks: no template says "I" except for absence. */
const personalPattern =
  /(?:^|[^a-z])(?:i|i'm|i've|i'll|my name|my colleague)(?![a-z])|我(?!们|們|司|公司|方|行|平台|店|中心|处|院|校|单位|單位|局|部|委|馆|所|社|会)|本人|小编/i;
