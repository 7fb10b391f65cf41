import { fold } from '../language/fold';
import { otherLock } from '../lexicon/plain-types';
import { otherTransfer, pastChange, paymentHappened, typeEvidence } from '../lexicon/type-evidence';
import type { Classifier } from '../models/classifier';
import { requestTypes, type RequestType, type RequestTypeGuess } from '../models/request-type';
import { isHan } from '../models/text-units';
import { clearType } from './clear-type';

/**
 * Below this the type is shown as a guess and checks that depend on it stay silent. The English network has learned its own
 * sentences by heart and is surer than it is right.
 */
const sureFrom = { english: 0.8, chinese: 0.6 };
/** The confidence of a type without a word of it. */
const unsure = 0.5;
/** The confidence of a type that some sentence says beyond doubt. */
const clearly = 0.9;
/** So likely a Chinese sentence is only by its pattern. */
const byPattern = 0.85;
/** A second problem must be said this clearly in a sentence of its own. */
const secondFrom = 0.95;

/**
 * The problem stands on the first page of a mail or on its last lines; what is between is history, a log, a contract. In
 * Latin letters: a page holds half as many Chinese characters.
 */
const firstPage = 2000;
const lastLines = 1000;

/** "My password is …" is a detail (and a secret), not a locked account, unless it says what ails it; "you thieves" is an insult, not a theft. */
const carriesNone = new RegExp(
  [
    '\\bmy (?:password|passcode|pin)(?: is |:| is:) {0,2}(?!(?:not?|never|always|still|being|(?:un)?locked|blocked|unknown|wrong|invalid|incorrect|expired|forgotten|lost|stuck|for|from|on|to)\\b)\\S{1,80}',
    '我的?(?:登录|账户|支付)?密码(?:是|为|[:：]) {0,2}(?![对错正不没什多哪否有])[^\\s，。]{1,80}',
    '(?:密码|口令)(?:是|为|[:：])? {0,2}(?=[!-~]{0,20}\\d)[!-~]{4,40}',
    "\\byou(?:'re|’re| are)?(?: [a-z]{1,12}){0,4} (?:fraudsters?|scammers?|thieves|thief|crooks?|robbers?|cheats)\\b",
    '(?:你们?|您|你们公司|你们平台)(?:[^我有遇上里，。,.\\n]){0,6}(?:骗子|小偷|强盗|诈骗犯|诈骗(?:公司|平台|集团|团伙))(?![骗把用冒打要让])',
  ].join('|'),
  'gi',
);

/** An address, of mail or web, is a detail: read as a number, not as the words in it. */
const mailAddress = /https?:\/\/\S{1,300}|\b[\w.+-]{1,64}@[\w.-]{1,80}/g;

/**
 * The kind of problem a mail is about: subject and own text, judged by the classifier. The subject counts as the first
 * sentence. `second` is another problem that some sentence says clearly.
 */
export const guessRequestType = (subject: string, ownText: string, classifier: Classifier): RequestTypeGuess => {
  const title = subject.replace(/^(?:\s{0,5}(?:re|fwd?|aw|回复|转发|答复)\s{0,2}[:：])+/i, '').trim();
  const said = [title, ...pagesOf(ownText)]
    .filter((part) => part !== '')
    .join('\n')
    .replace(carriesNone, ' ');
  const bare = said.indexOf('@') < 0 && said.indexOf('://') < 0 ? said : said.replace(mailAddress, '0');
  const text = bare.includes('\n') ? bare : withoutCourtesy(bare);
  const { probabilities, words, evidence = [] } = classifier.requestType(text);
  const ranked = [...requestTypes].sort((first, second) => probabilities[second] - probabilities[first]);
  // A subject alone, before anything is written, is too short to miss a word in.
  const isWritten = ownText.trim() !== '';
  const support = 1 - probabilities['not-support'];
  const folded = fold(text).toLowerCase();
  const guessed: RequestType = support < 0.5 ? 'general' : (ranked[0] ?? 'general');
  const isHeldUp = hasEvidence(guessed, folded);
  const isLine = !folded.includes('\n');
  const isChinese = hanIn(folded.slice(0, 400)) > 0;
  const clear = isWritten
    ? clearType(isHeldUp || isLine ? guessed : 'general', fold(title).toLowerCase(), folded)
    : undefined;
  const type = clear?.type ?? guessed;
  // The English words of `clearType` leave room for what is no mail to a desk; in a mail to one they count.
  const isClear = clear?.sure === true;
  if (support < 0.5 && !(isClear && isChinese)) {
    const confidence = isClear ? clearly : support * probabilities.general;
    return { type: clear?.type ?? 'general', confidence, sure: isClear, notSupport: true, words: [] };
  }
  if (isWritten && clear === undefined && !isHeldUp) {
    // A mail has room for the word; an English question of one paragraph may be this type without it, but that is a guess.
    const isGuess = isChinese && probabilities[guessed] < byPattern;
    const mustSay = ownText.trim().includes('\n') || isGuess;
    return { type: mustSay ? 'general' : type, confidence: unsure, sure: false, words: [] };
  }
  const likely = probabilities[type] / support;
  const share =
    clear === undefined ? likely : !isClear ? unsure : type === guessed ? Math.max(likely, clearly) : clearly;
  const confidence =
    clear === undefined && type === 'payment-error' && paymentHappened.test(folded)
      ? (3 * share) / (1 + 2 * share)
      : share;
  const second = evidence.find(
    ({ label, probability }) =>
      label !== type &&
      label !== 'general' &&
      label !== 'not-support' &&
      probability >= secondFrom &&
      hasEvidence(label, folded),
  )?.label;
  return {
    type,
    confidence,
    sure: confidence >= sureFrom[isChinese ? 'chinese' : 'english'],
    ...(second === undefined || second === 'not-support' ? {} : { second }),
    words: words.map(({ text: word }) => word),
  };
};

/** A question is of the same kind however politely it is asked. */
const withoutCourtesy = (line: string): string => {
  const asked = line.replace(courtesies, '');
  return asked.length < 3 ? line : asked;
};
const courtesies =
  /^(?:(?:[您你]好|亲(?![戚人属友子])|请问|请教|麻烦问(?:一?下)?|我?想(?:咨询|问|请教|了解)(?:一?下)?)[,，。!！~、:： ]{0,3})+|[,，。!！~ ]{0,3}(?:谢谢[您你了]?|多谢|感谢|怎么办|咋办|怎么回事|咋回事|什么情况)[。.!！?？~ ]{0,5}$/g;

/** What is read of the own text: all of a usual mail. */
const pagesOf = (ownText: string): readonly string[] => {
  const share = hanIn(ownText.slice(0, 400)) > 100 ? 0.5 : 1;
  if (ownText.length <= (firstPage + lastLines) * share) return [ownText.trim()];
  return [ownText.slice(0, firstPage * share).trim(), ownText.slice(-lastLines * share).trim()];
};

const hanIn = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (isHan(text.charCodeAt(at))) count += 1;
  return count;
};

const hasEvidence = (type: RequestType, said: string): boolean => {
  if (type === 'general') return true;
  const innocent = innocents[type];
  return typeEvidence[type].test(innocent ? said.replace(innocent, ' ') : said);
};

/** What reads like evidence and is none. */
const innocents: Partial<Record<RequestType, RegExp>> = {
  'account-change': pastChange,
  'account-locked': otherLock,
  'payment-error': otherTransfer,
};
