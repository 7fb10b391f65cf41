import {
  acknowledged,
  boilerplate,
  closedPhrases,
  notClosedYet,
  outOfOffice,
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
import type { MailAct } from '../models/mail-acts';
import { phraseMatcher, phrasePattern } from './phrases';
import { findPromise } from './promise';

/** What the phrase lists make of one sentence. */
export interface PhraseVote {
  readonly act: MailAct | undefined;
  readonly closes: boolean;
  /** Says when it would be closed, not that it is. */
  readonly warns: boolean;
  /** Somebody is on it. */
  readonly holds: boolean;
  /** Something was done, whatever else the sentence says. */
  readonly did: boolean;
}

export const phraseVote = (sentence: string): PhraseVote => {
  const isTip = tip.test(sentence) || meanwhile.test(sentence);
  const closes = sentence.split(/[，,]/).some((clause) => closedPattern.test(clause) && !closedLater.test(clause));
  const soft = holdsSoft.test(sentence) || findPromise([sentence], 0, 'UTC') !== undefined;
  const made = declared.test(sentence);
  const ack = strongAck.test(sentence);
  // What they will do is a promise; what they are doing is a holding mail.
  const now = sentence.replace(laterClauses, ' ');
  const hard = ack ? transferWord.test(now) && holdsHard.test(now) : holdsHard.test(now);
  const survey = surveyPattern.test(sentence);
  const form = made || ack || survey || closes || formPattern.test(sentence);
  const rest = sentence
    .replace(closes ? closedPattern : never, ' ')
    .replace(strongAck, ' ')
    .replace(statusPattern, ' ');
  const isOwn = !made && !survey && !isTip;
  const isPlain = isOwn && !form && !hard && !soft;
  const did = isOwn && outcome.test(rest);
  const votes: readonly (readonly [MailAct, boolean])[] = [
    ['ask', asksSomething(sentence) || awaited.test(sentence)],
    ['done', did],
    ['away', outOfOfficePattern.test(sentence)],
    ['work', hard && !isTip],
    ['explain', isPlain && reason.test(rest)],
    ['how', isPlain && how.test(rest)],
    ['close', closes],
    ['survey', survey],
    ['receipt', ack],
    ['promise', soft],
    ['notice', statusPattern.test(sentence)],
    ['form', isTip || form],
    ['courtesy', isTrifle(sentence)],
  ];
  return {
    act: votes.find(([, voted]) => voted)?.[0],
    closes,
    warns: closedLater.test(sentence),
    holds: hard && !isTip,
    did,
  };
};

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

const declared = phraseMatcher(selfDeclared);
const strongAck = phrasePattern(acknowledged.filter((fragment) => !/^thank|^\(\?:感谢/.test(fragment)));
const surveyPattern = phraseMatcher(surveyPhrases);
const statusPattern = phrasePattern(statusNotices);
const closedPattern = phrasePattern(closedPhrases);
const closedLater = phraseMatcher(notClosedYet);
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
