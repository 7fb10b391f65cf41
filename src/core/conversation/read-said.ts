import {
  acknowledged,
  boilerplate,
  closedPhrases,
  notClosedYet,
  outOfOffice,
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
import type { ActChances, MailAct } from '../models/mail-acts';
import { readNumbersIn } from '../request-number/read-numbers';
import type { MessageText } from './message-text';
import { phraseMatcher, phrasePattern } from './phrases';
import { findPromise } from './promise';
import { readAct, withVote } from './sentence-acts';

/** What a mail of the desk says, sentence by sentence: first by phrases, then as chances with the model's vote. */
export interface Said {
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
  /** What each sentence does, phrases and model together. */
  readonly reads: readonly ActChances[];
}

export const readSaid = ({ own, sentences, withNotes }: MessageText): Said => {
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
  const reads: ActChances[] = [];
  for (const whole of sentences) {
    const sentence = whole.replace(salutation, '');
    if (sentence === '') continue;
    const isTip = tip.test(sentence) || meanwhile.test(sentence);
    const warns = closedLater.test(sentence);
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
    const away = outOfOfficePattern.test(sentence);
    if (away) is.away = true;
    if (reopened.test(sentence)) is.reopens = true;
    if (closes) is.closes = true;
    if (ack) seen.acknowledged += 1;
    if (survey) seen.survey += 1;
    if (status) seen.status += 1;
    if (hard && !isTip) is.holdsHard = true;
    if (soft) is.holdsSoft = true;
    const asksNow = asksSomething(sentence);
    const awaits = awaited.test(sentence);
    if (asksNow) is.asks = true;
    if (awaits) is.awaits = true;
    const form = made || ack || survey || closes || formPattern.test(sentence);
    const rest = sentence
      .replace(closes ? closedPattern : never, ' ')
      .replace(strongAck, ' ')
      .replace(statusPattern, ' ');
    const did = !made && !survey && !isTip && outcome.test(rest);
    const explains = !made && !survey && !isTip && !form && !hard && !soft && reason.test(rest);
    const tells = !isTip && !form && !hard && !soft && how.test(rest);
    const isNothing = isTrifle(sentence);
    if (did || explains) is.did = true;
    else if (tells) is.how += 1;
    else if (!form && !hard && !soft && !status && !isTip && !isNothing) seen.other += 1;
    if (reads.length >= mostRead) continue;
    const votes: readonly (readonly [boolean, MailAct])[] = [
      [asksNow || awaits, 'ask'],
      [did, 'done'],
      [away, 'away'],
      [hard && !isTip, 'work'],
      [explains, 'explain'],
      [tells, 'how'],
      [closes, 'close'],
      [survey, 'survey'],
      [ack, 'receipt'],
      [soft, 'promise'],
      [status, 'notice'],
      [isTip || form, 'form'],
      [isNothing, 'courtesy'],
    ];
    const chances = withVote(readAct(sentence), votes.find(([voted]) => voted)?.[1]);
    reads.push(warns ? { ...chances, form: chances.form + chances.close, close: 0 } : chances);
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
    reads,
  };
};

/** What follows in a longer mail decides nothing any more. */
const mostRead = 60;

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
export const strongAck = phrasePattern(acknowledged.filter((fragment) => !/^thank|^\(\?:感谢/.test(fragment)));
export const surveyPattern = phraseMatcher(surveyPhrases);
const statusPattern = phrasePattern(statusNotices);
export const closedPattern = phrasePattern(closedPhrases);
const closedLater = phraseMatcher(notClosedYet);
const reopened = phraseMatcher(reopenedPhrases);
const outOfOfficePattern = phraseMatcher(outOfOffice);
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
