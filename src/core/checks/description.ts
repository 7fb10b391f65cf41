import type { Facts } from '../facts/fact';
import { vagueProblemWords } from '../lexicon/problem-words';
import { findTopic } from './problem-topics';

/** Whether a text says what happened: a known kind of problem, an error, a wanted change, or simply enough words. */
export const isDescribed = (ownText: string, facts: Facts): boolean => {
  if (ownText.length > enough) return true;
  if (facts.of('errorMessage').length > 0 || facts.of('changeWanted').length > 0) return true;
  if (findTopic(ownText) !== undefined) return true;
  const left = wordsLeft(ownText, facts);
  return left >= (isBareCall(ownText) ? 5 : 2);
};

/** Nobody writes so much to say nothing. */
const enough = 1500;

/**
 * How many words of a text are left beside courtesies, account data and words that name no problem. Counts two Chinese
 * words per three characters.
 */
const wordsLeft = (ownText: string, facts: Facts): number => {
  let text = ownText.replace(signed, ' ');
  for (const kind of courtesies) {
    for (const fact of facts.of(kind)) text = text.split(fact.text).join(' ');
  }
  text = text.toLowerCase().replace(vague, ' ');
  const chinese = (text.match(/[\u3400-\u9fff]/g) ?? []).length;
  const words = (text.match(/[a-z\u00c0-\u024f][a-z\u00c0-\u024f']{1,40}/g) ?? []).length;
  return Math.ceil(chinese / 1.5) + words;
};

/** "Kind regards\nTerrence Baptiste", 谢谢 李雷: a name describes nothing. */
const signed =
  /(?:[Rr]egards|[Tt]hanks|[Tt]hank you|[Ss]incerely|[Cc]heers|[Yy]ours)[,.! ]{0,3}\n?[A-Z][\w'-]{0,20}\.?(?: [A-Z][\w'-]{0,20}){0,2}\s*$|\n[A-Z][a-z'-]{1,20}(?: [A-Z][\w'-]{0,20}){0,2}\s*$|(?:[谢謝祝礼禮]|辛苦了?|感激)[^\u3400-\u9fff]{0,4}[\u3400-\u9fff]{2,3}\s*$/;

/** The text says that something is wrong, but only in words that fit every problem. */
const isBareCall = (ownText: string): boolean => bareCall.test(ownText.toLowerCase());

const courtesies = ['greeting', 'thanks', 'apology', 'helpRequest', 'accountId', 'softener'] as const;
const vague = new RegExp(`\\b(${vagueProblemWords.en.join('|')})\\b|${vagueProblemWords.zh.join('|')}`, 'g');
const bareCall =
  /\b(?:problems?|issues?|does not work|doesn't work|not working|something (?:is )?wrong|trouble)\b|问题|[用弄搞]不了|不好使|不能用|不好用|出错了|不行/;
