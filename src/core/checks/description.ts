import type { Facts } from '../facts/fact';
import { fold } from '../language/fold';
import { vagueProblemWords } from '../lexicon/problem-words';
import { findTopic } from './problem-topics';

/** Whether a text says what happened: a known kind of problem, an error, a wanted change, or simply enough words. */
export const isDescribed = (ownText: string, facts: Facts): boolean => {
  if (ownText.length > enough) return true;
  if (facts.of('errorMessage').length > 0 || facts.of('changeWanted').length > 0) return true;
  if (findTopic(ownText) !== undefined) return true;
  const left = wordsLeft(ownText, facts);
  return left >= (!isBareCall(ownText) ? 3 : /[一-龥]/.test(ownText) ? 7 : 4.5);
};

/** Nobody writes so much to say nothing. */
const enough = 1500;

/**
 * How much of a text is left beside courtesies, account data and words that name no problem: one for each Chinese
 * character, half as much again for an English word.
 */
const wordsLeft = (ownText: string, facts: Facts): number => {
  let text = fold(ownText)
    .replace(signed, ' ')
    .replace(addressed, ' ')
    .replace(merelyAbout, '问题')
    .replace(merelyAboutEn, ' ');
  for (const kind of courtesies) {
    for (const fact of facts.of(kind)) text = text.split(fact.text).join(' ');
  }
  const isTold = tellingPair.test(text);
  text = text.toLowerCase().replace(numberName, ' ').replace(denial, '¬ ').replace(vague, ' ');
  const chinese = (text.match(/[\u3400-\u9fff]/g) ?? []).length;
  const denied = (text.match(deniedWord) ?? []).length;
  const words = denied + (text.match(/[a-z\u00c0-\u024f][a-z\u00c0-\u024f']{1,40}/g) ?? []).length;
  // 停水了 says it in two characters; other two are what a list of empty words leaves over.
  return chinese + (isTold ? 3 : tellingWord.test(text) ? 1.5 : 0) + words * 1.5;
};

/** Words that tell much and fall apart into such as tell nothing. */
const tellingPair = /[没未][通审]?过(?!来)|信号|黑屏|漏[水电油气]/;
const tellingWord =
  /[停断漏退丢坏裂烫冒吵臭脏破烂歪堵锈霉渗闪抖缺]|\b(?:suspended|frozen|freezes|locked|blocked|banned|kicked|hacked|stolen|leaks?|leaking|crash(?:es|ed)?|late|empty|broken|cracked|torn|dead|declined|expired)\b/;

/** "Kind regards\nTerrence Baptiste", 谢谢 李雷: a name describes nothing. */
const signed =
  /(?:[Rr]egards|[Tt]hanks|[Tt]hank you|[Ss]incerely|[Cc]heers|[Yy]ours)[,.! ]{0,3}\n?[A-Z][\w'-]{0,20}\.?(?: [A-Z][\w'-]{0,20}){0,2}\s*$|\n[A-Z][a-z'-]{1,20}(?: [A-Z][\w'-]{0,20}){0,2}\s*$|(?:[谢謝祝礼禮]|辛苦了?|感激)[^\u3400-\u9fff]{0,4}[\u3400-\u9fff]{1,3}\s*$/;

/** 暖阳食堂你好: whom it is written to. */
const addressed = /^\s{0,4}[一-龥·]{1,12}?[,: ]{0,2}[您你]们?好/;
/** 饭卡账号 LS0391, "my visitor account is": what a number is called. */
const numberName =
  /\b(?:order|policy|contract|tenancy|permit|member(?:ship)?|customer|client|account|card|file|patient|parcel|booking|ticket|invoice|case|subscription|licen[cs]e|pass|unit|flat|plot|meter|student|user|reservation|loan|claim|workspace|project|machine)(?: no\.?| number)? (?=#?[a-z]{0,3}[ -]?\d{2,})|\b(?:my|our)(?: [a-z]+){0,2} (?:account|number|no|id|log-?in|user ?name)(?= is\b|:)|[一-龥]{0,3}(?:[账卡证户]号?|编号|号码|单号)[是为:]? {1,3}/g;

/** 关于合同我有个疑问, 我的预订出了点状况, 房子的事: what it is about, with nothing said of it. */
const merelyAbout =
  /(?:关于|有关|对于)[一-龥]{1,6}?(?=我|有|想|的|[这那]|,|$)|[一-龥]{2,4}(?:[的那这]件?|[那这](?:档子|摊子?))(?:事(?![实项业先务])|问题)|[一-龥]{2,4}[出有碰遇发][生到上]?了?[一点些个]{0,2}(?:问题|状况|毛病|情况|岔子|麻烦|疑问)/g;

/** "A question about my contract", "something went wrong with my last order": the same in English. */
const merelyAboutEn =
  /\b(?:(?:about|regarding|concerning|to do with|in connection with|relating to) (?:my|our|this)(?: [a-z]{2,14})?|(?:it|this|that)(?: is|'s) (?:about|regarding|concerning|to do with)) [a-z]{2,14}(?=\s*(?:[.,;!?\n]|$|(?:number|no|and|please)\b))|\b(?:something|anything|questions?|quer(?:y|ies)|requests?|concerns?|matter|issues?|problems?|troubles?|situation|mix-up|wrong|errors?|mess) (?:about|regarding|concerning|with|in|on|of) (?:my|our|the|this|your|an?)(?: last| latest| recent)? [a-z]{2,14}(?=\s*(?:[.,;!?\n]|$|(?:and|but|please|pls|can|could|which|that we|is)\b))/gi;
/** "No water", "won't open", "I need an invoice", "where is my parcel?": what is denied, wanted or asked says as much as two words. */
const denial =
  /\b(?:no|not|never|without|cannot|[a-z]{2,6}n't|out of|wrong(?= [a-z]+ )|(?:need|want|like|send|give)(?: me| us| to have)? (?:an?|the|my|some|another)(?= )|(?:where|how|which|when do(?:es)?)(?=[^.!?\n]{3,80}\?))\b/g;
const deniedWord = /¬ +[a-z]{3,}/g;

/** The text says that something is wrong, but only in words that fit every problem. */
const isBareCall = (ownText: string): boolean => bareCall.test(ownText.replace(merelyAboutEn, ' ').toLowerCase());

const courtesies = ['greeting', 'thanks', 'apology', 'helpRequest', 'accountId', 'softener'] as const;
/** Phrases before the words they begin with. */
const vagueEn = [...vagueProblemWords.en].sort((one, other) => other.length - one.length).join('|');
const vague = new RegExp(`\\b(${vagueEn})\\b|${vagueProblemWords.zh.join('|')}`, 'g');
const bareCall =
  /\b(?:problems?|issues?|does not work|doesn't work|not working|something (?:is )?wrong|trouble)\b|问题|[用弄搞]不了|不好使|不能用|不好用|出错了|不行|毛病|状况|不正常|不对劲|修好/;
